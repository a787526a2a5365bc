import { enumeration } from "../runtime/enumeration";
import { NotEmulated } from "../runtime/notEmulated";
import { ScriptError } from "../runtime/scriptError";
import { defineService, dialog, ITSELF, menu, type Service } from "../runtime/service";
import type { Menu, MenuItem } from "../runtime/world";
import { type HtmlContent, servedHtml } from "./html";

const BUTTON = enumeration("Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);
const BUTTON_SET = enumeration("ButtonSet", ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);
const UI_SCOPE = "https://www.googleapis.com/auth/script.container.ui";

interface MenuBuilder {
  readonly caption: string;
  readonly items: MenuItem[];
}

export const uiService: Service<object> = defineService(
  "Ui",
  {
    createMenu: menu("String", (_, execution, caption: string) =>
      execution.handle(menuService, { caption, items: [] }),
    ),
    createAddonMenu: menu("", (_, execution) => execution.handle(menuService, { caption: "", items: [] })),
    showSidebar: dialog("HtmlOutput", (_, execution, { title, html }: HtmlContent) => {
      requireScope(execution.world.project.manifest.oauthScopes, "Ui.showSidebar");
      execution.user.effects.push({ kind: "sidebar", title, html: servedHtml(html) });
    }),
    alert: dialog(
      "String | String, ButtonSet | String, String, ButtonSet",
      (_, execution, ...args: unknown[]) => {
        requireScope(execution.world.project.manifest.oauthScopes, "Ui.alert");
        const texts = args.filter((arg) => typeof arg === "string");
        const buttons = args.find((arg) => typeof arg === "object") ?? BUTTON_SET.OK;
        if (buttons !== BUTTON_SET.OK)
          throw new NotEmulated(`Ui.alert that waits for an answer (${buttons})`, "2.2");
        const [title, prompt] = texts.length === 2 ? texts : ["", texts[0]];
        execution.user.effects.push({ kind: "alert", title: title!, prompt: prompt! });
        return BUTTON.OK;
      },
    ),
  },
  {
    constants: { Button: BUTTON, ButtonSet: BUTTON_SET },
    sections: { prompt: "2.2", showModalDialog: "2.2" },
  },
);

const menuService: Service<MenuBuilder> = defineService("Menu", {
  addItem: menu("String, String", ({ items }, _, caption: string, functionName: string) => {
    items.push({ kind: "item", caption, functionName });
    return ITSELF;
  }),
  addSeparator: menu("", ({ items }) => {
    items.push({ kind: "separator" });
    return ITSELF;
  }),
  addSubMenu: menu("Menu", ({ items }, _, sub: Menu) => {
    items.push({ kind: "menu", menu: sub });
    return ITSELF;
  }),
  addToUi: menu("", ({ caption, items }, { user }) => {
    user.effects.push({ kind: "menu", menu: { caption, items } });
  }),
});

function requireScope(scopes: readonly string[], method: string): void {
  if (scopes.includes(UI_SCOPE)) return;
  throw new ScriptError(
    `Specified permissions are not sufficient to call ${method}. Required permissions: ${UI_SCOPE}`,
  );
}

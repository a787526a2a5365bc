import type { Menu, MenuItem } from "../../runtime/world";
import type { Engine } from "../../workbook/grid/speakGoogle";
import type { Wording } from "./wording";

/** Puts the menu that `onOpen` made under "Extensions", as Sheets does with an add-on's menu. */
export function addExtensionsMenu(
  engine: Engine,
  menu: Menu | undefined,
  wording: Wording,
  run: (functionName: string) => void,
): void {
  if (!menu) return;
  const registry = engine.registries.topbarMenuRegistry;
  registry.add("extensions", { name: wording.extensions, sequence: 70 });

  const addMenu = ({ caption, items }: Menu, id: string, path: readonly string[], sequence: number) => {
    registry.addChild(id, [...path], { name: caption, sequence });
    for (const [index, item] of items.entries()) {
      addItem(item, `${id}-${index}`, [...path, id], items[index + 1], index + 1);
    }
  };
  const addItem = (
    item: MenuItem,
    id: string,
    path: readonly string[],
    next: MenuItem | undefined,
    sequence: number,
  ) => {
    if (item.kind === "menu") addMenu(item.menu, id, path, sequence);
    if (item.kind === "item") {
      registry.addChild(id, [...path], {
        name: item.caption,
        sequence,
        separator: next?.kind === "separator",
        execute: () => run(item.functionName),
        isReadonlyAllowed: true,
      });
    }
  };
  addMenu(menu, "addon", ["extensions"], 1);
}

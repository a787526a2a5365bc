import type { Menu, MenuItem } from "../../runtime/world";
import type { Engine } from "../../workbook/grid/speakGoogle";
import type { Wording } from "./wording";

/** Puts the menus that `onOpen` made under "Extensions", as Sheets does with an add-on's. */
export function addExtensionsMenu(
  engine: Engine,
  menus: readonly Menu[],
  wording: Wording,
  run: (caption: string) => void,
): void {
  if (menus.length === 0) return;
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
        execute: () => run(item.caption),
        isReadonlyAllowed: true,
      });
    }
  };
  for (const [index, menu] of menus.entries()) {
    // An add-on's own menu bears the add-on's name.
    addMenu({ ...menu, caption: menu.caption || "Tierline" }, `menu-${index}`, ["extensions"], index + 1);
  }
}

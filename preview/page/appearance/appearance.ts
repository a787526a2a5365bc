import { type GridWorkbook, SCRIPT_CLIENT } from "../../workbook/gridWorkbook";
import { createLayer, type Layer } from "../../workbook/layer";
import type { SheetId } from "../../workbook/workbook";
import { filter } from "./filter";
import type { SharedPart } from "./gridSheet";
import { headers } from "./headers";
import { cellLooks } from "./looks";
import { merges } from "./merges";
import { notes } from "./notes";
import { rules } from "./rules";
import { validations } from "./validations";

export interface Appearance {
  /** Shows in the grid what a script changed in the layer since the last time. */
  refresh(): void;
  /** Takes into the layer what people changed in the grid since the last time. */
  absorb(): void;
}

/**
 * Colours, notes, rules, filters, hidden rows and the like: scripts find them in the layer, people in the grid. Before
 * a script runs the layer takes what people did, afterwards the grid shows what the script did; each sends only differences.
 */
export function createAppearance(workbook: GridWorkbook, layer: Layer): Appearance {
  const looks = cellLooks(createLayer(workbook));
  const parts: readonly SharedPart[] = [looks, headers, merges, notes, rules, validations, filter];
  const each = (way: "show" | "take", which: readonly SharedPart[]) => {
    for (const { id } of workbook.sheets()) {
      for (const part of which) part[way](workbook, id, layer.sheet(id));
    }
  };
  const { revisions } = workbook;
  const moved = new Set<SheetId>();
  const correct = () => {
    for (const id of moved) {
      for (const part of BEHIND) part.show(workbook, id, layer.sheet(id));
    }
    moved.clear();
  };
  workbook.onStructure((event) => {
    if (event.kind === "move") moved.add(event.sheet);
  });
  revisions.subscribe((message) => {
    if ("clientId" in message && message.clientId === SCRIPT_CLIENT) return;
    // Not at once: this revision has not reached everybody yet.
    if (moved.size > 0) queueMicrotask(correct);
    else each("take", BEHIND);
  });
  let untouched = -1;
  return {
    refresh() {
      each("show", parts);
      moved.clear();
      untouched = revisions.all().length;
    },
    absorb() {
      correct();
      if (untouched === revisions.all().length) return;
      each("take", parts);
      untouched = revisions.all().length;
    },
  };
}

/**
 * What the engine leaves behind when rows or columns are dragged elsewhere: a filter that loses the column, a formula that
 * reads another. There the layer is right, as long as it has what people did to them before.
 */
const BEHIND: readonly SharedPart[] = [rules, filter];

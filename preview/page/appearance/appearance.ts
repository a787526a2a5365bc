import type { GridWorkbook } from "../../workbook/gridWorkbook";
import { createLayer, type Layer } from "../../workbook/layer";
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
  const each = (way: "show" | "take") => {
    for (const { id } of workbook.sheets()) {
      for (const part of parts) part[way](workbook, id, layer.sheet(id));
    }
  };
  let untouched = -1;
  return {
    refresh() {
      each("show");
      untouched = workbook.revisions.all().length;
    },
    absorb() {
      if (untouched === workbook.revisions.all().length) return;
      each("take");
      untouched = workbook.revisions.all().length;
    },
  };
}

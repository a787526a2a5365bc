import { createAppearance } from "../../../preview/page/appearance/appearance";
import { engine } from "../../../preview/workbook/grid/engine";
import { cellNotes } from "../../../preview/workbook/grid/notes";
import { createGridWorkbook } from "../../../preview/workbook/gridWorkbook";
import { createLayer } from "../../../preview/workbook/layer";
import type { Block } from "../../../preview/workbook/workbook";

/** Names and scores in A1:B4, as scripts have it (`layer`) and as people have it (`person()`). */
export function sharedSheet() {
  const cells = [
    ["name", "score"],
    ["Xu", 3],
    ["Yi", 1],
    ["Zoe", 2],
  ];
  const workbook = createGridWorkbook({ sheets: [{ name: "Data", cells, rows: 20, columns: 6 }] });
  const sheet = workbook.sheets()[0]!.id;
  const layer = createLayer(workbook);
  const appearance = createAppearance(workbook, layer);
  let people = 0;
  return {
    workbook,
    sheet,
    layer: layer.sheet(sheet),
    document: layer,
    appearance,
    block: (row: number, column: number, rows = 1, columns = 1): Block => ({
      sheet,
      row,
      column,
      rows,
      columns,
    }),
    /** Somebody opens the page. */
    person() {
      const id = `person${++people}`;
      const model = new engine.Model(
        structuredClone(workbook.start),
        { transportService: workbook.revisions.transport, client: { id, name: id } },
        structuredClone([...workbook.revisions.all()]),
      );
      const { getters } = model;
      const at = (row: number, col: number) => ({ sheetId: sheet, row, col });
      return {
        model,
        do(type: string, payload: object = {}) {
          const dispatch = model.dispatch as (
            type: string,
            payload: object,
          ) => { reasons: readonly string[] };
          const { reasons } = dispatch(type, { sheetId: sheet, ...payload });
          if (reasons.length > 0) throw new Error(`${type}: ${reasons.join()}`);
        },
        fill: (row: number, col: number) => getters.getCellComputedStyle(at(row, col)).fillColor,
        value: (row: number, col: number) => getters.getEvaluatedCell(at(row, col)).value,
        isFiltered: (row: number) => getters.isRowFiltered(sheet, row),
        notes: () => cellNotes(model, sheet),
      };
    },
  };
}

/** What it takes to sort A2:B4 by score, and to put a column before the first. */
export const SORT_BY_SCORE = {
  col: 1,
  row: 1,
  zone: { left: 0, right: 1, top: 1, bottom: 3 },
  sortDirection: "asc",
  sortOptions: { sortHeaders: true },
};
export const COLUMN_BEFORE_A = {
  sheetName: "Data",
  dimension: "COL",
  base: 0,
  position: "before",
  quantity: 1,
};

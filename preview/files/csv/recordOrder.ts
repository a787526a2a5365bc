import { createRowGrid, type RowGrid } from "../../workbook/rowGrid";
import type { SheetId, Workbook } from "../../workbook/workbook";

/** Which record of the file stands in a row of the sheet, counted from 0; -1 where the row is new. */
export interface RecordOrder {
  at(row: number): number;
  /** Rows up to the last one that holds a record. */
  rows(): number;
}

/** Follows the rows of a sheet that starts with record i in row i. Costs nothing while no row moves. */
export function followRecords(workbook: Workbook, sheet: SheetId, records: number): RecordOrder {
  let grid: RowGrid<number> | undefined;
  workbook.onStructure((event) => {
    if (event.kind === "reorder") {
      if (event.block.sheet === sheet) rows().reorder({ ...event.block, column: 0, columns: 1 }, event.order);
      return;
    }
    if (!("axis" in event) || event.sheet !== sheet || event.axis !== "row") return;
    if (event.kind === "move") rows().move("row", event.from, event.count, event.to);
    else rows()[event.kind]("row", event.at, event.count);
  });
  const rows = () => {
    grid ??= createRowGrid<number>(
      -1,
      Array.from({ length: records }, (_, index) => [index]),
    );
    return grid;
  };
  return {
    at: (row) => (grid ? grid.get(row, 0) : row < records ? row : -1),
    rows: () => (grid ? grid.extent().rows : records),
  };
}

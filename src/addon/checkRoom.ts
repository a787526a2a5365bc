import type { OutputColumn } from "../core/vocabulary";
import type { CustomerList } from "./customerList";
import { Failure } from "./failure";
import { MAX_CELLS, sheetSizes } from "./sheetSizes";
import type { TableOnSheet } from "./tableOnSheet";
import { besideColumns } from "./writeBesideOrders";

/**
 * Stops a run over orders before it makes a sheet, where the document has no room for the list of customers, or none for
 * tiers and stages beside the orders as well.
 *
 * @param beside what is to stand beside each order
 */
export function checkRoom(
  { sheet, own, everything }: TableOnSheet,
  list: CustomerList | undefined,
  customers: number,
  beside: readonly OutputColumn[],
): void {
  const forList = list ? 0 : GRID.columns * Math.max(GRID.rows, customers + 1) + customers;
  const newColumns = besideColumns(beside, own);
  if (Math.max(forList, newColumns * everything.length) <= WORTH_ASKING) return;
  const now = sheetSizes().reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  // Undo takes a cell for each row.
  const forOrders = newColumns === 0 ? 0 : newColumns * sheet.getMaxRows() + everything.length;
  const cells = now + forList + forOrders;
  if (cells <= MAX_CELLS) return;
  const isForList = now + forList > MAX_CELLS;
  throw new Failure(isForList ? "tooManyCells" : "tooManyCellsBeside", {
    cells: (isForList ? now + forList : cells).toLocaleString("en-US"),
  });
}

/** What a new sheet has. */
const GRID = { rows: 1000, columns: 26 };
/** Asking each sheet for its size costs calls. Of less than this, Sheets itself refuses what it has no room for. */
const WORTH_ASKING = 100_000;

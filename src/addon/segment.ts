import type { OutputColumn } from "../core/vocabulary";
import type { SegmentSummary } from "../protocol/replies";
import type { SegmentRequest } from "../protocol/requests";
import type { Settings } from "../protocol/settings";
import { withDocumentLock } from "./documentLock";
import { Failure } from "./failure";
import { moveCellsHome } from "./moveCellsHome";
import { possibleOutputs } from "./outputs";
import { type RunWatch, watchRun } from "./runWatch";
import { segmentCustomers } from "./segmentCustomers";
import { segmentOrders } from "./segmentOrders";
import { readTable, type TableOnSheet } from "./tableOnSheet";

/** Reads the customers or orders of a sheet, scores the customers, and writes what came of it. */
export function segment(request: SegmentRequest): SegmentSummary {
  const watch = watchRun(request.run);
  return withDocumentLock(() => {
    watch.at("reading");
    const found = readSettled(request, watch);
    watch.at("scoring");
    const possible = writableColumns(request.settings, found);
    return found.kind === "orders"
      ? segmentOrders(found, request, possible, watch)
      : segmentCustomers(found, request, possible, watch);
  });
}

/** The table, once a move of cells that broke off has been finished. */
function readSettled(request: SegmentRequest, watch: RunWatch): TableOnSheet {
  const read = (): TableOnSheet => watch.timeReading(() => readTable(request));
  const found = read();
  if (!found.last?.moving) return found;
  moveCellsHome(found.sheet);
  return read();
}

function writableColumns(settings: Settings, found: TableOnSheet): OutputColumn[] {
  const possible = possibleOutputs(found);
  const columns = settings.columns.filter((column) => possible.includes(column));
  if (columns.length > 0 || found.kind === "orders") return columns;
  const headers = found.table.headers.filter((header) => header !== "").join(", ");
  throw new Failure("noColumns", { sheet: found.name, headers });
}

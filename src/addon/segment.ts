import type { OutputColumn } from "../core/vocabulary";
import type { SegmentSummary } from "../protocol/replies";
import type { Request } from "../protocol/requests";
import type { Settings } from "../protocol/settings";
import { withDocumentLock } from "./documentLock";
import { Failure } from "./failure";
import { moveCellsHome } from "./moveCellsHome";
import { possibleOutputs } from "./outputs";
import { segmentCustomers } from "./segmentCustomers";
import { segmentOrders } from "./segmentOrders";
import { readTable, type TableOnSheet } from "./tableOnSheet";

/** Reads the customers or orders of a sheet, scores the customers, and writes what came of it. */
export function segment(request: Extract<Request, { do: "segment" }>): SegmentSummary {
  return withDocumentLock(() => {
    const { settings } = request;
    const found = readSettled(request);
    const possible = writableColumns(settings, found);
    return found.kind === "orders"
      ? segmentOrders(found, settings, possible)
      : segmentCustomers(found, settings, possible);
  });
}

/** The table, once a move of cells that broke off has been finished. */
function readSettled(request: Extract<Request, { do: "segment" }>): TableOnSheet {
  const found = readTable(request);
  if (!found.last?.moving) return found;
  moveCellsHome(found.sheet);
  return readTable(request);
}

function writableColumns(settings: Settings, found: TableOnSheet): OutputColumn[] {
  const possible = possibleOutputs(found);
  const columns = settings.columns.filter((column) => possible.includes(column));
  if (columns.length > 0 || found.kind === "orders") return columns;
  const headers = found.table.headers.filter((header) => header !== "").join(", ");
  throw new Failure("noColumns", { sheet: found.name, headers });
}

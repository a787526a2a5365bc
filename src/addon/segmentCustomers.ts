import type { Customers } from "../cells/customers";
import type { OutputColumn } from "../core/vocabulary";
import type { SegmentSummary } from "../protocol/replies";
import type { SegmentRequest } from "../protocol/requests";
import { checkTarget } from "./checkTarget";
import { dayOfIso } from "./days";
import { decorateColumns } from "./decorate/decorateColumns";
import { guessHints, inEveryLanguage, repeatedHints } from "./hints";
import { missingFieldHints } from "./outputs";
import { planColumns } from "./ownColumns";
import type { Result } from "./placement";
import type { Cells } from "./resultCells";
import { identifyRows, type RowIdentity } from "./rowKeys";
import { noUsableRows } from "./rowsReport";
import type { RunWatch } from "./runWatch";
import { scoreRows } from "./scoreTable";
import { scoredHints, segmentSummary, writtenHints } from "./segmentSummary";
import { runMemory } from "./sharing/runMemory";
import { customersOf } from "./sheetCustomers";
import { tableLayout } from "./tableLayout";
import { moneyCell, type TableOnSheet } from "./tableOnSheet";
import { writeResults } from "./writeResults";

/** Scores a table with one row per customer, and writes the columns beside the rows. */
export function segmentCustomers(
  found: TableOnSheet,
  request: SegmentRequest,
  possible: readonly OutputColumn[],
  watch: RunWatch,
): SegmentSummary {
  const { settings } = request;
  const customers = customersOf(found, dayOfIso(settings.asOf));
  if (customers.rows.length === 0) throw noUsableRows(found.name, customers.report);
  const { sheet, own, last, table, everything, values, place } = found;
  const scored = scoreRows(found, customers, settings, possible);
  const { columns, cells } = scored;
  const layout = tableLayout(found);
  const identities = identifyRows(
    everything.slice(table.headerRow + 1),
    layout.idColumn,
    layout.inputColumns,
  );
  const results = resultsByKey(found, identities, customers, cells, columns);
  watch.at("checking");
  const planned = planColumns(own, columns, values[0]!.length);
  const target = {
    firstRow: layout.headerRow + 1,
    lastRow: table.lastRow + 1,
    columns: [...planned.values()],
  };
  const width = checkTarget(sheet, target, results.size);
  const { headerRow, idColumn, inputColumns } = layout;
  const memory = runMemory(request, found, scored, customers.totalSpent);
  const written = writeResults(sheet, {
    layout,
    start: { values: everything, own, headerRow, idColumn, inputColumns, rows: identities },
    results,
    planned,
    width,
    last,
    by: request.by,
    remembered: memory.properties,
    language: settings.language,
    watch,
  });
  memory.carry();
  const { asOf: seenFrom } = scored.outcome;
  decorateColumns(sheet, {
    ...written,
    columns,
    settings,
    asOf: seenFrom,
    place,
    moneyCell: moneyCell(found),
  });
  return {
    ...segmentSummary(scored, customers, settings, written),
    sheet: found.name,
    list: null,
    hints: inEveryLanguage((each) => [
      ...guessHints(found, each),
      ...repeatedHints(customers, each),
      ...missingFieldHints(settings.columns, found, each),
      ...scoredHints(scored, settings, each),
      ...writtenHints(written, each),
    ]),
  };
}

/** The results of the rows taken, by key; rows that can't be used get blank cells. */
function resultsByKey(
  { table, takes }: TableOnSheet,
  identities: readonly RowIdentity[],
  customers: Customers,
  cells: readonly Cells[],
  columns: readonly OutputColumn[],
): Map<string, Result> {
  const first = table.headerRow + 1;
  const blank = Object.fromEntries(columns.map((column) => [column, ""])) as Cells;
  const results = new Map<string, Result>();
  for (const row of table.rows) {
    if (takes?.(row) === false) continue;
    const { key, signature } = identities[row - first]!;
    results.set(key, { signature, cells: blank });
  }
  customers.rows.forEach((row, i) => {
    const { key, signature } = identities[row - first]!;
    results.set(key, { signature, cells: cells[i]! });
  });
  return results;
}

import { type Customers, readCustomers } from "../cells/customers";
import { leftOutText, type ProblemsReport } from "../cells/problemsReport";
import { dayFromCivil } from "../core/calendar";
import type { Day } from "../core/vocabulary";
import type { RowsReport } from "../protocol/replies";
import type { Settings } from "../protocol/settings";
import { Failure } from "./failure";
import type { TableOnSheet } from "./tableOnSheet";

/** The customers of a table, seen from a day; a failure where day and month of its dates can't be told apart. */
export function customersOf(found: TableOnSheet, asOf: Day | undefined): Customers {
  const { values, table, mapping, place, taken, whole } = found;
  const customers = readCustomers(values, table, mapping, place, {
    ...(!whole && { within: { firstRow: taken.first - 1, lastRow: taken.last - 1 } }),
    ...(asOf !== undefined && { asOf }),
  });
  const [undecided] = customers.undecided;
  if (undecided) {
    const header = table.headers[mapping[undecided.field]!]!;
    throw new Failure("undecidedDates", { header, row: undecided.row + 1, found: undecided.found });
  }
  return customers;
}

/** The customers that those taken are measured against: themselves, or all of the table that can be used. */
export function measuredAgainst(
  against: Settings["scoreAgainst"],
  found: TableOnSheet,
  taken: Customers,
  asOf: Day | undefined,
): Customers {
  const { values, table, mapping, place, whole } = found;
  if (against === "selection" || whole) return taken;
  return readCustomers(values, table, mapping, place, asOf === undefined ? {} : { asOf });
}

/** `2026-05-31` as a day; undefined for nothing. */
export function dayOfIso(iso: string | undefined): Day | undefined {
  if (iso === undefined) return undefined;
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return dayFromCivil(year, month, day);
}

/** The problems report with rows as the sheet counts them. */
export const rowsReport = ({ read, used, leftOut }: ProblemsReport): RowsReport => ({
  read,
  used,
  leftOut: leftOut.map((line) => ({
    reason: { en: leftOutText(line, "en"), zh: leftOutText(line, "zh") },
    count: line.count,
    firstRows: line.firstRows.map((row) => row + 1),
  })),
});

import { customerProblems } from "../cells/customerProblems";
import { readNumbers } from "../cells/numbers";
import type { Place } from "../cells/place";
import type { Day, Language } from "../core/vocabulary";
import { type DataRows, dataRows } from "./dataRows";
import { newestDay, readDateColumn } from "./dates";
import { type Faults, faultsOf, problemFault } from "./faults";

/** Rows of customers by their orders. The numbers are NaN where a row has a fault, the days also where there is no order. */
export interface CustomerRows {
  readonly rows: DataRows<string>;
  readonly faults: Faults;
  readonly orderCount: Float64Array;
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  readonly previousDay: Float64Array;
  /** The day given, else that of the newest last order; NaN where there is none. */
  readonly asOf: Day;
}

/** The arguments that say of each customer how many orders there are, and when. */
export interface CustomerArguments {
  readonly orderCount: unknown;
  readonly firstOrder: unknown;
  readonly lastOrder: unknown;
  readonly previousOrder?: unknown;
}

/** Reads one customer per row and finds what in a row cannot be. The dates of who has no order are not looked at. */
export function customerRows(
  place: Place,
  { orderCount, firstOrder, lastOrder, previousOrder }: CustomerArguments,
  givenAsOf: Day | undefined,
  language: Language,
): CustomerRows {
  const rows = dataRows(
    place,
    { order_count: orderCount, first_order: firstOrder, last_order: lastOrder },
    { previous_order: previousOrder },
  );
  const counts = readNumbers(rows.columns.order_count, place);
  const first = readDateColumn(rows, "first_order", place);
  const last = readDateColumn(rows, "last_order", place);
  const previous = readDateColumn(rows, "previous_order", place);
  const isProspect = (row: number): boolean => counts.values[row] === 0;
  const faults = faultsOf(
    rows,
    {
      order_count: counts.problems,
      first_order: first.problems,
      last_order: last.problems,
      previous_order: previous.problems,
    },
    language,
    (row) => (isProspect(row) ? ["order_count"] : rows.names),
  );

  const asOf = givenAsOf ?? newestDay(last.values.map((day, row) => (isProspect(row) ? Number.NaN : day)));
  const columns = {
    orderCount: { ...counts, cells: rows.columns.order_count },
    firstOrder: { ...first, cells: rows.columns.first_order },
    lastOrder: { ...last, cells: rows.columns.last_order },
    previousOrder: { ...previous, cells: rows.columns.previous_order },
  };
  for (let row = 0; row < rows.count; row++) {
    if (faults[row] !== undefined || isProspect(row)) continue;
    const [contradiction] = customerProblems(columns, row, place, asOf);
    if (contradiction === undefined) continue;
    const { field, problem } = contradiction;
    faults[row] = problemFault(ARGUMENTS[field as keyof typeof ARGUMENTS], problem, language);
  }

  const known = (column: Float64Array, isKnown: (row: number) => boolean) =>
    column.map((value, row) => (faults[row] === undefined && isKnown(row) ? value : Number.NaN));
  const hasOrdered = (row: number): boolean => !isProspect(row);
  return {
    rows,
    faults,
    orderCount: known(counts.values, () => true),
    firstDay: known(first.values, hasOrdered),
    lastDay: known(last.values, hasOrdered),
    previousDay: known(previous.values, hasOrdered),
    asOf,
  };
}

const ARGUMENTS = {
  orderCount: "order_count",
  firstOrder: "first_order",
  lastOrder: "last_order",
  previousOrder: "previous_order",
} as const;

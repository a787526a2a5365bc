import type { Field } from "../core/fields";
import type { Day } from "../core/vocabulary";
import { customerNames, type RepeatedName, repeatedNames } from "./customerNames";
import {
  type CustomerColumns,
  type CustomerField,
  customerProblems,
  type FieldColumn,
  isProspect,
} from "./customerProblems";
import type { DateOrder } from "./days";
import { readDaysTogether } from "./daysTogether";
import { type ReadColumn, readCounts, readNumbers } from "./numbers";
import { readRefunds } from "./orderRows/amounts";
import type { Cell, Place } from "./place";
import type { Problem } from "./problem";
import { type ProblemsReport, problemTally, type RowFilter } from "./problemsReport";
import type { FoundTable } from "./table/findTable";

/** Which column of the block holds which field. */
export type ColumnMapping = Readonly<Partial<Record<Field, number>>>;

/** Customers one by one, as columns of equal length; NaN where the table has no such column or the customer no order. */
export interface Customers {
  /** The row of each within the block of cells. */
  readonly rows: Int32Array;
  /** As written: the id, else the e-mail address, else the name; "" where the table names nobody. */
  readonly ids: readonly string[];
  readonly orderCount: Float64Array;
  /** Days with an order; the orders, where the table does not say. */
  readonly orderDays: Float64Array;
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  readonly previousDay: Float64Array;
  readonly totalSpent: Float64Array;
  /** Every cell that keeps a row from being used. */
  readonly problems: readonly CellProblem[];
  /** Date columns that leave open whether the day or the month stands first: the user can tell. */
  readonly undecided: readonly { readonly field: Field; readonly row: number; readonly found: string }[];
  /** Customers that stand in more than one row; all their rows are used. */
  readonly duplicates: readonly RepeatedName[];
  readonly report: ProblemsReport;
}

export interface CellProblem {
  readonly row: number;
  readonly column: number;
  readonly field: Field;
  readonly problem: Problem;
}

export interface CustomerOptions {
  readonly asOf?: Day;
  readonly dateOrder?: DateOrder;
  /** The rows to use and to report, where not all; the others still tell how a cell such as `1,234` is to be read. */
  readonly within?: RowFilter | undefined;
}

/**
 * The customers of a table with one row each. A row needs what the lifecycle stage needs of it: somebody named, a whole
 * number of orders, dates for them that agree with it. Without orders (0, or nothing filled in) it is a prospect, whatever
 * its dates.
 */
export function readCustomers(
  values: readonly (readonly Cell[])[],
  table: FoundTable,
  given: ColumnMapping,
  place: Place,
  options: CustomerOptions = {},
): Customers {
  const mapping = counted(given);
  const cellsOf = (column: number): readonly Cell[] => table.rows.map((row) => values[row]![column]);
  const { columns, undecided } = readFields(mapping, cellsOf, place, options.dateOrder);
  const names = customerNames(mapping, cellsOf);

  const used: number[] = [];
  const prospects: boolean[] = [];
  const tally = problemTally(table, options.within);
  const problems: CellProblem[] = [];
  table.rows.forEach((row, index) => {
    if (options.within?.(row) === false) return;
    if (names?.[index] === "") {
      tally.leaveOut(row, "noCustomer");
      return;
    }
    const found = customerProblems(columns, index, place, options.asOf);
    const first = found[0];
    if (!first) {
      used.push(index);
      prospects.push(isProspect(columns, index));
      return;
    }
    tally.leaveOut(row, first.problem.reason, first.field, () => first.problem.found);
    for (const { field, problem } of found) problems.push({ row, column: mapping[field]!, field, problem });
  });

  const pick = (field: CustomerField, ofProspect: number): Float64Array => {
    const picked = new Float64Array(used.length).fill(Number.NaN);
    const column = columns[field]?.values;
    used.forEach((index, at) => {
      const value = column ? column[index]! : Number.NaN;
      const isOwn = !prospects[at] || (field === "totalSpent" && !Number.isNaN(value));
      picked[at] = isOwn ? value : ofProspect;
    });
    return picked;
  };
  const rows = new Int32Array(used.map((index) => table.rows[index]!));
  const ids = used.map((index) => names?.[index] ?? "");
  const orderCount = pick("orderCount", 0);
  return {
    rows,
    ids,
    orderCount,
    orderDays: pick("orderDays", 0).map((days, at) => (Number.isNaN(days) ? orderCount[at]! : days)),
    firstDay: pick("firstOrder", Number.NaN),
    lastDay: pick("lastOrder", Number.NaN),
    previousDay: pick("previousOrder", Number.NaN),
    totalSpent: pick("totalSpent", 0),
    problems,
    undecided: undecided.flatMap((field) => firstUndecided(problems, field)),
    duplicates: repeatedNames(ids, rows),
    report: tally.report(used.length),
  };
}

/** Where only the days with an order are counted, they are all that is known of the orders. */
function counted({ orderDays, ...mapping }: ColumnMapping): ColumnMapping {
  if (orderDays === undefined) return mapping;
  return mapping.orderCount === undefined ? { ...mapping, orderCount: orderDays } : { ...mapping, orderDays };
}

const DAY_FIELDS = ["firstOrder", "lastOrder", "previousOrder"] as const;

function readFields(
  mapping: ColumnMapping,
  cellsOf: (column: number) => readonly Cell[],
  place: Place,
  order: DateOrder | undefined,
): { readonly columns: CustomerColumns; readonly undecided: readonly Field[] } {
  const columns: Partial<Record<CustomerField, FieldColumn>> = {};
  for (const field of ["orderCount", "orderDays"] as const) {
    const column = mapping[field];
    if (column === undefined) continue;
    const cells = cellsOf(column);
    columns[field] = { ...readCounts(cells, place), cells };
  }
  if (mapping.totalSpent !== undefined) {
    const cells = cellsOf(mapping.totalSpent);
    const spent = readNumbers(cells, place);
    const refunds = mapping.refund === undefined ? undefined : readRefunds(cellsOf(mapping.refund), place);
    columns.totalSpent = { ...(refunds ? lessRefunds(spent, refunds) : spent), cells };
  }
  const dayFields = DAY_FIELDS.filter((field) => mapping[field] !== undefined);
  const dayCells = dayFields.map((field) => cellsOf(mapping[field]!));
  const reads = readDaysTogether(dayCells, place, { serials: true, ...(order && { order }) });
  dayFields.forEach((field, index) => {
    columns[field] = { ...reads[index]!, cells: dayCells[index]! };
  });
  const undecided = dayFields.filter((_, index) => reads[index]!.undecided !== undefined);
  return { columns, undecided };
}

/** Money less refunds; a refund that is no number leaves the row without a total. */
function lessRefunds(spent: ReadColumn, refunds: ReadColumn): ReadColumn {
  return {
    values: spent.values.map((value, row) => Math.round((value - refunds.values[row]!) * 100) / 100),
    problems: new Map([...spent.problems, ...refunds.problems]),
  };
}

/** The first row kept from use because its date can be two; none where only prospects and rows not asked for have such. */
function firstUndecided(problems: readonly CellProblem[], field: Field): Customers["undecided"] {
  const first = problems.find((one) => one.field === field && one.problem.reason === "dateUndecided");
  return first ? [{ field, row: first.row, found: first.problem.found }] : [];
}

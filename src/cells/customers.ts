import type { Day } from "../core/vocabulary";
import {
  type CustomerColumns,
  type CustomerField,
  customerProblems,
  type FieldColumn,
  isProspect,
} from "./customerProblems";
import type { DateOrder } from "./days";
import { readDaysTogether } from "./daysTogether";
import type { Field } from "./fields";
import { readNumbers } from "./numbers";
import type { Cell, Place } from "./place";
import type { Problem } from "./problem";
import { type ProblemsReport, reportProblems, type UnusedRow } from "./problemsReport";
import type { FoundTable } from "./table/findTable";
import { idKey, textOf } from "./texts";

/** Which column of the block holds which field. */
export type ColumnMapping = Readonly<Partial<Record<Field, number>>>;

/** Customers one by one, as columns of equal length; NaN where the table has no such column or the customer no order. */
export interface Customers {
  /** The row of each within the block of cells. */
  readonly rows: Int32Array;
  /** As written: the id, else the e-mail address, else the name; "" where the table names nobody. */
  readonly ids: readonly string[];
  readonly orderCount: Float64Array;
  readonly firstDay: Float64Array;
  readonly lastDay: Float64Array;
  readonly previousDay: Float64Array;
  readonly totalSpent: Float64Array;
  /** Every cell that keeps a row from being used. */
  readonly problems: readonly CellProblem[];
  /** Date columns that leave open whether the day or the month stands first: the user can tell. */
  readonly undecided: readonly { readonly field: Field; readonly row: number; readonly found: string }[];
  /** Customers that stand in more than one row; all their rows are used. */
  readonly duplicates: readonly { readonly id: string; readonly rows: readonly number[] }[];
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
}

/**
 * The customers of a table with one row each. A row needs what the lifecycle stage needs of it: somebody named, a whole
 * number of orders, dates for them that agree with it. Without orders (0, or nothing filled in) it is a prospect, whatever
 * its dates.
 */
export function readCustomers(
  values: readonly (readonly Cell[])[],
  table: FoundTable,
  mapping: ColumnMapping,
  place: Place,
  options: CustomerOptions = {},
): Customers {
  const cellsOf = (column: number): readonly Cell[] => table.rows.map((row) => values[row]![column]);
  const { columns, undecided } = readFields(mapping, cellsOf, place, options.dateOrder);
  const names = namesOf(mapping, cellsOf);

  const used: number[] = [];
  const unused: UnusedRow[] = [];
  const problems: CellProblem[] = [];
  table.rows.forEach((row, index) => {
    if (names?.[index] === "") {
      unused.push({ row, reason: "noCustomer", field: undefined, found: "" });
      return;
    }
    const found = customerProblems(columns, index, place, options.asOf);
    const first = found[0];
    if (!first) {
      used.push(index);
      return;
    }
    unused.push({ row, field: first.field, ...first.problem });
    for (const { field, problem } of found) problems.push({ row, column: mapping[field]!, field, problem });
  });

  const pick = (field: CustomerField, ofProspect: number): Float64Array => {
    const picked = new Float64Array(used.length).fill(Number.NaN);
    const column = columns[field]?.values;
    used.forEach((index, at) => {
      const value = column ? column[index]! : Number.NaN;
      if (!isProspect(columns, index)) picked[at] = value;
      else picked[at] = field === "totalSpent" && !Number.isNaN(value) ? value : ofProspect;
    });
    return picked;
  };
  const rows = new Int32Array(used.map((index) => table.rows[index]!));
  const ids = used.map((index) => names?.[index] ?? "");
  return {
    rows,
    ids,
    orderCount: pick("orderCount", 0),
    firstDay: pick("firstOrder", Number.NaN),
    lastDay: pick("lastOrder", Number.NaN),
    previousDay: pick("previousOrder", Number.NaN),
    totalSpent: pick("totalSpent", 0),
    problems,
    undecided: undecided.map((one) => ({ ...one, row: table.rows[one.row]! })),
    duplicates: duplicatesAmong(ids, rows),
    report: reportProblems(table, used.length, unused),
  };
}

const DAY_FIELDS = ["firstOrder", "lastOrder", "previousOrder"] as const;
const NUMBER_FIELDS = ["orderCount", "totalSpent"] as const;
/** What can name a customer, best first. */
const NAMING_FIELDS = ["customerId", "email", "customerName"] as const;

function readFields(
  mapping: ColumnMapping,
  cellsOf: (column: number) => readonly Cell[],
  place: Place,
  order: DateOrder | undefined,
): { columns: CustomerColumns; undecided: Customers["undecided"] } {
  const columns: Partial<Record<CustomerField, FieldColumn>> = {};
  for (const field of NUMBER_FIELDS) {
    const column = mapping[field];
    if (column === undefined) continue;
    const cells = cellsOf(column);
    columns[field] = { ...readNumbers(cells, place), cells };
  }
  const dayFields = DAY_FIELDS.filter((field) => mapping[field] !== undefined);
  const dayCells = dayFields.map((field) => cellsOf(mapping[field]!));
  const reads = readDaysTogether(dayCells, place, { serials: true, ...(order && { order }) });
  const undecided: Customers["undecided"][number][] = [];
  dayFields.forEach((field, index) => {
    const read = reads[index]!;
    columns[field] = { ...read, cells: dayCells[index]! };
    if (read.undecided) undecided.push({ field, ...read.undecided });
  });
  return { columns, undecided };
}

/** The first of id, e-mail and name that each row has; undefined where the table has no such column. */
function namesOf(
  mapping: ColumnMapping,
  cellsOf: (column: number) => readonly Cell[],
): readonly string[] | undefined {
  const columns = NAMING_FIELDS.filter((field) => mapping[field] !== undefined).map((field) =>
    cellsOf(mapping[field]!),
  );
  const best = columns[0];
  return best?.map((_, index) => {
    for (const cells of columns) {
      const text = textOf(cells[index]);
      if (text !== "") return text;
    }
    return "";
  });
}

function duplicatesAmong(ids: readonly string[], rows: Int32Array): Customers["duplicates"] {
  const firstOf = new Map<string, number>();
  const repeated = new Map<string, { id: string; rows: number[] }>();
  ids.forEach((id, index) => {
    const key = idKey(id);
    const first = firstOf.get(key);
    if (first === undefined || key === "") {
      firstOf.set(key, index);
      return;
    }
    const known = repeated.get(key) ?? { id: ids[first]!, rows: [rows[first]!] };
    known.rows.push(rows[index]!);
    repeated.set(key, known);
  });
  return Array.from(repeated.values());
}

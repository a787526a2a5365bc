import type { Field } from "../core/fields";
import type { Day } from "../core/vocabulary";
import type { ReadColumn } from "./numbers";
import type { Cell, Place } from "./place";
import { foundText, type Problem, type ProblemReason } from "./problem";

/** A column that was read, with its cells as they were. */
export interface FieldColumn extends ReadColumn {
  readonly cells: readonly Cell[];
}

/** What a customer's stage, tier and score are made from; a column is undefined where the table has none. */
export const CUSTOMER_FIELDS = [
  "orderCount",
  "orderDays",
  "firstOrder",
  "lastOrder",
  "previousOrder",
  "totalSpent",
] as const;
export type CustomerField = (typeof CUSTOMER_FIELDS)[number];
export type CustomerColumns = Readonly<Partial<Record<CustomerField, FieldColumn>>>;

/** A row does without these. */
const OPTIONAL: readonly CustomerField[] = ["orderDays", "previousOrder"];

export interface FieldProblem {
  readonly field: Field;
  readonly problem: Problem;
}

/** True for a customer without an order: a count of 0, or no count, no date and no money. */
export function isProspect(
  { orderCount, firstOrder, lastOrder, totalSpent }: CustomerColumns,
  index: number,
): boolean {
  if (orderCount && !isEmpty(orderCount, index)) return orderCount.values[index] === 0;
  const hasNoDate = [firstOrder, lastOrder].every((column) => !column || isEmpty(column, index));
  return hasNoDate && (!totalSpent || isEmpty(totalSpent, index) || totalSpent.values[index] === 0);
}

/** Everything that keeps one row from being used, the cause of most first; none for a usable row. */
export function customerProblems(
  columns: CustomerColumns,
  index: number,
  place: Place,
  asOf: Day | undefined,
): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const add = (field: CustomerField, reason: ProblemReason): void => {
    problems.push({ field, problem: { reason, found: foundText(columns[field]!.cells[index], place) } });
  };
  const isProspectRow = isProspect(columns, index);
  for (const field of CUSTOMER_FIELDS) {
    const column = columns[field];
    if (!column || !Number.isNaN(column.values[index]!) || (isProspectRow && field !== "totalSpent"))
      continue;
    const problem = column.problems.get(index);
    if (problem) problems.push({ field, problem });
    else if (!isProspectRow && isEmpty(column, index) && !OPTIONAL.includes(field))
      add(field, blankReason(field));
  }
  if (isProspectRow) return problems;

  const count = columns.orderCount?.values[index] ?? Number.NaN;
  const orderDays = columns.orderDays?.values[index] ?? Number.NaN;
  const first = columns.firstOrder?.values[index] ?? Number.NaN;
  const last = columns.lastOrder?.values[index] ?? Number.NaN;
  const previous = columns.previousOrder?.values[index] ?? Number.NaN;
  if (count < 0) add("orderCount", "negative");
  else if (count % 1 !== 0 && !Number.isNaN(count)) add("orderCount", "notWhole");
  if (asOf !== undefined && first > asOf) add("firstOrder", "dateAfterAsOf");
  if (asOf !== undefined && last > asOf) add("lastOrder", "dateAfterAsOf");
  if (last < first) add("lastOrder", "lastBeforeFirst");
  else if (count === 1 && last > first) add("lastOrder", "oneOrderTwoDates");
  if (orderDays < 1 || orderDays > count || orderDays % 1 > 0 || (orderDays === 1 && last > first)) {
    add("orderDays", "notDaysOfOrders");
  }
  // The order before the last is not among the orders: the column is most likely another one.
  if (previous < first || previous > last) add("previousOrder", "notAmongOrders");
  return problems;
}

function blankReason(field: CustomerField): ProblemReason {
  return field === "firstOrder" || field === "lastOrder" ? "ordersWithoutDates" : "blank";
}

function isEmpty(column: FieldColumn, index: number): boolean {
  return Number.isNaN(column.values[index]!) && !column.problems.has(index);
}

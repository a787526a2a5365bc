import type { Field } from "../../core/fields";
import type { Problem } from "../problem";
import type { LeftOutReason } from "../problemsReport";
import type { OrderColumns } from "./orderColumns";

/** Why a row of orders is left out. */
export interface Unusable {
  readonly reason: LeftOutReason;
  readonly field: Field | undefined;
  readonly found: string;
}

/** The first reason that keeps a row from being used; undefined for a usable row. */
export function whyUnusable(columns: OrderColumns, index: number): Unusable | undefined {
  const { orders, customers, cancelled, statuses, days, amounts, refunds } = columns;
  if (customers.numbers[index]! < 0) return { reason: "noCustomer", field: undefined, found: "" };
  if (cancelled[index] === 1) return { reason: "cancelled", field: undefined, found: "" };
  const status = statuses.numbers[index] ?? -1;
  const dropped = statuses.dropped[status];
  if (dropped) return { reason: dropped, field: "status", found: statuses.texts[status]! };

  const order = orders.order[index]!;
  const day = problemAt("orderDate", days, index);
  if (day) return day;
  for (const source of amounts.sources) {
    const problem =
      amounts.isGiven[order] === 1
        ? bad(source.field, source.problems, index)
        : problemAt(source.field, source, index);
    if (problem) return problem;
  }
  return refunds && bad("refund", refunds.problems, index);
}

function problemAt(
  field: Field,
  column: { readonly values: Float64Array; readonly problems: ReadonlyMap<number, Problem> },
  index: number,
): Unusable | undefined {
  if (!Number.isNaN(column.values[index]!)) return undefined;
  return bad(field, column.problems, index) ?? { reason: "blank", field, found: "" };
}

function bad(field: Field, problems: ReadonlyMap<number, Problem>, index: number): Unusable | undefined {
  const problem = problems.get(index);
  return problem && { field, ...problem };
}

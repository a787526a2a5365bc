import type { Field, TableKind } from "../core/fields";
import type { OutputColumn } from "../core/vocabulary";

/** The fields without which a column has nothing to say of a table of customers, in the order in which a person is asked for them. */
const NEEDS_OF_CUSTOMERS: Readonly<Record<OutputColumn, readonly Field[]>> = {
  tier: ["totalSpent"],
  stage: ["firstOrder", "lastOrder", "orderCount"],
  score: ["lastOrder", "orderCount", "totalSpent"],
  segment: ["lastOrder", "orderCount", "totalSpent"],
  clv: ["firstOrder", "lastOrder", "orderCount", "totalSpent"],
  chanceActive: ["firstOrder", "lastOrder", "orderCount"],
  nextOrder: ["firstOrder", "lastOrder", "orderCount"],
  reason: ["firstOrder", "lastOrder", "orderCount"],
  action: ["firstOrder", "lastOrder", "orderCount"],
};

/** Customers can be made of orders with these, and then everything can be said of them. */
const NEEDS_OF_ORDERS: readonly Field[] = ["customerId", "orderDate", "amount"];

/** What is as good as a field that a table lacks. */
const STAND_INS: Readonly<Partial<Record<Field, readonly (readonly Field[])[]>>> = {
  orderCount: [["orderDays"]],
  customerId: [["email"], ["customerName"], ["givenName"], ["familyName"]],
  amount: [["quantity", "unitPrice"]],
};

/** The fields that a column needs of a table of some kind. */
export const fieldsNeeded = (kind: TableKind, column: OutputColumn): readonly Field[] =>
  kind === "orders" ? NEEDS_OF_ORDERS : NEEDS_OF_CUSTOMERS[column];

/** The fields that a column still lacks in a table that has some. */
export const fieldsLacking = (
  kind: TableKind,
  column: OutputColumn,
  has: (field: Field) => boolean,
): Field[] =>
  fieldsNeeded(kind, column).filter(
    (field) => !has(field) && !STAND_INS[field]?.some((fields) => fields.every(has)),
  );

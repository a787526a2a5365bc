import type { Field } from "../core/fields";

/** What the cells of a field hold. */
export const FIELD_CONTENT: Readonly<Record<Field, FieldContent>> = {
  customerId: "text",
  email: "email",
  customerName: "text",
  givenName: "text",
  familyName: "text",
  firstOrder: "day",
  lastOrder: "day",
  previousOrder: "day",
  orderCount: "count",
  orderDays: "count",
  totalSpent: "number",
  orderId: "text",
  orderDate: "day",
  amount: "number",
  refund: "number",
  status: "text",
  cancelledAt: "day",
  currency: "text",
  product: "text",
  quantity: "number",
  unitPrice: "number",
  stage: "text",
};

export type FieldContent = "text" | "email" | "day" | "number" | "count";

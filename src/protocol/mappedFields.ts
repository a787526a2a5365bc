import type { Field, TableKind } from "../core/fields";

/** The fields that a run reads of each kind of table, in the order in which a person is shown them: those that matter most first. */
export const MAPPED_FIELDS: Readonly<Record<TableKind, readonly Field[]>> = {
  customers: [
    "customerId",
    "firstOrder",
    "previousOrder",
    "lastOrder",
    "orderCount",
    "orderDays",
    "totalSpent",
    "refund",
    "email",
    "customerName",
    "givenName",
    "familyName",
  ],
  orders: [
    "customerId",
    "orderDate",
    "amount",
    "orderId",
    "status",
    "refund",
    "cancelledAt",
    "currency",
    "quantity",
    "unitPrice",
    "product",
    "email",
    "customerName",
    "givenName",
    "familyName",
  ],
};

import { FIELD_TITLES } from "./fields";
import type { Wording } from "./vocabulary";

/** What a list of customers made from orders says of each, in the order of its columns. The customer's id stands before them. */
export const LIST_COLUMNS = [
  "customerName",
  "email",
  "orderCount",
  "firstOrder",
  "previousOrder",
  "lastOrder",
  "totalSpent",
  "averageOrder",
  "gapDays",
  "listNote",
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

export const LIST_TITLES: Readonly<Record<ListColumn, Wording>> = {
  customerName: FIELD_TITLES.customerName,
  email: FIELD_TITLES.email,
  orderCount: FIELD_TITLES.orderCount,
  firstOrder: FIELD_TITLES.firstOrder,
  previousOrder: FIELD_TITLES.previousOrder,
  lastOrder: FIELD_TITLES.lastOrder,
  totalSpent: FIELD_TITLES.totalSpent,
  averageOrder: { en: "Average order", zh: "平均订单金额" },
  gapDays: { en: "Days between orders", zh: "下单间隔（天）" },
  listNote: { en: "Note", zh: "备注" },
};

/** The name of the sheet. */
export const LIST_NAME: Wording = { en: "Tierline customers", zh: "Tierline 客户" };

/** Stands in the note of a customer of whom there is no order any more. */
export const VANISHED: Wording = { en: "no order any more", zh: "已无订单" };

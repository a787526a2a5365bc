import type { Wording } from "./vocabulary";

/** What a column of customers or orders can mean to us. */
export const FIELDS = [
  "customerId",
  "email",
  "customerName",
  "givenName",
  "familyName",
  "firstOrder",
  "lastOrder",
  "previousOrder",
  "orderCount",
  "orderDays",
  "totalSpent",
  "orderId",
  "orderDate",
  "amount",
  "refund",
  "status",
  "cancelledAt",
  "currency",
  "product",
  "quantity",
  "unitPrice",
  "stage",
] as const;
export type Field = (typeof FIELDS)[number];

/** A sheet has one row per customer or one row per order (or order line). */
export const TABLE_KINDS = ["customers", "orders"] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** The fields that each kind of table can have. Earlier fields choose their column first. */
export const FIELDS_OF_KIND: Readonly<Record<TableKind, readonly Field[]>> = {
  customers: [
    "lastOrder",
    "firstOrder",
    "previousOrder",
    "orderDays",
    "orderCount",
    "totalSpent",
    "customerId",
    "email",
    "customerName",
    "givenName",
    "familyName",
    "refund",
    "currency",
    "stage",
  ],
  orders: [
    "orderDate",
    "orderId",
    "unitPrice",
    "amount",
    "refund",
    "cancelledAt",
    "status",
    "currency",
    "customerId",
    "email",
    "customerName",
    "givenName",
    "familyName",
    "product",
    "quantity",
  ],
};

/** The fields that can say who a customer is, best first; a given and a family name together are a name. */
export const NAMING_FIELDS = ["customerId", "email", "customerName"] as const;

export const FIELD_TITLES: Readonly<Record<Field, Wording>> = {
  customerId: { en: "Customer ID", zh: "客户编号" },
  email: { en: "E-mail", zh: "邮箱" },
  customerName: { en: "Customer", zh: "客户" },
  givenName: { en: "First name", zh: "名" },
  familyName: { en: "Last name", zh: "姓" },
  firstOrder: { en: "First order", zh: "首次下单" },
  lastOrder: { en: "Last order", zh: "最近下单" },
  previousOrder: { en: "Previous order", zh: "前次下单" },
  orderCount: { en: "Orders", zh: "订单数" },
  orderDays: { en: "Order days", zh: "下单天数" },
  totalSpent: { en: "Total spent", zh: "累计消费" },
  orderId: { en: "Order ID", zh: "订单编号" },
  orderDate: { en: "Order date", zh: "下单日期" },
  amount: { en: "Amount", zh: "金额" },
  refund: { en: "Refund", zh: "退款金额" },
  status: { en: "Status", zh: "订单状态" },
  cancelledAt: { en: "Cancelled at", zh: "取消时间" },
  currency: { en: "Currency", zh: "币种" },
  product: { en: "Product", zh: "商品" },
  quantity: { en: "Quantity", zh: "数量" },
  unitPrice: { en: "Unit price", zh: "单价" },
  stage: { en: "Lifecycle stage", zh: "生命周期阶段" },
};

import { describe, expect, test } from "vitest";
import type { Field } from "../../../src/cells/fields";
import { guessColumns } from "../../../src/cells/guessColumns";
import type { Cell } from "../../../src/cells/place";
import { findTable } from "../../../src/cells/table/findTable";
import { PLAIN_PLACE } from "../places";

interface KnownExport {
  readonly source: string;
  /** The headers of the export as its public documentation or code has them, abridged. */
  readonly headers: string;
  readonly kind: "customers" | "orders";
  readonly columns: Readonly<Partial<Record<Field, string>>>;
  readonly asked?: Readonly<Partial<Record<Field, readonly string[]>>>;
  readonly warned?: readonly string[];
}

const EXPORTS: readonly KnownExport[] = [
  {
    source: "Stripe customers",
    headers:
      "id, Description, Email, Name, Created (UTC), Delinquent, Plan, Status, Total Spend, Payment Count, Refunded Volume",
    kind: "customers",
    columns: {
      customerId: "id",
      email: "Email",
      customerName: "Name",
      orderCount: "Payment Count",
      totalSpent: "Total Spend",
      refund: "Refunded Volume",
    },
    warned: ["Created (UTC)"],
  },
  {
    source: "Stripe payments",
    headers:
      "id, Created (UTC), Amount, Amount Refunded, Currency, Converted Amount, Fee, Status, Customer ID, Customer Email",
    kind: "orders",
    columns: {
      orderId: "id",
      orderDate: "Created (UTC)",
      refund: "Amount Refunded",
      currency: "Currency",
      status: "Status",
      customerId: "Customer ID",
      email: "Customer Email",
    },
    asked: { amount: ["Amount", "Converted Amount"] },
  },
  {
    source: "HubSpot contacts",
    headers:
      "Record ID, First Name, Last Name, Email, Lifecycle Stage, Create Date, Last Activity Date, Recent Deal Close Date, " +
      "First Deal Created Date, Number of Associated Deals, Total Revenue, Annual Revenue",
    kind: "customers",
    columns: {
      customerId: "Record ID",
      email: "Email",
      givenName: "First Name",
      familyName: "Last Name",
      lastOrder: "Recent Deal Close Date",
      orderCount: "Number of Associated Deals",
      totalSpent: "Total Revenue",
      stage: "Lifecycle Stage",
    },
    warned: ["Create Date", "First Deal Created Date"],
  },
  {
    source: "Klaviyo profiles",
    headers:
      "Email, Historic Customer Lifetime Value, Predicted Customer Lifetime Value, Historic Number Of Orders, " +
      "Predicted Number Of Orders, Average Order Value, Average Days Between Orders",
    kind: "customers",
    columns: {
      email: "Email",
      orderCount: "Historic Number Of Orders",
      totalSpent: "Historic Customer Lifetime Value",
    },
  },
  {
    source: "Zoho contacts",
    headers:
      "Record Id, Contact Owner.id, Contact Owner, First Name, Last Name, Account Name, Email, Created Time, Last Activity Time",
    kind: "customers",
    columns: {
      customerId: "Record Id",
      email: "Email",
      customerName: "Account Name",
      givenName: "First Name",
      familyName: "Last Name",
    },
    warned: ["Created Time", "Last Activity Time"],
  },
  {
    source: "Taobao orders",
    headers:
      "订单编号, 买家会员名, 买家应付货款, 总金额, 买家实际支付金额, 订单状态, 收货人姓名, 订单创建时间, 订单付款时间, 宝贝标题, 宝贝总数量, 退款金额",
    kind: "orders",
    columns: {
      orderId: "订单编号",
      customerId: "买家会员名",
      customerName: "收货人姓名",
      orderDate: "订单创建时间",
      status: "订单状态",
      product: "宝贝标题",
      quantity: "宝贝总数量",
      refund: "退款金额",
    },
    asked: { amount: ["买家实际支付金额", "买家应付货款", "总金额"] },
  },
  {
    source: "Etsy",
    headers: "Sale Date, Item Name, Quantity, Price, Order Total, Order ID, Buyer",
    kind: "orders",
    columns: {
      orderDate: "Sale Date",
      product: "Item Name",
      quantity: "Quantity",
      orderId: "Order ID",
      customerName: "Buyer",
      amount: "Order Total",
      unitPrice: "Price",
    },
  },
  {
    source: "BigCommerce",
    headers:
      "Order ID, Order Date, Order Status, Order Total, Refund Amount, Payment Method, First Name, Last Name, Email Address",
    kind: "orders",
    columns: {
      orderId: "Order ID",
      orderDate: "Order Date",
      status: "Order Status",
      amount: "Order Total",
      refund: "Refund Amount",
      email: "Email Address",
      givenName: "First Name",
      familyName: "Last Name",
    },
  },
  {
    source: "Salesforce opportunities",
    headers: "Opportunity ID, Opportunity Name, Account Name, Stage, Amount, Close Date, Probability, Owner",
    kind: "orders",
    columns: {
      orderId: "Opportunity ID",
      customerName: "Account Name",
      status: "Stage",
      amount: "Amount",
      orderDate: "Close Date",
    },
  },
];

/** A cell that a column of this header could hold. */
function cellUnder(header: string, row: number): Cell {
  if (/email/i.test(header)) return `person${row}@example.org`;
  if (/date|time$|created|时间/i.test(header)) return `2024-05-0${row} 09:58`;
  if (/number|count|quantity|数量/i.test(header)) return row;
  if (/amount|total|spend|revenue|value|price|volume|fee|金额|货款/i.test(header)) return row * 12.5;
  return `${header} ${row}`;
}

describe("guessColumns of known exports", () => {
  test.each(EXPORTS)("guessColumns reads $source", ({ headers, kind, columns, asked = {}, warned = [] }) => {
    const titles = headers.split(", ");
    const values = [titles, ...[1, 2, 3].map((row) => titles.map((header) => cellUnder(header, row)))];
    const table = findTable(values);
    if (!table.ok) throw new Error(table.reason);
    const guessed = guessColumns(values, table, PLAIN_PLACE);
    expect(guessed.kind).toBe(kind);
    const named = Object.entries(guessed.columns).map(([field, { column }]) => [field, titles[column]]);
    expect(Object.fromEntries(named)).toEqual(columns);
    const open = guessed.ambiguous.map(({ field, candidates }) => [
      field,
      candidates.map(({ column }) => titles[column]),
    ]);
    expect(Object.fromEntries(open)).toEqual(asked);
    expect(guessed.warnings.map(({ column }) => titles[column])).toEqual(warned);
  });
});

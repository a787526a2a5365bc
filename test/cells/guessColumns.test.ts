import { describe, expect, test } from "vitest";
import { type GuessedColumns, guessColumns } from "../../src/cells/guessColumns";
import type { Cell } from "../../src/cells/place";
import { findTable } from "../../src/cells/table/findTable";
import type { Field } from "../../src/core/fields";
import { PLAIN_PLACE } from "./places";

function guess(values: readonly (readonly Cell[])[], excluded?: ReadonlySet<number>): GuessedColumns {
  const table = findTable(values);
  if (!table.ok) throw new Error(table.reason);
  return guessColumns(values, table, PLAIN_PLACE, excluded);
}
const mapping = (guessed: GuessedColumns): Partial<Record<Field, number>> =>
  Object.fromEntries(Object.entries(guessed.columns).map(([field, { column }]) => [field, column]));

const CUSTOMERS: readonly (readonly Cell[])[] = [
  ["C1", "2024-01-01", "2024-03-01", 3, 120.5],
  ["C2", "2024-02-01", "2024-02-01", 1, 20],
  ["C3", "2024-01-15", "2024-02-20", 2, "1,234.50"],
];
const CUSTOMER_MAPPING = { customerId: 0, firstOrder: 1, lastOrder: 2, orderCount: 3, totalSpent: 4 };

const ORDERS: readonly (readonly Cell[])[] = [
  ["1001", "Ada", "2024-01-01", "$20.00"],
  ["1002", "Bob", "2024-01-02", "$30.50"],
  ["1003", "Ada", "2024-01-05", "$7.25"],
];

describe("guessColumns of customers", () => {
  test.each([
    [["Customer ID", "First order", "Last order", "Orders", "Total spent"]],
    [["customer_id", "first_purchase_date", "last_purchase_date", "purchase_count", "lifetime_value"]],
    [["客户编号", "首次下单", "最近下单", "订单数", "累计消费"]],
    [["会员ID", "首次购买时间", "最近一次购买时间", "购买次数", "累计消费金额(元)"]],
    [["Kundennummer", "Erste Bestellung", "Letzte Bestellung", "Anzahl Bestellungen", "Gesamtumsatz"]],
    [["ID client", "Première commande", "Dernière commande", "Nombre de commandes", "Total dépensé"]],
    [["ID", "Date of first purchase", "Date of last purchase", "No. of orders", "Total revenue"]],
  ])("guessColumns finds all five under %j", (headers) => {
    const guessed = guess([headers, ...CUSTOMERS]);
    expect(guessed.kind).toBe("customers");
    expect(mapping(guessed)).toEqual(CUSTOMER_MAPPING);
    expect(guessed.ambiguous).toEqual([]);
    expect(Object.values(guessed.columns).every(({ confidence }) => confidence !== "possible")).toBe(true);
  });

  test("guessColumns says why and how surely, in both languages", () => {
    const { columns, kindReason } = guess([
      ["ID", "First order", "Date of last order", "Orders", "Total spent"],
      ...CUSTOMERS,
    ]);
    expect(columns.firstOrder).toEqual({
      column: 1,
      confidence: "sure",
      reason: { en: "the header is “First order”", zh: "表头是“First order”" },
    });
    expect(columns.lastOrder!.confidence).toBe("likely");
    expect(kindReason.en).toBe(
      "headers such as “First order”, “Date of last order”, “Orders” tell customers",
    );
  });

  test("guessColumns takes a bare money header for the total among customers", () => {
    const guessed = guess([["Name", "First order", "Last order", "Orders", "Revenue"], ...CUSTOMERS]);
    expect(mapping(guessed)).toEqual({
      customerName: 0,
      firstOrder: 1,
      lastOrder: 2,
      orderCount: 3,
      totalSpent: 4,
    });
  });

  test("guessColumns asks about two money columns instead of choosing", () => {
    const rows = CUSTOMERS.map((cells) => [...cells, 99.5]);
    const guessed = guess([
      ["ID", "First order", "Last order", "Orders", "Total Revenue", "Total Spent"],
      ...rows,
    ]);
    expect(guessed.columns.totalSpent).toBeUndefined();
    expect(guessed.ambiguous).toMatchObject([
      { field: "totalSpent", candidates: [{ column: 5 }, { column: 4 }] },
    ]);
  });

  test("guessColumns asks about two columns with the same header", () => {
    const rows = CUSTOMERS.map((cells) => [...cells, 9]);
    const guessed = guess([["ID", "First order", "Last order", "Orders", "Total spent", "Orders"], ...rows]);
    expect(guessed.ambiguous).toMatchObject([
      { field: "orderCount", candidates: [{ column: 3 }, { column: 5 }] },
    ]);
  });

  test("guessColumns passes a column whose cells speak against its header", () => {
    const rows = CUSTOMERS.map((cells) => [...cells, "SO-1; SO-2"]);
    const guessed = guess([
      ["ID", "First order", "Last order", "Order count", "Total spent", "Orders"],
      ...rows,
    ]);
    expect(mapping(guessed).orderCount).toBe(3);
    expect(
      mapping(guess([["ID", "First order", "Last order", "n", "Total spent", "Orders"], ...rows])).orderCount,
    ).toBe(3);
  });

  test("guessColumns knows dates without their format by their header, never by the numbers alone", () => {
    const rows = [
      ["C1", 45292, 45352, 3, 120.5],
      ["C2", 45323, 45323, 1, 20],
    ];
    const guessed = guess([["Customer ID", "First order", "Last order", "Orders", "Total spent"], ...rows]);
    expect(mapping(guessed)).toEqual(CUSTOMER_MAPPING);
    const unknown = guess([["Customer ID", "Alku", "Loppu", "Orders", "Total spent"], ...rows]);
    expect(unknown.columns.lastOrder).toBeUndefined();
    const recency = guess([
      ["Customer ID", "First order", "Last order", "Orders", "Total spent"],
      ["C1", 400, 12, 3, 5],
    ]);
    expect(recency.columns.lastOrder).toBeUndefined();
  });

  test("guessColumns never takes an excluded column", () => {
    const guessed = guess(
      [["ID", "First order", "Last order", "Orders", "Total spent"], ...CUSTOMERS],
      new Set([3]),
    );
    expect(guessed.columns.orderCount).toBeUndefined();
  });

  test("guessColumns warns of columns that only look right, and does not take them", () => {
    const headers = ["Email", "Sign Up", "Last Active", "Orders", "Annual Revenue"];
    const guessed = guess([
      headers,
      ...CUSTOMERS.map((cells, row) => [`c${row}@example.org`, ...cells.slice(1)]),
    ]);
    expect(mapping(guessed)).toEqual({ email: 0, orderCount: 3 });
    expect(guessed.warnings.map(({ field, column, text }) => [field, column, text.en])).toEqual([
      ["firstOrder", 1, "“Sign Up” is when the record was made, not the first order"],
      ["lastOrder", 2, "“Last Active” is the last visit, not the last order"],
      ["totalSpent", 4, "“Annual Revenue” is the customer's own turnover, not what she spent with you"],
    ]);
  });

  test("guessColumns reads unknown headers by what the columns hold, and says that it is only possible", () => {
    const guessed = guess([["Asiakas", "Alku", "Loppu", "Määrä", "Eurot"], ...CUSTOMERS]);
    expect(guessed.kind).toBe("customers");
    expect(mapping(guessed)).toEqual(CUSTOMER_MAPPING);
    expect(Object.values(guessed.columns).map(({ confidence }) => confidence)).toEqual(
      Array(5).fill("possible"),
    );
  });

  test("guessColumns does not take an age for a number of orders", () => {
    const guessed = guess([["Customer ID", "First order", "Last order", "Age", "Total spent"], ...CUSTOMERS]);
    expect(guessed.columns.orderCount).toBeUndefined();
  });
});

describe("guessColumns of orders", () => {
  test.each([
    [
      ["Order ID", "Customer", "Order date", "Amount"],
      { orderId: 0, customerName: 1, orderDate: 2, amount: 3 },
    ],
    [["订单编号", "买家", "下单时间", "实付金额"], { orderId: 0, customerName: 1, orderDate: 2, amount: 3 }],
    [["ID", "customer_id", "Date", "Total"], { orderId: 0, customerId: 1, orderDate: 2, amount: 3 }],
    [
      ["InvoiceNo", "Customer ID", "InvoiceDate", "Revenue"],
      { orderId: 0, customerId: 1, orderDate: 2, amount: 3 },
    ],
  ])("guessColumns finds %j", (headers, expected) => {
    const guessed = guess([headers, ...ORDERS]);
    expect(guessed.kind).toBe("orders");
    expect(mapping(guessed)).toEqual(expected);
  });

  test("guessColumns takes the order number of Shopify from Name, and the person of WooCommerce", () => {
    const shopify = ["Name", "Email", "Financial Status", "Created at", "Subtotal", "Total", "Lineitem name"];
    const line = ["#1001", "ada@example.org", "paid", "2024-05-01 09:58:12 +0000", 18, 20, "Mug"];
    const guessed = guess([shopify, line]);
    expect(guessed.source).toBe("Shopify orders");
    expect(mapping(guessed)).toMatchObject({
      orderId: 0,
      email: 1,
      orderDate: 3,
      amount: 5,
      status: 2,
      product: 6,
    });

    const woo = ["Name", "Username", "Last Active", "Sign Up", "Email", "Orders", "Total Spend", "AOV"];
    const person = ["Ada", "ada", "2024-05-01", "2023-01-01", "ada@example.org", 3, 60, 20];
    const customers = guess([woo, person]);
    expect(customers.source).toBe("WooCommerce customers");
    expect(mapping(customers)).toEqual({
      customerId: 1,
      customerName: 0,
      email: 4,
      orderCount: 5,
      totalSpent: 6,
    });
    expect(customers.warnings.map(({ column }) => column)).toEqual([2, 3]);
  });

  test.each(["Price", "价格", "Preis"])(
    "guessColumns takes %s beside a quantity for a unit price",
    (price) => {
      const rows = ORDERS.map((cells, row) => [...cells.slice(0, 3), row + 1, cells[3]]);
      const guessed = guess([["Order ID", "Customer", "Order date", "Quantity", price], ...rows]);
      expect(mapping(guessed)).toMatchObject({ quantity: 3, unitPrice: 4 });
      expect(guessed.columns.amount).toBeUndefined();
      const alone = guess([["Order ID", "Customer", "Order date", "Price"], ...ORDERS]);
      expect(mapping(alone)).toMatchObject({ amount: 3 });
    },
  );

  test("guessColumns passes a blank column for a filled one", () => {
    const rows = ORDERS.map((cells) => ["", ...cells]);
    const guessed = guess([["Invoice ID", "id", "Customer", "Order date", "Amount"], ...rows]);
    expect(mapping(guessed).orderId).toBe(1);
  });

  test("guessColumns asks about two amounts", () => {
    const rows = ORDERS.map((cells) => [...cells, 9]);
    const guessed = guess([["Order ID", "Customer", "Order date", "Amount", "Converted Amount"], ...rows]);
    expect(guessed.ambiguous).toMatchObject([
      { field: "amount", candidates: [{ column: 3 }, { column: 4 }] },
    ]);
  });
});

describe("guessColumns tells customers from orders", () => {
  test("guessColumns counts the headers that only one of them has", () => {
    expect(
      guess([
        ["Customer", "Last order", "Orders", "Amount"],
        ["Ada", "2024-01-01", 2, 5],
      ]).kind,
    ).toBe("customers");
    expect(
      guess([
        ["Customer", "Date", "Amount"],
        ["Ada", "2024-01-01", 5],
      ]).kind,
    ).toBe("orders");
  });
  test("guessColumns looks whether customers repeat where headers are even", () => {
    const headers = ["Customer", "Last order", "Amount"];
    expect(guess([headers, ["Ada", "2024-01-01", 5], ["Bob", "2024-01-02", 5]]).kind).toBe("customers");
    expect(guess([headers, ["Ada", "2024-01-01", 5], ["ada ", "2024-01-02", 5]]).kind).toBe("orders");
  });
  test("guessColumns says that it does not know", () => {
    expect(
      guess([
        ["Asiakas", "Kaupunki"],
        ["Ada", "Turku"],
      ]),
    ).toMatchObject({ kind: undefined, columns: {} });
  });
});

import { describe, expect, test } from "vitest";
import { OUTPUT_COLUMNS } from "../../src/core/vocabulary";
import { addonHost, date } from "../support/addonHost";

const HEADERS = ["Customer ID", "First order", "Last order", "Orders", "Total spent"];
const THREE = [
  HEADERS,
  ["c1", date("2025-01-05"), date("2026-05-01"), 12, 0.1 + 0.2],
  ["c2", date("2025-01-05"), date("2026-04-20"), 4, 1240.5],
  ["c3", date("2026-04-25"), date("2026-04-25"), 1, "n/a"],
];

describe("describe", () => {
  test.each(["America/Los_Angeles", "Etc/UTC", "Asia/Shanghai"])(
    "shows cells as the person sees them, days in the zone of the spreadsheet: %s",
    (timeZone) => {
      const { columns } = addonHost({ cells: THREE, book: { timeZone } }).ask({ do: "describe" });
      expect(columns.map(({ samples }) => samples)).toEqual([
        ["c1", "c2", "c3"],
        ["2025-01-05", "2025-01-05", "2026-04-25"],
        ["2026-05-01", "2026-04-20", "2026-04-25"],
        ["12", "4", "1"],
        ["0.3", "1240.5", "n/a"],
      ]);
    },
  );

  test("counts the customers as of the day asked for, else the document's, else the newest order", () => {
    const { ask } = addonHost({ cells: THREE.slice(0, 3) });
    const seen = (asOf?: string | null) => {
      const { report, ...description } = ask({ do: "describe", ...(asOf !== undefined && { asOf }) });
      return [report.used, description.asOf, description.newest];
    };
    expect(seen()).toEqual([2, "2026-05-01", "2026-05-01"]);
    expect(seen("2026-04-20")).toEqual([1, "2026-04-20", null]);
    ask({ do: "segment", settings: { asOf: "2026-04-30" } });
    expect(seen()).toEqual([1, "2026-04-30", null]);
    expect(seen(null)).toEqual([2, "2026-05-01", "2026-05-01"]);
  });

  test("leaves it to the sidebar to say which fields are missing", () => {
    const spendOnly = THREE.map((row) => [row[0]!, row[4]!]);
    const { hints, possible } = addonHost({ cells: spendOnly }).ask({ do: "describe" });
    expect(possible).toEqual(["tier"]);
    expect(hints).toEqual([]);
  });

  test("names the rows of customers that stand in more than one, and so does a run", () => {
    const ids = ["a", "b", "A ", "c", "b", "b"];
    const cells = [HEADERS, ...ids.map((id, i) => [id, date("2026-01-01"), date("2026-02-01"), 2, 10 + i])];
    const { ask } = addonHost({ cells });
    const hint =
      "Customers that stand in more than one row: 2 (rows 2, 3, 4, 6, 7). Each row is rated by itself.";
    const wording = { en: hint, zh: expect.stringContaining("有 2 位客户") };
    expect(ask({ do: "describe" }).hints).toContainEqual(wording);
    expect(ask({ do: "segment", settings: {} }).hints).toContainEqual(wording);
    const some = ask({ do: "describe", source: { rows: [[5, 6]] } }).hints;
    expect(some.map(({ en }) => en).join()).not.toContain("more than one row");
  });

  test("of a table without a usable column lets the person choose", () => {
    const cells = [
      ["Name", "City"],
      ["Ann", "Ulm"],
      ["Bob", "Bonn"],
    ];
    const { possible, columns, report } = addonHost({ cells }).ask({ do: "describe" });
    expect(possible).toEqual([]);
    expect(columns.map(({ title }) => title)).toEqual(["Name", "City"]);
    expect(report.read).toBe(2);
  });
});

describe("describe of a sheet of orders", () => {
  const ORDERS = [
    ["Order ID", "Order date", "Customer ID", "Amount"],
    ["o1", date("2026-01-05"), "c1", 20],
    ["o2", date("2026-01-09"), "c2", 35],
    ["o3", date("2026-02-11"), "c1", 15],
  ];
  const book = { sheets: [{ name: "Tom's orders", cells: ORDERS }] };

  test("says that they are orders, why, and how many customers they make", () => {
    const found = addonHost({ book }).ask({ do: "describe" });
    expect(found).toMatchObject({
      kind: "orders",
      customers: 2,
      currencies: [],
      possible: OUTPUT_COLUMNS,
      newest: "2026-02-11",
    });
    expect(found.report.used).toBe(3);
    expect(found.kindWhy!.en).toContain("tell orders");
    const columnOf = Object.fromEntries(found.fields.map(({ field, column }) => [field, column]));
    expect(columnOf).toMatchObject({ customerId: 3, orderDate: 2, amount: 4, orderId: 1, email: null });
  });

  test("takes each row for a customer where a person says so", () => {
    const found = addonHost({ book }).ask({ do: "describe", kind: "customers" });
    expect(found).toMatchObject({ kind: "customers", kindWhy: null, customers: 3 });
  });

  test("lists currencies with their rows, and looks at the most frequent until one is chosen", () => {
    const cells = [
      ["Order ID", "Order date", "Customer ID", "Amount", "Currency"],
      ["o1", date("2026-01-05"), "c1", 20, "EUR"],
      ["o2", date("2026-01-09"), "c2", 35, "USD"],
      ["o3", date("2026-02-11"), "c1", 15, "EUR"],
    ];
    const { ask } = addonHost({ cells });
    const currencies = [
      { currency: "EUR", rows: 2 },
      { currency: "USD", rows: 1 },
    ];
    expect(ask({ do: "describe" })).toMatchObject({ currencies, currency: null, customers: 1 });
    expect(ask({ do: "describe", currency: "USD" })).toMatchObject({ currencies, currency: "USD" });
    expect(() => ask({ do: "segment", settings: {} })).toThrow("EUR 2, USD 1");
    expect(ask({ do: "segment", currency: "EUR", settings: {} }).report).toMatchObject({ read: 3, used: 2 });
  });
});

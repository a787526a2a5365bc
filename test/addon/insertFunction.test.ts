import { describe, expect, test } from "vitest";
import { SMALL_TABLES } from "../../preview/sample/smallTables";
import type { CellInput } from "../../preview/workbook/workbook";
import { FUNCTION_RULES } from "../../src/addon/insert/functionRules";
import { FUNCTION_GROUPS } from "../../src/sidebar/functionHelp/functionGroups";
import { addonHost, date } from "../support/addonHost";
import { calculatingSheet } from "../support/calculatingSheet";

const CUSTOMERS = [
  ["Customer ID", "First order", "Last order", "Orders", "Total spent"],
  ["c1", date("2025-01-05"), date("2026-05-01"), 12, 900],
  ["c2", date("2025-01-05"), date("2026-04-20"), 4, 60],
  ["c3", date("2026-04-25"), date("2026-04-25"), 1, 20],
  ["c4", date("2024-01-05"), date("2024-06-01"), 2, 15],
  ["c5", date("2025-03-01"), date("2025-11-01"), 3, 5],
];

const ORDERS = [
  ["Order", "Date", "Customer", "Product", "Amount"],
  ["o1", date("2026-01-05"), "Ann", "Coffee", 20],
  ["o2", date("2026-02-05"), "Bob", "Filters", 5],
  ["o2", date("2026-02-05"), "Bob", "Coffee", 20],
  ["o3", date("2026-03-05"), "Ann", "Coffee", 20],
];

const SIGNATURES: Readonly<Record<string, readonly string[]>> = Object.assign(
  {},
  ...Object.values(FUNCTION_GROUPS).map(({ functions }) => functions),
);

const opened = (cells: readonly (readonly CellInput[])[], name = "Customers") =>
  addonHost({ book: { sheets: [{ name, cells }] } });
const formulaFor = (cells: readonly (readonly CellInput[])[], name: string): string | null =>
  opened(cells).ask({ do: "functionPlace", name }).formula;

describe("FUNCTION_RULES", () => {
  test("has every published function, and no other", () => {
    expect(Object.keys(FUNCTION_RULES).sort()).toEqual(Object.keys(SIGNATURES).sort());
  });

  const rules = Object.entries(FUNCTION_RULES).flatMap(([name, rule]) => (rule ? [{ name, rule }] : []));
  test.each(rules)("gives $name its arguments in their order", ({ name, rule }) => {
    const signature = SIGNATURES[name]!;
    expect(rule.arguments.length).toBeLessThanOrEqual(signature.length);
    const spoken = signature.indexOf("language");
    expect(rule.arguments.indexOf("language")).toBe(spoken);
    rule.arguments.forEach((argument, i) => {
      const names = ARGUMENT_NAMES[argument.replace("?", "")];
      if (argument !== "default") expect(names ?? [argument.replace("?", "")]).toContain(signature[i]);
    });
  });

  test("leaves out only functions whose numbers stand in no table", () => {
    const without = Object.keys(FUNCTION_RULES).filter((name) => FUNCTION_RULES[name] === null);
    expect(without).toEqual(["CLV", "CLV_RETENTION", "AB_TEST", "SAMPLE_SIZE"]);
  });
});

/** The arguments that a source may answer: what functions call the same column. */
const ARGUMENT_NAMES: Readonly<Record<string, readonly string[]>> = {
  customer: ["customer"],
  orderDate: ["order_date"],
  orderId: ["order_id"],
  product: ["product", "item"],
  firstOrder: ["first_order"],
  lastOrder: ["last_order", "recency"],
  previousOrder: ["previous_order"],
  orderCount: ["order_count", "frequency", "orders"],
  totalSpent: ["monetary", "value", "revenue"],
  newCustomers: ["new_customers", "customers"],
  atStart: ["at_start"],
  atEnd: ["at_end"],
  recommendation: ["rating"],
  satisfaction: ["rating"],
  tenureDays: ["tenure_days"],
  silentDays: ["days_since_last"],
  productLines: ["product_lines"],
  benefit: ["benefit_rating"],
  cost: ["cost_rating"],
  latePayments: ["late_payments"],
  refundRate: ["refund_rate"],
  overdue: ["overdue_amount"],
  creditLimit: ["credit_limit"],
  numbers: ["features"],
  columns: ["features", "cells"],
};

describe("functionPlace(name)", () => {
  test.each([
    ["RFM_SCORE", "=RFM_SCORE(C1:C, D1:D, E1:E)"],
    ["TIER", "=TIER(E1:E)"],
    ["LIFECYCLE_STAGE", "=LIFECYCLE_STAGE(D1:D, B1:B, C1:C)"],
    ["NEXT_ORDER_DATE", "=NEXT_ORDER_DATE(D1:D, B1:B, C1:C)"],
    ["KMEANS_SEGMENT", "=KMEANS_SEGMENT(D1:E)"],
  ])("reads customers with %s", (name, formula) => {
    expect(formulaFor(CUSTOMERS, name)).toBe(formula);
  });

  test.each([
    [
      "CUSTOMER_TABLE",
      `=CUSTOMER_TABLE('Customers'!C1:C, 'Customers'!B1:B, 'Customers'!E1:E, "", 'Customers'!A1:A)`,
    ],
    ["CLV_PREDICT", "=CLV_PREDICT('Customers'!C1:C, 'Customers'!B1:B, 'Customers'!E1:E)"],
    ["ALSO_BOUGHT", "=ALSO_BOUGHT('Customers'!A1:A, 'Customers'!D1:D)"],
    ["FAVORITE", "=FAVORITE('Customers'!C1:C, 'Customers'!D1:D)"],
  ])("reads orders with %s, from a sheet of its own", (name, formula) => {
    expect(formulaFor(ORDERS, name)).toBe(formula);
  });

  test.each([
    ["CONVERSION_RATE", SMALL_TABLES.months, "=CONVERSION_RATE(C1:C, B1:B)"],
    ["RETENTION_RATE", SMALL_TABLES.months, "=RETENTION_RATE(D1:D, C1:C, F1:F)"],
    ["NPS", SMALL_TABLES.survey, "=NPS('Customers'!B1:B)"],
    ["CSAT", SMALL_TABLES.survey, "=CSAT('Customers'!C1:C)"],
    ["PERCEIVED_VALUE", SMALL_TABLES.survey, "=PERCEIVED_VALUE(F1:F, G1:G)"],
    ["EXPECTATION_GAP", SMALL_TABLES.survey, "=EXPECTATION_GAP(D1:D, E1:E)"],
    ["LOYALTY_SCORE", SMALL_TABLES.contacts, '=LOYALTY_SCORE(B1:B, C1:C, "", D1:D)'],
    ["ENGAGEMENT_SCORE", SMALL_TABLES.contacts, "=ENGAGEMENT_SCORE(E1:E, F1:F, G1:G)"],
    ["RELATIONSHIP_DEPTH", SMALL_TABLES.contacts, "=RELATIONSHIP_DEPTH(H1:H, I1:I, C1:C, E1:E)"],
    ["RISK_LEVEL", SMALL_TABLES.payments, "=RISK_LEVEL(B1:B, C1:C, D1:D, E1:E, F1:F)"],
    ["PROFILE_COMPLETENESS", SMALL_TABLES.profiles, "=PROFILE_COMPLETENESS(B1:E)"],
  ])("finds the columns of %s by their titles", (name, { cells }, formula) => {
    expect(formulaFor(cells, name)).toBe(formula);
  });

  test("keeps off a sum below the table, and otherwise lets the ranges grow with it", () => {
    const total = [...CUSTOMERS, [], ["Total", "", "", "", 1000]];
    expect(formulaFor(total, "TIER")).toBe("=TIER(E1:E6)");
  });

  test("starts at the title row, wherever that is", () => {
    const { ask } = opened([["Customers of 2026"], [], ...CUSTOMERS]);
    expect(ask({ do: "functionPlace", name: "TIER" })).toMatchObject({ formula: "=TIER(E3:E)", cell: "F3" });
  });

  test("asks for words in the language of the document", () => {
    const { ask } = opened(CUSTOMERS);
    expect(ask({ do: "functionPlace", name: "LIFECYCLE_STAGE", language: "zh" }).formula).toBe(
      '=LIFECYCLE_STAGE(D1:D, B1:B, C1:C, "", "", "", "", "zh")',
    );
  });

  test("separates by semicolons where the decimal mark is a comma", () => {
    const { ask } = addonHost({ cells: CUSTOMERS, book: { locale: "de_DE" } });
    const place = ask({ do: "functionPlace", name: "RFM_SCORE" });
    expect(place).toMatchObject({ formula: "=RFM_SCORE(C1:C; D1:D; E1:E)", decimalComma: true });
  });

  test("names what is missing, and what the rows would have to be", () => {
    const place = opened(CUSTOMERS).ask({ do: "functionPlace", name: "CLV_PREDICT" });
    expect(place.missing.map(({ en }) => en)).toEqual(["Order date", "Amount"]);
    expect(place.needs).toBe("orders");
    expect(place.formula).toBe("=CLV_PREDICT('Customers'!A1:A, ?, ?)");
  });

  test("reads the columns that a run has written, wherever they stand", () => {
    const { ask } = opened(CUSTOMERS);
    ask({ do: "segment", settings: { language: "en", columns: ["tier", "stage", "score"] } });
    expect(ask({ do: "functionPlace", name: "NEXT_ACTION" }).formula).toBe("=NEXT_ACTION(G1:G, F1:F)");
    expect(ask({ do: "functionPlace", name: "RFM_SEGMENT" }).formula).toBe("=RFM_SEGMENT(H1:H)");
    expect(ask({ do: "functionPlace", name: "SEGMENT_PROFILE" }).formula).toBe(
      "=SEGMENT_PROFILE('Customers'!F1:F, 'Customers'!B1:E)",
    );
  });

  test("says which columns Tierline would have to make first", () => {
    const { missing, needs } = opened(CUSTOMERS).ask({ do: "functionPlace", name: "RFM_SEGMENT" });
    expect({ missing: missing.map(({ en }) => en), needs }).toEqual({
      missing: ["RFM score"],
      needs: "made",
    });
  });

  test("has no formula for a function of numbers, and refuses a name that is none", () => {
    const { ask } = opened(CUSTOMERS);
    expect(ask({ do: "functionPlace", name: "SAMPLE_SIZE" })).toMatchObject({ formula: null, cell: null });
    expect(() => ask({ do: "functionPlace", name: "SUM" })).toThrow("Tierline has no function SUM");
  });
});

describe("insertFunction(name)", () => {
  const formulasOf = ({ host }: ReturnType<typeof addonHost>, sheet: number, row = 0): string[] => {
    const { id, columns } = host.document.workbook.sheets()[sheet]!;
    return host.document.workbook.formulas({ sheet: id, row, column: 0, rows: 1, columns })[0]!;
  };

  test("puts a row formula into the first free column of the title row, selects it, and it computes", () => {
    const book = opened(CUSTOMERS);
    const { ask, host, owner } = book;
    expect(ask({ do: "insertFunction", name: "RFM_SCORE" })).toEqual({
      sheet: "Customers",
      cell: "F1",
      formula: "=RFM_SCORE(C1:C, D1:D, E1:E)",
      onNewSheet: false,
    });
    expect(formulasOf(book, 0)[5]).toBe("=RFM_SCORE(C1:C, D1:D, E1:E)");
    expect(owner.selection.ranges).toMatchObject([{ row: 0, column: 5, rows: 1, columns: 1 }]);
    const result = host.formula("Customers", "=RFM_SCORE(C1:C, D1:D, E1:E)");
    expect(result.ok && result.values.slice(0, 2)).toEqual([["RFM score"], [555]]);
  });

  test("fills its column, and leaves every other cell as it was", async () => {
    const { ask, values } = await calculatingSheet([...CUSTOMERS, [], ["Total", "", "", "", 1000]]);
    const before = values("A1:E8");
    ask({ do: "insertFunction", name: "TIER" });
    expect(values("F1:F8")).toEqual([["Tier"], ["A"], ["B"], ["C"], ["C"], ["C"], [""], [""]]);
    expect(values("A1:E8")).toEqual(before);
  });

  test("stands beside notes far to the right, not on them", () => {
    const noted = CUSTOMERS.map((row, i) => (i === 3 ? [...row, "", "", "call her"] : row));
    const { ask } = opened(noted);
    expect(ask({ do: "insertFunction", name: "TIER" }).cell).toBe("I1");
  });

  test("adds a column where the grid ends with the table", () => {
    const { ask, host } = addonHost({
      book: { sheets: [{ name: "Customers", cells: CUSTOMERS, columns: 5 }] },
    });
    expect(ask({ do: "insertFunction", name: "TIER" }).cell).toBe("F1");
    expect(host.document.workbook.sheets()[0]!.columns).toBe(6);
  });

  test("puts a table on a sheet of its own, and another one on another", () => {
    const book = opened(ORDERS, "Orders '26");
    const { ask, host, owner } = book;
    const first = ask({ do: "insertFunction", name: "CUSTOMER_TABLE", language: "zh" });
    expect(first).toMatchObject({ sheet: "CUSTOMER_TABLE", cell: "A1", onNewSheet: true });
    expect(first.formula).toContain(`'Orders ''26'!C1:C`);
    expect(owner.selection.sheet).toBe(host.document.workbook.sheets()[1]!.id);
    const result = host.formula("CUSTOMER_TABLE", first.formula);
    expect(result.ok && result.values[0]![0]).toBe("客户");
    expect(result.ok && result.values[1]!.slice(0, 2)).toEqual(["Ann", 2]);

    const second = ask({ do: "insertFunction", name: "CUSTOMER_TABLE", sheet: "Orders '26" });
    expect(second.sheet).toBe("CUSTOMER_TABLE 2");
    expect(formulasOf(book, 1)[0]).toBe(first.formula);
  });

  test("names a single number beside it", () => {
    const { ask, host } = opened(SMALL_TABLES.survey.cells);
    expect(ask({ do: "insertFunction", name: "NPS" })).toMatchObject({ sheet: "NPS", cell: "B1" });
    const { id } = host.document.workbook.sheets()[1]!;
    expect(host.document.workbook.values({ sheet: id, row: 0, column: 0, rows: 1, columns: 1 })).toEqual([
      ["NPS"],
    ]);
  });

  test("writes nothing where a column is missing, and says which", () => {
    const { ask, host } = opened(CUSTOMERS);
    expect(() => ask({ do: "insertFunction", name: "CLV_PREDICT" })).toThrow(
      "CLV_PREDICT needs columns that were not found in “Customers”: Order date, Amount.",
    );
    expect(host.document.workbook.sheets()).toHaveLength(1);
  });

  test("writes nothing into a column that is protected from her", () => {
    const { ask, host, cells } = opened(CUSTOMERS);
    const teammate = host.addUser("teammate");
    const sheet = host.document.workbook.sheets()[0]!.id;
    host.document.layer.sheet(sheet).protections = [
      {
        id: 1,
        kind: "RANGE",
        block: { sheet, row: 0, column: 5, rows: 50, columns: 1 },
        description: "",
        warningOnly: false,
        editors: ["boss"],
      },
    ];
    expect(() => ask({ do: "insertFunction", name: "TIER" }, teammate)).toThrow("protected");
    expect(cells()).toEqual(opened(CUSTOMERS).cells());
  });

  test("writes nothing over what a teammate types in the same moment", () => {
    const { ask, host, write, cells } = opened(CUSTOMERS);
    host.onCall = ({ name }) => {
      if (!name.endsWith("isBlank")) return;
      host.onCall = undefined;
      write(3, 6, [["mine"]]);
    };
    expect(() => ask({ do: "insertFunction", name: "TIER" })).toThrow("Somebody has just filled F1");
    expect(cells()[2]![5]).toBe("mine");
  });
});

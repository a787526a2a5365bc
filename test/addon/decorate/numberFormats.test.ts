import { describe, expect, test } from "vitest";
import { addonHost, date } from "../../support/addonHost";

const ORDERS = [
  ["Order ID", "Order date", "Customer ID", "Amount"],
  ["o1", date("1997-01-05"), "c1", 120],
  ["o2", date("1997-03-09"), "c1", 80.5],
  ["o3", date("1997-02-01"), "c2", 35],
  ["o4", date("1997-02-15"), "c2", 1],
  ["o5", date("1997-03-09"), "c2", 2],
];
const LIST = "Tierline customers";
const SEGMENT = { do: "segment", settings: {} } as const;

/** Orders whose amounts have a format, as it stands on the list. */
function listOf(amountFormat = "") {
  const made = addonHost({ book: { sheets: [{ name: "Orders", cells: ORDERS }] } });
  const { workbook } = made.host.document;
  const orders = workbook.sheets()[0]!.id;
  workbook.setFormat({ sheet: orders, row: 1, column: 3, rows: 5, columns: 1 }, amountFormat);
  made.ask(SEGMENT);
  const list = workbook.sheets().find(({ name }) => name === LIST)!.id;
  const [titles] = made.cells(LIST);
  const place = (title: string, row: number) => ({
    sheet: list,
    row,
    column: titles!.indexOf(title),
    rows: 1,
    columns: 1,
  });
  return {
    ...made,
    formatOf: (title: string, row = 1) => workbook.formats(place(title, row))[0]![0],
    setFormat: (title: string, format: string) => workbook.setFormat(place(title, 1), format),
  };
}

describe("number formats of the list of customers", () => {
  test("show days as days and money with cents, the rows to come included", () => {
    const { formatOf } = listOf();
    for (const row of [1, 2, 500]) {
      expect(["First order", "Previous order", "Last order"].map((title) => formatOf(title, row))).toEqual([
        "yyyy-mm-dd",
        "yyyy-mm-dd",
        "yyyy-mm-dd",
      ]);
      expect(["Total spent", "Average order"].map((title) => formatOf(title, row))).toEqual(["0.00", "0.00"]);
      expect(formatOf("Days between orders", row)).toBe("0.0");
      expect(formatOf("Orders", row)).toBe("");
    }
  });

  test.each([["$#,##0.00"], ['#,##0.00 "kr"'], ["[$¥-804]#,##0"], ["¥#,##0.00;-¥#,##0.00"]])(
    "show money as the orders do: %s",
    (format) => {
      const { formatOf } = listOf(format);
      expect([formatOf("Total spent"), formatOf("Average order")]).toEqual([format, format]);
      expect(formatOf("Last order")).toBe("yyyy-mm-dd");
    },
  );

  test.each([["0.###############"], ["@"], ["0%"], ["yyyy-mm-dd"], ["#.##"]])(
    "show money with cents where %s is no format for it",
    (format) => {
      expect(listOf(format).formatOf("Total spent")).toBe("0.00");
    },
  );

  test("stay as a person has changed them", () => {
    const { ask, formatOf, setFormat } = listOf();
    setFormat("Last order", "dd.mm.yyyy");
    ask(SEGMENT);
    expect(formatOf("Last order")).toBe("dd.mm.yyyy");
  });
});

test("number formats of predicted columns follow her total beside customers", () => {
  const cells = [
    ["Customer ID", "First order", "Last order", "Orders", "Total spent"],
    ...Array.from({ length: 60 }, (_, i) => [
      `c${i}`,
      date("2025-01-05"),
      date(i % 3 === 0 ? "2025-01-05" : `2026-0${1 + (i % 5)}-1${i % 9}`),
      i % 3 === 0 ? 1 : 2 + (i % 7),
      100 + 13 * (i % 17),
    ]),
  ];
  const made = addonHost({ cells });
  const { workbook } = made.host.document;
  const sheet = workbook.sheets()[0]!.id;
  workbook.setFormat({ sheet, row: 1, column: 4, rows: 60, columns: 1 }, "€#,##0.00");
  const { columns } = made.ask({ do: "segment", settings: { prediction: { model: "MBG" } } });
  const at = columns.findIndex(({ title }) => title === "Predicted CLV");
  expect(at).toBeGreaterThanOrEqual(0);
  const [format] = workbook.formats({ sheet, row: 1, column: 5 + at, rows: 1, columns: 1 })[0]!;
  expect(format).toBe("€#,##0.00");
});

import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { type ColumnMapping, type Customers, readCustomers } from "../../src/cells/customers";
import { guessColumns } from "../../src/cells/guessColumns";
import { type Orders, readOrders } from "../../src/cells/orders";
import type { Cell, Place } from "../../src/cells/place";
import { leftOutText } from "../../src/cells/problemsReport";
import { type FoundTable, findTable } from "../../src/cells/table/findTable";
import { dayFromCivil, isoOfDay } from "../../src/core/calendar";
import { customersFromOrders, type Customers as OrderCustomers } from "../../src/core/customers";
import type { Field } from "../../src/core/fields";
import { hasShared, sharedRows } from "../goldens/shared";
import { COMMA_PLACE, PLAIN_PLACE } from "./places";

/** From a block of cells to customers with nothing given by hand: what the sidebar does. */
function readWhole(values: readonly (readonly Cell[])[], place: Place): Customers & { table: FoundTable } {
  const table = findTable(values);
  if (!table.ok) throw new Error(table.reason);
  const { columns } = guessColumns(values, table, place);
  const mapping: ColumnMapping = Object.fromEntries(
    Object.entries(columns).map(([field, { column }]): [Field, number] => [field as Field, column]),
  );
  return { table, ...readCustomers(values, table, mapping, place) };
}
const days = (values: Float64Array) => Array.from(values, (day) => (Number.isNaN(day) ? "" : isoOfDay(day)));

describe("a block of cells becomes customers", () => {
  test("from the export of a German spreadsheet, all text", () => {
    const values = `\ufeffKundenliste Mai;;;;;
;;;;;
Kundennummer;Kunde;Erste Bestellung;Letzte Bestellung;Anzahl Bestellungen;Gesamtumsatz
'0012;=1+1;01.02.2024;15.03.2024;3;1.234,56 €
0013;Müller, Jörg;05.03.2024;05.03.2024;1;80,00 €
;;;;;
0014;;;;0;
0015;Krüger;07.01.2024;kein;2;12,5
0013;müller, jörg;05.03.2024;06.03.2024;2;1.000 €
Summe;;;;8;2.327,06 €`
      .split("\n")
      .map((line) => line.split(";"));
    const read = readWhole(values, COMMA_PLACE);
    expect(read.table).toMatchObject({ headerRow: 2, firstRow: 3, lastRow: 8 });
    expect(read.ids).toEqual(["0012", "0013", "0014", "0013"]);
    expect(days(read.firstDay)).toEqual(["2024-02-01", "2024-03-05", "", "2024-03-05"]);
    expect(days(read.lastDay)).toEqual(["2024-03-15", "2024-03-05", "", "2024-03-06"]);
    expect([...read.totalSpent]).toEqual([1234.56, 80, 0, 1000]);
    expect(read.duplicates).toEqual([{ id: "0013", rows: [4, 8] }]);
    expect(read.report).toMatchObject({ read: 7, used: 4 });
    expect(read.report.leftOut.map((line) => leftOutText(line, "en"))).toEqual([
      "a blank row",
      'Last order: "kein" is not a date',
      "a total line",
    ]);
  });

  test("from a Chinese member table with full-width digits, units and a total", () => {
    const values: readonly (readonly Cell[])[] = [
      ["会员消费统计表", "", "", "", ""],
      ["会员ID", "首次购买时间", "最近一次购买时间", "购买次数", "累计消费金额(元)"],
      ['="880000000000000001"', "2024年1月5日", "2024年3月1日 14:30", "3", "￥1,299.00"],
      ["880000000000000002", "2024/1/6 22:02", "2024/1/6 22:02", "1", "88元"],
      ["880000000000000003", "２０２４－０１－０７", "2024-02-01", 2, "1.2万元"],
      ["合计", "", "", 6, "13387元"],
    ];
    const read = readWhole(values, PLAIN_PLACE);
    expect(read.ids).toEqual(["880000000000000001", "880000000000000002", "880000000000000003"]);
    expect(days(read.firstDay)).toEqual(["2024-01-05", "2024-01-06", "2024-01-07"]);
    expect([...read.totalSpent]).toEqual([1299, 88, 12000]);
    expect(read.report).toMatchObject({ read: 4, used: 3, leftOut: [{ reason: "total", count: 1 }] });
  });

  test("from the result of CUSTOMER_TABLE in either language", () => {
    const row = ["Ada", 3, 3, "2024-01-01", "2024-02-01", "2024-03-01", 60, 20, 30, "Repeat"];
    const headers = [
      ["Customer", "Orders", "Order days", "First order", "Previous order", "Last order", "Total spent"],
      ["客户", "订单数", "下单天数", "首次下单", "前次下单", "最近下单", "累计消费"],
    ];
    for (const titles of headers) {
      const read = readWhole(
        [[...titles, "Average order", "Days between orders", "Lifecycle stage"], row],
        PLAIN_PLACE,
      );
      expect([read.ids[0], read.orderCount[0], read.totalSpent[0]]).toEqual(["Ada", 3, 60]);
      expect(days(read.previousDay)).toEqual(["2024-02-01"]);
    }
  });
});

/** From a block of cells to customers by way of their orders, with nothing given by hand. */
function readWholeOrders(values: readonly (readonly Cell[])[]): Orders & { customers: OrderCustomers } {
  const table = findTable(values);
  if (!table.ok) throw new Error(table.reason);
  const { columns, kind, source, ambiguous } = guessColumns(values, table, PLAIN_PLACE);
  expect([kind, ambiguous]).toEqual(["orders", []]);
  const mapping = Object.fromEntries(Object.entries(columns).map(([field, { column }]) => [field, column]));
  const orders = readOrders(values, table, mapping, PLAIN_PLACE, { source });
  if (!orders.ok) throw new Error(orders.reason);
  const newest = orders.lines.day.length === 0 ? 0 : Math.max(...Array.from(orders.lines.day));
  return { ...orders, customers: customersFromOrders(orders.lines, orders.ids.length, newest) };
}

const CDNOW = new URL("../../../shared/data/cdnow_sample_customers.csv", import.meta.url);

describe.skipIf(!hasShared)("the public order tables (skipped where the data are not at hand)", () => {
  const cells = (path: string): string[][] =>
    Papa.parse<string[]>(readFileSync(new URL(`../../../shared/data/${path}`, import.meta.url), "utf8"), {
      skipEmptyLines: true,
    }).data;

  test("the report on a day of Online Retail adds up to its 3,108 rows", () => {
    const { report, notes, ids, customers } = readWholeOrders(cells("online_retail_lines_2010-12-01.csv"));
    // Counted with Python's csv module: 1,140 lines without a customer, 26 of the others on invoices that begin with C.
    expect(report).toMatchObject({
      read: 3108,
      used: 1968,
      leftOut: [{ reason: "noCustomer", count: 1140 }],
    });
    expect(notes.map(({ reason, count }) => [reason, count])).toContainEqual(["negative", 26]);
    expect(ids).toHaveLength(98);
    // Sums of Quantity × UnitPrice by Python's decimal module.
    expect(sum(customers.totalSpent)).toBeCloseTo(46051.26, 6);
    expect(sum(customers.orders)).toBe(121);
  });

  test("the CDNOW transactions give the customers of the customers' file", () => {
    const { ids, customers, report } = readWholeOrders(cells("cdnow_sample_transactions.csv"));
    expect(report).toEqual({ read: 6919, used: 6919, leftOut: [] });
    const zeroes = new Map<string, number>();
    for (const [id, , , , amount] of cells("cdnow_sample_transactions.csv"))
      if (Number(amount) === 0) zeroes.set(id!, (zeroes.get(id!) ?? 0) + 1);
    const summed = sharedRows("data/cdnow_sample_customers.csv");
    const index = new Map(ids.map((id, at) => [id, at]));
    expect(summed).toHaveLength(ids.length);
    for (const row of summed) {
      const id = row["Customer ID"]!;
      const at = index.get(id)!;
      expect(customers.totalSpent[at]).toBe(Number(row["Total spent"]));
      // The file counts its eight rows of 0.00 as orders; an order of nothing is none here.
      expect(customers.orders[at]).toBe(Number(row.Orders) - (zeroes.get(id) ?? 0));
      if (zeroes.has(id)) continue;
      expect(isoOfDay(customers.firstDay[at]!)).toBe(row["First order"]);
      expect(isoOfDay(customers.lastDay[at]!)).toBe(row["Last order"]);
    }
  });

  test("the orders of the R package rfm give its published customers", () => {
    const { ids, customers, report } = readWholeOrders(cells("rfm_orders.csv"));
    expect(report).toEqual({ read: 4906, used: 4906, leftOut: [] });
    const index = new Map(ids.map((id, at) => [id, at]));
    const scored = sharedRows("expected/rfm_orders/rfm_scores_pandas.csv");
    expect(scored).toHaveLength(995);
    const end = dayFromCivil(2006, 12, 31);
    for (const row of scored) {
      const at = index.get(row.customer_id!)!;
      expect(customers.orders[at]).toBe(Number(row.frequency));
      expect(customers.totalSpent[at]).toBe(Number(row.monetary));
      expect(end - customers.lastDay[at]!).toBe(Number(row.recency_days));
    }
  });
});

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

describe.skipIf(!existsSync(CDNOW))(
  "the CDNOW sample (skipped where the public data are not at hand)",
  () => {
    test("all 2,357 customers are used", () => {
      const values = readFileSync(CDNOW, "utf8")
        .trim()
        .split("\n")
        .map((line) => line.split(","));
      const read = readWhole(values, PLAIN_PLACE);
      expect(read.report).toEqual({ read: 2357, used: 2357, leftOut: [] });
      // 6,919 orders: the row count of the transactions the table was summed from.
      expect(read.orderCount.reduce((sum, count) => sum + count, 0)).toBe(6919);
      expect(isoOfDay(Math.max(...read.lastDay))).toBe("1998-06-30");
    });
  },
);

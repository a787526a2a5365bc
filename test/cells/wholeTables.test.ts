import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type ColumnMapping, type Customers, readCustomers } from "../../src/cells/customers";
import type { Field } from "../../src/cells/fields";
import { guessColumns } from "../../src/cells/guessColumns";
import type { Cell, Place } from "../../src/cells/place";
import { leftOutText } from "../../src/cells/problemsReport";
import { type FoundTable, findTable } from "../../src/cells/table/findTable";
import { isoOfDay } from "../../src/core/calendar";
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

const CDNOW = new URL("../../../shared/data/cdnow_sample_customers.csv", import.meta.url);

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

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readXlsx } from "hucre";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { openTable, saveTable } from "../../preview/files/table";
import { segmentTable } from "../../preview/segmentTable";
import { createLayer } from "../../preview/workbook/layer";
import { hasShared, jsonBeside } from "../goldens/shared";
import { pushedFiles } from "../support/addonHost";
import { NO_OPTIONS, type SegmentedFile, segmentedFile } from "../support/segmentedFile";
import { workFolder } from "./files/workFolder";

const folder = workFolder();
const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SAMPLE = pathOf("../goldens/intake/onlineRetail.csv");
const ONLINE_RETAIL = pathOf("../../../shared/data/online_retail_lines_2010-12-01.csv");
const CDNOW = pathOf("../../../shared/data/cdnow_sample_transactions.csv");

const recordsOf = (path: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(path, "utf8"), { header: true, skipEmptyLines: true }).data;

/** What the lines of invoices come to, added up in whole cents straight from the file. */
function invoices(path: string) {
  const lines = recordsOf(path);
  const known = lines.filter(({ CustomerID }) => CustomerID !== "");
  const cents = new Map<number, number>();
  for (const { CustomerID, Quantity, UnitPrice } of known) {
    const customer = Number(CustomerID);
    const line = Number(Quantity) * Math.round(100 * Number(UnitPrice));
    cents.set(customer, (cents.get(customer) ?? 0) + line);
  }
  return {
    rows: lines.length,
    known: known.length,
    cancelled: known.filter(({ InvoiceNo }) => InvoiceNo!.startsWith("C")).length,
    spent: Object.fromEntries([...cents].map(([customer, sum]) => [customer, sum / 100])),
  };
}

const files = [
  { name: "a sample of Online Retail", path: SAMPLE, isHere: true },
  { name: "a day of Online Retail", path: ONLINE_RETAIL, isHere: hasShared },
];

describe.each(files)("npm run segment of $name", ({ path, isHere }) => {
  test.skipIf(!isHere)("accounts for every line: cancellations netted, lines of nobody counted", async () => {
    const expected = invoices(path);
    const { report, column } = await segmentedFile(path);
    expect(report).toMatchObject({ read: expected.rows, used: expected.known });
    expect(report.leftOut.map(({ reason, count }) => [reason.en, count])).toEqual([
      ["no customer is named", expected.rows - expected.known],
    ]);
    const noted = Object.fromEntries(report.noted.map(({ reason, count }) => [reason.en, count]));
    expect(noted["Negative rows (returns, discounts), taken off what the customer spent"]).toBe(
      expected.cancelled,
    );
    const spent = column("Total spent");
    expect(Object.fromEntries(column("Customer ID").map((id, i) => [Number(id), spent[i]]))).toEqual(
      expected.spent,
    );
  });
});

test.skipIf(!hasShared)(
  "npm run segment of CDNOW's orders has the stages worked in exact fractions",
  async () => {
    const { column } = await segmentedFile(CDNOW);
    const { counts } = jsonBeside<{ counts: Record<string, number> }>(
      new URL("../goldens/lifecycle/", import.meta.url).href,
      "cdnow.json",
    );
    const found: Record<string, number> = {};
    for (const stage of column("Lifecycle stage")) found[String(stage)] = (found[String(stage)] ?? 0) + 1;
    expect(found).toEqual(counts);
  },
);

test("the list as xlsx has its formats, its notes, a header that stays and a filter", async () => {
  const [input, out] = [folder("orders.csv"), folder("list.xlsx")];
  const orders = ["o1,ann,1997-01-05,20.5", "o2,ann,1997-03-09,9.25", "o3,bo,1997-02-01,80"];
  writeFileSync(input, ["Order ID,Customer ID,Date,Amount", ...orders, ""].join("\n"));
  const table = await openTable(input);
  const result = segmentTable(pushedFiles(), table, { ...NO_OPTIONS, input, output: out });
  if ("problem" in result) throw new Error(result.problem);
  await saveTable(table, result.layer, out, result.sheet);

  const list = (await readXlsx(readFileSync(out))).sheets.find(({ name }) => name === "Tierline customers")!;
  const again = await openTable(out);
  const { id, columns } = again.workbook.sheets().find(({ name }) => name === list.name)!;
  const block = { sheet: id, row: 2, column: 0, rows: 1, columns };
  const formats = again.workbook.formats(block)[0]!;
  const formatOf = (title: string) => formats[list.rows[0]!.indexOf(title)];
  expect(["First order", "Last order", "Total spent", "Days between orders"].map(formatOf)).toEqual([
    "yyyy-mm-dd",
    "yyyy-mm-dd",
    "0.00",
    "0.0",
  ]);
  const layer = createLayer(again.workbook);
  again.fillLayer(layer);
  const looks = layer.sheet(id);
  expect(looks.notes.get(0, list.rows[0]!.indexOf("Total spent"))).toContain("less refunds and returns");
  expect(looks.frozen.row).toBe(1);
  expect(looks.filter?.block).toMatchObject({ row: 0, rows: list.rows.length });
});

/** The same rows in another order, the same one on every run. */
function shuffled(path: string): string {
  const [header, ...rows] = Papa.parse<string[]>(readFileSync(path, "utf8"), { skipEmptyLines: true }).data;
  let state = 7;
  for (let i = rows.length - 1; i > 0; i--) {
    state = (state * 48_271) % 2_147_483_647;
    const j = state % (i + 1);
    [rows[i], rows[j]] = [rows[j]!, rows[i]!];
  }
  const out = folder(`shuffled-${rows.length}.csv`);
  writeFileSync(out, Papa.unparse([header!, ...rows]));
  return out;
}

/** Everything that the list says of each customer. */
const byCustomer = ({ titles, column }: SegmentedFile): Record<string, unknown> => {
  const columns = titles.map(column);
  return Object.fromEntries(columns[0]!.map((id, i) => [String(id), columns.map((cells) => cells[i])]));
};

describe.each([...files, { name: "CDNOW", path: CDNOW, isHere: hasShared }])(
  "$name in another order of rows",
  ({ path, isHere }) => {
    test.skipIf(!isHere)("gives every customer the same, to the last digit", async () => {
      const [one, other] = [await segmentedFile(path), await segmentedFile(shuffled(path))];
      expect(other.titles).toEqual(one.titles);
      expect(byCustomer(other)).toEqual(byCustomer(one));
      expect(counts(other)).toEqual(counts(one));
    });
  },
);

const counts = ({ report: { read, used, leftOut, noted } }: SegmentedFile) => [
  read,
  used,
  ...[...leftOut, ...noted].map(({ reason, count }) => [reason.en, count]),
];

import { writeFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { openTable } from "../../preview/files/table";
import type { Field } from "../../src/core/fields";
import type { RowsReport } from "../../src/protocol/replies";
import { CUSTOMER_EXPORTS } from "../cells/intake/fixtures/customerExports";
import { ORDER_EXPORTS } from "../cells/intake/fixtures/orderExports";
import type { ShopExport } from "../cells/intake/fixtures/shop";
import { addonHost } from "../support/addonHost";
import { segmentedFile } from "../support/segmentedFile";
import { workFolder } from "./files/workFolder";

const folder = workFolder();

/** The export as the file that its program writes. */
function fileOf({ name, headers, rows }: ShopExport): string {
  const path = folder(`${name.replace("/", "")}.csv`);
  writeFileSync(path, Papa.unparse([[...headers], ...rows.map((row) => [...row])]));
  return path;
}

/** Names may stand in for an id, and a stage of the program's own is not asked for: they are looked at in the list itself. */
const NOT_COMPARED: readonly Field[] = [
  "customerId",
  "email",
  "customerName",
  "givenName",
  "familyName",
  "stage",
];

/** What the sidebar shows of the file: its kind, why, and the header of each field that is compared. */
async function described(path: string) {
  const { workbook } = await openTable(path);
  const { kind, kindWhy, columns, fields } = addonHost({ workbook }).ask({ do: "describe" });
  const headers = fields.flatMap(({ field, column }) => {
    const title = columns.find((each) => each.column === column)?.title;
    return title === undefined || NOT_COMPARED.includes(field) ? [] : [[field, title]];
  });
  return { kind, why: kindWhy?.en, headers: Object.fromEntries(headers) };
}

const expectAddedUp = ({ read, used, leftOut }: RowsReport, rows: number) => {
  expect(read).toBe(rows);
  expect(leftOut.reduce((sum, { count }) => sum + count, used)).toBe(read);
  for (const { firstRows, count } of leftOut) expect(firstRows.length).toBe(Math.min(count, 5));
};

/** The same for every export: which program's it is, and what its columns mean. */
async function expectRecognised(shop: ShopExport, path: string) {
  const { kind, why, headers } = await described(path);
  expect(kind).toBe(shop.kind);
  if (shop.source !== undefined) expect(why).toContain(shop.source);
  const fields = Object.entries(shop.columns).filter(([field]) => !NOT_COMPARED.includes(field as Field));
  const taken = Object.entries(shop.asked ?? {}).map(([field, candidates]) => [field, candidates[0]]);
  expect(headers).toMatchObject(Object.fromEntries([...fields, ...taken]));
}

describe.each(ORDER_EXPORTS)("npm run segment of the export $name", (shop) => {
  const path = fileOf(shop);

  test("recognises the program and its columns", () => expectRecognised(shop, path));

  test("lists the customers of the shop, the best first, and accounts for every row", async () => {
    const { sheet, summary, report, titles, column } = await segmentedFile(path);
    expect(sheet).toBe("Tierline customers");
    const [ids, orders, spent, first, last] = [
      titles[0]!,
      "Orders",
      "Total spent",
      "First order",
      "Last order",
    ].map(column) as [unknown[], unknown[], number[], unknown[], unknown[]];
    const customers = ids.map((id, i) => [id, `${orders[i]} orders, ${spent[i]}, ${first[i]} to ${last[i]}`]);
    expect(Object.fromEntries(customers)).toEqual(shop.customers);
    expect(spent).toEqual([...spent].sort((one, other) => other - one));
    for (const title of ["Tier", "Lifecycle stage", "RFM score"]) expect(column(title)).not.toContain("");

    expectAddedUp(report, shop.rows.length);
    expect(summary).toContain(`${ids.length} customers in`);
    for (const { count, reason } of report.noted) expect(summary).toContain(`${reason.en}: ${count}`);
    for (const candidates of Object.values(shop.asked ?? {})) {
      expect(summary).toContain(`${candidates.map((title) => `“${title}”`).join(", ")} all look like Amount`);
    }
  });
});

const knowsSpend = ({ columns }: ShopExport): boolean => columns.totalSpent !== undefined;

describe.each(CUSTOMER_EXPORTS.filter(knowsSpend))("npm run segment of the export $name", (shop) => {
  const path = fileOf(shop);

  test("recognises the program and its columns", () => expectRecognised(shop, path));

  test("puts a tier beside every customer, and tells of columns that only look right", async () => {
    const { summary, report, titles, column } = await segmentedFile(path);
    expect(titles.slice(0, shop.headers.length)).toEqual(shop.headers);
    expect(column("Tier").every((tier) => ["A", "B", "C"].includes(String(tier)))).toBe(true);
    expect(column("Tier")).toHaveLength(shop.rows.length);
    expect(titles.includes("RFM score")).toBe(shop.columns.lastOrder !== undefined);
    expect(titles.includes("Lifecycle stage")).toBe(shop.columns.firstOrder !== undefined);
    expect(report).toEqual({ read: shop.rows.length, used: shop.rows.length, leftOut: [], noted: [] });
    for (const title of shop.warned) expect(summary).toContain(`“${title}” is`);
  });
});

const withoutSpend = CUSTOMER_EXPORTS.filter((shop) => !knowsSpend(shop));
test.each(withoutSpend)("npm run segment of the export $name says what it lacks, and has", async (shop) => {
  const failure = await segmentedFile(fileOf(shop)).catch(({ message }: Error) => message);
  expect(failure).toContain("total spent, number of orders, first and last order date");
  for (const header of shop.headers) expect(failure).toContain(header);
});

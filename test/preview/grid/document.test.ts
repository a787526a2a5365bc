import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { createHost } from "../../../preview/host";
import { openDocument } from "../../../preview/page/document";
import { openUpload, savedBytes } from "../../../preview/page/files";
import { makeShop } from "../../../preview/sample/shop";
import { DIST } from "../../../scripts/build";

const NAMES = ["addon.js", "appsscript.json", "globals.js", "sidebar.html"];
const TIME_ZONE = "America/New_York";
const REQUEST = JSON.stringify([JSON.stringify({ do: "segment", settings: {} })]);

let files: Record<string, string>;
beforeAll(() => {
  files = Object.fromEntries(NAMES.map((name) => [name, readFileSync(join(DIST, name), "utf8")]));
});

/** The sample shop's customers as a csv file. */
function customersCsv(): Buffer {
  const { customers, orders } = makeShop(120);
  const day = (serial: number) => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
  const lines = customers.map(({ id }) => {
    const own = orders.filter(({ customer }) => customer === id);
    const days = own.map((order) => order.day);
    const spent = own.reduce((sum, { amount }) => sum + amount, 0);
    const dates = days.length === 0 ? ["", ""] : [day(Math.min(...days)), day(Math.max(...days))];
    return [id, ...dates, own.length, spent.toFixed(2)].join(",");
  });
  return Buffer.from(["Customer ID,First order,Last order,Orders,Total spent", ...lines, ""].join("\n"));
}

test("a file segmented in the page and on plain arrays is saved as the same bytes", async () => {
  const page = await openDocument({
    title: "people.csv",
    content: await openUpload("people.csv", customersCsv(), TIME_ZONE),
    files,
    timeZone: TIME_ZONE,
  });
  const ana = { id: "person1", name: "Ana", locale: "en" };
  const sheet = page.workbook.sheets()[0]!.id;
  const selection = { sheet, ranges: [] };
  const reply = page.run(ana, { selection, functionName: "tierlineCall", argumentsJson: REQUEST });
  expect(reply.error).toBeUndefined();

  const table = await openUpload("people.csv", customersCsv(), TIME_ZONE);
  const host = createHost({ files, workbook: table.workbook, name: "people.csv", owner: "Ana" });
  host.answer(host.addUser("Ana"), "tierlineCall", REQUEST);
  const { layer } = host.document;
  const plain = await savedBytes(
    { workbook: table.workbook, layer, source: table.source },
    "people.csv",
    sheet,
  );

  const saved = new TextDecoder().decode((await page.save("csv", sheet)).bytes);
  expect(saved).toBe(new TextDecoder().decode(plain));
  expect(saved.split("\n")[0]).toMatch(/^Customer ID,.*,Tier,Lifecycle stage/);
});

test("a custom function that the file already holds is calculated", async () => {
  const cells = [
    [{ serial: 45800 }, 1, 10, { formula: "=RFM_SCORE(A1:A3, B1:B3, C1:C3, 2)" }],
    [{ serial: 45900 }, 2, 20],
    [{ serial: 46000 }, 3, 30],
  ];
  const content = [{ name: "Data", cells }];
  const page = await openDocument({ title: "Data", content, files, timeZone: TIME_ZONE });
  const block = { sheet: page.workbook.sheets()[0]!.id, row: 0, column: 3, rows: 3, columns: 1 };
  expect(page.workbook.values(block).flat()).toEqual([
    expect.any(Number),
    expect.any(Number),
    expect.any(Number),
  ]);
});

test("an add-on whose onOpen fails still opens, without a menu", async () => {
  const broken = { ...files, "globals.js": 'function onOpen() { throw new Error("no"); }' };
  const page = await openDocument({
    title: "Broken",
    content: [{ name: "Data" }],
    files: broken,
    timeZone: TIME_ZONE,
  });
  expect(page.open({ id: "person1", name: "Ana", locale: "en" })).toEqual([]);
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { createRunner } from "../../preview/bridge/client";
import { createHost } from "../../preview/host";
import { createArrayWorkbook } from "../../preview/workbook/arrayWorkbook";
import { MANIFEST, smallHost } from "./smallAddon";

/*
 * A small add-on for each habit that fails at Google: it has to fail here in the same way. The numbers are those of
 * docs/platform.md, part 0. Of 0.5, doc blocks that a bundler drops, the build's own checks take care (test/scripts).
 * Mistakes with one service stand with its tests; the tables in facts/ lead from each part of that page to them.
 */

describe("0.1 a Date in a return value", () => {
  test("0.1 reaches the page as null, silently, wherever in the structure it stands", () => {
    const { run } = smallHost({ cells: [["a", { serial: 45000 }]] });
    expect(run("return sheet.getDataRange().getValues()")).toBeNull();
    expect(run("return { when: [new Date(0)] }")).toBeNull();
    expect(run("return sheet.getDataRange().getDisplayValues()")).toEqual([["a", "3/15/2023"]]);
  });
});

describe("0.2 what the page may not send", () => {
  const runner = createRunner({
    functionNames: ["save"],
    send: () => Promise.reject(new Error("nothing should be sent")),
    uncaught: () => {},
  });
  const save = runner.save as (...args: unknown[]) => void;
  test.each([
    ["a Date", new Date(0)],
    ["a Map", new Map()],
    ["a function", () => 1],
    ["a typed array", new Float64Array(1)],
    ["a RegExp", /x/],
  ])("0.2 %s throws synchronously, with the leaf's key only", (_, value) => {
    expect(() => save(value)).toThrow(new TypeError("Failed due to illegal value in property: 0"));
    expect(() => save({ outer: { inner: value } })).toThrow("Failed due to illegal value in property: inner");
  });
});

describe("0.3 custom functions and the clock", () => {
  const code = "function AGE(day) { return 1; }";
  const message = /not allowed to reference a cell with NOW\(\)/;
  test.each([
    ["directly", "=AGE(TODAY())"],
    ["through a cell", "=AGE(A1)"],
    ["through a cell of a cell", "=AGE(A2:B2)"],
  ])("0.3 a custom function refuses TODAY() %s", (_, formula) => {
    const { host } = smallHost({
      code,
      cells: [[{ formula: "=TODAY()", value: { serial: 45000 } }], ["x", { formula: "=A1+1", value: 1 }]],
    });
    expect(host.formula("Data", formula)).toMatchObject({
      ok: false,
      error: "#ERROR!",
      message: expect.stringMatching(message),
    });
  });

  test("0.3 a date typed into a cell is fine, and so is the word in a text", () => {
    const { host } = smallHost({ code, cells: [[{ serial: 45000 }, { formula: '="not TODAY()"' }]] });
    expect(host.formula("Data", "=AGE(A1:B1)")).toEqual({ ok: true, values: [[1]] });
  });
});

describe("0.4 too many formulas, too large results", () => {
  const code =
    "function ONE() { return 1; } function WIDE(rows) { return Array.from({ length: rows }, () => [1, 2]); }";
  test("0.4 one formula per row fails after some 5,000 rows", () => {
    const { host } = smallHost({ code });
    for (let i = 0; i < 5000; i++) host.customFunction("ONE");
    expect(host.customFunction("ONE")).toMatchObject({
      error: "#ERROR!",
      message: expect.stringContaining("exec qps"),
    });
    host.clock.advance(60_000);
    expect(host.customFunction("ONE")).toEqual({ ok: true, values: [[1]] });
  });

  test("0.4 one array formula fails above 400,000 cells", () => {
    const { host } = smallHost({ code });
    expect(host.customFunction("WIDE", 200_001)).toEqual({
      ok: false,
      error: "#ERROR!",
      message: "Result too large.",
    });
    expect(host.customFunction("WIDE", 200_000).ok).toBe(true);
  });
});

describe("0.6 a service at top level", () => {
  const code = `const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
    function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem("Open", "open").addToUi(); }`;
  test("0.6 kills the menu where the add-on is not enabled, and is on record", () => {
    const { host } = smallHost({ code });
    const guest = host.addUser("guest", { enabled: false });
    expect(() => host.open(guest)).toThrow("You do not have permission to call SpreadsheetApp.getActive");
    expect(host.takeEffects(guest)).toEqual([]);
    expect(host.journal.refused).toMatchObject([{ name: "SpreadsheetApp.getActive", atLoad: true }]);
  });

  test("0.6 goes unnoticed where it is enabled, but for the journal", () => {
    const { host, owner } = smallHost({ code });
    expect(host.open(owner)).toEqual([
      { caption: "", items: [{ kind: "item", caption: "Open", functionName: "open" }] },
    ]);
    expect(host.journal.calls.filter((call) => call.atLoad)).not.toEqual([]);
  });
});

describe("0.7 comment signs in inline scripts", () => {
  test.each([
    ["a template literal", "const a = `e: //x`; b();", "const a = `e: "],
    ["an address in a string", 'go("https://example.com");', 'go("https:'],
    ["a comment opener in a string", 'a("/*"); b("*/"); c();', 'a(""); c();'],
  ])("0.7 %s is cut as a comment when served", (_, script, left) => {
    const host = createHost({
      files: {
        "appsscript.json": MANIFEST,
        "code.js":
          "function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page')); }",
        "page.html": `<p>https://kept.example</p><script>${script}</script>`,
      },
      workbook: createArrayWorkbook(),
    });
    const user = host.addUser("owner");
    host.call(user, "show");
    expect(host.takeEffects(user)).toEqual([
      { kind: "sidebar", title: "", html: `<p>https://kept.example</p><script>${left}</script>` },
    ]);
  });
});

describe("0.8 setValues parses as typed", () => {
  test("0.8 a text with = becomes a formula, 01234 the number 1234, 1-2 a date", () => {
    const { run, host } = smallHost();
    run("sheet.getRange('A1:C1').setValues([['=SUM(B1:C1)', '01234', '1-2']])");
    const block = { sheet: host.document.workbook.sheets()[0]!.id, row: 0, column: 0, rows: 1, columns: 3 };
    expect(host.document.workbook.formulas(block)).toEqual([["=SUM(B1:C1)", "", ""]]);
    const dateOnly = { ...block, column: 1, columns: 2 };
    expect(host.document.workbook.values(dateOnly)).toEqual([[1234, { serial: expect.any(Number) }]]);
  });
});

describe("0.9 setConditionalFormatRules", () => {
  test("0.9 replaces all rules of the sheet, other people's too", () => {
    const { run } = smallHost();
    const rule = (text: string) =>
      `SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('${text}').setBackground('#ff0000').setRanges([sheet.getRange('A1:A9')]).build()`;
    run(`sheet.setConditionalFormatRules([${rule("theirs")}])`);
    run(`sheet.setConditionalFormatRules([${rule("ours")}])`);
    expect(
      run("return sheet.getConditionalFormatRules().map(r => r.getBooleanCondition().getCriteriaValues())"),
    ).toEqual([["ours"]]);
  });
});

describe("0.10 loading costs every call", () => {
  test("0.10 every execution loads every file again and forgets its globals", () => {
    const { run } = smallHost({ code: "var loads = 0; loads++; var calls = 0;" });
    expect(run("calls++; return [loads, calls]")).toEqual([1, 1]);
    expect(run("calls++; return [loads, calls]")).toEqual([1, 1]);
  });
});

describe("0.11 syntax newer than the parser", () => {
  test.each([
    ["private fields", "class A { #x = 1 }"],
    ["static fields", "class A { static x = 1 }"],
    ["instance fields", "class A { x = 1 }"],
    ["numeric separators", "var n = 1_000"],
    ["BigInt literals", "var n = 1n"],
    ["optional chaining", "var n = a?.b"],
    ["modules", "export function f() {}"],
    ["top-level await", "await 1"],
  ])("0.11 %s are refused when the files are read", (_, source) => {
    expect(() => createHost({ files: { "appsscript.json": MANIFEST, "new.js": source } })).toThrow(
      /new\.js is not an ES2019 script/,
    );
  });
});

describe("0.12 clasp push", () => {
  const root = new URL("../../", import.meta.url);
  const workflows = fileURLToPath(new URL(".github/workflows/", root));
  const files = [
    fileURLToPath(new URL("package.json", root)),
    fileURLToPath(new URL("README.md", root)),
    ...readdirSync(workflows).map((name) => join(workflows, name)),
  ];
  test.each(files)(
    "0.12 is never called without -f, which may skip the push and still exit 0: %s",
    (file) => {
      const pushes = readFileSync(file, "utf8").match(/clasp(?:@[\d.]+)? push[^\n"]*/g) ?? [];
      expect(pushes.filter((line) => !/ (-f|--force)\b/.test(line))).toEqual([]);
    },
  );
});

describe("0.13 document stores", () => {
  test("0.13 are null outside a document", () => {
    const host = createHost({
      files: {
        "appsscript.json": MANIFEST,
        "code.js": `function stores() {
          return [PropertiesService.getDocumentProperties(), CacheService.getDocumentCache(), LockService.getDocumentLock()];
        }`,
      },
    });
    expect(host.call(host.addUser("someone"), "stores")).toEqual([null, null, null]);
  });
});

describe("0.14 two time zones", () => {
  test("0.14 the script's zone is the manifest's: getDate() of a cell's date is another day", () => {
    const { run } = smallHost({ cells: [[{ serial: 45000.9 }]] });
    expect(
      run(`const d = sheet.getRange('A1').getValue();
        const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
        return [Session.getScriptTimeZone() === zone, d.getDate(), Utilities.formatDate(d, zone, 'd')]`),
    ).toEqual([false, 16, "15"]);
  });
});

describe("0.15 spreadsheets.currentonly", () => {
  test.each(["Sheets", "BigQuery", "Drive"])("0.15 the advanced service %s is not there", (name) => {
    const { run } = smallHost();
    expect(() => run(`return ${name}.Spreadsheets`)).toThrow(`${name} is not defined`);
  });

  test("0.15 other spreadsheets are out of reach", () => {
    const { run } = smallHost();
    expect(() => run("SpreadsheetApp.openById('x')")).toThrow(
      /openById is not emulated \(docs\/platform\.md, 6\.5\)/,
    );
  });
});

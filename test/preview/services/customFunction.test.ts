import { describe, expect, test } from "vitest";
import { smallHost } from "../smallAddon";

const SHOW = `function SHOW(...args) {
  return JSON.stringify(args.map((arg) => arg === undefined ? "undefined" : arg), (key, value) => value);
}
function TYPE(arg) { return Object.prototype.toString.call(arg) + " " + (arg instanceof Date ? arg.toISOString() : ""); }
function RETURN(what) {
  return ({ nan: [[NaN, 1]], infinity: 1 / 0, none: undefined, null: null, object: {}, jagged: [[1], [1, 2]], flat: [1, 2],
    empty: [], date: new Date(Date.UTC(2024, 2, 10, 8)), text: "=1+1", never: new Date(NaN), boolean: true, big: 1n, long: "x".repeat(50001), blank: "" })[what];
}
function FAIL() { throw new Error("TIER: give the whole column"); }
function private_() { return 1; }`;

describe("1.3 arguments", () => {
  const { host } = smallHost({
    code: SHOW.replace("1n", "null"),
    cells: [
      ["a", 1, { serial: 45361 }],
      ["", true, { error: "#N/A" }],
    ],
  });

  test.each([
    ["one cell is its value", "=SHOW(A1)", '["a"]'],
    ["a range is rows of cells, blanks empty text", "=SHOW(A1:B2)", '[[["a",1],["",true]]]'],
    ["an error cell is its text", "=SHOW(C2)", '["#N/A"]'],
    ["a literal is itself", '=SHOW("x, y", 5, TRUE, 10%)', '["x, y",5,true,0.1]'],
    ["an argument left out at the end is undefined", "=SHOW()", "[]"],
  ])("1.3 %s", (_, formula, shown) => {
    expect(host.formula("Data", formula)).toEqual({ ok: true, values: [[shown]] });
  });

  test("1.3 an open range reaches to the end of the grid", () => {
    expect(host.formula("Data", "=SHOW(A1:A)")).toEqual({
      ok: true,
      values: [[JSON.stringify([[["a"], ...Array.from({ length: 49 }, () => [""])]])]],
    });
  });

  test("1.3 a date is a Date of the script's realm at the sheet's wall clock, on the day summer time begins too", () => {
    expect(host.formula("Data", "=TYPE(C1)")).toEqual({
      ok: true,
      values: [["[object Date] 2024-03-10T08:00:00.000Z"]],
    });
  });

  test("1.3 an argument skipped in the middle is not emulated", () => {
    expect(() => host.formula("Data", "=SHOW(1,,2)")).toThrow(/left out in the middle.*1\.3/);
  });
});

describe("1.6 results", () => {
  const { host } = smallHost({ code: SHOW.replace("big: 1n", "big: BigInt(1)") });
  test.each([
    ["NaN in an array", "nan", { ok: true, values: [[{ error: "#NUM!" }, 1]] }],
    ["a Date", "date", { ok: true, values: [[{ serial: 45361 }]] }],
    ["a text with =", "text", { ok: true, values: [["=1+1"]] }],
    ["a boolean", "boolean", { ok: true, values: [[true]] }],
    ["an empty text", "blank", { ok: true, values: [[""]] }],
    [
      "a text that is too long",
      "long",
      { ok: false, error: "#ERROR!", message: expect.stringContaining("50000") },
    ],
  ])("1.6 %s", (_, what, expected) => {
    expect(host.customFunction("RETURN", what)).toEqual(expected);
  });

  test.each(["infinity", "none", "null", "object", "jagged", "flat", "empty", "big", "never"])(
    "1.6 nobody knows what %s becomes: NotEmulated",
    (what) => {
      expect(() => host.customFunction("RETURN", what)).toThrow(
        /is not emulated \(docs\/platform\.md, 1\.6\)/,
      );
    },
  );

  test("1.6 a throw is #ERROR! with its message", () => {
    expect(host.customFunction("FAIL")).toEqual({
      ok: false,
      error: "#ERROR!",
      message: "TIER: give the whole column",
    });
  });

  test("1.1 a private or unknown name is #NAME?", () => {
    expect(host.customFunction("private_")).toMatchObject({ error: "#NAME?" });
    expect(host.customFunction("NOBODY")).toMatchObject({ error: "#NAME?" });
  });
});

describe("1.1 names", () => {
  const { host } = smallHost({
    code: "function Plain() { return 1; } var held = function () { return 2; };",
    cells: [["a"]],
  });

  test("1.1 every public function can be typed into a cell", () => {
    expect(host.formula("Data", "=Plain()")).toEqual({ ok: true, values: [[1]] });
  });

  test("1.1 case does not matter in the cell", () => {
    expect(host.formula("Data", "=PLAIN()")).toEqual({ ok: true, values: [[1]] });
    expect(host.formula("Data", "=plain()")).toEqual({ ok: true, values: [[1]] });
  });

  test("1.1 a function in a variable is #NAME?", () => {
    expect(host.formula("Data", "=held()")).toMatchObject({ error: "#NAME?" });
  });
});

test("1.4 a custom function may read the spreadsheet's zone and locale and use Utilities", () => {
  const { host } = smallHost({
    code: `function WHEN(date) {
      const book = SpreadsheetApp.getActive();
      return Utilities.formatDate(date, book.getSpreadsheetTimeZone(), "yyyy-MM-dd") + " " + book.getSpreadsheetLocale();
    }`,
    cells: [[{ serial: 45361 }]],
  });
  expect(host.formula("Data", "=WHEN(A1)")).toEqual({ ok: true, values: [["2024-03-10 en_US"]] });
});

test("1.8 a custom function may use the cache, the lock, document properties and HtmlService", () => {
  const { host } = smallHost({
    code: `function USE() {
      CacheService.getDocumentCache().put("k", "c");
      PropertiesService.getDocumentProperties().setProperty("k", "p");
      return [[CacheService.getDocumentCache().get("k"), PropertiesService.getDocumentProperties().getProperty("k"),
        LockService.getDocumentLock().tryLock(1), HtmlService.createHtmlOutput("<p></p>").getContent()]];
    }`,
  });
  expect(host.customFunction("USE")).toEqual({ ok: true, values: [["c", "p", true, "<p></p>"]] });
});

test("1.8 the active range and user properties in a custom function are not emulated", () => {
  const { host } = smallHost({
    code: `function WHERE() { return SpreadsheetApp.getActiveRange().getRow(); }
      function WHO() { return PropertiesService.getUserProperties().getProperty("a"); }`,
  });
  expect(() => host.customFunction("WHERE")).toThrow(/cell being calculated.*1\.8/);
  expect(() => host.customFunction("WHO")).toThrow(/which are the owner's.*1\.8/);
});

import { describe, expect, test } from "vitest";
import { HELP, readOptions } from "../../preview/segmentOptions";

const words = (line: string) => (line === "" ? [] : line.split(" "));

describe("readOptions", () => {
  test("readOptions(IN --out OUT) leaves everything else open", () => {
    expect(readOptions(words("in.csv --out out.xlsx"))).toEqual({
      kind: "run",
      options: {
        input: "in.csv",
        output: "out.xlsx",
        sheet: undefined,
        rows: undefined,
        asOf: undefined,
        currency: undefined,
        settings: undefined,
        language: undefined,
        report: false,
      },
    });
  });

  test("readOptions(all options) reads them", () => {
    const line =
      "--report --rows 2:500 --as-of 2012-02-29 --currency EUR --settings Rules.JSON --language zh --sheet Kunden --out=o.CSV in.xlsx";
    expect(readOptions(words(line))).toEqual({
      kind: "run",
      options: {
        input: "in.xlsx",
        output: "o.CSV",
        sheet: "Kunden",
        rows: { first: 2, last: 500 },
        asOf: "2012-02-29",
        currency: "EUR",
        settings: "Rules.JSON",
        language: "zh",
        report: true,
      },
    });
  });

  test("readOptions(--help) asks for help, whatever else is there", () => {
    expect(readOptions(["--help"])).toEqual({ kind: "help" });
    expect(readOptions(["x", "-h", "--rows", "?"])).toEqual({ kind: "help" });
  });

  test.each([
    ["", /No input file is given\. Begin with a csv or xlsx file/],
    ["in.csv", /--out is missing.*such as --out tiered\.xlsx/],
    ["in.csv --out", /--out needs a value/],
    ["in.csv --out --report", /--out needs a value/],
    ["in.csv --out o.pdf", /--out is “o\.pdf”.*\.csv or \.xlsx/],
    ["in.csv --out ./in.csv", /--out is the input file itself.*another name/],
    ["in.csv other.csv --out o.csv", /“other\.csv” is one file too many/],
    ["in.csv --out o.csv --tier A", /--tier is not an option\. These are: --out, --sheet, --rows/],
    ["in.csv --out o.csv --report=yes", /--report takes no value/],
    ["in.csv --out o.csv --sheet=", /--sheet is empty/],
    ["in.csv --out o.csv --rows 2-500", /--rows is “2-500”.*such as 2:500/],
    ["in.csv --out o.csv --rows 500:2", /--rows is “500:2”/],
    ["in.csv --out o.csv --rows 0:2", /--rows is “0:2”/],
    ["in.csv --out o.csv --rows 2:", /--rows is “2:”/],
    ["in.csv --out o.csv --as-of 09.12.2011", /--as-of is “09\.12\.2011”.*such as 2011-12-09/],
    ["in.csv --out o.csv --as-of 2011-02-29", /--as-of is “2011-02-29”/],
    ["in.csv --out o.csv --as-of 2011-13-01", /--as-of is “2011-13-01”/],
    ["in.csv --out o.csv --settings rules.txt", /--settings is “rules\.txt”.*\.json/],
    ["in.csv --out o.csv --currency 1,5", /--currency is “1,5”.*such as EUR/],
    ["in.csv --out o.csv --language de", /--language is “de”\. It can be en or zh/],
  ])("readOptions(%s) says what is wrong and what is accepted", (line, message) => {
    expect(readOptions(words(line))).toEqual({ kind: "error", message: expect.stringMatching(message) });
  });

  test("HELP names every option that readOptions takes", () => {
    const result = readOptions(["--nothing"]);
    const names = result.kind === "error" ? result.message.match(/--[a-z-]+/g)!.slice(1) : [];
    expect(names.length).toBe(9);
    for (const name of names) expect(HELP).toContain(name);
  });
});

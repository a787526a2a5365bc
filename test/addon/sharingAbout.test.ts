import { describe, expect, test } from "vitest";
import type { RequestTo } from "../../src/sidebar/callServer";
import { addonHost, date } from "../support/addonHost";

const CELLS = [
  ["Customer ID", "First order", "Last order", "Orders", "Total spent"],
  ["c1", date("2025-01-05"), date("2026-05-20"), 9, 900],
  ["c2", date("2025-03-01"), date("2026-05-01"), 5, 400],
  ["c3", date("2025-06-10"), date("2026-01-15"), 2, 100],
  ["c4", date("2026-02-01"), date("2026-02-01"), 1, 60],
  ["c5", date("2025-02-14"), date("2025-08-30"), 3, 40],
];
const SEGMENT: RequestTo<"segment"> = {
  do: "segment",
  settings: {
    columns: ["tier", "stage", "score"],
    bins: 3,
    scoring: { by: "thresholds", recencyDays: [30, 120], frequency: [3, 6], monetary: [100, 500] },
  },
};
const ABOUT = "About Tierline tiers";

/** The host with one run on it, and its sheet made. */
function told(settings: RequestTo<"segment">["settings"] = SEGMENT.settings) {
  const made = addonHost({ cells: CELLS });
  made.ask({ ...SEGMENT, settings, by: "Mei Lin" });
  const summary = made.ask({ do: "about", sheet: "Customers" });
  const workbook = made.host.document.workbook;
  const again = () => made.ask({ do: "about", sheet: "Customers" });
  return { ...made, workbook, summary, again };
}

const rowOf = (cells: readonly (readonly unknown[])[], first: unknown): readonly unknown[] =>
  cells.find(([cell]) => cell === first)!;

describe("about(sheet)", () => {
  test("tells who wrote what, when and as of which day, with counts, money and floors per tier", () => {
    const { summary, cells } = told();
    expect(summary).toEqual({ sheet: ABOUT, isNew: true });
    const text = cells(ABOUT);
    expect(text[0]![0]).toBe("About these tiers");
    expect(text[1]![0]).toMatch(
      /^Tierline \d+\.\d+\.\d+ wrote the tiers of “Customers” on \d{4}-\d\d-\d\d \d\d:\d\d, run by Mei Lin\.$/,
    );
    expect(text[2]![0]).toBe("Customers: 5, seen as of 2026-05-20.");
    // 900 + 400 of 1,500 pass 80 %; 100 more reach 93.3 %, so that 60 begins below 95 %.
    expect(rowOf(text, "A")).toEqual(["A", 2, 1300, 400]);
    expect(rowOf(text, "B")).toEqual(["B", 2, 160, 60]);
    expect(rowOf(text, "C")).toEqual(["C", 1, 40, ""]);
  });

  test("prints the cut values so that every score can be worked out by hand", () => {
    const text = told().cells(ABOUT);
    expect(rowOf(text, 3)).toEqual([3, "≤ 30", "≥ 6", "≥ 500"]);
    expect(rowOf(text, 2)).toEqual([2, "≤ 120", "≥ 3", "≥ 100"]);
    expect(rowOf(text, 1)).toEqual([1, "> 120", "< 3", "< 100"]);
  });

  test("explains each column that was written, and no other", () => {
    const text = told().cells(ABOUT);
    const titles = text.slice(text.findIndex(([cell]) => cell === "Column") + 1).map(([cell]) => cell);
    expect(titles).toEqual(["Tier", "Lifecycle stage", "RFM score"]);
    expect(rowOf(text, "RFM score")[1]).toContain("rated from 1 to 3");
  });

  test("speaks the language of the columns", () => {
    const { summary, cells } = told({ language: "zh", columns: ["tier"] });
    expect(summary.sheet).toBe("Tierline 等级说明");
    expect(cells("Tierline 等级说明")[2]![0]).toBe("客户数：5，截至 2026-05-20。");
  });

  test("is refreshed in place, beside and below what others wrote", () => {
    const made = told({ columns: ["tier"] });
    const height = made.cells(ABOUT).length;
    made.write(2, 6, [["mine"]], ABOUT);
    made.write(height + 2, 1, [["my own list"], ["Ada"]], ABOUT);
    made.ask({ ...SEGMENT, settings: { columns: ["tier", "stage", "score", "segment"], bins: 3 } });
    expect(made.again()).toEqual({ sheet: ABOUT, isNew: false });
    const text = made.cells(ABOUT);
    expect(text[1]![5]).toBe("mine");
    const below = text.findIndex(([cell]) => cell === "my own list");
    expect(text[below + 1]![0]).toBe("Ada");
    expect(text.findIndex(([cell]) => cell === "RFM segment")).toBeLessThan(below);
    // Fewer lines than before leave none behind.
    made.ask({ ...SEGMENT, settings: { columns: ["tier"] } });
    made.again();
    const less = made.cells(ABOUT);
    expect(less.some(([cell]) => cell === "RFM segment")).toBe(false);
    expect(less.some(([cell]) => cell === "Ada")).toBe(true);
  });

  test("when it is open, the sheet that it tells about is meant", () => {
    const { ask } = told();
    expect(ask({ do: "describe" }).sheet).toBe("Customers");
  });

  test("whose sheet was deleted, is no table of customers", () => {
    const { ask, workbook } = told();
    workbook.removeSheet(workbook.sheets()[0]!.id);
    expect(() => ask({ do: "describe", source: { sheet: ABOUT } })).toThrow("is kept by Tierline itself");
  });

  test("that somebody has changed stays as it is, and a new one is made", () => {
    const made = told();
    made.write(3, 1, [["Ask Ada before you use these."]], ABOUT);
    expect(made.again()).toEqual({ sheet: `${ABOUT} (Customers)`, isNew: true });
    expect(made.cells(ABOUT)[2]![0]).toBe("Ask Ada before you use these.");
    expect(made.again()).toEqual({ sheet: `${ABOUT} (Customers)`, isNew: false });
  });

  test("leaves a sheet of the same name alone", () => {
    const made = addonHost({
      book: {
        sheets: [
          { name: "Customers", cells: CELLS },
          { name: ABOUT, cells: [["hers"]] },
        ],
      },
    });
    made.ask(SEGMENT);
    expect(made.ask({ do: "about", sheet: "Customers" }).sheet).toBe(`${ABOUT} (Customers)`);
    expect(made.cells(ABOUT)).toEqual([["hers"]]);
  });

  test("keeps text that tries to be a formula as text", () => {
    const made = addonHost({ book: { sheets: [{ name: "=1+1", cells: CELLS }] } });
    made.ask({ ...SEGMENT, by: '=HYPERLINK("http://x.test")' });
    const { sheet } = made.ask({ do: "about", sheet: "=1+1" });
    expect(made.cells(sheet)[1]![0]).toContain('run by =HYPERLINK("http://x.test").');
    const { id } = made.host.document.workbook.sheets().find(({ name }) => name === sheet)!;
    const { rows, columns } = made.host.document.workbook.used(id);
    const formulas = made.host.document.workbook.formulas({ sheet: id, row: 0, column: 0, rows, columns });
    expect(formulas.flat().filter((formula) => formula !== "")).toEqual([]);
  });

  test("of a sheet without a run, or after its undo, says that there is nothing to tell", () => {
    const { ask } = addonHost({ cells: CELLS });
    expect(() => ask({ do: "about" })).toThrow("Nothing is known of a run on “Customers”");
    ask(SEGMENT);
    ask({ do: "undo" });
    expect(() => ask({ do: "about" })).toThrow("Nothing is known of a run on “Customers”");
  });

  test("is asked for beside the list of customers as well, and tells of the orders", () => {
    const made = addonHost({
      cells: [
        ["Order ID", "Customer ID", "Order date", "Amount"],
        ["o1", "c1", date("2026-01-05"), 50],
        ["o2", "c2", date("2026-02-05"), 70],
      ],
    });
    const { sheet } = made.ask({ do: "segment", settings: { columns: ["tier"] } });
    made.ask({ do: "about", sheet });
    expect(made.cells(ABOUT)[1]![0]).toContain("“Customers”");
  });
});

import { expect, test } from "vitest";
import { createGridWorkbook } from "../../../preview/workbook/gridWorkbook";
import { holdsOneOf, isMarked } from "../../../src/addon/decorate/ruleFormulas";
import { addonHost, date } from "../../support/addonHost";

const ROWS = [
  ["Customer ID", "First order", "Last order", "Orders", "Total spent"],
  ["c1", date("2025-01-05"), date("2026-05-01"), 12, 900],
  ["twice", date("2025-01-05"), date("2026-04-20"), 4, 60],
  ["twice", date("2026-04-25"), date("2026-04-25"), 1, 20],
  ["r2", date("2024-01-05"), date("2024-06-01"), 2, 15],
  ["", date("2025-03-01"), date("2025-11-01"), 3, 5],
  [1007, date("2025-03-01"), date("2025-12-01"), 3, 6],
];

/** The add-on in a workbook that computes, after a run, with what a rule's formula gives in each row. */
function computing() {
  const made = addonHost({ workbook: createGridWorkbook({ sheets: [{ name: "Customers", cells: ROWS }] }) });
  made.ask({ do: "segment", settings: {} });
  const sheet = made.host.document.workbook.sheets()[0]!.id;
  const { rules } = made.host.document.layer.sheet(sheet);
  const holds = (formula: string) => {
    const cells = ROWS.slice(1).map((_, i) => [
      { formula: formula.replace(/(\$[A-Z])2/g, (_all, column) => `${column}${i + 2}`) },
    ]);
    made.write(2, 16, cells);
    return made
      .cells()
      .slice(1)
      .map((row) => row[15]);
  };
  const ruleWith = (text: string) =>
    String(rules.map(({ condition }) => condition!.values[0]).find((each) => String(each).includes(text)));
  return { ...made, sheet, holds, ruleWith };
}

test("the rule for misplaced cells holds after a sort without them, but for keys that were drawn", () => {
  const { host, sheet, holds, ruleWith } = computing();
  const rule = ruleWith("LEFT(");
  expect(holds(rule)).toEqual([false, false, false, false, false, false]);
  host.document.workbook.reorder({ sheet, row: 1, column: 0, rows: 6, columns: 5 }, [5, 4, 3, 2, 1, 0]);
  // The keys, from the top: c1, drawn, drawn, r2, drawn, 1007.
  expect(holds(rule)).toEqual([true, false, false, true, false, true]);
});

test("the rule of a label holds where the cell is that label, in either language", () => {
  const { column, holds, ruleWith, write } = computing();
  expect(holds(ruleWith('"A"'))).toEqual(
    column("Tier")
      .slice(0, 6)
      .map((tier) => tier === "A"),
  );
  write(2, 7, [["流失客户"]]);
  const lost = holds(ruleWith('"Lost"'));
  expect(lost).toEqual([true, false, false, true, false, false]);
});

test('holdsOneOf(["say \\"hi\\""], 6, 2) doubles the quotes', () => {
  const formula = holdsOneOf(['say "hi"'], 6, 2);
  expect(formula).toBe('=("Tierline"<>"")*(($F2="say ""hi"""))>0');
  const { holds, write } = computing();
  write(3, 6, [['say "hi"']]);
  expect(holds(formula)).toEqual([false, true, false, false, false, false]);
});

test("isMarked tells our rules from hers", () => {
  expect(isMarked(holdsOneOf(["A"], 27, 5))).toBe(true);
  for (const hers of ['=$A2="Tierline"', "=$A2<>1", 5, undefined]) expect(isMarked(hers)).toBe(false);
});

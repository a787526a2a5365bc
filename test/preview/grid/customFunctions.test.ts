import { expect, test } from "vitest";
import {
  type FunctionArgument,
  type FunctionOutcome,
  registerFunctions,
} from "../../../preview/workbook/grid/customFunctions";
import { engine } from "../../../preview/workbook/grid/engine";
import { createGridWorkbook } from "../../../preview/workbook/gridWorkbook";
import type { CellInput } from "../../../preview/workbook/workbook";

registerFunctions(engine, [
  {
    name: "SHOW_ARGUMENTS",
    description: "Shows what arrives.",
    parameters: ["a", "b", "c"].map((name) => ({ name, description: `Argument ${name}.` })),
  },
]);

function sheetWith(
  cells: readonly (readonly CellInput[])[],
  outcome: (args: readonly FunctionArgument[]) => FunctionOutcome,
) {
  const calls: (readonly FunctionArgument[])[] = [];
  const workbook = createGridWorkbook({
    sheets: [{ name: "Data", cells, rows: 10, columns: 6 }],
    runFunction(_name, args) {
      calls.push(args);
      return outcome(args);
    },
  });
  const sheet = workbook.sheets()[0]!.id;
  const values = (row: number, column: number, rows: number, columns: number) =>
    workbook.values({ sheet, row, column, rows, columns });
  return { workbook, sheet, calls, values };
}

const nothing = () => ({ value: "" });

test("a range arrives row by row with dates as serials, blanks as empty text and errors as errors", () => {
  const cells = [
    ["id", { serial: 45000 }, { formula: "=SHOW_ARGUMENTS(A1:B3,A1)" }],
    ["", { error: "#N/A" }],
    [1.5, true],
  ];
  const { calls, values } = sheetWith(cells, nothing);
  values(0, 2, 1, 1);
  expect(calls[0]).toEqual([
    [
      ["id", { serial: 45000 }],
      ["", { error: "#N/A" }],
      [1.5, true],
    ],
    "id",
  ]);
});

test("a text in a cell formatted as text arrives as it was written", () => {
  const { workbook, sheet, calls, values } = sheetWith(
    [["", "", { formula: "=SHOW_ARGUMENTS(A1:B1)" }]],
    nothing,
  );
  workbook.setFormat({ sheet, row: 0, column: 0, rows: 1, columns: 2 }, "@");
  workbook.write(sheet, 0, 0, [["0012", "'12"]]);
  values(0, 2, 1, 1);
  expect(calls.pop()).toEqual([[["0012", "'12"]]]);
});

test("an open range arrives as far as the sheet reaches", () => {
  const { calls, values } = sheetWith([["a", { formula: "=SHOW_ARGUMENTS(A1:A)" }]], nothing);
  values(0, 1, 1, 1);
  expect((calls[0]![0] as unknown[]).length).toBe(10);
});

test.each([
  ["=SHOW_ARGUMENTS()", []],
  ["=SHOW_ARGUMENTS(1)", [1]],
  ["=SHOW_ARGUMENTS(1,,3)", [1, undefined, 3]],
])("of %s the script gets %j: what is left out at the end does not arrive", (formula, args) => {
  const { calls, values } = sheetWith([[{ formula }]], nothing);
  values(0, 0, 1, 1);
  expect(calls[0]).toEqual(args);
});

test("1.6 a block result spills with its dates, and one cell in the way gives #REF!", () => {
  const block = [
    ["a", { serial: 45000 }],
    ["b", ""],
  ];
  const { workbook, sheet, values } = sheetWith([[{ formula: "=SHOW_ARGUMENTS(1)" }]], () => ({
    value: block,
  }));
  expect(values(0, 0, 2, 2)).toEqual(block);
  workbook.write(sheet, 1, 1, [["in the way"]]);
  expect(values(0, 0, 2, 2)).toEqual([
    [{ error: "#REF!" }, ""],
    ["", "in the way"],
  ]);
});

test("an error outcome is the cell's error, with its message behind it", () => {
  const outcome = { error: "#ERROR!", message: "amount is “n/a”" };
  const { workbook, sheet, values } = sheetWith([[{ formula: "=SHOW_ARGUMENTS(1)" }]], () => outcome);
  expect(values(0, 0, 1, 1)).toEqual([[{ error: "#ERROR!" }]]);
  const cell = workbook.model.getters.getEvaluatedCell({ sheetId: sheet, row: 0, col: 0 });
  expect(cell).toMatchObject({ message: "amount is “n/a”" });
});

test("1.5 an edit of an argument runs the function again, another edit does not", () => {
  const cells = [[1, { formula: "=SHOW_ARGUMENTS(A1)" }]];
  const { workbook, sheet, calls, values } = sheetWith(cells, ([a]) => ({ value: Number(a) * 2 }));
  expect(values(0, 1, 1, 1)).toEqual([[2]]);
  const before = calls.length;
  workbook.write(sheet, 5, 5, [["elsewhere"]]);
  values(0, 1, 1, 1);
  expect(calls.length).toBe(before);
  workbook.write(sheet, 0, 0, [[4]]);
  expect(values(0, 1, 1, 1)).toEqual([[8]]);
  expect(calls.length).toBe(before + 1);
});

test("a workbook without a script shows #NAME?", () => {
  const workbook = createGridWorkbook({
    sheets: [{ name: "Data", cells: [[{ formula: "=SHOW_ARGUMENTS(1)" }]] }],
  });
  const sheet = workbook.sheets()[0]!.id;
  expect(workbook.values({ sheet, row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[{ error: "#NAME?" }]]);
});

test.each([
  ["in the formula itself", [["", { formula: "=SHOW_ARGUMENTS(NOW())" }]]],
  ["in a cell it reads", [[{ formula: "=rand()*2" }, { formula: "=SHOW_ARGUMENTS(A1)" }]]],
  [
    "behind a cell it reads",
    [[{ formula: "=A2" }, { formula: "=SHOW_ARGUMENTS(A1:A)" }], [{ formula: "=RANDBETWEEN(1,9)" }]],
  ],
])("a volatile function %s is refused in Sheets' words", (_where, cells) => {
  const { workbook, sheet, calls, values } = sheetWith(cells, nothing);
  expect(values(0, 1, 1, 1)).toEqual([[{ error: "#ERROR!" }]]);
  const cell = workbook.model.getters.getEvaluatedCell({ sheetId: sheet, row: 0, col: 1 });
  expect(cell).toMatchObject({
    message: expect.stringMatching(/not allowed to reference a cell with NOW\(\), RAND/),
  });
  expect(calls).toEqual([]);
});

test("text that only names a volatile function is no obstacle", () => {
  const { values } = sheetWith([[{ formula: '=SHOW_ARGUMENTS("NOW()")' }]], () => ({ value: "fine" }));
  expect(values(0, 0, 1, 1)).toEqual([["fine"]]);
});

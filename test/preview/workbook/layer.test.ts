import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createArrayWorkbook } from "../../../preview/workbook/arrayWorkbook";
import { createLayer } from "../../../preview/workbook/layer";
import type { Axis, Workbook } from "../../../preview/workbook/workbook";

const SIZE = { row: 12, column: 8 };

type Change =
  | { readonly kind: "insert" | "remove"; readonly axis: Axis; readonly at: number; readonly count: number }
  | {
      readonly kind: "move";
      readonly axis: Axis;
      readonly from: number;
      readonly count: number;
      readonly to: number;
    }
  | { readonly kind: "reverse"; readonly from: number; readonly count: number };

const axis = fc.constantFrom<Axis>("row", "column");
const at = fc.nat({ max: 5 });
const count = fc.integer({ min: 1, max: 2 });
const change = fc.oneof<fc.Arbitrary<Change>[]>(
  fc.record({ kind: fc.constantFrom("insert", "remove"), axis, at, count }),
  fc.record({ kind: fc.constant("move"), axis, from: at, count, to: fc.nat({ max: 7 }) }),
  fc.record({ kind: fc.constant("reverse"), from: at, count: fc.integer({ min: 2, max: 4 }) }),
);

function apply(workbook: Workbook, sheet: string, each: Change): void {
  switch (each.kind) {
    case "insert":
    case "remove":
      workbook[each.kind](sheet, each.axis, each.at, each.count);
      break;
    case "move":
      if (each.to < each.from || each.to > each.from + each.count) {
        workbook.move(sheet, each.axis, each.from, each.count, each.to);
      }
      break;
    case "reverse": {
      const { columns } = workbook.sheets()[0]!;
      const block = { sheet, row: each.from, column: 0, rows: each.count, columns };
      workbook.reorder(
        block,
        Array.from({ length: each.count }, (_, i) => each.count - 1 - i),
      );
    }
  }
}

describe("createLayer(workbook) keeps everything beside its cells through any changes of structure", () => {
  test("notes, formats, looks and validations stay with the value they were given with", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const cells = Array.from({ length: SIZE.row }, (_, r) =>
          Array.from({ length: SIZE.column }, (_, c) => `${r}/${c}`),
        );
        const workbook = createArrayWorkbook({ sheets: [{ name: "Data", cells, rows: 40, columns: 40 }] });
        const layer = createLayer(workbook);
        const sheet = workbook.sheets()[0]!.id;
        const marks = layer.sheet(sheet);
        marks.notes.write(0, 0, cells);
        marks.styles.background.write(0, 0, cells);
        const block = { sheet, row: 0, column: 0, rows: 20, columns: 20 };
        for (let r = 0; r < SIZE.row; r++) {
          for (let c = 0; c < SIZE.column; c++) {
            workbook.setFormat({ sheet, row: r, column: c, rows: 1, columns: 1 }, `${r}/${c}`);
          }
        }
        for (const each of changes) apply(workbook, sheet, each);
        const values = workbook.values(block);
        expect(marks.notes.block(block)).toEqual(values);
        expect(marks.styles.background.block(block)).toEqual(values);
        expect(workbook.formats(block)).toEqual(values);
      }),
      { numRuns: 300 },
    );
  });

  test("column metadata, hidden columns, widths, merges and formulas stay with their column", () => {
    fc.assert(
      fc.property(
        fc.array(
          change.filter((each) => each.kind !== "reverse" && each.axis === "column"),
          { maxLength: 8 },
        ),
        fc.nat({ max: SIZE.column - 1 }),
        (changes, marked) => {
          const header = Array.from({ length: SIZE.column }, (_, c) => `column ${c}`);
          const workbook = createArrayWorkbook({
            sheets: [
              { name: "Data", cells: [header], rows: 5, columns: 40 },
              { name: "Other", cells: [[{ formula: `=Data!${"ABCDEFGH"[marked]}1`, value: "" }]] },
            ],
          });
          const layer = createLayer(workbook);
          const [data, other] = workbook.sheets();
          const sheet = data!.id;
          const marks = layer.sheet(sheet);
          layer.metadata = [
            {
              id: 1,
              key: "k",
              value: null,
              visibility: "DOCUMENT",
              at: { kind: "COLUMN", sheet, index: marked },
            },
          ];
          marks.hidden = { ...marks.hidden, column: new Set([marked]) };
          marks.columnWidths = new Map([[marked, 50]]);
          marks.merges = [{ sheet, row: 1, column: marked, rows: 2, columns: 1 }];
          for (const each of changes) apply(workbook, sheet, each);

          const now = workbook
            .values({ sheet, row: 0, column: 0, rows: 1, columns: 30 })[0]!
            .indexOf(`column ${marked}`);
          const left = now < 0 ? [] : [now];
          expect(layer.metadata.map(({ at }) => "index" in at && at.index)).toEqual(left);
          expect([...marks.hidden.column]).toEqual(left);
          expect([...marks.columnWidths.keys()]).toEqual(left);
          expect(marks.merges.map(({ column }) => column)).toEqual(left);
          const formula = workbook.formulas({
            sheet: other!.id,
            row: 0,
            column: 0,
            rows: 1,
            columns: 1,
          })[0]![0];
          const letters = now < 26 ? String.fromCharCode(65 + now) : `A${String.fromCharCode(65 + now - 26)}`;
          expect(formula).toBe(now < 0 ? "=Data!#REF!" : `=Data!${letters}1`);
        },
      ),
      { numRuns: 300 },
    );
  });
});

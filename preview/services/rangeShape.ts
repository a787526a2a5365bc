import type { Execution } from "../runtime/execution";
import { NotEmulated } from "../runtime/notEmulated";
import { ScriptError } from "../runtime/scriptError";
import { ITSELF, type Methods, read, write } from "../runtime/service";
import { cellGrids } from "../workbook/layerShift";
import { translateFormula } from "../workbook/references";
import type { Block, CellInput } from "../workbook/workbook";
import { contains, filled, overlaps } from "./blocks";
import { requireEditable } from "./limits";
import { infoOf, type RangeRef } from "./places";
import { rangeService } from "./range";
import { type SortColumn, sortBlock, sortSpecs } from "./sorting";

/** Copying, clearing, merging, sorting and selecting whole blocks. */
export const rangeShape: Methods<RangeRef> = {
  copyTo: write(
    "Range | Range, Object | !Range, CopyPasteType, Boolean",
    ({ block }, execution, to: RangeRef, options?: { contentsOnly?: boolean }) => {
      const unknownOption = Object.keys(options ?? {}).find((key) => key !== "contentsOnly");
      if (unknownOption) throw new NotEmulated(`Range.copyTo with ${unknownOption}`);
      copyBlock(execution, block, to.block, options?.contentsOnly === true);
      return undefined;
    },
  ),
  clear: write(" | Object", ({ block }, execution, options: { formatOnly?: boolean } = {}) => {
    const unknownOption = Object.keys(options).find((key) => key !== "formatOnly");
    if (unknownOption) throw new NotEmulated(`Range.clear with ${unknownOption}`);
    requireEditable(execution, block);
    const { workbook, layer } = execution.document();
    if (!options.formatOnly) workbook.write(block.sheet, block.row, block.column, filled(block, ""));
    workbook.setFormat(block, "");
    for (const grid of Object.values(layer.sheet(block.sheet).styles)) grid.fill(block, "");
    return ITSELF;
  }),
  getMergedRanges: read("", ({ block }, execution) =>
    execution
      .document()
      .layer.sheet(block.sheet)
      .merges.filter((merge) => overlaps(merge, block))
      .map((merge) => execution.handle(rangeService, { block: merge, whole: undefined })),
  ),
  isPartOfMerge: read("", ({ block }, execution) =>
    execution
      .document()
      .layer.sheet(block.sheet)
      .merges.some((merge) => contains(merge, block)),
  ),
  merge: write("", ({ block }, execution) => {
    requireEditable(execution, block);
    const sheet = execution.document().layer.sheet(block.sheet);
    if (sheet.merges.some((merge) => overlaps(merge, block) && !contains(block, merge))) {
      throw new NotEmulated("Merging cells over a part of merged cells");
    }
    const first = execution.document().workbook.values({ ...block, rows: 1, columns: 1 });
    execution.document().workbook.write(block.sheet, block.row, block.column, filled(block, ""));
    execution.document().workbook.write(block.sheet, block.row, block.column, first);
    sheet.merges = [...sheet.merges.filter((merge) => !overlaps(merge, block)), block];
    return ITSELF;
  }),
  breakApart: write("", ({ block }, execution) => {
    requireEditable(execution, block);
    const sheet = execution.document().layer.sheet(block.sheet);
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, block));
    return ITSELF;
  }),
  sort: write("any", ({ block }, execution, spec: unknown) => {
    requireEditable(execution, block);
    const columns: readonly SortColumn[] = sortSpecs(spec);
    sortBlock(execution.document(), block, columns);
    return ITSELF;
  }),
  activate: write("", ({ block }, execution) => {
    execution.user.selection = { sheet: block.sheet, ranges: [block] };
    return ITSELF;
  }),
};

/** Copies onto the destination, repeated where it is a multiple; with `contentsOnly`, formulas arrive as their values. */
function copyBlock(execution: Execution, from: Block, destination: Block, contentsOnly: boolean): void {
  const { workbook, layer } = execution.document();
  const times = (size: number, room: number) => (room % size === 0 ? room / size : 1);
  const down = times(from.rows, destination.rows);
  const across = times(from.columns, destination.columns);
  const target: Block = { ...destination, rows: from.rows * down, columns: from.columns * across };
  const grid = infoOf(execution, target.sheet);
  if (target.row + target.rows > grid.rows || target.column + target.columns > grid.columns) {
    throw new ScriptError("The coordinates of the range are outside the dimensions of the sheet.");
  }
  requireEditable(execution, target);
  const values = contentsOnly ? workbook.values(from) : undefined;
  const formulas = contentsOnly ? undefined : workbook.formulas(from);
  const formats = contentsOnly ? undefined : workbook.formats(from);
  const marks = contentsOnly ? [] : cellGrids(layer.sheet(from.sheet)).map((each) => each.block(from));
  const written = values ?? plainCells(execution, from, formulas!);
  for (let i = 0; i < down; i++) {
    for (let j = 0; j < across; j++) {
      const row = target.row + i * from.rows;
      const column = target.column + j * from.columns;
      const cells = written.map((line) =>
        line.map((cell) =>
          typeof cell === "object" && "formula" in cell
            ? { formula: translateFormula(cell.formula, row - from.row, column - from.column) }
            : cell,
        ),
      );
      workbook.write(target.sheet, row, column, cells);
      formats?.forEach((line, r) => {
        line.forEach((format, c) => {
          workbook.setFormat(
            { sheet: target.sheet, row: row + r, column: column + c, rows: 1, columns: 1 },
            format,
          );
        });
      });
      cellGrids(layer.sheet(target.sheet)).forEach((each, index) => {
        if (marks[index]) each.write(row, column, marks[index]);
      });
    }
  }
}

/** Cells with their formulas; only cells without one are evaluated. */
function plainCells(
  execution: Execution,
  block: Block,
  formulas: readonly (readonly string[])[],
): CellInput[][] {
  const { workbook } = execution.document();
  return formulas.map((line, r) =>
    line.map((formula, c): CellInput => {
      if (formula !== "") return { formula };
      return workbook.values({
        ...block,
        row: block.row + r,
        column: block.column + c,
        rows: 1,
        columns: 1,
      })[0]![0]!;
    }),
  );
}

import { NotEmulated } from "../runtime/notEmulated";
import { tagOf } from "../runtime/signature";
import type { SheetDocument } from "../runtime/world";
import type { Block, CellValue } from "../workbook/workbook";
import { overlaps } from "./blocks";
import { hiddenByFilter } from "./filterRows";

export interface SortColumn {
  /** Column of the sheet, counted from 1. */
  readonly column: number;
  readonly ascending: boolean;
}

/** The columns of `Range.sort`: a number, `{ column, ascending }`, or an array of either. */
export function sortSpecs(spec: unknown): readonly SortColumn[] {
  const list = tagOf(spec) === "Array" ? Array.from(spec as unknown[]) : [spec];
  return list.map((item) => {
    if (Number.isInteger(item)) return { column: item as number, ascending: true };
    const { column, ascending = true } = (item ?? {}) as Partial<SortColumn>;
    if (column === undefined || !Number.isInteger(column)) {
      throw new NotEmulated("Range.sort by something that is no column");
    }
    return { column, ascending };
  });
}

/** Sorts the rows of a block, and nothing beside it: numbers, then text, then booleans, blanks always last. */
export function sortBlock(document: SheetDocument, block: Block, columns: readonly SortColumn[]): void {
  const { workbook, layer } = document;
  const sheet = layer.sheet(block.sheet);
  if (sheet.merges.some((merge) => overlaps(merge, block))) throw new NotEmulated("A sort over merged cells");
  for (let row = block.row; row < block.row + block.rows; row++) {
    if (hiddenByFilter(document, block.sheet, row))
      throw new NotEmulated("A sort of rows that a filter hides");
  }
  const keys = columns.map(({ column, ascending }) => ({
    ascending,
    values: workbook.values({ ...block, column: column - 1, columns: 1 }).map((row) => row[0]!),
  }));
  const order = Array.from({ length: block.rows }, (_, index) => index).sort((a, b) => {
    for (const { values, ascending } of keys) {
      const difference = compareCells(values[a]!, values[b]!, ascending);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  workbook.reorder(block, order);
}

function compareCells(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const byRank = rank(a) - rank(b);
  const difference = byRank !== 0 ? byRank : compareSame(a, b);
  return ascending ? difference : -difference;
}

function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  if (typeof value === "boolean") return 2;
  return "serial" in value ? 0 : 3;
}

function compareSame(a: CellValue, b: CellValue): number {
  if (typeof a === "string") return a.localeCompare(b as string, "en", { sensitivity: "base" });
  return numeric(a) - numeric(b);
}

function numeric(value: CellValue): number {
  if (typeof value !== "object") return Number(value);
  return "serial" in value ? value.serial : 0;
}

import type { Language, Wording } from "../core/vocabulary";
import { FIELD_TITLES, type Field } from "./fields";
import { type ProblemReason, problemText } from "./problem";
import type { FoundTable } from "./table/findTable";
import type { RowKind } from "./table/sortOutRows";

/** Why a row below the header is not used: what kind of row it is, or what is wrong with a cell of it. */
export type LeftOutReason = RowKind | "noCustomer" | ProblemReason;

export interface LeftOutLine {
  readonly reason: LeftOutReason;
  /** The field whose cell is at fault, if it is a cell's. */
  readonly field: Field | undefined;
  readonly count: number;
  /** The first five such rows, counted from 0 within the block of cells. */
  readonly firstRows: readonly number[];
  /** The cell of the first of them, as the user sees it; "" where no cell is at fault. */
  readonly found: string;
}

/** What became of every row below the header: `read` is `used` and the counts of `leftOut` together. */
export interface ProblemsReport {
  readonly read: number;
  readonly used: number;
  readonly leftOut: readonly LeftOutLine[];
}

/** A row that is not used, with the first reason found for it. */
export interface UnusedRow {
  readonly row: number;
  readonly reason: LeftOutReason;
  readonly field: Field | undefined;
  readonly found: string;
}

/** Rows from the first to the last, counted from 0 within the block of cells. */
export interface RowSpan {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** True for a row of a span; without a span, for every row. */
export function isWithin(row: number, span: RowSpan | undefined): boolean {
  return !span || (row >= span.firstRow && row <= span.lastRow);
}

/** The report on a table from the rows used and those that could not be; lines by number of rows, then by first row. */
export function reportProblems(
  table: FoundTable,
  used: number,
  unused: readonly UnusedRow[],
  within?: RowSpan,
): ProblemsReport {
  const lines = new Map<string, { line: UnusedRow; rows: number[]; count: number }>();
  const aside = table.leftOut
    .filter(({ row }) => row > table.headerRow && isWithin(row, within))
    .map(({ row, reason }): UnusedRow => ({ row, reason, field: undefined, found: "" }));
  for (const line of [...aside, ...unused]) {
    const key = `${line.reason} ${line.field ?? ""}`;
    const known = lines.get(key) ?? { line, rows: [], count: 0 };
    lines.set(key, known);
    known.count++;
    if (known.rows.length < ROWS_NAMED) known.rows.push(line.row);
  }
  const leftOut = Array.from(lines.values(), ({ line, rows, count }): LeftOutLine => {
    return { reason: line.reason, field: line.field, count, firstRows: rows, found: line.found };
  }).sort((one, other) => other.count - one.count || one.firstRows[0]! - other.firstRows[0]!);
  return { read: used + aside.length + unused.length, used, leftOut };
}

const ROWS_NAMED = 5;

/** Why the rows of a line are left out, in words. Example: `Total spent: "n/a" is not a number`. */
export function leftOutText({ reason, field, found }: LeftOutLine, language: Language): string {
  if (isRowReason(reason)) return ROW_WORDING[reason][language];
  const problem = problemText({ reason, found }, language);
  if (field === undefined) return problem;
  return `${FIELD_TITLES[field][language]}${language === "zh" ? "：" : ": "}${problem}`;
}

const ROW_WORDING: Readonly<Record<Exclude<LeftOutReason, ProblemReason>, Wording>> = {
  title: { en: "a title line", zh: "标题行" },
  blankRow: { en: "a blank row", zh: "空行" },
  total: { en: "a total line", zh: "合计行" },
  repeatedHeader: { en: "the header once more", zh: "重复的表头" },
  note: { en: "a note below the table", zh: "表格下方的说明" },
  noCustomer: { en: "no customer is named", zh: "没有客户信息" },
};

function isRowReason(reason: LeftOutReason): reason is Exclude<LeftOutReason, ProblemReason> {
  return reason in ROW_WORDING;
}

import { FIELD_TITLES, type Field } from "../core/fields";
import type { Language, Wording } from "../core/vocabulary";
import type { DroppedStatus } from "./orderRows/statuses";
import { type ProblemReason, problemText } from "./problem";
import type { FoundTable } from "./table/findTable";
import type { RowKind } from "./table/sortOutRows";

/** Why a row below the header is not used: what kind of row it is, or what is wrong with a cell of it. */
export type LeftOutReason =
  | RowKind
  | "noCustomer"
  | DroppedStatus
  | "otherCurrency"
  | "duplicate"
  | ProblemReason;

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

/** Whether a row, counted from 0 within the block of cells, is asked for. */
export type RowFilter = (row: number) => boolean;

/** Counts the rows of a table that are left out, as they are found. */
export interface ProblemTally {
  /** Leaves a row out; `found` is asked for the first row of a line only. */
  leaveOut(row: number, reason: LeftOutReason, field?: Field, found?: () => string): void;
  /** The report, with lines by number of rows, then by first row. */
  report(used: number): ProblemsReport;
}

/** A tally that begins with the rows of a table that are no data. */
export function problemTally(table: FoundTable, within?: RowFilter): ProblemTally {
  const lines = new Map<
    string,
    { line: Omit<LeftOutLine, "count" | "firstRows">; rows: number[]; count: number }
  >();
  const tally: ProblemTally = {
    leaveOut(row, reason, field, found) {
      const key = field === undefined ? reason : `${reason} ${field}`;
      let known = lines.get(key);
      if (!known) {
        known = { line: { reason, field, found: found?.() ?? "" }, rows: [], count: 0 };
        lines.set(key, known);
      }
      known.count++;
      if (known.rows.length < ROWS_NAMED) known.rows.push(row);
    },
    report(used) {
      const leftOut = Array.from(lines.values(), ({ line, rows, count }): LeftOutLine => {
        return { ...line, count, firstRows: rows };
      }).sort((one, other) => other.count - one.count || one.firstRows[0]! - other.firstRows[0]!);
      return { read: leftOut.reduce((sum, { count }) => sum + count, used), used, leftOut };
    },
  };
  for (const { row, reason } of table.leftOut) {
    if (row > table.headerRow && within?.(row) !== false) tally.leaveOut(row, reason);
  }
  return tally;
}

const ROWS_NAMED = 5;

/** Why the rows of a line are left out, in words. Example: `Total spent: "n/a" is not a number`. */
export function leftOutText({ reason, field, found }: LeftOutLine, language: Language): string {
  if (isRowReason(reason)) {
    const words = ROW_WORDING[reason][language];
    if (found === "") return words;
    return language === "zh" ? `${words}（“${found}”）` : `${words} (“${found}”)`;
  }
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
  cancelled: { en: "cancelled", zh: "已取消" },
  refunded: { en: "refunded in full", zh: "已全额退款" },
  unpaid: { en: "not paid", zh: "未付款" },
  notWon: { en: "not won", zh: "未成交" },
  otherCurrency: { en: "in another currency", zh: "币种不同" },
  duplicate: { en: "the same row once more", zh: "与前面的行完全相同" },
};

function isRowReason(reason: LeftOutReason): reason is Exclude<LeftOutReason, ProblemReason> {
  return reason in ROW_WORDING;
}

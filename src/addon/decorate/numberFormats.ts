import { columnLetters, columnRuns, type OwnColumn } from "../ownColumns";
import type { Decoration } from "./decorateColumns";

const DAY = "yyyy-mm-dd";
/** Filled in by the format that her own amounts have. */
const MONEY = "money";

/** How the numbers of our columns are shown; one that is not named here is shown as Sheets would. */
const FORMATS: Readonly<Partial<Record<OwnColumn, string>>> = {
  firstOrder: DAY,
  previousOrder: DAY,
  lastOrder: DAY,
  totalSpent: MONEY,
  averageOrder: MONEY,
  gapDays: "0.0",
  clv: MONEY,
  chanceActive: "0%",
  nextOrder: DAY,
};

/**
 * Gives the columns that a run has added their number formats, the rows to come included. A format that a person has
 * chosen since stays.
 */
export function formatNumbers(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { now, added, moneyCell }: Pick<Decoration, "now" | "added" | "moneyCell">,
): void {
  const formatted = added.filter((kind) => FORMATS[kind] !== undefined);
  if (formatted.length === 0) return;
  const money = formatted.some((kind) => FORMATS[kind] === MONEY) ? moneyFormat(moneyCell) : PLAIN_MONEY;
  for (const { column, kinds } of columnRuns(new Map(formatted.map((kind) => [kind, now.own.get(kind)!])))) {
    for (let first = 0, next = 1; first < kinds.length; first = next++) {
      const format = FORMATS[kinds[first]!]!;
      while (next < kinds.length && FORMATS[kinds[next]!] === format) next++;
      const columns = `${columnLetters(column + first)}:${columnLetters(column + next - 1)}`;
      sheet.getRange(columns).setNumberFormat(format === MONEY ? money : format);
    }
  }
}

const PLAIN_MONEY = "0.00";

/** The format of her amounts, with its currency, where it shows numbers with so many decimals. */
function moneyFormat(cell: Decoration["moneyCell"]): string {
  const hers = cell?.getNumberFormat() ?? "";
  const plain = hers.replace(CURRENCY, "");
  return /^[^a-z%@]*0[^a-z%@]*$/i.test(plain) && !/\.0*#/.test(plain) ? hers : PLAIN_MONEY;
}

/** In brackets, quotes or behind a backslash, and of any letters. */
const CURRENCY = /\[\$[^\]]*\]|"[^"]*"|\\./g;

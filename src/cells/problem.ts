import { isoOfDay } from "../core/calendar";
import type { Language, Wording } from "../core/vocabulary";
import { isErrorText, isLoadingText } from "./errors";
import type { Cell, Place } from "./place";
import { isDateCell } from "./texts";

/** Why a cell, or a row of cells, cannot be used. */
export const PROBLEM_REASONS = [
  "blank",
  "notANumber",
  "numberUndecided",
  "negative",
  "notWhole",
  "tooManyDays",
  "notADate",
  "dateUndecided",
  "dateOutOfRange",
  "dateAfterAsOf",
  "lastBeforeFirst",
  "notAmongOrders",
  "notDaysOfOrders",
  "ordersWithoutDates",
  "oneOrderTwoDates",
  "errorCell",
  "stillLoading",
] as const;
export type ProblemReason = (typeof PROBLEM_REASONS)[number];

export interface Problem {
  readonly reason: ProblemReason;
  /** The cell as the user sees it, shortened. */
  readonly found: string;
}

const PROBLEM_WORDING: Readonly<Record<ProblemReason, Wording>> = {
  blank: { en: "the cell is blank", zh: "单元格为空" },
  notANumber: { en: '"{found}" is not a number', zh: "“{found}”不是数字" },
  numberUndecided: {
    en: '"{found}" can be two numbers; write it without a thousands separator',
    zh: "“{found}”可以读成两个数；请去掉千位分隔符",
  },
  negative: { en: '"{found}" is negative', zh: "“{found}”是负数" },
  notWhole: { en: '"{found}" is not a whole number', zh: "“{found}”不是整数" },
  tooManyDays: {
    en: '"{found}" is too many days; if the column holds dates, format it as dates',
    zh: "“{found}”天太多；如果这一列是日期，请设为日期格式",
  },
  notADate: { en: '"{found}" is not a date', zh: "“{found}”不是日期" },
  dateUndecided: {
    en: '"{found}" can be two dates; write it as year-month-day',
    zh: "“{found}”可以读成两个日期；请写成 年-月-日",
  },
  dateOutOfRange: { en: '"{found}" is not within 1970–2199', zh: "“{found}”不在 1970–2199 年之内" },
  dateAfterAsOf: { en: '"{found}" is after the as-of date', zh: "“{found}”晚于截止日期" },
  lastBeforeFirst: {
    en: 'the last order, "{found}", is before the first',
    zh: "最近下单“{found}”早于首次下单",
  },
  notAmongOrders: {
    en: '"{found}" is not between the first order and the last',
    zh: "“{found}”不在首次下单与最近下单之间",
  },
  notDaysOfOrders: {
    en: '"{found}" days with an order do not fit the orders and their dates',
    zh: "“{found}”个下单天数与订单数或日期不符",
  },
  ordersWithoutDates: { en: "there are orders but no order date", zh: "有订单数但没有下单日期" },
  oneOrderTwoDates: {
    en: 'one order, but the last order, "{found}", is not the first',
    zh: "只有一个订单，但最近下单“{found}”与首次下单不同",
  },
  errorCell: { en: "the cell shows {found}", zh: "单元格显示 {found}" },
  stillLoading: {
    en: "the cell is still loading; wait a moment",
    zh: "单元格仍在加载；请稍候",
  },
};

/** The problem in words, without saying where. Example: `"n/a" is not a number`. */
export function problemText(problem: Problem, language: Language): string {
  // A replacer function, because "$&" in a cell would be a pattern in a replacement text.
  return PROBLEM_WORDING[problem.reason][language].replace("{found}", () => problem.found);
}

const FOUND_LENGTH = 30;

/** A problem of one cell. Error values and "Loading..." are named as such, whatever the reason given. */
export function problemOf(cell: Cell, reason: ProblemReason, place: Place): Problem {
  const found = foundText(cell, place);
  if (isErrorText(cell)) return { reason: "errorCell", found };
  if (isLoadingText(cell)) return { reason: "stillLoading", found };
  return { reason, found };
}

/** A cell as the user sees it, on one line and at most 30 characters long. */
export function foundText(cell: Cell, place: Place): string {
  const text = shownText(cell, place).trim().replace(/\s+/g, " ");
  const characters = Array.from(text);
  return characters.length <= FOUND_LENGTH ? text : `${characters.slice(0, FOUND_LENGTH - 1).join("")}…`;
}

function shownText(cell: Cell, place: Place): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  // A sheet shows 15 digits: of 0.1 + 0.2, 0.3.
  if (typeof cell === "number") return String(Number(cell.toPrecision(15)));
  if (!isDateCell(cell)) return String(cell);
  const instant = cell.getTime();
  return Number.isNaN(instant) ? "invalid date" : isoOfDay(place.dayOf(instant));
}

import { dayFromCivil, FIRST_DAY, isCivil, LAST_DAY } from "../core/calendar";
import type { Day } from "../core/vocabulary";
import { plainText } from "./characters";
import { unguarded } from "./texts";

/** A date such as `3/4/2024` that names one day if the day comes first and another if the month does. */
export interface TwoDays {
  readonly dayFirst: Day;
  readonly monthFirst: Day;
  /** Points between the numbers: where nothing says otherwise, the day comes first (no locale writes it otherwise). */
  readonly dotted: boolean;
}

/** Infinity: the text is a date, but not within 1970–2199. */
const OUT_OF_RANGE = Number.POSITIVE_INFINITY;

/**
 * The day that a text names, as written there: a time and its offset are read past. NaN where it is no date;
 * `OUT_OF_RANGE` beyond 1970–2199; both days for an all-number date with the year last, NaN for the impossible one.
 *
 * Read are: ISO with or without separators, `2016/5/23 22:02`, `15.03.2024`, `3/15/2024 2:30 PM`, `2024年5月1日`,
 * `5 May 2024`, `May 5, 2024`, `5-May-24`, a weekday before, full-width digits. Years of two digits stand last and
 * are 2000–2029 and 1930–1999, as in Sheets.
 */
export function readDateText(cell: string): Day | TwoDays {
  const iso = readIso(cell);
  if (iso !== undefined) return iso;
  if (cell.length > LONGEST) return Number.NaN;
  const text = unguarded(plainText(cell)).replace(WEEKDAY, "").replace(TIME, "").trim();

  const yearFirst = YEAR_FIRST.exec(text) || CHINESE.exec(text) || WITHOUT_MARKS.exec(text);
  if (yearFirst) return dayOrNaN(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const named = DAY_MONTH_YEAR.exec(text);
  if (named) return dayOrNaN(fullYear(named[3]!), monthNumber(named[2]!), Number(named[1]));
  const american = MONTH_DAY_YEAR.exec(text);
  if (american) return dayOrNaN(fullYear(american[3]!), monthNumber(american[1]!), Number(american[2]));
  const sorted = YEAR_MONTH_DAY.exec(text);
  if (sorted) return dayOrNaN(Number(sorted[1]), monthNumber(sorted[2]!), Number(sorted[3]));

  const numbers = YEAR_LAST.exec(text);
  if (!numbers) return Number.NaN;
  const year = fullYear(numbers[4]!);
  const dayFirst = dayOrNaN(year, Number(numbers[3]), Number(numbers[1]));
  const monthFirst = dayOrNaN(year, Number(numbers[1]), Number(numbers[3]));
  if (Number.isNaN(dayFirst) && Number.isNaN(monthFirst)) return Number.NaN;
  if (dayFirst === OUT_OF_RANGE || monthFirst === OUT_OF_RANGE) return OUT_OF_RANGE;
  return { dayFirst, monthFirst, dotted: numbers[2] === "." };
}

const LONGEST = 80;
const WEEKDAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? +|(?:星期|周|週)[一二三四五六日天] *)/i;
const YEAR_FIRST = /^(\d{4})(?:-|\/|\. ?)(\d{1,2})(?:-|\/|\. ?)(\d{1,2})\.?$/;
const CHINESE =
  /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일](?: ?\(?(?:星期|周|週)?[一二三四五六日天]\)?)?$/;
const WITHOUT_MARKS = /^((?:19[7-9]|2[01]\d)\d)(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const YEAR = "(\\d{4}|\\d{2})";
const DAY_MONTH_YEAR = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?\\.?(?: of)?[ /-]?${MONTH},?[ /-]?${YEAR}$`,
  "i",
);
const MONTH_DAY_YEAR = new RegExp(`^${MONTH}[ -]?(\\d{1,2})(?:st|nd|rd|th)?(?:, ?| |-)${YEAR}$`, "i");
const YEAR_MONTH_DAY = new RegExp(`^(\\d{4})[ -]${MONTH}[ -](\\d{1,2})$`, "i");

const ISO_TIME = /^[T ](?:[01]\d|2[0-4]):[0-5]\d(?::\d\d(?:\.\d+)?)?(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?$/;
const HOUR = "(?:[01]?\\d|2[0-4])";
const CLOCK = `${HOUR}(?::[0-5]\\d){1,2}(?:[.,]\\d+)?|${HOUR}[时時点](?:[0-5]?\\d分(?:[0-5]?\\d秒)?)?`;
const ZONE = "(?: ?[A-Z]{1,4})?(?: ?[+-]\\d{1,2}(?::?\\d{2})?)?(?: \\([^()]*\\))?";
const TIME = new RegExp(
  `(?:T|,? at |,? ?)(?:(?:上午|下午|中午|晚上|凌晨|早上) ?)?(?:${CLOCK})(?: ?[ap]\\.?m\\.?)?${ZONE}$`,
  "i",
);

/** The common case, read without a regular expression: ten characters `2024-05-01`, perhaps with a time behind. */
function readIso(cell: string): Day | undefined {
  if (cell.charCodeAt(4) !== 45 || cell.charCodeAt(7) !== 45 || cell.length < 10) return undefined;
  if (cell.length > 10 && !ISO_TIME.test(cell.slice(10))) return undefined;
  let digits = 0;
  for (let index = 0; index < 10; index++) {
    if (index === 4 || index === 7) continue;
    const digit = cell.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return undefined;
    digits = 10 * digits + digit;
  }
  return dayOrNaN(Math.floor(digits / 10_000), Math.floor(digits / 100) % 100, digits % 100);
}

function dayOrNaN(year: number, month: number, dayOfMonth: number): Day {
  // Most days need no look at the calendar: every month has 28.
  const isCommon = month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 28;
  if (!isCommon && !isCivil(year, month, dayOfMonth)) return Number.NaN;
  // Years below 100 would be taken for those of the twentieth century.
  const day = year < 100 ? OUT_OF_RANGE : dayFromCivil(year, month, dayOfMonth);
  return day < FIRST_DAY || day > LAST_DAY ? OUT_OF_RANGE : day;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

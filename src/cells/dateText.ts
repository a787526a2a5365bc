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

/** What stands for a day where a text is a date, but not within 1970–2199. */
const OUT_OF_RANGE = Number.POSITIVE_INFINITY;

/** What stands for a day where the year itself may come first or last: `24-05-06`. No column can decide that. */
export const UNDECIDABLE = Number.NEGATIVE_INFINITY;

/**
 * The day that a text names, as written there: a time and its offset are read past. NaN where it is no date, Infinity
 * beyond 1970–2199, `UNDECIDABLE`; both days for an all-number date with the year last, NaN for the impossible one.
 *
 * Read are: ISO with or without separators, `2016/5/23 22:02`, `15.03.2024`, `3/15/2024 2:30 PM`, `2024年5月1日`,
 * `5 May 2024`, `May 5, 2024`, `5-May-24`, a weekday before, full-width digits. Years of two digits are 2000–2029 and
 * 1930–1999, as in Sheets; they stand last behind slashes and points, while hyphens leave that open.
 */
export function readDateText(cell: string): Day | TwoDays {
  const iso = readIso(cell);
  if (iso !== undefined) return iso;
  if (cell.length > LONGEST) return Number.NaN;
  const text = unguarded(plainText(cell)).replace(WEEKDAY, "").replace(TIME, "").trim();

  const numbers = YEAR_LAST.exec(text);
  if (numbers) return readYearLast(numbers);
  const full = YEAR_FIRST.exec(text) || CHINESE.exec(text) || WITHOUT_MARKS.exec(text);
  if (full) return dayOrNaN(Number(full[1]), Number(full[2]), Number(full[3]));
  const named = DAY_MONTH_YEAR.exec(text);
  if (named) return dayOrNaN(fullYear(named[3]!), monthNumber(named[2]!), Number(named[1]));
  const american = MONTH_DAY_YEAR.exec(text);
  if (american) return dayOrNaN(fullYear(american[3]!), monthNumber(american[1]!), Number(american[2]));
  const sorted = YEAR_MONTH_DAY.exec(text);
  if (sorted) return dayOrNaN(Number(sorted[1]), monthNumber(sorted[2]!), Number(sorted[3]));
  return Number.NaN;
}

const LONGEST = 80;
const WEEKDAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? +|(?:星期|周|週)[一二三四五六日天] *)/i;
const YEAR_FIRST = /^(\d{4})(?:-|\/|\. ?)(\d{1,2})(?:-|\/|\. ?)(\d{1,2})\.?$/;
const CHINESE =
  /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일](?: ?\(?(?:星期|周|週)?[一二三四五六日天]\)?)?$/;
const WITHOUT_MARKS = /^((?:19[7-9]|2[01]\d)\d)(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;

/** In English, German, French and Spanish, without accents. */
const MONTHS = [
  "january januar janvier enero",
  "february februar fevrier febrero",
  "march marz maerz mars marzo",
  "april avril abril",
  "may mai mayo",
  "june juni juin junio",
  "july juli juillet julio",
  "august aout agosto",
  "september septembre septiembre setiembre",
  "october oktober octobre octubre",
  "november novembre noviembre",
  "december dezember decembre diciembre",
];
const MONTH = "([a-z\u00e0-\u00ff]{3,10})\\.?";
const YEAR = "(\\d{4}|\\d{2})";
const DAY_MONTH_YEAR = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|er)?\\.?(?: of| de(?= ))?[ /-]?${MONTH},?(?: de )?[ /-]?${YEAR}$`,
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

/** `3/4/2024`: the first and the second number may each be the month. */
function readYearLast([, first = "", mark = "", second = "", last = ""]: RegExpExecArray): Day | TwoDays {
  const year = fullYear(last);
  const dayFirst = dayOrNaN(year, Number(second), Number(first));
  const monthFirst = dayOrNaN(year, Number(first), Number(second));
  if (Number.isNaN(dayFirst) && Number.isNaN(monthFirst)) return Number.NaN;
  if (dayFirst === OUT_OF_RANGE || monthFirst === OUT_OF_RANGE) return OUT_OF_RANGE;
  const couldStartWithYear = mark === "-" && last.length === 2;
  if (couldStartWithYear && Number.isFinite(dayOrNaN(fullYear(first), Number(second), Number(last)))) {
    return UNDECIDABLE;
  }
  return { dayFirst, monthFirst, dotted: mark === "." };
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
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** The month of its name or the beginning of it ("sept"), from 1; 0 for another word, and for one that begins two months. */
function monthNumber(name: string): number {
  const beginning = name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  const found = MONTHS.filter((names) => names.split(" ").some((month) => month.startsWith(beginning)));
  return found.length === 1 ? MONTHS.indexOf(found[0]!) + 1 : 0;
}

import { NotEmulated } from "../runtime/notEmulated";
import type { SheetDate } from "../workbook/workbook";
import type { LocaleRules } from "./localeRules";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = `(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?`;
const MONTH_FIRST = new RegExp(String.raw`^${MONTH} (\d{1,2}),? (\d{4})$`, "i");
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})[ -]${MONTH}[ -](\d{4})$`, "i");
const SHORT_MONTH = new RegExp(String.raw`^(?:${MONTH}[ -]\d{1,4}|\d{1,2}[ -]${MONTH})$`, "i");
const THREE_PARTS = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})$/;
const TWO_PARTS = /^(\d{1,2})[/-](\d{1,2})$/;
const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?`;
const ONLY_TIME = new RegExp(`^${TIME}$`, "i");
const DAY_AND_TIME = new RegExp(String.raw`^(.*?)(?:\s+${TIME})?$`, "is");

/** The date or time that a typed text is, with its number format, or undefined where it is neither. */
export function typedDate(
  text: string,
  rules: LocaleRules,
  year: number,
): { value: SheetDate; format: string } | undefined {
  const time = ONLY_TIME.exec(text);
  if (time) {
    const fraction = fractionOfDay(time.slice(1));
    return fraction === undefined ? undefined : { value: { serial: fraction }, format: "h:mm:ss" };
  }
  const parts = DAY_AND_TIME.exec(text)!;
  const day = dayOf(parts[1]!, rules, year);
  if (day === undefined) return undefined;
  if (parts[2] === undefined) return { value: { serial: day }, format: rules.dateFormat };
  const fraction = fractionOfDay(parts.slice(2));
  if (fraction === undefined) return undefined;
  return { value: { serial: day + fraction }, format: `${rules.dateFormat} h:mm:ss` };
}

function fractionOfDay([hours, minutes, seconds = "0", half]: readonly (string | undefined)[]):
  | number
  | undefined {
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  }
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

function dayOf(text: string, rules: LocaleRules, year: number): number | undefined {
  const three = THREE_PARTS.exec(text);
  if (three && rules.separators.includes(three[2]!)) {
    const [first, second, third] = [three[1]!, three[3]!, three[4]!];
    if (first.length === 4 || (rules.dateOrder === "ymd" && first.length <= 2))
      return serial(first, second, third);
    return rules.dateOrder === "mdy" ? serial(third, first, second) : serial(third, second, first);
  }
  const two = TWO_PARTS.exec(text);
  if (two) {
    const [month, dayOfMonth] = rules.dateOrder === "dmy" ? [two[2]!, two[1]!] : [two[1]!, two[2]!];
    return serial(String(year), month, dayOfMonth);
  }
  const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (chinese && rules.dateFormat === "yyyy/m/d") return serial(chinese[1]!, chinese[2]!, chinese[3]!);
  return namedMonth(text, rules);
}

function namedMonth(text: string, rules: LocaleRules): number | undefined {
  const english = rules.decimal === "." && rules.dateOrder !== "ymd";
  const monthFirst = MONTH_FIRST.exec(text);
  const dayFirst = DAY_FIRST.exec(text);
  if (english && monthFirst) return serial(monthFirst[3]!, monthNumber(monthFirst[1]!), monthFirst[2]!);
  if (english && dayFirst) return serial(dayFirst[3]!, monthNumber(dayFirst[2]!), dayFirst[1]!);
  const short = SHORT_MONTH.test(text);
  if (short || monthFirst || dayFirst)
    throw new NotEmulated(`Writing the text "${text}" as it stands`, "3.3");
  return undefined;
}

function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/** Days since 1899-12-30, or undefined where the calendar has no such day. Two digits of a year mean 1930 to 2029. */
function serial(yearText: string, monthText: string, dayText: string): number | undefined {
  if (yearText.length === 3 || yearText.length === 1) return undefined;
  const short = Number(yearText);
  const year = yearText.length === 4 ? short : short + (short < 30 ? 2000 : 1900);
  const month = Number(monthText) - 1;
  const date = new Date(Date.UTC(year, month, Number(dayText)));
  if (date.getUTCMonth() !== month || date.getUTCFullYear() !== year) return undefined;
  return date.getTime() / 86_400_000 + 25_569;
}

import { civilFromDay } from "../../core/calendar";
import type { Day, Wording } from "../../core/vocabulary";

interface Period {
  /** Ascending with time, one number for each period. */
  readonly numberOf: (day: Day) => number;
  readonly nameOf: (number: number) => Wording;
  /** More periods than that are too many to read. */
  readonly most: number;
}

const same = (text: string): Wording => ({ en: text, zh: text });

/** The finest that stays readable is taken. */
const PERIODS = {
  months: {
    numberOf: (day) => {
      const { year, month } = civilFromDay(day);
      return 12 * year + month - 1;
    },
    nameOf: (number) => same(`${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`),
    most: 24,
  },
  years: { numberOf: (day) => civilFromDay(day).year, nameOf: (year) => same(String(year)), most: 30 },
  decades: {
    numberOf: (day) => Math.floor(civilFromDay(day).year / 10),
    nameOf: (decade) => same(`${decade}0–${decade}9`),
    most: Number.POSITIVE_INFINITY,
  },
} as const satisfies Record<string, Period>;

export type PeriodName = keyof typeof PERIODS;

/** Days by month, by year or by decade, in the order of time; −1 for those that are not known. */
export function dayParts(days: Float64Array): {
  readonly by: PeriodName;
  readonly names: readonly Wording[];
  readonly partOf: Int32Array;
} {
  const parts = (Object.keys(PERIODS) as PeriodName[]).map((by) => {
    const { numberOf, nameOf, most }: Period = PERIODS[by];
    const numbers = Array.from(days, (day) => (Number.isNaN(day) ? Number.NaN : numberOf(day)));
    const distinct = [...new Set(numbers)].filter((number) => !Number.isNaN(number)).sort((a, b) => a - b);
    return { by, isReadable: distinct.length <= most, numbers, distinct, nameOf };
  });
  const { by, numbers, distinct, nameOf } = parts.find(({ isReadable }) => isReadable)!;
  const places = new Map(distinct.map((number, place) => [number, place]));
  return {
    by,
    names: distinct.map(nameOf),
    partOf: Int32Array.from(numbers, (number) => places.get(number) ?? -1),
  };
}

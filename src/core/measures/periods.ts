import { civilFromDay, dayFromCivil } from "../calendar";
import type { Day } from "../vocabulary";

export const PERIODS = ["month", "quarter", "week"] as const;
export type Period = (typeof PERIODS)[number];

interface Numbering {
  /** The number of the period that a day lies in; the next period has the next number. */
  readonly numberOf: (day: Day) => number;
  /** The usual name of a period: `2024-03`, `2024-Q1`, `2024-W09`. */
  readonly nameOf: (number: number) => string;
}

/** Calendar months and quarters, and the weeks of ISO 8601, which begin on Monday and belong to the year of their Thursday. */
export const PERIOD_NUMBERING: Readonly<Record<Period, Numbering>> = {
  month: {
    numberOf: monthNumber,
    nameOf: (number) => `${Math.floor(number / 12)}-${twoDigits((number % 12) + 1)}`,
  },
  quarter: {
    numberOf: (day) => Math.floor(monthNumber(day) / 3),
    nameOf: (number) => `${Math.floor(number / 4)}-Q${(number % 4) + 1}`,
  },
  week: {
    // Day 0, 1970-01-01, was the Thursday of week 0.
    numberOf: (day) => Math.floor((day + 3) / 7),
    nameOf(number) {
      const thursday = number * 7;
      const { year } = civilFromDay(thursday);
      return `${year}-W${twoDigits(1 + Math.floor((thursday - dayFromCivil(year, 1, 1)) / 7))}`;
    },
  },
};

function monthNumber(day: Day): number {
  const { year, month } = civilFromDay(day);
  return year * 12 + month - 1;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

import type { Day } from "../core/vocabulary";

/** A cell as `getValues()` gives it: a number, text, a boolean, a `Date`, or "" when it is blank. */
export type Cell = unknown;

/**
 * What only the spreadsheet knows about reading its cells. The entry builds it from SpreadsheetApp; tests
 * build it by hand. Nothing in `cells` or `functions` asks the platform for anything else.
 */
export interface Place {
  /** The calendar day of an instant (milliseconds since 1970) in the spreadsheet's time zone. */
  dayOf(instant: number): Day;
  /** The first moment of a day in the spreadsheet's time zone, in milliseconds since 1970. */
  startOf(day: Day): number;
  /** Whether the spreadsheet's locale writes one thousand and a half as `1.000,5`. Asked only where a column leaves it open. */
  usesDecimalComma(): boolean;
}

import type { ProofNumbers } from "../../protocol/replies";

/** Repeat orders of one week. */
export interface WeekOfOrders {
  /** Its last day, `YYYY-MM-DD`. */
  readonly end: string;
  readonly expected: number;
  readonly actual: number;
}

const DAY_MS = 86_400_000;

/** The weeks of a count that goes up; days at the end that make no week are left out, since they would look like a fall. */
export function weeklyOrders(tracking: ProofNumbers["tracking"]): WeekOfOrders[] {
  return tracking.flatMap(({ day, expected, actual }, i) => {
    const before = tracking[i - 1];
    if (!before) return [{ end: day, expected, actual }];
    if (Date.parse(day) - Date.parse(before.day) < 7 * DAY_MS) return [];
    return [{ end: day, expected: expected - before.expected, actual: actual - before.actual }];
  });
}

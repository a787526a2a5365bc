import { InputError } from "./errors";

const BILLION = 1e9;

/** Sums of money, one per index. */
export interface MoneyTotals {
  add(index: number, amount: number): void;
  /** The sum so far, rounded to cents, halves away from zero. Throws InputError beyond what a number can hold. */
  inCents(index: number): number;
  isPositive(index: number): boolean;
}

/**
 * Sums that come out the same whatever the order of adding: whole units and billionths of a unit are added apart, as
 * whole numbers, so that nothing is rounded on the way. Adding 0.1 ten times gives 1.
 */
export function moneyTotals(size: number): MoneyTotals {
  const units = new Float64Array(size);
  const billionths = new Float64Array(size);
  return {
    add(index, amount) {
      const whole = Math.trunc(amount);
      units[index]! += whole;
      billionths[index]! += Math.round((amount - whole) * BILLION);
    },
    inCents(index) {
      const cents = units[index]! * 100 + billionths[index]! / 1e7;
      if (!Number.isFinite(cents)) throw new InputError("the amounts are too large to add up");
      return (Math.sign(cents) * Math.round(Math.abs(cents))) / 100 + 0;
    },
    isPositive(index) {
      return units[index]! + billionths[index]! / BILLION > 0;
    },
  };
}

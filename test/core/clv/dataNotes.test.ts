import { expect, test } from "vitest";
import { dataNotes } from "../../../src/core/clv/dataNotes";
import { purchaseDays } from "../../../src/core/clv/purchaseDays";

/** Forty customers who all buy on the same days. */
const everybodyOn = (...days: readonly number[]) =>
  purchaseDays(
    {
      customer: Array.from({ length: 40 * days.length }, (_, i) => i % 40),
      day: Array.from({ length: 40 * days.length }, (_, i) => days[Math.floor(i / 40)]!),
      amount: Array.from({ length: 40 * days.length }, () => 10),
      customers: 40,
    },
    10_000,
  );

test("dataNotes says of buyers as regular as clockwork how regular they are", () => {
  expect(dataNotes(everybodyOn(0, 30, 61, 91), 100)).toEqual([
    { note: "regularBuyers", k: expect.any(Number) },
  ]);
  expect(dataNotes(everybodyOn(0, 30, 34, 91), 100)).toEqual([]);
});

test("dataNotes says of yearly buyers seen for less than two years that the history is short", () => {
  expect(dataNotes(everybodyOn(0, 365), 700)).toEqual([{ note: "shortHistory", days: 700, gap: 365 }]);
  expect(dataNotes(everybodyOn(0, 365), 730)).toEqual([]);
});

test("dataNotes has nothing to say of one purchase each, or of none", () => {
  expect(dataNotes(everybodyOn(5), 700)).toEqual([]);
  expect(dataNotes(everybodyOn(), 700)).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { type Customers, customersFromOrders } from "../../../src/core/customers";
import { STAGE_WORDS, stageOf, USUAL_RULES, usualGapDays } from "../../../src/core/lifecycle";
import { hasShared, jsonBeside, sharedRows } from "../shared";

type Sampled = [number, number, number | null, number | null, number | null, string];
const golden = jsonBeside<{
  asOfDay: number;
  usualGapDays: number;
  counts: Record<string, number>;
  sample: Sampled[];
}>(import.meta.url, "cdnow.json");
const rules = { ...USUAL_RULES, asOf: golden.asOfDay, usualGapDays: golden.usualGapDays };
describe("a sample of CDNOW's customers against stages worked in exact fractions", () => {
  test.each(golden.sample)(
    "stageOf customer %d with %d order days from %d, %d to %d is as worked out",
    (_, orderCount, firstDay, previousDay, lastDay, stage) => {
      const day = (value: number | null) => value ?? Number.NaN;
      const customer = {
        orderCount,
        firstDay: day(firstDay),
        previousDay: day(previousDay),
        lastDay: day(lastDay),
      };
      expect(STAGE_WORDS[stageOf(customer, rules)].en).toBe(stage);
    },
  );
});

describe.skipIf(!hasShared)("the 2,357 customers of the CDNOW sample", () => {
  const dayOf = (iso: string) => Date.parse(iso) / 86_400_000;
  const rows = hasShared ? sharedRows("data/cdnow_sample_transactions.csv") : [];
  const found: Customers = customersFromOrders(
    {
      customer: rows.map((row) => Number(row.customer_id) - 1),
      day: rows.map((row) => dayOf(row.date!)),
      amount: rows.map((row) => Number(row.amount)),
    },
    2357,
    golden.asOfDay,
  );

  test("customersFromOrders has the published sums, first and last orders of all who ordered nothing for free", () => {
    const free = new Set(rows.filter((row) => Number(row.amount) === 0).map((row) => row.customer_id));
    const published = sharedRows("data/cdnow_sample_customers.csv");
    expect(published).toHaveLength(2357);
    published.forEach((row, i) => {
      expect(found.totalSpent[i]).toBe(Number(row["Total spent"]));
      if (free.has(row["Customer ID"])) return;
      expect([found.firstDay[i], found.lastDay[i], found.orders[i]]).toEqual([
        dayOf(row["First order"]!),
        dayOf(row["Last order"]!),
        Number(row.Orders),
      ]);
    });
    expect(free.size).toBeLessThanOrEqual(8);
  });

  test("usualGapDays is the exact median", () => {
    expect(usualGapDays(found.orderDays, found.firstDay, found.lastDay)).toBe(golden.usualGapDays);
  });

  test("stageOf counts as many customers in each stage", () => {
    const counts: Record<string, number> = {};
    for (let i = 0; i < 2357; i++) {
      const customer = {
        orderCount: found.orderDays[i]!,
        firstDay: found.firstDay[i]!,
        previousDay: found.previousDay[i]!,
        lastDay: found.lastDay[i]!,
      };
      const word = STAGE_WORDS[stageOf(customer, rules)].en;
      counts[word] = (counts[word] ?? 0) + 1;
    }
    expect(counts).toEqual(golden.counts);
  });
});

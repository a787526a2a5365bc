import { describe, expect, test } from "vitest";
import { repeatRate } from "../../../src/core/measures/rates";
import { hasShared, sharedJson, sharedRows } from "../shared";

const DATA = [
  { name: "cdnow_sample", file: "data/cdnow_sample_transactions.csv", customer: "customer_id" },
  { name: "rfm_orders", file: "data/rfm_orders.csv", customer: "customer_id" },
];

/** Orders per customer, counted by rows as the reference does. */
function orderCounts(file: string): number[] {
  const counts = new Map<string, number>();
  for (const { customer_id } of sharedRows(file))
    counts.set(customer_id!, (counts.get(customer_id!) ?? 0) + 1);
  return [...counts.values()];
}

describe.skipIf(!hasShared).each(DATA)("the orders of $name against pandas", ({ name, file }) => {
  test("repeatRate is the repeat customer rate", () => {
    const { repeat_customer_rate } = sharedJson<{ repeat_customer_rate: number }>(
      `expected/${name}/kpis.json`,
    );
    expect(repeatRate(orderCounts(file))).toBe(repeat_customer_rate);
  });
});

describe("repeatRate against the published figures of CDNOW", () => {
  // 1,152 of 2,357 customers have more than one order row, by pandas over the 1/10 sample.
  test("repeatRate of 1,152 repeat customers among 2,357 is 0.4888", () => {
    const counts = [...new Array<number>(1152).fill(2), ...new Array<number>(2357 - 1152).fill(1)];
    expect(repeatRate(counts)).toBe(0.4887568943572338);
  });
});

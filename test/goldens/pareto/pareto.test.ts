import { describe, expect, test } from "vitest";
import { paretoShare } from "../../../src/core/paretoShare";
import { tierFloors, tiersAbove } from "../../../src/core/tiers";
import { hasShared, jsonBeside, rowsBeside, sharedRows } from "../shared";

const TOP = [
  ["top_1pct", 0.01],
  ["top_5pct", 0.05],
  ["top_10pct", 0.1],
  ["top_20pct", 0.2],
  ["top_50pct", 0.5],
] as const;
type Top = (typeof TOP)[number][0];
const FEWEST = [
  ["fewest_customers_for_50pct", 0.5],
  ["fewest_customers_for_80pct", 0.8],
  ["fewest_customers_for_90pct", 0.9],
] as const;

type Figures = Readonly<
  Record<`n_${Top}` | `share_of_${Top}_customers` | (typeof FEWEST)[number][0] | "customers", number>
>;
const golden = jsonBeside<Record<"rfm_orders" | "cdnow_sample", Figures>>(import.meta.url, "pareto.json");

/** Spend, largest first: the k-th customer's share is the published share of the top k, unless the next spent as much. */
function describeFigures(name: string, spend: () => number[], figures: Figures, runs: boolean): void {
  describe.skipIf(!runs)(`the spend of ${name} against pandas`, () => {
    const values = runs ? spend().sort((a, b) => b - a) : [];
    const shares = paretoShare(values);

    test.each(TOP)("paretoShare at the edge of the %s", (key) => {
      const last = figures[`n_${key}`] - 1;
      const before = values.indexOf(values[last]!);
      const published = figures[`share_of_${key}_customers`];
      const atLeast = before === 0 ? 0 : shares[before - 1]!;
      expect(shares[last]!).toBeGreaterThan(published - 1e-12);
      expect(atLeast).toBeLessThan(published + 1e-12);
      if (values[last + 1] !== values[last]) expect(Math.abs(shares[last]! - published)).toBeLessThan(1e-12);
    });

    test.each(FEWEST)(
      "tierFloors by value: the first tier is the %s, and those who equal the last of them",
      (key, share) => {
        const fewest = figures[key];
        const tiers = tiersAbove(values, tierFloors(values, "value", [share, 1 - share]));
        const equalToLast = values.filter(
          (value, rank) => rank >= fewest && value === values[fewest - 1],
        ).length;
        expect(tiers.filter((tier) => tier === 0)).toHaveLength(fewest + equalToLast);
      },
    );

    test("paretoShare is over as many customers as published, and ends at 1", () => {
      expect(values).toHaveLength(figures.customers);
      expect(shares[values.length - 1]).toBe(1);
    });
  });
}

const numbers = (rows: Record<string, string>[]) => rows.map((row) => Number(row.monetary));
describeFigures(
  "rfm_data_orders",
  () => numbers(rowsBeside(import.meta.url, "../rfm/rfm_orders_qcut.csv")),
  golden.rfm_orders,
  true,
);
describeFigures(
  "the CDNOW sample",
  () => numbers(sharedRows("expected/cdnow_sample/rfm_scores_pandas.csv")),
  golden.cdnow_sample,
  hasShared,
);

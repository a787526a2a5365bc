import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { settingsSchema } from "../../src/protocol/settings";

const problemOf = (input: unknown): string | undefined => {
  const result = z.safeParse(settingsSchema(), input);
  const issue = result.error?.issues[0];
  return issue && `${issue.path.join(".")}: ${issue.message}`;
};

describe("settingsSchema()", () => {
  test("{} gives the defaults of the functions' contract", () => {
    expect(z.parse(settingsSchema(), {})).toEqual({
      version: 1,
      language: "en",
      bins: 5,
      scheme: "10",
      tier: { by: "value", shares: [0.8, 0.15, 0.05], labels: ["A", "B", "C"] },
      stage: { atRiskGaps: 2, lostGaps: 4, loyalOrders: 5 },
      prediction: { horizonDays: 365, model: "MBG", grossMargin: 1, annualDiscountRate: 0 },
      besideOrders: false,
      columns: ["tier", "stage", "score", "segment", "clv", "chanceActive", "nextOrder"],
    });
  });

  test.each([
    [{ asOf: "2026-02-30" }, "asOf"],
    [{ asOf: "31.05.2026" }, "asOf"],
    [{ bins: 11 }, "bins"],
    [{ bins: 2.5 }, "bins"],
    [{ scheme: "11" }, "scheme"],
    [{ columns: [] }, "columns"],
    [{ columns: ["tier", "colour"] }, "columns.1"],
    [{ tier: { shares: [0.8, 0.1], labels: ["A", "B"] } }, "tier.shares"],
    [{ tier: { shares: [0.5, 0.5], labels: ["A", "B", "C"] } }, "tier.shares"],
    [{ tier: { shares: [1, 0], labels: ["A", "=1+1"] } }, "tier.labels.1"],
    [{ tier: { by: "threshold", shares: [100, 500], labels: ["A", "B", "C"] } }, "tier.shares"],
    [{ stage: { atRiskGaps: 4, lostGaps: 2 } }, "stage.lostGaps"],
    [{ prediction: { horizonDays: 0 } }, "prediction.horizonDays"],
    [{ prediction: { model: "NBD" } }, "prediction.model"],
    [{ prediction: { grossMargin: 40 } }, "prediction.grossMargin"],
    [{ language: "de" }, "language"],
    [{ version: 2 }, "version"],
    [{ colour: "red" }, ""],
  ])("%j is refused at %s", (input, path) => {
    expect(problemOf(input)).toMatch(new RegExp(`^${path}: `));
  });

  test("labels in Chinese and lower bounds in money are accepted", () => {
    const tier = { by: "threshold", shares: [1000, 200], labels: ["高价值", "中价值", "低价值"] } as const;
    expect(z.parse(settingsSchema(), { tier }).tier).toEqual(tier);
  });
});

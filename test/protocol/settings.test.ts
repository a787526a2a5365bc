import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { OUTPUT_COLUMNS } from "../../src/core/vocabulary";
import { parseSettings } from "../../src/protocol/parse";
import { settingsSchema } from "../../src/protocol/settings";

const problemOf = (input: unknown): string | undefined => {
  const result = z.safeParse(settingsSchema(), input);
  const issue = result.error?.issues[0];
  return issue && `${issue.path.join(".")}: ${issue.message}`;
};

const THRESHOLDS = {
  by: "thresholds",
  recencyDays: [30, 90],
  frequency: [2, 5],
  monetary: [100, 500],
} as const;

/** The grid of R high and low by F high and low. */
const FOUR = [
  { name: "Regulars", rFrom: 4, rTo: 5, fFrom: 3, fTo: 5 },
  { name: "Newcomers", rFrom: 4, rTo: 5, fFrom: 1, fTo: 2 },
  { name: "Slipping", rFrom: 1, rTo: 3, fFrom: 3, fTo: 5 },
  { name: "Gone", rFrom: 1, rTo: 3, fFrom: 1, fTo: 2 },
] as const;

describe("settingsSchema()", () => {
  test("{} gives the defaults of the functions' contract", () => {
    expect(z.parse(settingsSchema(), {})).toEqual({
      version: 1,
      language: "en",
      bins: 5,
      scoring: { by: "quantiles" },
      scoreAgainst: "selection",
      scheme: "10",
      tier: { by: "value", shares: [0.8, 0.15, 0.05], labels: ["A", "B", "C"] },
      stage: { atRiskGaps: 2, lostGaps: 4, loyalOrders: 5 },
      prediction: { horizonDays: 365, model: "MBG", grossMargin: 1, annualDiscountRate: 0 },
      besideOrders: false,
      columns: [...OUTPUT_COLUMNS],
    });
  });

  test.each([
    [{ asOf: "2026-02-30" }, "asOf"],
    [{ asOf: "31.05.2026" }, "asOf"],
    [{ bins: 11 }, "bins"],
    [{ bins: 2.5 }, "bins"],
    [{ scheme: "11" }, "scheme"],
    [{ scoring: { by: "halves" } }, "scoring.by"],
    [{ scoring: { by: "quantiles", frequency: [2] } }, "scoring"],
    [{ bins: 3, scoring: { ...THRESHOLDS, frequency: [5] } }, "scoring.frequency"],
    [{ bins: 3, scoring: { ...THRESHOLDS, monetary: [500, 100] } }, "scoring.monetary"],
    [{ scoring: THRESHOLDS }, "scoring.recencyDays"],
    [{ scoreAgainst: "everyone" }, "scoreAgainst"],
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

  test("cut points of a person's own, one fewer than scores, are accepted", () => {
    expect(z.parse(settingsSchema(), { bins: 3, scoring: THRESHOLDS }).scoring).toEqual(THRESHOLDS);
  });

  test("a grid of a person's own that covers each cell once is accepted", () => {
    expect(z.parse(settingsSchema(), { scheme: FOUR }).scheme).toEqual(FOUR);
  });

  test("what was saved before there was a choice of scoring still parses, and means what it meant", () => {
    const saved = {
      version: 1,
      language: "zh",
      bins: 4,
      scheme: "8",
      tier: { by: "value", shares: [0.8, 0.15, 0.05], labels: ["A", "B", "C"] },
      stage: { atRiskGaps: 2, lostGaps: 4, loyalOrders: 5 },
      prediction: { horizonDays: 365, model: "MBG", grossMargin: 1, annualDiscountRate: 0 },
      columns: ["tier", "stage", "score", "segment", "clv", "chanceActive", "nextOrder"],
    };
    expect(z.parse(settingsSchema(), saved)).toEqual({
      ...saved,
      scoring: { by: "quantiles" },
      scoreAgainst: "selection",
      besideOrders: false,
    });
  });
});

describe("parseSettings(text)", () => {
  const problem = (settings: unknown): string | undefined => {
    const parsed = parseSettings(JSON.stringify(settings));
    return parsed.ok ? undefined : parsed.problem;
  };

  test("names the cells that an own grid leaves out or gives twice", () => {
    const [regulars, newcomers, slipping, gone] = FOUR;
    expect(problem({ scheme: [regulars, newcomers, slipping] })).toBe(
      "scheme: the segment ranges must cover each cell of R 1–5 by F 1–5 once: R3 F1 has no segment; R3 F2 has no segment; R2 F1 has no segment; R2 F2 has no segment; R1 F1 has no segment and 1 more",
    );
    expect(problem({ scheme: [regulars, newcomers, slipping, { ...gone, fTo: 3 }] })).toMatch(
      /^scheme: .* once: R3 F3 has 2 \(Slipping, Gone\); R2 F3/,
    );
  });

  test("points at the region that is no region", () => {
    const [first, ...rest] = FOUR;
    expect(problem({ scheme: [{ ...first, rTo: 6 }, ...rest] })).toMatch(/^scheme\.0\.rTo: Too big/);
    expect(problem({ scheme: [{ ...first, rFrom: 5, rTo: 4 }, ...rest] })).toBe(
      "scheme.0.rTo: expected rTo not below rFrom",
    );
    expect(problem({ scheme: [...rest, { ...first, name: "=1+1" }] })).toMatch(
      /^scheme\.3\.name: expected a name/,
    );
  });

  test("says which schemes and ways of scoring there are", () => {
    expect(problem({ scheme: "11" })).toMatch(/^scheme: .*"10".*"quadrant"/);
    expect(problem({ scoring: { by: "halves" } })).toMatch(/^scoring\.by: .*quantiles, thresholds.* natural/);
  });

  test("says how many cut points make so many scores", () => {
    expect(problem({ bins: 4, scoring: THRESHOLDS })).toBe(
      "scoring.recencyDays: expected 3 cut points for 4 scores (bins), found 2",
    );
  });
});

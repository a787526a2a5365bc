import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { STAGE_PRESETS } from "../../src/core/stagePresets";
import { TIER_PRESETS } from "../../src/core/tierPresets";
import { LANGUAGES } from "../../src/core/vocabulary";
import { settingsSchema } from "../../src/protocol/settings";
import { halfWidthMarks } from "../support/halfWidthMarks";

describe("TIER_PRESETS", () => {
  test.each(Object.entries(TIER_PRESETS))(
    "%s are settings that are accepted, in each language",
    (_, preset) => {
      const { by, shares } = preset;
      for (const language of LANGUAGES) {
        const tier = { by, shares: [...shares], labels: [...preset.labels[language]] };
        expect(z.parse(settingsSchema(), { tier }).tier).toEqual(tier);
      }
    },
  );

  test("by customers have the same top fifth, divided ever finer", () => {
    const { value, metals, gems } = TIER_PRESETS;
    const sum = (shares: readonly number[]) => shares.reduce((total, share) => total + share, 0);
    expect(sum(metals.shares.slice(0, 2))).toBeCloseTo(value.shares[0], 12);
    expect(sum(gems.shares.slice(0, 3))).toBeCloseTo(value.shares[0], 12);
  });
});

describe("STAGE_PRESETS", () => {
  test.each(Object.entries(STAGE_PRESETS))("%s is a setting that is accepted", (_, { rules, label }) => {
    expect(z.parse(settingsSchema(), { stage: rules }).stage).toEqual(rules);
    expect(halfWidthMarks(label.zh)).toEqual([]);
  });

  test("own leaves the usual gap to the rows, the others name it", () => {
    const named = Object.entries(STAGE_PRESETS).filter(([, { rules }]) => "usualGapDays" in rules);
    expect(named.map(([name]) => name)).toEqual(Object.keys(STAGE_PRESETS).filter((name) => name !== "own"));
  });
});

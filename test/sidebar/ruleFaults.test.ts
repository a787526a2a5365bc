import { describe, expect, test } from "vitest";
import { type Settings, settingsSchema } from "../../src/protocol/settings";
import { ruleFaults } from "../../src/sidebar/ruleFaults";
import { wordsOf } from "../../src/sidebar/words";
import { description } from "./harness/replies";

const { settings } = description("en");
const en = wordsOf("en");
const tier = (changes: Partial<Settings["tier"]>): Partial<Settings> => ({
  tier: { ...settings.tier, ...changes },
});
const stage = (changes: Partial<Settings["stage"]>): Partial<Settings> => ({
  stage: { ...settings.stage, ...changes },
});
const prediction = (changes: Partial<Settings["prediction"]>): Partial<Settings> => ({
  prediction: { ...settings.prediction, ...changes },
});
const cuts = (recencyDays: number[]): Partial<Settings> => ({
  scoring: { by: "thresholds", recencyDays, frequency: [1, 2, 3, 4], monetary: [1, 2, 3, 4] },
});

const grid = (name: string): Partial<Settings> => ({
  scheme: [
    { name, rFrom: 1, rTo: 5, fFrom: 1, fTo: 2 },
    { name: "Rest", rFrom: 1, rTo: 5, fFrom: 3, fTo: 5 },
  ],
});

const FAULTS: readonly (readonly [Partial<Settings>, string, string])[] = [
  [tier({ labels: ["A", "", "C"] }), "rule-tier-name-1", "Type a name."],
  [
    tier({ labels: ["A", "=B1", "C"] }),
    "rule-tier-name-1",
    "Begin with a letter or a digit, at most 50 of them.",
  ],
  [tier({ by: "threshold", shares: [Number.NaN, 100] }), "rule-tier-share-0", "Type a number."],
  [tier({ by: "threshold", shares: [100, 100] }), "rule-tier-share-1", "Must be less than 100."],
  [stage({ atRiskGaps: 0 }), "rule-at-risk", "Type a number above 0."],
  [stage({ lostGaps: 2 }), "rule-lost", "Must be more than 2."],
  [stage({ loyalOrders: 1 }), "rule-loyal", "Type a whole number from 2 up."],
  [stage({ usualGapDays: Number.NaN }), "rule-usual-gap", "Type a number above 0."],
  [cuts([30, 60, 90]), "rule-cuts-recency", "Type 4 numbers, smallest first, with commas between."],
  [cuts([30, 20, 90, 120]), "rule-cuts-recency", "Type 4 numbers, smallest first, with commas between."],
  [grid(""), "grid-names", "Type a name."],
  [grid("=B1"), "grid-names", "Begin with a letter or a digit, at most 50 of them."],
  [prediction({ horizonDays: 0.5 }), "rule-horizon", "Type whole days, from 1 to 3,650."],
  [prediction({ grossMargin: 1.2 }), "rule-margin", "Type a share between 0 and 100 %."],
  [prediction({ annualDiscountRate: Number.NaN }), "rule-discount", "Type a share between 0 and 100 %."],
];

/** The server would let these pass; no person means them. */
const STRICTER: typeof FAULTS = [
  [tier({ shares: [1.2, 0.15, -0.35] }), "rule-tier-share-0", "Type a share between 0 and 100 %."],
  [
    tier({ shares: [0.95, 0.15, -0.1] }),
    "rule-tier-share-2",
    "The shares above make 110%. Take some away, so that something is left for C.",
  ],
  [tier({ labels: ["A", "A", "C"] }), "rule-tier-name-1", "Another tier has this name."],
];

describe("ruleFaults(rules)", () => {
  test.each([...FAULTS, ...STRICTER])("with %o stands beside %s", (changes, id, said) => {
    const faults = ruleFaults({ ...settings, ...changes });
    expect([...faults].map(([at, fault]) => [at, fault(en)])).toEqual([[id, said]]);
  });

  test.each(FAULTS)("with %o agrees with the server, which would refuse them", (changes) => {
    expect(settingsSchema().safeParse({ ...settings, ...changes }).success).toBe(false);
  });

  test("is empty for the usual rules", () => {
    expect(ruleFaults(settings).size).toBe(0);
  });
});

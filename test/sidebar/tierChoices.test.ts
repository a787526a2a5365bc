import { describe, expect, test } from "vitest";
import {
  cutBy,
  mostShare,
  namedIn,
  presetOf,
  tiersOf,
  withBound,
  withFewer,
  withMore,
  withShare,
} from "../../src/sidebar/tierChoices";

const letters = tiersOf("letters", "en");
const bounds = { by: "threshold" as const, labels: ["A", "B", "C"], shares: [500, 100] };

describe("withShare(tiers, tier, share)", () => {
  test("lets the last tier have what the others leave", () => {
    expect(withShare(letters, 0, 0.7).shares).toEqual([0.7, 0.15, 0.15]);
    expect(withShare(letters, 1, 0.2).shares).toEqual([0.8, 0.2, 0]);
  });

  test("leaves the last tier less than nothing where the others take too much", () => {
    expect(withShare(letters, 0, 0.95).shares).toEqual([0.95, 0.15, -0.1]);
  });
});

describe("mostShare(tiers, tier)", () => {
  test("is what the other tiers but the last leave", () => {
    expect(mostShare(letters, 0)).toBe(0.85);
    expect(mostShare(letters, 1)).toBe(0.2);
  });
});

describe("withMore(tiers) and withFewer(tiers)", () => {
  test("add a tier at the bottom and take it away again", () => {
    const more = withMore(letters);
    expect(more).toEqual({ by: "value", labels: ["A", "B", "C", "D"], shares: [0.8, 0.15, 0.025, 0.025] });
    expect(withFewer(more)).toEqual(letters);
  });

  test("of amounts add and take a bound", () => {
    expect(withMore(bounds)).toEqual({
      by: "threshold",
      labels: ["A", "B", "C", "D"],
      shares: [500, 100, 50],
    });
    expect(withFewer(bounds)).toEqual({ by: "threshold", labels: ["A", "B"], shares: [500] });
  });

  test("add a name that no tier has", () => {
    expect(withMore(tiersOf("value", "zh")).labels[3]).toBe("4");
  });
});

describe("cutBy(tiers, by, floors)", () => {
  test("fixed amounts begin where the tiers are cut now, to the cent", () => {
    expect(cutBy(letters, "threshold", [120.456, 20]).shares).toEqual([120.46, 20]);
  });

  test("amounts that nobody knows are left to fill in", () => {
    expect(cutBy(letters, "threshold", [Number.POSITIVE_INFINITY]).shares).toEqual([Number.NaN, Number.NaN]);
  });

  test("shares are the usual ones for so many tiers, else even", () => {
    expect(cutBy(letters, "customers", []).shares).toEqual([0.2, 0.3, 0.5]);
    expect(cutBy(withFewer(bounds), "value", []).shares).toEqual([0.5, 0.5]);
  });

  test("keeps the names", () => {
    expect(cutBy(tiersOf("value", "zh"), "value", []).labels).toEqual(["高价值", "中价值", "低价值"]);
  });
});

describe("withBound(tiers, tier, bound)", () => {
  test("changes one bound and no other", () => {
    expect(withBound(bounds, 1, 90).shares).toEqual([500, 90]);
  });
});

describe("presetOf(tiers) and namedIn(tiers, language)", () => {
  test("know a preset by its names in any language, whatever the shares", () => {
    expect(presetOf({ ...tiersOf("metals", "zh"), shares: [0.1, 0.1, 0.3, 0.5] })).toBe("metals");
    expect(namedIn(tiersOf("metals", "zh"), "en").labels).toEqual(["Platinum", "Gold", "Silver", "Bronze"]);
  });

  test("leave names of her own alone", () => {
    const own = { ...letters, labels: ["Best", "Good", "Rest"] };
    expect(presetOf(own)).toBeUndefined();
    expect(namedIn(own, "zh")).toEqual(own);
  });
});

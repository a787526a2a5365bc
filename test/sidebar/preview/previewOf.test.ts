import { describe, expect, test } from "vitest";
import type { TableValues } from "../../../src/protocol/replies";
import { previewOf } from "../../../src/sidebar/preview/previewOf";
import { description } from "../harness/replies";

const { settings } = description("en");

/** Five customers: the day counts from 1970-01-01, the last customer's money is not known. */
const FIVE: TableValues = {
  sheet: "Customers",
  asOf: 20_600,
  customers: {
    orderCount: [12, 4, 1, 2, 3],
    orderDays: [12, 4, 1, 2, 3],
    firstDay: [20_000, 20_000, 20_590, 19_500, 20_100],
    previousDay: [null, null, null, null, null],
    lastDay: [20_600, 20_590, 20_590, 19_600, 20_200],
    totalSpent: [900, 60, 20, 15, null],
  },
  everyone: null,
  manual: ["", "", "", "", ""],
  before: null,
};

describe("previewOf(values, rules)", () => {
  const preview = previewOf(FIVE, settings);

  test("counts tiers by share of the revenue, without those whose money is not known", () => {
    expect(preview.tiers).toEqual([
      { label: "A", customers: 1, spent: 900 },
      { label: "B", customers: 1, spent: 60 },
      { label: "C", customers: 2, spent: 35 },
    ]);
  });

  test("counts stages in the order of the life of a customer", () => {
    expect(preview.stages.map(({ label, customers }) => [label, customers])).toEqual([
      ["First order", 1],
      ["Repeat", 1],
      ["Loyal", 1],
      ["Lost", 2],
    ]);
  });

  test("lets a person's own word win", () => {
    const { tiers, manual } = previewOf({ ...FIVE, manual: ["", "A", "", "VIP", ""] }, settings);
    expect(manual).toBe(2);
    expect(tiers).toEqual([
      { label: "A", customers: 2, spent: 960 },
      { label: "B", customers: 0, spent: 0 },
      { label: "C", customers: 1, spent: 20 },
      { label: "VIP", customers: 1, spent: 15 },
    ]);
  });

  test("follows a share that is moved", () => {
    const tier = { ...settings.tier, shares: [0.97, 0.02, 0.01] };
    const { tiers } = previewOf(FIVE, { ...settings, tier });
    expect(tiers.map(({ label, customers }) => [label, customers])).toEqual([
      ["A", 3],
      ["B", 1],
      ["C", 0],
    ]);
  });

  test("maps nobody where fewer can be scored than there are scores", () => {
    expect(preview.map).toBeNull();
    expect(previewOf(FIVE, { ...settings, bins: 2 }).map).toEqual({
      bins: 2,
      rows: [
        { r: 2, counts: [1, 2] },
        { r: 1, counts: [1, 0] },
      ],
      most: 2,
    });
  });

  test("tells who changes against what stands there", () => {
    const before = { tier: ["B", "B", "C", "C", ""], stage: ["Loyal", "Loyal", "", "Lost", "Lost"] };
    const { tierMoves, stageMoves } = previewOf({ ...FIVE, before }, settings);
    expect(tierMoves).toEqual({
      up: 1,
      down: 0,
      added: 0,
      same: 3,
      pairs: [{ from: "B", to: "A", customers: 1 }],
    });
    expect(stageMoves?.pairs).toEqual([{ from: "Loyal", to: "Repeat", customers: 1 }]);
    expect(preview.tierMoves).toBeNull();
  });

  test("sees nobody move where the stages stand there in another language", () => {
    const before = {
      tier: ["A", "B", "C", "C", ""],
      stage: ["Loyal", "Repeat", "First order", "Lost", "Lost"],
    };
    const { stageMoves } = previewOf({ ...FIVE, before }, { ...settings, language: "zh" });
    expect(stageMoves).toEqual({ up: 0, down: 0, added: 0, same: 5, pairs: [] });
  });
});

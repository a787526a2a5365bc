import { describe, expect, test } from "vitest";
import { settingsSchema } from "../../src/protocol/settings";
import { previewOf } from "../../src/sidebar/preview/previewOf";
import { addonHost, date } from "../support/addonHost";

const CUSTOMERS = [
  ["Customer ID", "First order", "Last order", "Orders", "Total spent", "Tier (manual)"],
  ["c1", date("2025-01-05"), date("2026-05-01"), 12, 900, ""],
  ["c2", date("2025-01-05"), date("2026-04-20"), 4, 60, "A"],
  ["c3", date("2026-04-25"), date("2026-04-25"), 1, 20, ""],
  ["c4", date("2024-01-05"), date("2024-06-01"), 2, 15, ""],
  ["c5", date("2025-03-01"), date("2025-11-01"), 3, 5, ""],
  ["c6", date("2025-03-01"), "soon", 3, 5, ""],
  ["c7", "", "", 0, "", ""],
  ["c8", date("2025-06-01"), date("2026-02-01"), 6, 310, ""],
];

const ORDERS = [
  ["Order ID", "Order date", "Customer ID", "Amount"],
  ["o1", date("2026-01-05"), "ann", 40],
  ["o2", date("2026-02-05"), "ann", 60],
  ["o3", date("2026-02-05"), "bo", 15],
  ["o4", date("2026-05-20"), "cleo", 500],
  ["o5", date("2026-06-20"), "cleo", 80],
  ["o6", date("2026-06-21"), "dan", 7],
];

const CASES = [
  ["the usual rules", CUSTOMERS, {}, {}],
  ["the usual rules, in Chinese", CUSTOMERS, { language: "zh" }, {}],
  [
    "shares of the customers",
    CUSTOMERS,
    { tier: { by: "customers", shares: [0.3, 0.7], labels: ["Top", "Rest"] } },
    {},
  ],
  ["fixed amounts", CUSTOMERS, { tier: { by: "threshold", shares: [300, 20], labels: ["A", "B", "C"] } }, {}],
  [
    "other limits of stages",
    CUSTOMERS,
    { stage: { atRiskGaps: 1, lostGaps: 1.5, loyalOrders: 3, usualGapDays: 20 } },
    {},
  ],
  ["an earlier day", CUSTOMERS, { asOf: "2026-04-22" }, {}],
  ["some rows, among themselves", CUSTOMERS, {}, { rows: [[2, 6]] as [number, number][] }],
  ["some rows, among all", CUSTOMERS, { scoreAgainst: "sheet" }, { rows: [[4, 6]] as [number, number][] }],
  ["orders", ORDERS, {}, {}],
  ["some orders, among themselves", ORDERS, {}, { rows: [[3, 5]] as [number, number][] }],
  ["some orders, among all", ORDERS, { scoreAgainst: "sheet" }, { rows: [[3, 5]] as [number, number][] }],
  ["orders, from an earlier day", ORDERS, { asOf: "2026-06-01" }, {}],
] as const;

describe("segment", () => {
  test.each(CASES)(
    "with %s writes what the page has previewed from the values",
    (_, cells, changes, source) => {
      const { ask } = addonHost({ cells: cells.map((row) => [...row]) });
      const settings = settingsSchema().parse({
        bins: 2,
        columns: ["tier", "stage", "score", "segment"],
        ...changes,
      });
      const preview = previewOf(ask({ do: "values", source, settings }), settings);
      const { tiers, stages, manual } = ask({ do: "segment", source, settings });
      expect(preview.tiers.filter(({ customers }) => customers > 0)).toEqual(tiers);
      expect(preview.stages).toEqual(stages);
      expect(preview.manual).toBe(manual);
      const { tierMoves, stageMoves } = previewOf(ask({ do: "values", source, settings }), settings);
      expect([tierMoves?.pairs, stageMoves?.pairs]).toEqual([[], []]);
    },
  );
});

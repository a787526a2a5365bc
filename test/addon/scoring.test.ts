import { describe, expect, test } from "vitest";
import { TIER_PRESETS } from "../../src/core/tierPresets";
import { addonHost, date } from "../support/addonHost";

/** Recency 0, 11, 6, 699 and 181 days; the last has no order. */
const SIX = [
  ["Customer ID", "First order", "Last order", "Orders", "Total spent"],
  ["c1", date("2025-01-05"), date("2026-05-01"), 12, 900],
  ["c2", date("2025-01-05"), date("2026-04-20"), 4, 60],
  ["c3", date("2026-04-25"), date("2026-04-25"), 1, 20],
  ["c4", date("2024-01-05"), date("2024-06-01"), 2, 15],
  ["c5", date("2025-03-01"), date("2025-11-01"), 3, 5],
  ["c6", "", "", 0, ""],
];
const THRESHOLDS = {
  by: "thresholds" as const,
  recencyDays: [30, 365],
  frequency: [2, 4],
  monetary: [15, 100],
};
const GRID = [
  { name: "Regulars", rFrom: 4, rTo: 5, fFrom: 3, fTo: 5 },
  { name: "Newcomers", rFrom: 4, rTo: 5, fFrom: 1, fTo: 2 },
  { name: "Slipping", rFrom: 1, rTo: 3, fFrom: 3, fTo: 5 },
  { name: "Gone", rFrom: 1, rTo: 3, fFrom: 1, fTo: 2 },
] as const;

describe("segment", () => {
  test("by thresholds gives each customer the scores she has reached, and names segments of an own grid", () => {
    const { ask, column } = addonHost({ cells: SIX });
    const settings = { bins: 3, scoring: THRESHOLDS, scheme: [...GRID] };
    const { hints } = ask({ do: "segment", settings: { ...settings, columns: ["score", "segment"] } });
    expect(column("RFM score")).toEqual([333, 332, 312, 122, 221, ""]);
    expect(column("RFM segment")).toEqual(["Regulars", "Regulars", "Newcomers", "Slipping", "Slipping", ""]);
    expect(hints).toEqual([]);
  });

  test("keeps thresholds and grid for the next person who opens the sidebar", () => {
    const { ask, host } = addonHost({ cells: SIX });
    const settings = { bins: 3, scoring: THRESHOLDS, scheme: [...GRID], scoreAgainst: "sheet" as const };
    ask({ do: "segment", settings });
    expect(ask({ do: "describe" }, host.addUser("teammate")).settings).toMatchObject(settings);
  });

  test("at natural breaks sets apart who stands apart", () => {
    const { ask, column } = addonHost({ cells: SIX });
    ask({ do: "segment", settings: { bins: 2, scoring: { by: "natural" } } });
    expect(column("RFM score")).toEqual([222, 211, 211, 111, 211, ""]);
  });

  test("says that five customers are few to be ranked against each other, where a score is written", () => {
    const few = "RFM scores rank customers against each other, and 5 are few for that";
    const said = (columns: ("tier" | "score")[]) =>
      addonHost({ cells: SIX })
        .ask({ do: "segment", settings: { columns } })
        .hints.map(({ en }) => en)
        .join(" ");
    expect(said(["score"])).toContain(few);
    expect(said(["tier"])).toBe("");
  });

  test("with a preset writes its names in Chinese, by its shares", () => {
    const { by, shares, labels } = TIER_PRESETS.metals;
    const tier = { by, shares: [...shares], labels: [...labels.zh] };
    const { ask, column } = addonHost({ cells: SIX.slice(0, 6) });
    ask({ do: "segment", settings: { language: "zh", tier } });
    expect(column("等级")).toEqual(["铂金", "白银", "白银", "青铜", "青铜"]);
  });

  test("refuses a grid with a gap before anything is written, naming the cells", () => {
    const { ask, cells } = addonHost({ cells: SIX });
    const before = cells();
    expect(() => ask({ do: "segment", settings: { scheme: GRID.slice(0, 3) } })).toThrow(
      /settings\.scheme: the segment ranges must cover each cell.*R3 F1 has no segment/,
    );
    expect(cells()).toEqual(before);
  });
});

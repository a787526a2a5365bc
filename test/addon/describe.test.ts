import { describe, expect, test } from "vitest";
import { addonHost, date } from "../support/addonHost";

const HEADERS = ["Customer ID", "First order", "Last order", "Orders", "Total spent"];
const THREE = [
  HEADERS,
  ["c1", date("2025-01-05"), date("2026-05-01"), 12, 0.1 + 0.2],
  ["c2", date("2025-01-05"), date("2026-04-20"), 4, 1240.5],
  ["c3", date("2026-04-25"), date("2026-04-25"), 1, "n/a"],
];

describe("describe", () => {
  test.each(["America/Los_Angeles", "Etc/UTC", "Asia/Shanghai"])(
    "shows cells as the person sees them, days in the zone of the spreadsheet: %s",
    (timeZone) => {
      const { columns } = addonHost({ cells: THREE, book: { timeZone } }).ask({ do: "describe" });
      expect(columns.map(({ samples }) => samples)).toEqual([
        ["c1", "c2", "c3"],
        ["2025-01-05", "2025-01-05", "2026-04-25"],
        ["2026-05-01", "2026-04-20", "2026-04-25"],
        ["12", "4", "1"],
        ["0.3", "1240.5", "n/a"],
      ]);
    },
  );

  test("counts the customers as of the day asked for, else the document's, else the newest order", () => {
    const { ask } = addonHost({ cells: THREE.slice(0, 3) });
    const seen = (asOf?: string | null) => {
      const { report, ...description } = ask({ do: "describe", ...(asOf !== undefined && { asOf }) });
      return [report.used, description.asOf, description.newest];
    };
    expect(seen()).toEqual([2, "2026-05-01", "2026-05-01"]);
    expect(seen("2026-04-20")).toEqual([1, "2026-04-20", null]);
    ask({ do: "segment", settings: { asOf: "2026-04-30" } });
    expect(seen()).toEqual([1, "2026-04-30", null]);
    expect(seen(null)).toEqual([2, "2026-05-01", "2026-05-01"]);
  });

  test("leaves it to the sidebar to say which fields are missing", () => {
    const spendOnly = THREE.map((row) => [row[0]!, row[4]!]);
    const { hints, possible } = addonHost({ cells: spendOnly }).ask({ do: "describe" });
    expect(possible).toEqual(["tier"]);
    expect(hints).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import type { User } from "../../preview/runtime/world";
import type { RequestTo } from "../../src/sidebar/callServer";
import { type AddonHost, addonHost, date } from "../support/addonHost";

const HEADERS = ["Customer ID", "First order", "Last order", "Orders", "Total spent"];
const CELLS = [
  HEADERS,
  ["c1", date("2025-01-05"), date("2026-05-20"), 9, 900],
  ["c2", date("2025-03-01"), date("2026-05-01"), 5, 400],
  ["c3", date("2025-06-10"), date("2026-01-15"), 2, 100],
  ["c4", date("2026-02-01"), date("2026-02-01"), 1, 60],
  ["c5", date("2025-02-14"), date("2025-08-30"), 3, 40],
];

const SEGMENT: RequestTo<"segment"> = { do: "segment", settings: { columns: ["tier", "stage"] } };

const propertiesOf = ({ host }: AddonHost) => host.document.stores.properties;

describe("a run leaves behind what was run", () => {
  test("when, where, for how many, by which rules, with which tiers, and by whom", () => {
    const { ask } = addonHost({ cells: CELLS });
    ask({ ...SEGMENT, by: "Mei Lin" });
    const [record, ...others] = ask({ do: "describe" }).history;
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      sheet: "Customers",
      customers: 5,
      asOf: "2026-05-20",
      by: "Mei Lin",
      undone: false,
      rules: { tierBy: "value", scheme: "10" },
      // 900 + 400 of 1,500 pass 80 %; 100 more reach 93 %, and 60 begin below 95 %.
      tiers: [
        { label: "A", customers: 2 },
        { label: "B", customers: 2 },
        { label: "C", customers: 1 },
      ],
    });
  });

  test("without a name, by nobody in particular", () => {
    const { ask } = addonHost({ cells: CELLS });
    ask(SEGMENT);
    expect(ask({ do: "describe" }).history[0]!.by).toBeNull();
  });

  test("the same rules have the same print, and others another", () => {
    const { ask } = addonHost({ cells: CELLS });
    ask(SEGMENT);
    ask({ do: "segment", settings: { columns: ["tier"] } });
    ask(SEGMENT);
    const [third, second, first] = ask({ do: "describe" }).history.map(({ rules }) => rules.print);
    expect(third).toBe(first);
    expect(second).not.toBe(first);
  });

  test("undone, once it was undone", () => {
    const { ask } = addonHost({ cells: CELLS });
    ask(SEGMENT);
    const tier = { by: "customers" as const, shares: [0.2, 0.3, 0.5], labels: ["A", "B", "C"] };
    ask({ ...SEGMENT, settings: { columns: ["tier"], tier } });
    ask({ do: "undo" });
    expect(ask({ do: "describe" }).history.map(({ undone }) => undone)).toEqual([true, false]);
  });

  test("no more than twenty runs, and no more than a property can hold", () => {
    const made = addonHost({ cells: CELLS });
    const labels = ["金", "银", "铜", "铁", "锡"].map((word) => word.repeat(50));
    const tier = { by: "customers" as const, shares: [0.2, 0.2, 0.2, 0.2, 0.2], labels };
    for (let run = 0; run < 22; run++) made.ask({ ...SEGMENT, settings: { columns: ["tier"], tier } });
    const long = made.ask({ do: "describe" }).history;
    expect(long.length).toBeGreaterThan(3);
    expect(long.length).toBeLessThan(20);
    for (let run = 0; run < 22; run++) made.ask(SEGMENT);
    expect(made.ask({ do: "describe" }).history).toHaveLength(20);
  });

  test("what cannot be read in the properties is no history, and the next run begins one", () => {
    const made = addonHost({ cells: CELLS });
    propertiesOf(made).set("tierline.history", "{not json");
    expect(made.ask({ do: "describe" }).history).toEqual([]);
    made.ask(SEGMENT);
    expect(made.ask({ do: "describe" }).history).toHaveLength(1);
  });

  test("runs of a version that kept them otherwise are left out", () => {
    const made = addonHost({ cells: CELLS });
    propertiesOf(made).set("tierline.history", '[null, {"startedAt": 1}, "x"]');
    expect(made.ask({ do: "describe" }).history).toEqual([]);
  });

  test("of orders one run, though it writes two sheets", () => {
    const { ask } = addonHost({
      cells: [
        ["Order ID", "Customer ID", "Order date", "Amount"],
        ["o1", "c1", date("2026-01-05"), 50],
        ["o2", "c2", date("2026-02-05"), 70],
        ["o3", "c1", date("2026-03-05"), 20],
      ],
    });
    ask({ do: "segment", settings: { columns: ["tier"], besideOrders: true } });
    expect(ask({ do: "describe" }).history).toMatchObject([{ sheet: "Customers", customers: 2 }]);
    ask({ do: "undo" });
    expect(ask({ do: "describe", source: { sheet: "Customers" } }).history[0]!.undone).toBe(true);
  });
});

describe("the name shown to teammates", () => {
  test("is kept for the person, and blank for everybody else", () => {
    const { ask, host } = addonHost({ cells: CELLS });
    const teammate: User = host.addUser("teammate");
    ask({ do: "saveName", name: "  Mei Lin " });
    expect(ask({ do: "describe" }).name).toBe("Mei Lin");
    expect(ask({ do: "describe" }, teammate).name).toBe("");
    ask({ do: "saveName", name: "" });
    expect(ask({ do: "describe" }).name).toBe("");
  });

  test("of more than one line, or of more than 60 letters, is refused", () => {
    const { ask } = addonHost({ cells: CELLS });
    expect(() => ask({ do: "saveName", name: "Mei\nLin" })).toThrow("expected a name in one line");
    expect(() => ask({ do: "saveName", name: "x".repeat(61) })).toThrow("60");
  });

  test("tells a teammate who waits whose run it is", () => {
    const made = addonHost({ cells: CELLS });
    const { ask, host } = made;
    const teammate: User = host.addUser("teammate");
    ask({ ...SEGMENT, by: "Mei Lin" });
    const [key, text] = [...propertiesOf(made)].find(([name]) => name.startsWith("tierline.journal."))!;
    const journal = JSON.parse(text);
    const startedAt = "2026-05-20T09:30:00.000Z";
    propertiesOf(made).set(key, JSON.stringify({ ...journal, state: "writing", startedAt }));
    host.document.stores.lock.holder = {};
    expect(() => ask(SEGMENT, teammate)).toThrow(
      "Mei Lin has been running another segmentation in this spreadsheet since",
    );
  });
});

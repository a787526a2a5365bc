import { describe, expect, test } from "vitest";
import { createClock } from "../../preview/runtime/clock";
import type { Call } from "../../preview/runtime/journal";
import type { RunProgress } from "../../src/protocol/progress";
import { type AddonHost, addonHost, date, pushedFiles } from "../support/addonHost";
import { shopCells, shopCustomers } from "../support/shopTable";

const RUN = "0f8fad5b-d9cb-469f-a165-70867728950e";
const SEGMENT = { do: "segment", settings: {}, run: RUN } as const;
const HEADERS = ["Customer ID", "First order", "Last order", "Orders", "Total spent"];
const SIX = [
  HEADERS,
  ["c1", date("2025-01-05"), date("2026-05-01"), 12, 900],
  ["c2", date("2025-01-05"), date("2026-04-20"), 4, 60],
  ["c3", date("2026-04-25"), date("2026-04-25"), 1, 20],
  ["c4", date("2024-01-05"), date("2024-06-01"), 2, 15],
  ["c5", date("2025-03-01"), date("2025-11-01"), 3, 5],
  ["c6", "", "", 0, ""],
];
const NEW_TIERS = { c1: "A", c2: "B", c3: "C", c4: "C", c5: "C", c6: "C" };

/** A host on which each service call takes so long; `act` is called before the nth. */
function slowHost(msPerCall: number, options: Parameters<typeof addonHost>[0] = { cells: SIX }) {
  const made = addonHost({ clock: createClock(Date.parse("2026-06-01T08:00:00Z")), ...options });
  const calls: Call[] = [];
  const begin = (act: (n: number, call: Call) => void = () => {}): void => {
    calls.length = 0;
    made.host.onCall = (call) => {
      made.host.clock.advance(msPerCall);
      calls.push(call);
      act(calls.length, call);
    };
  };
  begin();
  const named = (start: string) => calls.filter(({ name }) => name.startsWith(start));
  return { ...made, begin, calls, named };
}

/** What the run ended with: its summary, or the words of its failure. */
function outcomeOf({ ask }: AddonHost, request: Parameters<AddonHost["ask"]>[0] = SEGMENT): string {
  try {
    ask(request);
    return "done";
  } catch (error) {
    return (error as Error).message;
  }
}

/** A second run over columns in which people have been at work: one moved, one tier typed over, one formula. */
function secondRun() {
  const made = slowHost(1_500);
  made.ask({ do: "segment", settings: { columns: ["tier", "segment"] } });
  const sheet = made.host.document.workbook.sheets()[0]!.id;
  made.host.document.workbook.move(sheet, "column", 5, 1, 0);
  made.write(3, 1, [["VIP"]]);
  made.write(4, 7, [["=1+1"]]);
  made.write(2, 6, [[5]]);
  return { ...made, sheet, request: { ...SEGMENT, settings: { language: "zh" } } as const };
}

const whole = (sheet: string) => ({ sheet, row: 0, column: 0, rows: 8, columns: 12 });

const NEXT_TIERS = { c1: "B", c2: "VIP", c3: "A", c4: "A", c5: "B", c6: "C" };

/** The tier, or another column of ours, beside each customer. */
const tiersOf = ({ column }: AddonHost, title: string) => {
  const tiers = column(title);
  return Object.fromEntries(column("Customer ID").map((id, i) => [id, tiers[i]]));
};

const SECOND_RUN_CALLS = (() => {
  const made = secondRun();
  made.begin();
  made.ask(made.request);
  return made.calls.map(({ name }, i) => [i + 1, name] as const);
})();

const FIRST_RUN_CALLS = (() => {
  const made = slowHost(1_500);
  made.ask(SEGMENT);
  return made.calls.map(({ name }, i) => [i + 1, name] as const);
})();

describe("progress", () => {
  test("of a run that nobody knows is null", () => {
    expect(addonHost({ cells: SIX }).ask({ do: "progress", run: RUN })).toBeNull();
  });

  test("goes through the steps in their order", () => {
    const made = slowHost(1_500, { cells: shopCells(shopCustomers(2_100)) });
    const seen: RunProgress[] = [];
    made.begin(() => {
      const now = made.ask({ do: "progress", run: RUN });
      if (now && seen[seen.length - 1]?.step !== now.step) seen.push(now);
    });
    made.ask(SEGMENT);
    made.begin();
    seen.push(made.ask({ do: "progress", run: RUN })!);
    expect([...new Set(seen.map(({ step }) => step))]).toEqual([
      "reading",
      "scoring",
      "checking",
      "saving",
      "writing",
      "verifying",
      "finishing",
    ]);
  });

  test("counts the rows while more than one block of them is written", () => {
    const made = slowHost(1_500, { cells: shopCells(shopCustomers(60_000)) });
    const seen = new Set<string>();
    made.begin(() => {
      const now = made.ask({ do: "progress", run: RUN });
      if (now?.rows) seen.add(`${now.step} ${now.rows.done}/${now.rows.of}`);
    });
    made.ask({ ...SEGMENT, settings: { columns: ["tier"] } });
    const rows = made.cells().length;
    expect([...seen]).toEqual([
      `saving 0/${rows}`,
      `saving 50000/${rows}`,
      `writing 0/${rows}`,
      `writing 50000/${rows}`,
    ]);
  });

  test("costs a small run at most two lines and six calls, however slow Google is", () => {
    const made = slowHost(3_000, { cells: shopCells(shopCustomers(100)) });
    made.ask(SEGMENT);
    expect(made.named("Cache.put").length).toBe(2);
    expect(made.named("Cache.").length).toBeLessThanOrEqual(6);
  });

  test("costs one line where the run takes no time at all", () => {
    const made = slowHost(0);
    made.ask(SEGMENT);
    expect(made.named("Cache.").map(({ name }) => name)).toEqual(["Cache.put"]);
  });

  test("of many rows says that it is working out, however quickly they were read", () => {
    const made = slowHost(0, { cells: shopCells(shopCustomers(2_100)) });
    const steps = new Set<string | undefined>();
    made.begin(() => steps.add(made.ask({ do: "progress", run: RUN })?.step));
    made.ask(SEGMENT);
    expect([...steps]).toEqual([undefined, "reading", "scoring"]);
  });

  test("costs nothing where nobody asks for it", () => {
    const made = slowHost(1_500);
    made.ask({ do: "segment", settings: {} });
    expect(made.named("Cache.")).toEqual([]);
  });

  test("is told without the lock that the run holds", () => {
    const made = slowHost(1_500);
    let step: string | undefined;
    made.begin((_, { name }) => {
      if (name === "Range.setValues") step = made.ask({ do: "progress", run: RUN })?.step;
    });
    made.ask(SEGMENT);
    expect(step).toBe("writing");
  });

  test.each([
    ["no document cache", "var CacheService = { getDocumentCache: function () { return null; } };"],
    [
      "a cache that fails",
      "var CacheService = { getDocumentCache: function () { return { get: function () { throw new Error('x'); }, put: function () { throw new Error('x'); } }; } };",
    ],
  ])("with %s is silent, and the run works", (_, script) => {
    const made = slowHost(1_500, { cells: SIX, files: { ...pushedFiles(), "zz.js": script } });
    made.ask(SEGMENT);
    expect(made.column("Tier")).toEqual(Object.values(NEW_TIERS));
  });
});

describe("cancel", () => {
  test("is not heard where there is no cache", () => {
    const script = "var CacheService = { getDocumentCache: function () { return null; } };";
    const { ask } = addonHost({ cells: SIX, files: { ...pushedFiles(), "zz.js": script } });
    expect(ask({ do: "cancel", run: RUN })).toEqual({ heard: false });
  });

  test("stops its own run and no other", () => {
    const made = slowHost(1_500);
    expect(made.ask({ do: "cancel", run: "another-run" })).toEqual({ heard: true });
    expect(outcomeOf(made)).toBe("done");
  });

  test("before anything is written makes no write", () => {
    const made = slowHost(1_500);
    made.begin((n) => {
      if (n === 5) made.ask({ do: "cancel", run: RUN });
    });
    expect(outcomeOf(made)).toContain("You stopped the run");
    const writes = made.calls.filter(({ kind, name }) => kind === "write" && name !== "SpreadsheetApp.flush");
    expect(writes).toEqual([]);
    expect(made.host.document.stores.properties.size).toBe(0);
  });

  test.each(FIRST_RUN_CALLS)("at call %i, %s, of a first run: all new or all as it was", (n) => {
    const made = slowHost(1_500);
    const before = made.cells();
    made.begin((now) => {
      if (now === n) made.ask({ do: "cancel", run: RUN });
    });
    const outcome = outcomeOf(made);
    made.begin();
    if (outcome === "done") {
      expect(made.column("Tier")).toEqual(Object.values(NEW_TIERS));
      return;
    }
    expect(outcome).toContain("You stopped the run");
    expect(made.cells()).toEqual(before);
    expect(made.ask({ do: "describe" })).toMatchObject({ undoable: null, misplaced: 0 });
    made.ask({ do: "segment", settings: {} });
    expect(made.column("Tier")).toEqual(Object.values(NEW_TIERS));
  });

  test.each(SECOND_RUN_CALLS)("at call %i, %s, of a second run: all new or all as it was", (n) => {
    const made = secondRun();
    const shown = () => [made.cells(), made.host.document.workbook.formulas(whole(made.sheet))];
    const before = shown();
    made.begin((now) => {
      if (now === n) made.ask({ do: "cancel", run: RUN });
    });
    const outcome = outcomeOf(made, made.request);
    made.begin();
    if (outcome === "done") {
      expect(tiersOf(made, "等级")).toEqual(NEXT_TIERS);
      return;
    }
    expect(outcome).toContain("You stopped the run");
    expect(shown()).toEqual(before);
    // The run before can still be taken back, but for what people have typed since.
    expect(made.ask({ do: "undo" })).toMatchObject({ kept: 2 });
    expect(made.column("Tier")).toEqual(["", "VIP", "", "", "", ""]);
  });

  test.each(SECOND_RUN_CALLS)("at call %i, %s, with a sort just then: nobody has another's tier", (n) => {
    const made = secondRun();
    const before = tiersOf(made, "Tier");
    made.begin((now) => {
      if (now !== n) return;
      made.host.document.workbook.reorder(
        { sheet: made.sheet, row: 1, column: 0, rows: 6, columns: 8 },
        [3, 1, 5, 0, 2, 4],
      );
      made.ask({ do: "cancel", run: RUN });
    });
    const outcome = outcomeOf(made, made.request);
    const after = tiersOf(made, outcome === "done" ? "等级" : "Tier");
    expect(after).toEqual(outcome === "done" ? NEXT_TIERS : before);
  });
});

describe("cancel of a run over orders, which writes to two sheets", () => {
  const ORDERS = [
    ["Order ID", "Order date", "Customer ID", "Amount"],
    ["o1", date("2026-01-05"), "c1", 200],
    ["o2", date("2026-01-09"), "c2", 35],
    ["o3", date("2026-02-11"), "c1", 150],
  ];
  const request = { ...SEGMENT, settings: { besideOrders: true } } as const;
  const shop = () => slowHost(1_000, { book: { sheets: [{ name: "Orders", cells: ORDERS }] } });
  const calls = (() => {
    const made = shop();
    made.ask(request);
    return made.calls.length;
  })();

  test("comes in time before either is touched, and too late after", () => {
    const outcomes: string[] = [];
    for (let n = 1; n <= calls; n += 3) {
      const made = shop();
      const before = made.cells();
      made.begin((now) => {
        if (now === n) made.ask({ do: "cancel", run: RUN });
      });
      const outcome = outcomeOf(made, request);
      outcomes.push(outcome);
      const sheets = made.host.document.workbook.sheets().map(({ name }) => name);
      if (outcome === "done") {
        expect(made.column("Tier")).toEqual(["A", "B", "A"]);
        expect(made.column("Tier", "Tierline customers")).toEqual(["A", "B"]);
      } else {
        expect(outcome).toContain("You stopped the run");
        expect([made.cells(), sheets]).toEqual([before, ["Orders"]]);
      }
    }
    expect(new Set(outcomes).size).toBe(2);
    expect(outcomes).toEqual(
      [...outcomes].sort((one, other) => (one === other ? 0 : one === "done" ? 1 : -1)),
    );
  });
});

describe("a run that would take too long", () => {
  test("is ended before it writes anything, and says how long it would take", () => {
    const made = slowHost(0);
    const before = made.cells();
    made.begin((_, { name }) => {
      // 50 seconds to read, which makes six times as much for the rest.
      if (name === "Range.getValues") made.host.clock.advance(50_000);
    });
    expect(outcomeOf(made)).toContain("This would take about 6 minutes");
    expect(made.cells()).toEqual(before);
    expect(made.named("Range.setValues")).toEqual([]);
  });

  test("is ended without anybody asking for its progress", () => {
    const made = slowHost(30_000);
    const { run: _, ...silent } = SEGMENT;
    expect(outcomeOf(made, silent)).toContain("This would take about");
    expect(made.named("Cache.")).toEqual([]);
  });

  test("that turns out so while half the columns are written puts back what stood there", () => {
    const made = secondRun();
    const before = made.cells();
    let blocks = 0;
    made.begin((_, { name }) => {
      // The first block is the undo sheet's; the second is one of two groups of columns.
      if (name === "Range.setValues" && ++blocks === 2) made.host.clock.advance(150_000);
    });
    expect(outcomeOf(made, made.request)).toContain("This would take about");
    expect(blocks).toBeGreaterThan(2);
    expect(made.cells()).toEqual(before);
    made.begin();
    expect(outcomeOf(made, made.request)).toBe("done");
  });

  test("by Google's own clock leaves cells that the next run repairs", () => {
    const made = secondRun();
    made.begin((_, { name }) => {
      if (name === "Range.setValues") made.host.clock.advance(170_000);
    });
    expect(outcomeOf(made, made.request)).toContain("Exceeded maximum execution time");
    made.begin();
    expect(outcomeOf(made, made.request)).toBe("done");
    expect(tiersOf(made, "等级")).toEqual(NEXT_TIERS);
  });
});

describe("a run whose page is gone", () => {
  test("shows whoever opens the sidebar meanwhile her own table, and goes on to its end", () => {
    const made = slowHost(1_500);
    const teammate = made.host.addUser("teammate");
    const seen = new Set<string>();
    made.begin(() => {
      const { columns, misplaced, table } = made.ask({ do: "describe" }, teammate);
      seen.add(JSON.stringify([columns.map(({ title }) => title), misplaced, table]));
    });
    made.ask(SEGMENT);
    expect([...seen]).toEqual([JSON.stringify([HEADERS, 0, { first: 2, last: 7 }])]);
    made.begin();
    expect(made.ask({ do: "describe" }, teammate).undoable).not.toBeNull();
    expect(made.column("Tier")).toEqual(Object.values(NEW_TIERS));
  });
});

describe("a sheet that never holds still", () => {
  test("gets back what stood there, and the run before can still be undone", () => {
    const made = secondRun();
    const before = tiersOf(made, "Tier");
    const shuffled = shuffleAfterWriting(made, 3);
    expect(outcomeOf(made, made.request)).toContain("kept changing while Tierline was writing");
    expect(shuffled()).toBe(3);
    made.begin();
    expect(tiersOf(made, "Tier")).toEqual(before);
    expect(made.ask({ do: "undo" })).toMatchObject({ kept: 2 });
  });

  test("while it is put back too is left to undo and to the next run", () => {
    const made = secondRun();
    shuffleAfterWriting(made, 6);
    expect(outcomeOf(made, made.request)).toContain("was putting back what stood there before");
    made.begin();
    expect(made.ask({ do: "describe" }).undoable).not.toBeNull();
    expect(outcomeOf(made, made.request)).toBe("done");
    expect(tiersOf(made, "等级")).toEqual(NEXT_TIERS);
  });

  /** Somebody sorts the customers without our columns each time ours have been written. */
  function shuffleAfterWriting(made: ReturnType<typeof secondRun>, times: number): () => number {
    let writes = 0;
    let shuffled = 0;
    made.begin((_, { name }) => {
      if (name === "Range.setValues") writes++;
      // The first write and flush are those of the undo sheet.
      if (name !== "SpreadsheetApp.flush" || writes < 2 || shuffled >= times) return;
      shuffled++;
      const block = { sheet: made.sheet, row: 1, column: 1, rows: 6, columns: 5 };
      made.host.document.workbook.reorder(block, [1, 2, 3, 4, 5, 0]);
    });
    return () => shuffled;
  }
});

import { describe, expect, test } from "vitest";
import type { Host } from "../../preview/host";
import { addonHost, date } from "../support/addonHost";

const HEADERS = ["Customer ID", "First order", "Last order", "Orders", "Total spent"];
/** What six customers are enough for: a prediction is not. */
const WRITTEN = ["Tier", "Lifecycle stage", "RFM score", "RFM segment", "Reason", "Next action"];
const SIX = [
  HEADERS,
  ["c1", date("2025-01-05"), date("2026-05-01"), 12, 900],
  ["c2", date("2025-01-05"), date("2026-04-20"), 4, 60],
  ["c3", date("2026-04-25"), date("2026-04-25"), 1, 20],
  ["c4", date("2024-01-05"), date("2024-06-01"), 2, 15],
  ["c5", date("2025-03-01"), date("2025-11-01"), 3, 5],
  ["c6", "", "", 0, ""],
];
const SIX_SHOWN = addonHostCells(SIX);
const SEGMENT = { do: "segment", settings: {} } as const;

describe("segment", () => {
  test("writes tier, stage, score and segment beside the rows, and a hidden key", () => {
    const { ask, cells, column, host } = addonHost({ cells: SIX });
    const summary = ask(SEGMENT);
    expect(cells()[0]).toEqual([...HEADERS, ...WRITTEN, "Tierline key"]);
    expect(column("Tier")).toEqual(["A", "B", "C", "C", "C", "C"]);
    expect(column("Lifecycle stage")).toEqual([
      "Loyal",
      "Repeat",
      "First order",
      "Lost",
      "Repeat",
      "Prospect",
    ]);
    expect(column("RFM score")[0]).toBe(555);
    expect(column("RFM segment")[0]).toBe("Champions");
    expect(column("RFM score")[5]).toBe("");
    expect(column("Reason")).toEqual([
      "Loyal: 12 orders, the last 0 days ago; top 20 % by spend",
      "Repeat: 4 orders, the last 11 days ago; top 40 % by spend",
      "First order: first ordered 6 days ago; median spend",
      "Lost: 699 days since the last order, usually 140; lowest 40 % by spend",
      "Repeat: 3 orders, the last 181 days ago; lowest 20 % by spend",
      "Prospect: no order yet",
    ]);
    expect(column("Next action")[0]).toMatch(/^Retain: name one contact/);
    expect(column("Next action")[5]).toMatch(/^Identify: /);
    expect(column("Tierline key")).toEqual(["c1", "c2", "c3", "c4", "c5", "c6"]);
    expect(summary).toMatchObject({
      sheet: "Customers",
      asOf: "2026-05-01",
      kept: 0,
      changed: 0,
      manual: 0,
    });
    expect(summary.columns.map(({ letters, added }) => [letters, added])).toEqual([
      ["F", true],
      ["G", true],
      ["H", true],
      ["I", true],
      ["J", true],
      ["K", true],
    ]);
    expect(host.document.workbook.sheets().map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Customers", false],
      ["Tierline undo", true],
    ]);
  });

  test("in Chinese writes Chinese titles and labels", () => {
    const { ask, column } = addonHost({ cells: SIX });
    ask({ do: "segment", settings: { language: "zh" } });
    expect(column("生命周期阶段")[3]).toBe("流失客户");
    expect(column("RFM分群")[0]).toBe("冠军客户");
  });

  test("refreshes the same columns on the next run", () => {
    const { ask, cells, column, write } = addonHost({ cells: SIX });
    ask(SEGMENT);
    write(3, 5, [[5000]]);
    const summary = ask(SEGMENT);
    expect(cells()[0]).toHaveLength(HEADERS.length + WRITTEN.length + 1);
    expect(column("Tier").slice(0, 2)).toEqual(["B", "A"]);
    expect(summary.columns.every(({ added }) => !added)).toBe(true);
    expect(summary.kept).toBe(0);
  });

  test("keeps what a person typed over a tier, also on the run after", () => {
    const { ask, column, write } = addonHost({ cells: SIX });
    ask(SEGMENT);
    write(3, 6, [["VIP"]]);
    expect(ask(SEGMENT).kept).toBe(1);
    expect(ask(SEGMENT).kept).toBe(1);
    expect(column("Tier")[1]).toBe("VIP");
  });

  test("lets a person's own column decide the tier, and counts it", () => {
    const cells = SIX.map((row, i) => [...row, ["Tier (manual)", "", "", "Key account"][i] ?? ""]);
    const { ask, column } = addonHost({ cells });
    const summary = ask(SEGMENT);
    expect(summary.manual).toBe(1);
    expect(column("Tier")[2]).toBe("Key account");
    expect(column("Reason")[2]).toBe("First order: first ordered 6 days ago; median spend; tier set by hand");
    expect(summary.tiers.map(({ label, customers }) => [label, customers])).toEqual([
      ["A", 1],
      ["B", 1],
      ["C", 3],
      ["Key account", 1],
    ]);
  });

  test("a tier set by hand decides who is worth a person's time", () => {
    const cells = SIX.map((row, i) => [...row, ["Tier (manual)", "C", "a"][i] ?? ""]);
    const { ask, column } = addonHost({ cells });
    ask(SEGMENT);
    expect(column("Next action").slice(0, 2)).toEqual([
      "Retain: reward their loyalty and show them there is more to gain",
      "Develop: offer the better range and bundles, and ask what they are missing",
    ]);
  });

  test.each(["等级(手动)", "等级（手动）", "Tier (manual)", "Tier（manual）"])(
    "lets the column “%s” decide, whatever its brackets",
    (title) => {
      const cells = SIX.map((row, i) => [...row, [title, "", "VIP"][i] ?? ""]);
      const { ask, column } = addonHost({ cells });
      expect(ask({ do: "segment", settings: { language: "zh" } }).manual).toBe(1);
      expect(column("等级")[1]).toBe("VIP");
    },
  );

  test("follows its rows after a sort that left its columns where they were", () => {
    const { ask, host, column } = addonHost({ cells: SIX });
    ask(SEGMENT);
    const sheet = host.document.workbook.sheets()[0]!.id;
    host.document.workbook.reorder({ sheet, row: 1, column: 0, rows: 6, columns: 5 }, [5, 4, 3, 2, 1, 0]);
    ask(SEGMENT);
    expect(column("Customer ID")).toEqual(["c6", "c5", "c4", "c3", "c2", "c1"]);
    expect(column("Tierline key")).toEqual(["c6", "c5", "c4", "c3", "c2", "c1"]);
    expect(column("Tier")).toEqual(["C", "C", "C", "C", "B", "A"]);
  });

  test("finds its columns after they were moved and renamed", () => {
    const { ask, host, cells, write } = addonHost({ cells: SIX });
    ask(SEGMENT);
    const sheet = host.document.workbook.sheets()[0]!.id;
    host.document.workbook.move(sheet, "column", 5, 1, 0);
    write(1, 1, [["Klasse"]]);
    ask(SEGMENT);
    expect(cells()[0]).toEqual(["Klasse", ...HEADERS, ...WRITTEN.slice(1), "Tierline key"]);
    expect(cells()[1]![0]).toBe("A");
  });

  test("takes only the rows asked for and leaves the others as they are", () => {
    const { ask, column } = addonHost({ cells: SIX });
    ask(SEGMENT);
    const before = column("Tier");
    ask({
      do: "segment",
      source: { rows: [[3, 4]] },
      settings: { tier: { by: "customers", shares: [0.5, 0.5], labels: ["one", "two"] } },
    });
    expect(column("Tier")).toEqual([before[0], "one", "two", ...before.slice(3)]);
  });

  test("measures the rows asked for against the whole table when asked to, and writes no others", () => {
    const { ask, column } = addonHost({ cells: SIX });
    ask({ do: "segment", source: { rows: [[3, 4]] }, settings: { scoreAgainst: "sheet" } });
    const [whole, alone] = [addonHost({ cells: SIX }), addonHost({ cells: SIX })];
    whole.ask(SEGMENT);
    alone.ask({ do: "segment", source: { rows: [[3, 4]] }, settings: {} });
    for (const title of WRITTEN) {
      const all = whole.column(title);
      expect(column(title)).toEqual(["", all[1], all[2], "", "", ""]);
    }
    expect(alone.column("Tier").slice(1, 3)).not.toEqual(column("Tier").slice(1, 3));
  });

  test("measured against the whole table, counts only the rows asked for", () => {
    const cells = SIX.map((row, i) => [...row, ["Tier (manual)", "VIP", "", "VIP"][i] ?? ""]);
    const settings = { scoreAgainst: "sheet" } as const;
    const summary = addonHost({ cells }).ask({ do: "segment", source: { rows: [[3, 4]] }, settings });
    expect(summary).toMatchObject({ asOf: "2026-05-01", manual: 1, report: { read: 2, used: 2 } });
    expect(summary.tiers.map(({ label, customers }) => [label, customers])).toEqual([
      ["B", 1],
      ["VIP", 1],
    ]);
  });

  test("takes the selected rows when asked to", () => {
    const { ask, host, owner, column } = addonHost({ cells: SIX });
    host.select(owner, "Customers", "A2:E4");
    expect(ask({ do: "describe" }).selected).toEqual({ rows: 3, spans: [{ first: 2, last: 4 }] });
    ask({ do: "segment", source: { selection: true }, settings: {} });
    expect(column("Tier")).toEqual(["A", "B", "C", "", "", ""]);
  });

  test("writes an id that typing would change as it is, and never as a formula", () => {
    const ids = ["=1+1", "0012", "1-2", "123456789012345678", "May 5"];
    const cells = [HEADERS, ...ids.map((id, i) => [id, date("2026-01-01"), date("2026-02-01"), 2, 10 + i])];
    const { ask, column, host } = addonHost({ cells });
    ask(SEGMENT);
    expect(column("Tierline key")).toEqual(ids);
    const sheet = host.document.workbook.sheets()[0]!.id;
    const formulas = host.document.workbook.formulas({ sheet, row: 0, column: 0, rows: 6, columns: 12 });
    expect(formulas.flat().join("")).toBe("");
  });

  test("reports rows that can't be used and leaves our cells beside them blank", () => {
    const cells = [
      ...SIX.slice(0, 3),
      ["c9", "soon", date("2026-01-01"), 2, 10],
      ["", "", "", "", ""],
      ...SIX.slice(3),
      ["Total", "", "", 22, 1000],
    ];
    const { ask, column } = addonHost({ cells });
    const { report } = ask(SEGMENT);
    expect(report.read).toBe(report.used + report.leftOut.reduce((sum, { count }) => sum + count, 0));
    expect(report.leftOut).toContainEqual(
      expect.objectContaining({ reason: { en: "a total line", zh: "合计行" }, firstRows: [10] }),
    );
    expect(report.leftOut).toContainEqual(expect.objectContaining({ count: 1, firstRows: [4] }));
    expect(column("Tier")).toEqual(["A", "B", "", "", "C", "C", "C", "C", ""]);
  });

  test("clears the tier of a row that has become unusable", () => {
    const { ask, column, write } = addonHost({ cells: SIX });
    ask(SEGMENT);
    write(3, 5, [["n/a"]]);
    ask(SEGMENT);
    expect(column("Tier")[1]).toBe("");
    expect(column("Tierline key")[1]).toBe("");
  });

  test("gives customers of one id or none their own results", () => {
    const cells = [
      HEADERS,
      ...SIX.slice(1, 4).map((row) => ["same", ...row.slice(1)]),
      ["", ...SIX[4]!.slice(1)],
    ];
    const { ask, column } = addonHost({ cells });
    ask(SEGMENT);
    expect(column("Tier").slice(0, 3)).toEqual(["A", "B", "C"]);
  });
});

describe("segment with columns that a person has seen", () => {
  const seen = Object.fromEntries(
    ["customerId", "firstOrder", "lastOrder", "orderCount", "totalSpent"].map((field, i) => [
      field,
      { column: i + 1, title: HEADERS[i]! },
    ]),
  );
  const request = { do: "segment", settings: {}, mapping: seen } as const;
  const withColumn = (title: string) => SIX.map((row, i) => [i === 0 ? title : i, ...row]);

  test("follows them to where they stand after somebody inserted another", () => {
    const { ask, column } = addonHost({ cells: withColumn("Rank") });
    ask(request);
    expect(column("Tier")).toEqual(["A", "B", "C", "C", "C", "C"]);
  });

  test("takes the column in its place where its title stands over another too", () => {
    const cells = SIX.map((row, i) => [...row, i === 0 ? "Total spent" : 1]);
    const { ask, column } = addonHost({ cells });
    ask(request);
    expect(column("Tier")).toEqual(["A", "B", "C", "C", "C", "C"]);
  });

  test.each([
    ["another of the same title was put before it", withColumn("Total spent")],
    ["it was renamed", SIX.map((row, i) => (i === 0 ? [...row.slice(0, 4), "Revenue"] : row))],
  ])("writes nothing where %s", (_, cells) => {
    const { ask, cells: now } = addonHost({ cells });
    const before = now();
    expect(() => ask(request)).toThrow("have been changed meanwhile");
    expect(now()).toEqual(before);
  });
});

describe("segment refuses, and writes nothing", () => {
  test.each([
    ["an empty sheet", [], "is empty"],
    ["a header row alone", [HEADERS], "no customer below it"],
    [
      "a table without a usable column",
      [
        ["Name", "City"],
        ["Ann", "Ulm"],
        ["Bob", "Bonn"],
      ],
      "Columns found: Name, City",
    ],
    ["rows outside the table", SIX, "its rows run from 2 to 7"],
  ])("%s", (name, cells, message) => {
    const { ask, host, cells: now } = addonHost({ cells });
    const before = now();
    const source = name === "rows outside the table" ? { rows: [[50, 60]] as [number, number][] } : {};
    expect(() => ask({ do: "segment", source, settings: {} })).toThrow(message);
    expect(now()).toEqual(before);
    expect(host.document.workbook.sheets()).toHaveLength(1);
  });

  test("a date that can be read two ways", () => {
    const cells = [HEADERS, ["c1", "3/4/2025", "5/6/2025", 2, 10], ["c2", "1/2/2025", "7/8/2025", 2, 20]];
    expect(() => addonHost({ cells }).ask(SEGMENT)).toThrow("“First order”");
  });

  test("a setting that does not exist, naming it", () => {
    const request = { do: "segment", settings: { bins: 50 } } as const;
    expect(() => addonHost({ cells: SIX }).ask(request)).toThrow("settings.bins");
  });
});

describe("undo", () => {
  test("takes the added columns away again", () => {
    const { ask, cells } = addonHost({ cells: SIX });
    const before = cells();
    ask(SEGMENT);
    const summary = ask({ do: "undo" });
    expect(summary).toMatchObject({ restored: 6, kept: 0 });
    expect(cells()).toEqual(before);
    expect(() => ask({ do: "undo" })).toThrow("nothing to undo");
  });

  test("brings back the run before, wherever the rows are now, and keeps what was typed since", () => {
    const { ask, host, column, write } = addonHost({ cells: SIX });
    ask(SEGMENT);
    write(3, 5, [[5000]]);
    ask(SEGMENT);
    write(2, 6, [["mine"]]);
    const sheet = host.document.workbook.sheets()[0]!.id;
    host.document.workbook.reorder({ sheet, row: 1, column: 0, rows: 6, columns: 12 }, [5, 4, 3, 2, 1, 0]);
    const summary = ask({ do: "undo" });
    expect(summary.kept).toBe(1);
    expect(column("Tier")).toEqual(["C", "C", "C", "C", "B", "mine"]);
  });

  test("works for another user, and a new run after it writes again", () => {
    const { ask, host, column } = addonHost({ cells: SIX });
    ask(SEGMENT);
    ask({ do: "undo" }, host.addUser("teammate"));
    ask(SEGMENT);
    expect(column("Tier")[0]).toBe("A");
  });
});

describe("at each service call of a run in turn", () => {
  const calls = countedCalls();
  const lastRead = calls.lastIndexOf("Range.getValues");
  const nth = calls.map((name, i) => [i + 1, name] as const);
  /** How the columns look: nothing there stops a run. */
  const looks = nth.slice(calls.indexOf("Properties.setProperties") + 1, -1);
  const others = nth.filter((call) => !looks.includes(call));

  test.each(nth)("call %i, %s: a sort by somebody else leaves every tier with its customer", (n) => {
    const { ask, cells } = hostWith(n, (host) => {
      const sheet = host.document.workbook.sheets()[0]!.id;
      host.document.workbook.reorder({ sheet, row: 1, column: 0, rows: 6, columns: 5 }, [3, 1, 5, 0, 2, 4]);
    });
    const tiers = () =>
      Object.fromEntries(
        cells()
          .slice(1)
          .map((row) => [row[0], row[5]]),
      );
    ask(SEGMENT);
    // What is sorted after the last look at the sheet is found by the next run.
    if (n > lastRead + 1) ask(SEGMENT);
    expect(tiers()).toEqual({ c1: "A", c2: "B", c3: "C", c4: "C", c5: "C", c6: "C" });
  });

  test.each(others)("call %i, %s: a crash loses nothing, and the next run repairs it", (n) => {
    const { ask, cells, column, host } = hostWith(n, () => {
      throw new Error("Service Spreadsheets failed");
    });
    expect(() => ask(SEGMENT)).toThrow("Service Spreadsheets failed");
    expect(cells().map((row) => row.slice(0, 5))).toEqual(SIX_SHOWN);
    host.onCall = undefined;
    expect(ask(SEGMENT).kept).toBe(0);
    expect(cells().map((row) => row.slice(0, 5))).toEqual(SIX_SHOWN);
    expect(cells()[0]!.slice(5)).toEqual([...WRITTEN, "Tierline key"]);
    expect(column("Tier")).toEqual(["A", "B", "C", "C", "C", "C"]);
  });

  test.each(others)("call %i, %s: after a crash undo leaves the user's cells and nothing else", (n) => {
    const { ask, cells, host } = hostWith(n, () => {
      throw new Error("Service Spreadsheets failed");
    });
    expect(() => ask(SEGMENT)).toThrow();
    host.onCall = undefined;
    try {
      ask({ do: "undo" });
    } catch (error) {
      expect((error as Error).message).toContain("nothing to undo");
    }
    expect(cells()).toEqual(SIX_SHOWN);
  });

  test("a column of hers that somebody deletes while ours are tagged leaves none of ours on another", () => {
    const owned = SIX.map((row, i) =>
      ["Owner", ...SIX.slice(1).map(() => "Tom")].slice(i, i + 1).concat(row as never),
    );
    const { ask, cells, host } = addonHost({ cells: owned });
    let isDone = false;
    host.onCall = ({ name }) => {
      if (isDone || name !== "Sheet.hideColumns") return;
      isDone = true;
      host.document.workbook.remove(host.document.workbook.sheets()[0]!.id, "column", 0, 1);
    };
    ask(SEGMENT);
    host.onCall = undefined;
    const titles = cells()[0]!.filter((title) => title !== "");
    expect(titles.sort()).toEqual([...HEADERS, ...WRITTEN, "Tierline key"].sort());
    ask({ do: "undo" });
    expect(cells()).toEqual(SIX_SHOWN);
  });

  test("columns that somebody deletes meanwhile, the end of the grid with them, are added once more", () => {
    const { ask, cells } = hostWith(calls.indexOf("SpreadsheetApp.flush") + 1, ({ document }) => {
      const [sheet] = document.workbook.sheets();
      document.workbook.remove(sheet!.id, "column", 8, sheet!.columns - 8);
    });
    expect(ask(SEGMENT).columns.length).toBe(WRITTEN.length);
    expect(cells()[0]).toEqual([...HEADERS, ...WRITTEN, "Tierline key"]);
  });

  test.each(looks)(
    "call %i, %s: a look that fails once is tried again, and undo leaves no trace of any",
    (n) => {
      const { ask, cells, host } = hostWith(n, () => {
        throw new Error("Service Spreadsheets failed");
      });
      ask(SEGMENT);
      host.onCall = undefined;
      const [sheet] = host.document.workbook.sheets();
      const layer = host.document.layer.sheet(sheet!.id);
      expect(layer.rules.length).toBeGreaterThan(9);
      expect(layer.notes.get(0, 5)).toContain("Tierline");
      ask({ do: "undo" });
      expect(cells()).toEqual(SIX_SHOWN);
      expect(layer.rules).toEqual([]);
      expect(layer.notes.block({ row: 0, column: 0, rows: 1, columns: 12 }).join("")).toMatch(/^,*$/);
    },
  );

  function hostWith(n: number, act: (host: Host) => void) {
    const made = addonHost({ cells: SIX });
    let seen = 0;
    made.host.onCall = () => {
      if (++seen === n) act(made.host);
    };
    return made;
  }

  function countedCalls(): string[] {
    const { ask, host } = addonHost({ cells: SIX });
    const names: string[] = [];
    host.onCall = ({ name }) => {
      names.push(name);
    };
    ask(SEGMENT);
    return names;
  }
});

function addonHostCells(cells: typeof SIX): (string | number | boolean)[][] {
  return addonHost({ cells }).cells();
}

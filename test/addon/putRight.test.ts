import { describe, expect, test } from "vitest";
import type { Host } from "../../preview/host";
import { addonHost, date } from "../support/addonHost";

const HEADERS = ["Customer ID", "First order", "Last order", "Orders", "Total spent"];
const FIVE = [
  HEADERS,
  ["c1", date("2025-01-05"), date("2026-05-01"), 12, 900],
  ["c2", date("2025-01-05"), date("2026-04-20"), 4, 60],
  ["c3", date("2026-04-25"), date("2026-04-25"), 1, 20],
  ["c4", date("2024-01-05"), date("2024-06-01"), 2, "n/a"],
  ["c5", date("2025-03-01"), date("2025-11-01"), 3, 5],
];
const PUT_RIGHT = { do: "putRight" } as const;
const SEGMENT = { do: "segment", settings: {} } as const;
const TIERS = { c1: "A", c2: "VIP", c3: "C", c4: "", c5: "C" };

/** Sorts the person's columns and leaves ours where they are. */
function sortHers(host: Host, order: readonly number[], { column = 0, columns = 5 } = {}): void {
  const sheet = host.document.workbook.sheets()[0]!.id;
  host.document.workbook.reorder({ sheet, row: 1, column, rows: order.length, columns }, [...order]);
}

/** Segmented, one tier typed over, and then sorted without our columns. */
function sortedWithout(order = [3, 0, 4, 1, 2]) {
  const made = addonHost({ cells: FIVE });
  made.ask(SEGMENT);
  made.write(3, 6, [["VIP"]]);
  sortHers(made.host, order);
  const beside = (title: string) => {
    const [ids, cells] = [made.column("Customer ID"), made.column(title)];
    return Object.fromEntries(ids.map((id, i) => [id, cells[i]]));
  };
  const misplaced = () => made.ask({ do: "describe" }).misplaced;
  return { ...made, beside, misplaced };
}

describe("describe", () => {
  test("counts the tiers that stand beside another customer", () => {
    expect(sortedWithout().misplaced()).toBe(4);
    expect(sortedWithout([0, 1, 2, 3, 4]).misplaced()).toBe(0);
    expect(addonHost({ cells: FIVE }).ask({ do: "describe" }).misplaced).toBe(0);
  });

  test("does not count rows whose inputs or order were changed with our columns beside them", () => {
    const { host, write, misplaced } = sortedWithout([0, 1, 2, 3, 4]);
    sortHers(host, [4, 3, 2, 1, 0], { columns: 12 });
    write(2, 5, [[77]]);
    expect(misplaced()).toBe(0);
  });

  test("does not count customers without an id whose inputs were edited, nor an id that now stands twice", () => {
    const nameless = FIVE.map((row, i) => (i === 0 ? row : ["", ...row.slice(1)]));
    const { ask, write } = addonHost({ cells: nameless.map((row) => row.slice(1)) });
    ask(SEGMENT);
    write(2, 4, [[1000]]);
    expect(ask({ do: "describe" }).misplaced).toBe(0);
    const ids = addonHost({ cells: FIVE });
    ids.ask(SEGMENT);
    ids.write(7, 1, [["c1", date("2026-01-01"), date("2026-01-01"), 1, 3]]);
    expect(ids.ask({ do: "describe" }).misplaced).toBe(0);
  });

  test("says nothing where the columns that tell customers apart were renamed", () => {
    const { write, misplaced } = sortedWithout();
    write(1, 1, [["Member"]]);
    expect(misplaced()).toBe(0);
  });
});

describe("putRight", () => {
  test("moves every tier to its customer, typed ones too, without scoring", () => {
    const { ask, write, beside, misplaced } = sortedWithout();
    write(2, 5, [[1]]);
    expect(ask(PUT_RIGHT)).toEqual({ sheet: "Customers", moved: 4 });
    expect(beside("Tier")).toEqual(TIERS);
    expect(beside("Lifecycle stage")).toMatchObject({ c1: "Loyal", c2: "Repeat", c4: "" });
    expect(beside("Tierline key")).toEqual({ c1: "c1", c2: "c2", c3: "c3", c4: "", c5: "c5" });
    expect(misplaced()).toBe(0);
    expect(() => ask(PUT_RIGHT)).toThrow("every tier stands beside its customer");
  });

  test("works where our columns stand apart, and where customers have no id", () => {
    const { ask, host, column } = addonHost({ cells: FIVE.map((row) => row.slice(1)) });
    ask(SEGMENT);
    host.document.workbook.move(host.document.workbook.sheets()[0]!.id, "column", 4, 1, 0);
    const sheet = host.document.workbook.sheets()[0]!.id;
    host.document.workbook.reorder({ sheet, row: 1, column: 1, rows: 5, columns: 4 }, [4, 3, 2, 1, 0]);
    ask(PUT_RIGHT);
    expect(column("Total spent")).toEqual([5, "n/a", 20, 60, 900]);
    expect(column("Tier")).toEqual(["C", "", "C", "B", "A"]);
  });

  test("leaves undo and the next run as they were", () => {
    const { ask, beside } = sortedWithout();
    ask(PUT_RIGHT);
    expect(ask(SEGMENT).kept).toBe(1);
    expect(beside("Tier")).toEqual(TIERS);
    const other = sortedWithout();
    const before = other.cells().map((row) => row.slice(0, 5));
    other.ask(PUT_RIGHT);
    expect(other.ask({ do: "undo" })).toMatchObject({ restored: 4, kept: 1 });
    expect(other.cells().map((row) => row.slice(0, 5))).toEqual(before);
    expect(other.beside("Tier")).toEqual({ c1: "", c2: "VIP", c3: "", c4: "", c5: "" });
  });

  test("writes nothing where our columns are closed to the person", () => {
    const { ask, host, cells } = sortedWithout();
    const { id: sheet } = host.document.workbook.sheets()[0]!;
    const block = { sheet, row: 0, column: 5, rows: 9, columns: 1 };
    host.document.layer.sheet(sheet).protections = [
      { id: 900, kind: "RANGE", block, description: "", warningOnly: false, editors: ["owner"] },
    ];
    const before = cells();
    expect(() => ask(PUT_RIGHT, host.addUser("guest"))).toThrow("which is protected");
    expect(cells()).toEqual(before);
    expect(ask(PUT_RIGHT).moved).toBe(4);
  });
});

describe("at each service call of putting right in turn", () => {
  const calls = countedCalls();
  const lastRead = calls.lastIndexOf("Range.getValues");
  const nth = calls.map((name, i) => [i + 1, name] as const);

  test.each(nth)("call %i, %s: a sort by somebody else leaves every tier with its customer", (n) => {
    const { ask, beside, misplaced } = hostWith(n, (host) => sortHers(host, [2, 4, 1, 0, 3], { column: 1 }));
    ask(PUT_RIGHT);
    // What is sorted after the last look at the sheet is found by the next one.
    if (n > lastRead + 1 && misplaced() > 0) ask(PUT_RIGHT);
    expect(beside("Tier")).toEqual(TIERS);
  });

  test.each(nth)("call %i, %s: a crash loses nothing, and trying again repairs it", (n) => {
    const { ask, beside, misplaced } = crashed(n);
    if (misplaced() > 0) ask(PUT_RIGHT);
    expect(misplaced()).toBe(0);
    expect(beside("Tier")).toEqual(TIERS);
    expect(ask({ do: "undo" }).kept).toBe(1);
    expect(beside("Tier")).toEqual({ c1: "", c2: "VIP", c3: "", c4: "", c5: "" });
  });

  test.each(nth)("call %i, %s: after a crash the next run is right, and keeps what was typed", (n) => {
    const { ask, beside } = crashed(n);
    expect(ask(SEGMENT).kept).toBe(1);
    expect(beside("Tier")).toEqual(TIERS);
  });

  function crashed(n: number) {
    const made = hostWith(n, () => {
      throw new Error("Service Spreadsheets failed");
    });
    expect(() => made.ask(PUT_RIGHT)).toThrow("Service Spreadsheets failed");
    made.host.onCall = undefined;
    return made;
  }

  /** Our columns in two groups, so that there is a moment between writing them. */
  function apart() {
    const made = sortedWithout();
    made.host.document.workbook.move(made.host.document.workbook.sheets()[0]!.id, "column", 5, 1, 0);
    return made;
  }

  function hostWith(n: number, act: (host: Host) => void) {
    const made = apart();
    let seen = 0;
    made.host.onCall = () => {
      if (++seen === n) act(made.host);
    };
    return made;
  }

  function countedCalls(): string[] {
    const { ask, host } = apart();
    const names: string[] = [];
    host.onCall = ({ name }) => {
      names.push(name);
    };
    ask(PUT_RIGHT);
    return names;
  }
});

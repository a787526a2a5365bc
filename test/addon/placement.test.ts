import { describe, expect, test } from "vitest";
import { cellsForRow, planPlacement, type Result } from "../../src/addon/placement";
import type { RowIdentity } from "../../src/addon/rowKeys";
import type { UndoRecords } from "../../src/addon/undoSheet";

const row = (key: string, signature = "s"): RowIdentity => ({
  key,
  id: key,
  shown: key.toUpperCase(),
  signature,
});
const result = (tier: string, signature = "s"): Result => ({ signature, cells: { tier } });
const NOBODY: UndoRecords = new Map();
const recorded = (key: string, before: string, after: string): UndoRecords =>
  new Map([[key, { before: { tier: before }, after: { tier: after } }]]);

describe("planPlacement(identities, cells, results, last, interrupted)", () => {
  test("writes into blank cells and remembers that they were blank", () => {
    const plan = planPlacement([row("a")], [{ tier: "" }], new Map([["a", result("A")]]), NOBODY, false);
    expect(plan.records.get("a")).toEqual({ before: { tier: "" }, after: { tier: "A" } });
    expect(plan.kept).toBe(0);
  });

  test("replaces what the last run wrote", () => {
    const last = recorded("a", "", "B");
    const plan = planPlacement(
      [row("a")],
      [{ tier: "B", key: "A" }],
      new Map([["a", result("A")]]),
      last,
      false,
    );
    expect(plan.records.get("a")).toEqual({ before: { tier: "B" }, after: { tier: "A" } });
  });

  test("keeps and counts what a person typed since, and never calls it ours", () => {
    const last = recorded("a", "", "B");
    const plan = planPlacement(
      [row("a")],
      [{ tier: "VIP", key: "A" }],
      new Map([["a", result("A")]]),
      last,
      false,
    );
    expect(plan.kept).toBe(1);
    expect(plan.records.get("a")).toEqual({ before: {}, after: {} });
    expect(cellsForRow(plan, row("a"), {}).cells.tier).toBe("VIP");
  });

  test("takes what stood there before for ours only where the last run broke off", () => {
    const last = recorded("a", "C", "B");
    const results = new Map([["a", result("A")]]);
    expect(planPlacement([row("a")], [{ tier: "C", key: "A" }], results, last, true).kept).toBe(0);
    expect(planPlacement([row("a")], [{ tier: "C", key: "A" }], results, last, false).kept).toBe(1);
  });

  test("fills a cell again that a person has emptied", () => {
    const plan = planPlacement(
      [row("a")],
      [{ tier: "" }],
      new Map([["a", result("A")]]),
      recorded("a", "", "B"),
      false,
    );
    expect(plan.kept).toBe(0);
    expect(plan.records.get("a")!.after).toEqual({ tier: "A" });
  });

  test("a blank row without a key does not stand for the customer it was sorted beside", () => {
    const last = recorded("a", "", "B");
    const cells = [{ tier: "VIP", key: "A" }, { tier: "" }];
    const plan = planPlacement([row("b"), row("a")], cells, new Map([["a", result("A")]]), last, false);
    expect(plan.before.get("a")!.tier).toBe("VIP");
    expect(plan.kept).toBe(1);
  });

  test("carries the cells of customers outside the run along unchanged", () => {
    const rows = [row("a"), row("b")];
    const cells = [
      { tier: "B", key: "A" },
      { tier: "C", key: "B" },
    ];
    const last = new Map([...recorded("a", "", "B"), ...recorded("b", "", "C")]);
    const plan = planPlacement(rows, cells, new Map([["a", result("A")]]), last, false);
    expect(plan.records.get("b")).toEqual({ before: { tier: "C" }, after: { tier: "C" } });
    expect(cellsForRow(plan, row("b"), cells[1]!).cells).toEqual({ tier: "C", key: "B" });
  });
});

describe("cellsForRow(placement, row, present)", () => {
  const rows = [row("a"), row("b")];
  const plan = planPlacement(
    rows,
    [{ tier: "" }, { tier: "" }],
    new Map([
      ["a", result("A")],
      ["b", result("B")],
    ]),
    NOBODY,
    false,
  );

  test("puts each result beside its customer, wherever she stands now", () => {
    expect(cellsForRow(plan, row("b"), { tier: "A", key: "A" }).cells).toEqual({ tier: "B", key: "B" });
  });

  test("leaves a row alone whose inputs changed meanwhile", () => {
    expect(cellsForRow(plan, row("a", "other"), { tier: "" })).toEqual({
      cells: { tier: "", key: "" },
      isChanged: true,
    });
  });

  test("keeps what a person typed beside a new customer", () => {
    expect(cellsForRow(plan, row("new"), { tier: "mine", key: "" }).cells).toEqual({ tier: "mine", key: "" });
  });

  test("clears another customer's cells from a new customer's row", () => {
    expect(cellsForRow(plan, row("new"), { tier: "A", key: "A" }).cells).toEqual({});
  });

  test("writes no key beside a row that holds nothing of ours", () => {
    const nothing = planPlacement(
      [row("a")],
      [{ tier: "" }],
      new Map([["a", { signature: "s", cells: { tier: "" } }]]),
      NOBODY,
      false,
    );
    expect(cellsForRow(nothing, row("a"), {}).cells).toEqual({ tier: "", key: "" });
  });
});

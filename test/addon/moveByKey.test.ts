import { describe, expect, test } from "vitest";
import { cellsAtHome, countMisplaced, planMove } from "../../src/addon/moveByKey";
import type { OwnCells } from "../../src/addon/ownCells";
import type { RowIdentity } from "../../src/addon/rowKeys";
import type { UndoRecords } from "../../src/addon/undoSheet";

const row = (key: string, id = key): RowIdentity => ({ key, id, shown: key, signature: "" });
const cells = (key: string, tier: string): OwnCells => ({ key, tier });
const NOTHING = {};
const WRITTEN: UndoRecords = new Map([["a", { before: { tier: "" }, after: { tier: "A" } }]]);

/** Where everything stands after the move. */
const moved = (rows: readonly RowIdentity[], present: readonly OwnCells[], records = WRITTEN) =>
  cellsAtHome(planMove(rows, present, records), rows, present);

describe("planMove(rows, cells, records)", () => {
  test("brings each customer's cells to her row and blanks those that were left", () => {
    const rows = [row("new"), row("b"), row("a")];
    const present = [cells("a", "A"), cells("b", "B"), cells("", "")];
    expect(moved(rows, present)).toEqual([NOTHING, cells("b", "B"), cells("a", "A")]);
  });

  test("keeps what a person typed beside a row without a key, before what comes there", () => {
    const rows = [row("b"), row("a"), row("c")];
    const present = [cells("a", "A"), cells("", "VIP"), cells("", "new here")];
    expect(moved(rows, present)).toEqual([NOTHING, cells("a", "VIP"), cells("", "new here")]);
  });

  test("gives rows that nothing tells apart as many cells as stood there, in their order", () => {
    const rows = [row("b"), row("row-1", ""), row("row-1", "")];
    const present = [cells("row-1", "VIP"), cells("row-1", "C"), cells("b", "B")];
    expect(moved(rows, present)).toEqual([cells("b", "B"), cells("row-1", "C"), cells("row-1", "VIP")]);
  });

  test("beside a customer that is gone leaves only what a person typed over ours", () => {
    const present = [{ key: "a", tier: "A", stage: "mine" }];
    expect(moved([row("b")], present)).toEqual([{ stage: "mine" }]);
    expect(moved([row("b")], present, new Map())).toEqual([NOTHING]);
  });

  test.each([
    ["a row whose inputs were edited", row("row-2", ""), "row-1"],
    ["an id that has come to stand twice", row("row-3", "a"), "a"],
  ])("leaves %s alone, and does not count it", (_, identity, key) => {
    expect(moved([identity], [cells(key, "A")])).toEqual([cells(key, "A")]);
    expect(countMisplaced([identity], [cells(key, "A")])).toBe(0);
  });
});

describe("cellsAtHome(homes, rows, present)", () => {
  const homes = planMove([row("a"), row("b")], [cells("b", "B"), cells("a", "A")], WRITTEN);

  test("follows the rows wherever they are by now", () => {
    const present = [cells("a", "A"), cells("b", "B")];
    expect(cellsAtHome(homes, [row("b"), row("a")], present)).toEqual([cells("b", "B"), cells("a", "A")]);
  });

  test("blanks another's cells beside a row that came meanwhile, and keeps what was typed there", () => {
    const rows = [row("a"), row("b"), row("new"), row("newer")];
    const present = [NOTHING, NOTHING, cells("a", "A"), cells("", "mine")];
    expect(cellsAtHome(homes, rows, present).slice(2)).toEqual([NOTHING, cells("", "mine")]);
  });
});

import { describe, expect, test } from "vitest";
import { readDaysTogether } from "../../src/cells/daysTogether";
import { isoOfDay } from "../../src/core/calendar";
import { PLAIN_PLACE } from "./places";

const isoOf = (values: Float64Array) => Array.from(values, (day) => (Number.isNaN(day) ? "" : isoOfDay(day)));

describe("readDaysTogether", () => {
  test("readDaysTogether reads an open column in the order its neighbour proves", () => {
    const [first, last] = readDaysTogether(
      [
        ["01/02/2024", "2024-01-05"],
        ["", "15/03/2024"],
      ],
      PLAIN_PLACE,
    );
    expect(isoOf(first!.values)).toEqual(["2024-02-01", "2024-01-05"]);
    expect(first!.problems.size).toBe(0);
    expect(isoOf(last!.values)).toEqual(["", "2024-03-15"]);
  });

  test("readDaysTogether leaves a column open where no neighbour proves an order, or two prove both", () => {
    const open = ["01/02/2024"];
    for (const others of [[["02/03/2024"]], [["15/03/2024"], ["03/15/2024"]]]) {
      const [first] = readDaysTogether([open, ...others], PLAIN_PLACE);
      expect(first!.undecided).toEqual({ row: 0, found: "01/02/2024" });
    }
  });

  test("readDaysTogether never reads a column against its own evidence", () => {
    const [one, other, open] = readDaysTogether(
      [
        ["3/15/2024", "1/2/2024"],
        ["15.03.2024", "01.02.2024"],
        ["2024-01-01", ""],
      ],
      PLAIN_PLACE,
    );
    expect(isoOf(one!.values)).toEqual(["2024-03-15", "2024-01-02"]);
    expect(isoOf(other!.values)).toEqual(["2024-03-15", "2024-02-01"]);
    expect(isoOf(open!.values)).toEqual(["2024-01-01", ""]);
  });
});

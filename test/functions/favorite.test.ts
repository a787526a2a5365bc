import { describe, expect, test } from "vitest";
import { favorite } from "../../src/functions/favorite";
import { PLAIN_PLACE as here } from "../cells/places";
import { col, shuffled } from "./sheet";

const TITLES = ["Customer", "Favourite", "Share"];
type Line = readonly [customer: unknown, item: unknown, weight?: unknown];
const tableOf = (lines: readonly Line[], language?: unknown) =>
  favorite(
    here,
    col(...lines.map(([customer]) => customer)),
    col(...lines.map(([, item]) => item)),
    lines.some(([, , weight]) => weight !== undefined)
      ? col(...lines.map(([, , weight]) => weight))
      : undefined,
    language,
  );

describe("FAVORITE", () => {
  test("FAVORITE counts rows; of equal items the first by name; customers by name", () => {
    const lines: Line[] = [
      ["Bob", "Tea"],
      ["Ann", "Tea"],
      ["ann ", "Coffee"],
      ["Bob", "tea"],
      ["Bob", "Coffee"],
    ];
    const expected = [TITLES, ["Ann", "Coffee", 0.5], ["Bob", "Tea", 2 / 3]];
    expect(tableOf(lines)).toEqual(expected);
    expect(tableOf([["Customer", "Product"], ...lines])).toEqual(expected);
  });

  test("FAVORITE adds up weights, and takes back negative ones", () => {
    const lines: Line[] = [
      [7, "Tea", 5],
      [7, "Tea", -4],
      [7, "Coffee", "3"],
      [10, "Milk", -1],
      [9, "Milk", 0.5],
    ];
    expect(tableOf(lines)).toEqual([TITLES, [7, "Coffee", 0.75], [9, "Milk", 1], [10, "", ""]]);
  });

  test("FAVORITE has the same customers and favourites in any row order", () => {
    const lines = Array.from(
      { length: 200 },
      (_, i): Line => [`c${i % 17}`, `i${(i * 7) % 11}`, ((i * 3) % 10) / 10],
    );
    expect(tableOf(shuffled(lines))).toEqual(tableOf(lines));
  });

  test("FAVORITE skips rows without customer or item, and refuses others that cannot be used", () => {
    expect(
      tableOf([
        ["Ann", "Tea"],
        ["", "Tea"],
        ["Bob", ""],
      ]),
    ).toEqual([TITLES, ["Ann", "Tea", 1]]);
    expect(() =>
      tableOf([
        ["Ann", "Tea", 1],
        ["Bob", "Tea", "x"],
        ["Cid", "Tea", ""],
      ]),
    ).toThrow(
      'FAVORITE: 2 rows cannot be used; correct or clear them (row 2: weight: "x" is not a number; row 3: weight is blank)',
    );
    expect(() => favorite(here, "Ann", "Tea")).toThrow("FAVORITE: give the whole columns");
  });

  test("FAVORITE speaks Chinese", () => {
    expect(
      tableOf(
        [
          ["Ann", "Tea"],
          ["", ""],
        ],
        "zh",
      )[0],
    ).toEqual(["客户", "偏好", "占比"]);
  });
});

import { describe, expect, test } from "vitest";
import { identifyRows, keyOfCell } from "../../src/addon/rowKeys";

describe("identifyRows(rows, idColumn, inputColumns)", () => {
  test("takes the id where it is present and unique, compared without case and spaces", () => {
    const [one, two] = identifyRows(
      [
        [" Ann ", 5],
        [12, 7],
      ],
      0,
      [1],
    );
    expect(one).toMatchObject({ key: "ann", shown: " Ann " });
    expect(two).toMatchObject({ key: "12", shown: 12 });
    expect(keyOfCell("ANN")).toBe(one!.key);
  });

  test("draws a key from the inputs where the id is missing or not unique", () => {
    const keys = identifyRows(
      [
        ["x", 5],
        ["X", 7],
        ["", 5],
        ["", 5],
      ],
      0,
      [1],
    ).map((row) => row.key);
    expect(keys.every((key) => key.startsWith("row-"))).toBe(true);
    expect(keys[0]).not.toBe(keys[1]);
    expect(keys[2]).toBe(keys[3]);
    expect(keys[0]).not.toBe(keys[2]);
  });

  test("changes the signature with an input, and with the kind of a cell", () => {
    const signatures = identifyRows(
      [
        ["a", 5],
        ["b", 6],
        ["c", "5"],
        ["d", new Date(5)],
      ],
      0,
      [1],
    ).map((row) => row.signature);
    expect(new Set(signatures).size).toBe(4);
  });

  test("works without an id column", () => {
    expect(identifyRows([[1], [1]], undefined, [0]).map((row) => row.key)).toHaveLength(2);
  });

  test("100,000 different rows have 100,000 different keys", () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => [i, (i * 7) % 1000]);
    expect(new Set(identifyRows(rows, undefined, [0, 1]).map((row) => row.key)).size).toBe(100_000);
  });
});

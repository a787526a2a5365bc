import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { CellInput } from "../../preview/workbook/workbook";
import type { Settings } from "../../src/protocol/settings";
import { addonHost, date } from "../support/addonHost";
import { shopOrderCells } from "../support/orderCells";

const HEADERS = ["Customer", "Order date", "Amount"];
const prove = (rows: readonly (readonly CellInput[])[], settings: Partial<Settings> = {}) =>
  addonHost({ cells: [HEADERS, ...rows] }).ask({ do: "prove", kind: "orders", settings });

const [, ...SHOP] = shopOrderCells(150);
const DIRT: readonly (readonly CellInput[])[] = [
  ["", date("2024-03-01"), 20],
  ["dirty-1", "soon", 20],
  ["dirty-2", date("2024-03-01"), "n/a"],
  ["dirty-3", { error: "#N/A" }, 20],
  ["dirty-4", date("2024-03-01"), -20],
  ["dirty-5", date("2024-03-01"), 0],
  ["dirty-6", "Loading...", "Loading..."],
  ["Total", "", 99_999],
];

describe("prove on orders as they come", () => {
  test("comes to the same numbers with rows among them that can't be used", () => {
    const clean = prove(SHOP);
    const dirty = prove([...DIRT.slice(0, 4), ...SHOP, ...DIRT.slice(6)]);
    expect(dirty).toEqual(clean);
    expect(dirty.check!.actual).toBeGreaterThan(0);
  });

  test("counts returns and free orders as the models do", () => {
    const { check } = prove([...SHOP, ...DIRT]);
    for (const numbers of [check!.model, check!.naive])
      expect(Object.values(numbers).every(Number.isFinite)).toBe(true);
  });

  test.each<[string, readonly (readonly CellInput[])[], Partial<Settings>]>([
    ["a single order", [["c1", date("2024-03-01"), 20]], {}],
    ["nothing but rows that can't be used", DIRT.filter((_, i) => i === 0 || i === 2), {}],
    ["nothing but returns", [["c1", date("2024-03-01"), -20]], {}],
    ["all orders on one day", SHOP.map(([who, , amount]) => [who!, date("2024-03-01"), amount!]), {}],
    ["a day before every order", SHOP, { asOf: "1999-01-01" }],
  ])("says how many customers it would take, of %s", (_, rows, settings) => {
    const { check, sentences } = prove(rows, settings);
    expect(check).toBeUndefined();
    expect(sentences[0]!.en).toBe(
      "customers who have ordered on more than one day: 0; a prediction needs at least 30",
    );
    expect(sentences[0]!.zh).toContain("只有 0 位客户");
  });
});

const CDNOW = new URL("../../../shared/data/cdnow_sample_transactions.csv", import.meta.url);

describe.skipIf(!existsSync(CDNOW))("prove on CDNOW (skipped where the orders are not at hand)", () => {
  test("gives finite numbers, and a verdict by the root mean square error", () => {
    const { data } = Papa.parse<string[]>(readFileSync(CDNOW, "utf8"), { skipEmptyLines: true });
    const { check } = addonHost({ cells: data }).ask({ do: "prove", kind: "orders", settings: {} });
    const { verdict, model, naive, tracking, customers, actual, coverage, expectedCoverage } = check!;
    expect(customers).toBe(2357);
    expect(actual).toBeGreaterThan(0);
    expect(verdict).toBe(model.rootMeanSquareError <= naive.rootMeanSquareError ? "model" : "naive");
    for (const numbers of [model, naive]) expect(Object.values(numbers).every(Number.isFinite)).toBe(true);
    expect(Math.abs(coverage - expectedCoverage)).toBeLessThan(0.04);
    expect(tracking.length).toBeGreaterThan(70);
  });
});

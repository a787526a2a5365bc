import { describe, expect, test } from "vitest";
import { clvModel } from "../../src/functions/clvModel";
import { PLAIN_PLACE as here } from "../cells/places";
import { date, shuffled } from "./sheet";
import { orderColumns, type ShopOrder, shopOrders } from "./shopOrders";

const ORDERS = shopOrders(150);
const modelOf = (orders: readonly ShopOrder[] = ORDERS, ...options: unknown[]) =>
  clvModel(here, ...orderColumns(orders), ...options);
const notesOf = (table: readonly (readonly unknown[])[]) =>
  table.filter(([line]) => line === "Note").map(([, note]) => note);
const lineOf = (table: readonly (readonly unknown[])[], title: string) =>
  table.find(([line]) => line === title)?.[1];

describe("CLV_MODEL", () => {
  test("CLV_MODEL names the model, its parameters, the spend and how the check went", () => {
    const table = modelOf();
    expect(table.map(([line]) => line)).toEqual([
      ...["Line", "Model", "As of", "r", "alpha (days)", "a", "b", "Log-likelihood (days)", "Customers"],
      ...[
        "Repeat customers",
        "Spend p",
        "Spend q",
        "Spend gamma",
        "Check: orders known up to",
        "Check: customers",
      ],
      ...["Check: expected orders", "Check: actual orders", "Check: naive orders (x/T a day)"],
      ...["Check: mean absolute error", "Check: mean absolute error, naive", "Check: root mean square error"],
      ...["Check: root mean square error, naive", "Check: verdict", "Check: note"],
    ]);
    expect(table.every((row) => row.length === 2)).toBe(true);
    const [expected, actual] = ["expected", "actual"].map((which) =>
      Math.round(lineOf(table, `Check: ${which} orders`) as number),
    );
    expect(lineOf(table, "Check: note")).toContain(`foretold ${expected} orders where there were ${actual}`);
    expect(lineOf(table, "Model")).toBe("MBG/NBD");
    expect(lineOf(table, "Customers")).toBe(new Set(ORDERS.map(([who]) => who)).size);
  });

  test("CLV_MODEL hides the last quarter of the time: actual and naive orders are what a count by hand gives", () => {
    const table = modelOf();
    const days = ORDERS.map(([, day]) => day);
    const [first, last] = [Math.min(...days), Math.max(...days)];
    const cut = first + Math.floor(0.75 * (last - first));
    const daysOf = new Map<string, Set<number>>();
    for (const [who, day] of ORDERS) daysOf.set(who, (daysOf.get(who) ?? new Set()).add(day));
    const known = [...daysOf.values()].filter((own) => Math.min(...own) <= cut);
    const after = known.map((own) => [...own].filter((day) => day > cut).length);
    const naive = known.map((own) => {
      const x = [...own].filter((day) => day <= cut).length - 1;
      const age = cut - Math.min(...own);
      return age === 0 ? 0 : (x / age) * (last - cut);
    });
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
    const squares = sum(naive.map((value, i) => (value - after[i]!) ** 2));
    expect(lineOf(table, "Check: orders known up to")).toEqual(
      date(new Date(Date.UTC(2024, 0, 1 + cut)).toISOString().slice(0, 10)),
    );
    expect(lineOf(table, "Check: customers")).toBe(known.length);
    expect(lineOf(table, "Check: actual orders")).toBe(sum(after));
    expect(lineOf(table, "Check: naive orders (x/T a day)")).toBeCloseTo(sum(naive), 8);
    expect(lineOf(table, "Check: root mean square error, naive")).toBeCloseTo(
      Math.sqrt(squares / known.length),
      10,
    );
  });

  test('CLV_MODEL with "auto" is the likeliest of the three', () => {
    const likelihoods = ["MBG", "BG", "PARETO"].map((name) => {
      const table = modelOf(ORDERS, "", name);
      return [lineOf(table, "Log-likelihood (days)") as number, lineOf(table, "Model")] as const;
    });
    const best = likelihoods.reduce((one, other) => (other[0] > one[0] + 0.01 ? other : one));
    expect(lineOf(modelOf(ORDERS, "", "auto"), "Model")).toBe(best[1]);
  });

  test("CLV_MODEL is the same to the last digit in any row order", () => {
    for (const name of ["MBG", "PARETO"]) {
      expect(modelOf(shuffled(ORDERS), "", name)).toEqual(modelOf(ORDERS, "", name));
    }
  });

  test("CLV_MODEL says in words that there is too little data before the cut", () => {
    // Everybody comes back, but only in the last quarter of the time.
    const orders = Array.from({ length: 60 }, (_, i): ShopOrder[] => [
      [`c${i}`, i % 7, 10 + i],
      [`c${i}`, 90 + ((i * 5) % 11), 12 + ((i * 7) % 30)],
    ]).flat();
    const table = modelOf(orders);
    expect(table[table.length - 1]).toEqual([
      "Check: verdict",
      "too little data before the cut: customers who have ordered on more than one day: 0; a prediction needs at least 30",
    ]);
  });

  test("CLV_MODEL notes buyers as regular as clockwork, with the regularity found", () => {
    const orders = Array.from({ length: 80 }, (_, i) =>
      Array.from(
        { length: 3 + (i % 9) },
        (_, n): ShopOrder => [`c${i}`, (i % 30) + 30 * n + ((i * 7 + n * 3) % 3), 10 + ((i * n) % 17)],
      ),
    ).flat();
    expect(notesOf(modelOf(orders))).toContainEqual(
      expect.stringMatching(/^customers buy at even intervals \(regularity > 99, random is 1\)/),
    );
  });

  test("CLV_MODEL of orders that were all free keeps the model and says that there is no spend", () => {
    const table = modelOf(ORDERS.map(([who, day]) => [who, day, 0]));
    expect(lineOf(table, "r")).toEqual(lineOf(modelOf(), "r"));
    expect(lineOf(table, "Spend")).toBe(
      "customers who have paid for a repeat order: 0; predicting spend needs at least 30",
    );
    expect(lineOf(table, "Spend p")).toBeUndefined();
  });

  test("CLV_MODEL refuses too few repeat customers, single cells and a model that is made already", () => {
    expect(() => modelOf(shopOrders(20))).toThrow(
      /^CLV_MODEL: customers who have ordered on more than one day: \d+;/,
    );
    expect(() => clvModel(here, "Ann", "2024-01-01", 5)).toThrow("CLV_MODEL: give the whole columns");
    expect(() => modelOf(ORDERS, "", modelOf())).toThrow(
      'CLV_MODEL: model: give "MBG", "BG", "PARETO" or "auto"',
    );
  });

  test("CLV_MODEL speaks Chinese", () => {
    const table = modelOf(ORDERS, "", "", "zh");
    expect(table[0]).toEqual(["项目", "值"]);
    expect(lineOf(table, "模型")).toBe("MBG/NBD");
    expect(String(lineOf(table, "检验：结论"))).toMatch(/照旧推算/);
  });
});

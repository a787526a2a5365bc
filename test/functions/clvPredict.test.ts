import { describe, expect, test } from "vitest";
import { clvModel } from "../../src/functions/clvModel";
import { clvPredict } from "../../src/functions/clvPredict";
import { PLAIN_PLACE as here } from "../cells/places";
import { col, date, range, shuffled } from "./sheet";
import { orderColumns, type ShopOrder, shopOrders } from "./shopOrders";

const TITLES = [
  ...["Customer", "Order days", "Last order", "Chance active", "Chance of an order", "Expected orders"],
  ...["Order value", "Predicted CLV", "Low", "High", "Next order"],
];
const ORDERS = shopOrders(120);
const predicted = (orders: readonly ShopOrder[] = ORDERS, ...options: unknown[]) =>
  clvPredict(here, ...orderColumns(orders), ...options);

/** Published rounded parameters of CDNOW in weeks (README of lifetimes), alpha times 7 for days. */
const PUBLISHED = range(
  ...[
    ["Line", "Value"],
    ["Model", "MBG/NBD"],
    ["r", 0.525],
    ["alpha (days)", 43.281],
    ["a", 0.891],
  ],
  ...[
    ["b", 1.614],
    ["Spend p", 6.25],
    ["Spend q", 3.74],
    ["Spend gamma", 15.44],
    ["Note", "any"],
    ["", ""],
  ],
);
/** Customer 1 of CDNOW until 1997-09-30: x 2, t_x 213/7 weeks, T 272/7 weeks, mean repeat spend 22.345. */
const ONE = [
  col("1", "1", "1"),
  col("1997-01-01", "1997-01-18", "1997-08-02"),
  col(29.33, 29.73, 14.96),
] as const;

describe("CLV_PREDICT", () => {
  test("CLV_PREDICT with a model range gives the reference values of CDNOW's first customer", () => {
    const [titles, row] = clvPredict(here, ...ONE, 273, 1, 0, "1997-09-30", PUBLISHED);
    expect(titles).toEqual(TITLES);
    expect(row!.slice(0, 3)).toEqual(["1", 3, date("1997-08-02")]);
    // lifetimes 0.11.3 and BTYDplus 1.2.0: P(alive), orders in 39 weeks, expected spend; agreeing to 1e-12.
    expect(row![3]).toBeCloseTo(0.706215055462196, 12);
    expect(row![5]).toBeCloseTo(1.2630502633419, 12);
    expect(row![6]).toBeCloseTo(24.6596128608924, 12);
    expect(row![7]).toBeCloseTo(1.2630502633419 * 24.6596128608924, 10);
    // (α+T)(2^(1/(r+x)) − 1) = 315.281 · 0.315858… = 99.58 days.
    expect(row![10]).toEqual(date("1998-01-08"));
  });

  test("CLV_PREDICT takes the margin once and the discount at the moment of purchase", () => {
    const value = (margin: number, rate: number) =>
      clvPredict(here, ...ONE, 273, margin, rate, "1997-09-30", PUBLISHED)[1]!.slice(7, 10) as number[];
    const [clv, low, high] = value(1, 0);
    expect(low).toBe(0);
    expect(high).toBeGreaterThan(clv!);
    expect(value(0.4, 0)).toEqual([clv! * 0.4, 0, expect.closeTo(high! * 0.4, 9)]);
    // Between nothing waited and the whole horizon waited.
    const [later] = value(1, 0.2);
    expect(later).toBeLessThan(clv!);
    expect(later).toBeGreaterThan(clv! * 1.2 ** (-273 / 365));
  });

  test("CLV_PREDICT with the range that CLV_MODEL returned, in either language, is the same as fitting", () => {
    for (const [name, language] of [
      ["MBG", "en"],
      ["PARETO", "zh"],
    ] as const) {
      const model = clvModel(here, ...orderColumns(ORDERS), "", name, language);
      expect(predicted(ORDERS, "", "", "", "", model)).toEqual(predicted(ORDERS, "", "", "", "", name));
    }
  });

  test("CLV_PREDICT lists the most valuable first, and equal customers by id", () => {
    const twins = ORDERS.flatMap(([who, day, amount]): ShopOrder[] => [
      [who, day, amount],
      [`${who}b`, day, amount],
    ]);
    const rows = predicted(twins).slice(1);
    const values = rows.map((row) => row[7] as number);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    for (let i = 0; i < rows.length; i += 2) {
      expect(rows[i + 1]!.slice(1)).toEqual(rows[i]!.slice(1));
      expect(rows[i + 1]![0]).toBe(`${rows[i]![0]}b`);
    }
  });

  test("CLV_PREDICT is the same to the last digit in any row order", () => {
    expect(predicted(shuffled(ORDERS))).toEqual(predicted());
  });

  test("CLV_PREDICT as of a day ignores what came later, and those first seen later", () => {
    const asOf = "2025-06-30";
    const until = ORDERS.filter(([, day]) => day <= 546);
    expect(predicted(ORDERS, "", "", "", asOf)).toEqual(predicted(until, "", "", "", asOf));
    expect(predicted(ORDERS, "", "", "", asOf).length).toBeLessThan(predicted().length);
  });

  test("CLV_PREDICT takes returns off earlier days, and lists who bought nothing last and blank", () => {
    const orders: ShopOrder[] = [
      ...ORDERS,
      ["back", 100, 20],
      ["back", 120, -20],
      ["none", 50, -5],
      ["late", 40, 9],
    ];
    const rows = predicted(orders).slice(1);
    expect(rows.slice(-2)).toEqual([
      ["back", 0, ...Array(9).fill("")],
      ["none", 0, ...Array(9).fill("")],
    ]);
    expect(rows.find(([who]) => who === "late")![1]).toBe(1);
  });

  test("CLV_PREDICT leaves Chance active blank where the model saw nobody drop out", () => {
    const stays = PUBLISHED.map(([line, value]) => [line, line === "a" ? 1e-5 : value]);
    const row = clvPredict(here, ...ONE, 273, 1, 0, "1997-09-30", stays)[1]!;
    expect(row[3]).toBe("");
    expect(row[5]).toBeGreaterThan(1.7);
    expect(row[10]).toEqual(date("1998-01-08"));
  });

  test("CLV_PREDICT refuses too few repeat customers with the number found", () => {
    expect(() => predicted(shopOrders(20))).toThrow(
      /^CLV_PREDICT: customers who have ordered on more than one day: \d+; a prediction needs at least 30$/,
    );
  });

  test("CLV_PREDICT refuses single cells, but with a model and a day", () => {
    const single = ["Ann", "2024-01-01", 5] as const;
    expect(() => clvPredict(here, ...single)).toThrow(
      "CLV_PREDICT: give the whole columns, for example =CLV_PREDICT(",
    );
    expect(() => clvPredict(here, ...single, "", "", "", "", PUBLISHED)).toThrow("or as_of and a range");
    expect(clvPredict(here, ...single, "", "", "", "2024-06-30", PUBLISHED)).toHaveLength(2);
  });

  test("CLV_PREDICT refuses options out of range, saying what it takes", () => {
    expect(() => predicted(ORDERS, 0)).toThrow(
      "CLV_PREDICT: horizon_days: 0 is not accepted; give days above 0",
    );
    expect(() => predicted(ORDERS, 365, 40)).toThrow(
      "gross_margin: 40 is not accepted; give a fraction of 0 to 1",
    );
    expect(() => predicted(ORDERS, 365, 1, 10)).toThrow("annual_discount_rate: 10 is not accepted");
    expect(() => predicted(ORDERS, "", "", "", "", "NBD")).toThrow('model: "NBD" is not one of "MBG", "BG"');
  });

  test("CLV_PREDICT speaks Chinese", () => {
    expect(predicted(ORDERS, "", "", "", "", "", "zh")[0]).toEqual([
      ...["客户", "下单天数", "最近下单", "活跃概率", "下单概率", "预计订单数"],
      ...["预计订单金额", "预测CLV", "低值", "高值", "预计下次下单"],
    ]);
  });
});

describe("a model given as a range", () => {
  const withLine = (line: string, value: unknown) =>
    PUBLISHED.map((row) => (row[0] === line ? [line, value] : row));
  const answer = (model: unknown) => clvPredict(here, ...ONE, "", "", "", "1997-09-30", model);

  test.each([
    ["without a parameter", withLine("r", ""), 'model: the range has no line "r" with a value'],
    [
      "of another model",
      withLine("Model", "Weibull"),
      'model: "Weibull" is not one of MBG/NBD, BG/NBD, Pareto/NBD',
    ],
    ["with a parameter of zero", withLine("b", 0), "model, b: 0 is not accepted; give a number above 0"],
    ["with an error in it", withLine("alpha (days)", "#N/A"), "model, alpha (days): the cell shows #N/A"],
    ["without spend", withLine("Spend p", ""), "model: the range holds no spend parameters"],
    [
      "whose spend has no mean",
      withLine("Spend q", 1),
      "model, Spend q: 1 is not accepted; give a number above 1",
    ],
    [
      "that still loads",
      range(["Loading...", ""], ["", ""]),
      "model: the cell is still loading; wait a moment",
    ],
    ["of three columns", range(["Model", "MBG/NBD", ""]), "model as a range has 2 columns"],
  ])("%s is refused", (_, model, message) => {
    expect(() => answer(model)).toThrow(`CLV_PREDICT: ${message}`);
  });
});

import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/cells/place";
import { churnRisk } from "../../src/functions/churnRisk";
import { clvModel } from "../../src/functions/clvModel";
import { customerTable } from "../../src/functions/customerTable";
import { expectedOrders } from "../../src/functions/expectedOrders";
import { nextOrderDate } from "../../src/functions/nextOrderDate";
import { pAlive } from "../../src/functions/pAlive";
import { PLAIN_PLACE as here } from "../cells/places";
import { col, date, range } from "./sheet";
import { orderColumns, shopOrders } from "./shopOrders";

/** Published rounded parameters of CDNOW, in weeks times 7 (README of lifetimes; Fader & Hardie for Pareto/NBD). */
const MODELS = {
  BG: range(["Model", "BG/NBD"], ["r", 0.243], ["alpha (days)", 30.898], ["a", 0.793], ["b", 2.426]),
  MBG: range(["Model", "MBG/NBD"], ["r", 0.525], ["alpha (days)", 43.281], ["a", 0.891], ["b", 1.614]),
  PARETO: range(
    ["模型", "Pareto/NBD"],
    ["r", 0.553],
    ["alpha（天）", 74.046],
    ["s", 0.606],
    ["beta（天）", 81.683],
  ),
};
const AS_OF = "1997-09-30";
/** Customers 1, 2 and 3 of CDNOW on that day: orders, first, last. */
const CUSTOMERS = [
  col(3, 2, 1),
  col("1997-01-01", "1997-01-01", "1997-01-02"),
  col("1997-08-02", "1997-01-13", "1997-01-02"),
] as const;

/** lifetimes 0.11.3, BTYD 2.4.3 and BTYDplus 1.2.0, which agree to 1e-12: P(alive), then orders in 39 weeks. */
const REFERENCE = {
  BG: [
    [0.726589721835495, 0.212260062554613, 1],
    [1.22611580614933, 0.203351041086806],
  ],
  MBG: [
    [0.706215055462196, 0.170967488040519],
    [1.2630502633419, 0.188991550594548],
  ],
  PARETO: [[0.869186154651162], [1.45522613094935]],
} as const;

const ROW = { pAlive, churnRisk, expectedOrders, nextOrderDate };
type Answers = (number | string)[][];
/** Rows that carry a model, as CUSTOMER_TABLE gives them. */
const TABLE = customerTable(here, ...orderColumns(shopOrders(120)));
const column = (title: string): Cell[][] => {
  const at = TABLE[0]!.indexOf(title);
  return TABLE.map((row) => [row[at]]);
};
const FITTED = [column("Order days"), column("First order"), column("Last order")] as const;

describe.each(["BG", "MBG", "PARETO"] as const)("with the range of a %s model", (kind) => {
  const [alive, orders] = REFERENCE[kind];

  test("P_ALIVE gives the reference values", () => {
    const answers = pAlive(here, ...CUSTOMERS, AS_OF, MODELS[kind]) as Answers;
    alive.forEach((chance, i) => {
      expect(answers[i]![0]).toBeCloseTo(chance, 12);
    });
  });

  test("EXPECTED_ORDERS gives the reference values", () => {
    const answers = expectedOrders(here, ...CUSTOMERS, 273, AS_OF, MODELS[kind]) as Answers;
    orders.forEach((expected, i) => {
      expect(answers[i]![0]).toBeCloseTo(expected, 12);
    });
  });

  test("CHURN_RISK is at least the chance of having left, and falls to it as the days ahead grow", () => {
    const [[active]] = pAlive(here, ...CUSTOMERS, AS_OF, MODELS[kind]) as [[number]];
    const risk = (days: number) =>
      (churnRisk(here, ...CUSTOMERS, days, AS_OF, MODELS[kind]) as Answers)[0]![0] as number;
    expect(risk(30)).toBeGreaterThan(risk(365));
    expect(risk(3650)).toBeGreaterThanOrEqual(1 - active);
  });
});

test("CHURN_RISK of BG/NBD and MBG/NBD is 1 − P(alive)·(1 − ((α+T)/(α+T+t))^(r+x))", () => {
  const [[risk]] = churnRisk(here, ...CUSTOMERS, 273, AS_OF, MODELS.MBG) as [[number]];
  expect(risk).toBeCloseTo(1 - 0.706215055462196 * (1 - (315.281 / 588.281) ** 2.525), 12);
});

test("NEXT_ORDER_DATE is the first moment of as_of + ⌈(α+T)(2^(1/(r+x)) − 1)⌉ days, or blank where she has more likely left", () => {
  // 315.281 · (2^(1/2.525) − 1) = 99.58 days; customer 2 is active with chance .17, customer 3 with .39.
  expect(nextOrderDate(here, ...CUSTOMERS, AS_OF, MODELS.MBG)).toEqual([[date("1998-01-08")], [""], [""]]);
});

test("where the model saw nobody drop out P_ALIVE says so and the others answer", () => {
  const stays = MODELS.MBG.map(([line, value]) => [line, line === "a" ? 1e-4 : value]);
  expect(() => pAlive(here, ...CUSTOMERS, AS_OF, stays)).toThrow(
    "P_ALIVE: no drop-out to be seen in this data; use CHURN_RISK",
  );
  expect(churnRisk(here, ...CUSTOMERS, 273, AS_OF, stays)).toHaveLength(3);
  // Every customer counts as active: (α+T)(2^(1/(r+x)) − 1) days with x = 2, 1, 0 and T = 272, 272, 271.
  const days = [315.281, 315.281, 314.281].map((age, i) => Math.ceil(age * (2 ** (1 / (2.525 - i)) - 1)));
  expect(nextOrderDate(here, ...CUSTOMERS, AS_OF, stays)).toEqual(
    days.map((ahead) => [new Date(Date.UTC(1997, 8, 30 + ahead))]),
  );
});

describe.each(Object.entries(ROW))("%s", (name, run) => {
  const call = name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  const withHorizon = name === "churnRisk" || name === "expectedOrders";
  const answer = (given: readonly unknown[], asOf: unknown = "", model: unknown = ""): unknown =>
    (run as (...cells: unknown[]) => unknown)(here, ...given, ...(withHorizon ? [""] : []), asOf, model);

  test(`${call} fills a titled column beside a titled table`, () => {
    const title =
      { pAlive: "Chance active", churnRisk: "Churn risk", expectedOrders: "Expected orders" }[
        name as "pAlive"
      ] ?? "Next order";
    const answers = answer(FITTED) as Answers;
    expect(answers).toHaveLength(TABLE.length);
    expect(answers[0]).toEqual([title]);
    expect(answers.flat().join("")).not.toContain("⚠");
  });

  test(`${call} with the range of CLV_MODEL is the same as fitting to the orders`, () => {
    const model = clvModel(here, ...orderColumns(shopOrders(120)), "", "MBG");
    expect(answer(FITTED, "", model)).toEqual(answer(FITTED));
  });

  test(`${call} refuses single cells, but with a model and a day`, () => {
    expect(() => answer([3, "1997-01-01", "1997-08-02"], AS_OF)).toThrow(
      `${call}: give the whole columns, for example =${call}(B2:B, C2:C, D2:D), or as_of and a range made by CLV_MODEL`,
    );
    expect(() => answer([3, "1997-01-01", "1997-08-02"], "", MODELS.MBG)).toThrow(
      `${call}: give the whole columns`,
    );
    expect(answer([3, "1997-01-01", "1997-08-02"], AS_OF, MODELS.MBG)).toEqual(
      (answer(CUSTOMERS, AS_OF, MODELS.MBG) as unknown[][])[0]![0],
    );
  });

  test(`${call} leaves a customer without an order blank, and names a bad row`, () => {
    const [counts, firsts, lasts] = CUSTOMERS;
    const answers = answer(
      [
        [...counts, [0], ["n/a"], [2], [1]],
        [...firsts, [""], ["1997-01-01"], [""], ["1997-01-01"]],
        [...lasts, [""], ["1997-02-01"], ["1997-02-01"], ["1997-10-01"]],
      ],
      AS_OF,
      MODELS.MBG,
    ) as Answers;
    expect(answers.slice(3).flat()).toEqual([
      "",
      '⚠ order_count: "n/a" is not a number',
      "⚠ first_order is blank",
      '⚠ last_order: "1997-10-01" is after the as-of date',
    ]);
  });

  test(`${call} of nothing filled is one blank`, () => {
    expect(answer([col("", ""), col("", ""), col("", "")])).toEqual([[""]]);
  });

  test(`${call} refuses too few repeat customers with the number found`, () => {
    expect(() => answer(CUSTOMERS)).toThrow(
      `${call}: customers who have ordered on more than one day: 2; a prediction needs at least 30`,
    );
  });
});

import { describe, expect, test } from "vitest";
import {
  fitModel,
  fitSpend,
  historiesFromCounts,
  predictCustomers,
  withTotalSpent,
} from "../../src/core/clv";
import { buyingOfCustomers, prediction } from "../../src/core/prediction";
import { PREDICTED_COLUMNS, USUAL_PREDICTION } from "../../src/core/predictionRules";
import { clockworkCustomers, shopCustomers } from "../support/shopTable";

const SHOP = shopCustomers(120);
const AS_OF = SHOP.lastDay.reduce((newest, day) => Math.max(newest, day), 0);
const predicted = (
  customers: Parameters<typeof buyingOfCustomers>[0],
  rules: object = {},
  wanted = PREDICTED_COLUMNS as readonly (typeof PREDICTED_COLUMNS)[number][],
) => prediction(buyingOfCustomers(customers, AS_OF), AS_OF, { ...USUAL_PREDICTION, ...rules }, wanted);

describe("prediction(buyingOfCustomers(customers, asOf), asOf, rules, wanted)", () => {
  test("is what predictCustomers says of the histories, with the mean over all orders for the spend", () => {
    const rules = { horizonDays: 200, grossMargin: 0.4, annualDiscountRate: 0.2 };
    const { columns } = predicted(SHOP, rules);
    const histories = withTotalSpent(
      historiesFromCounts(SHOP.orderCount, SHOP.firstDay, SHOP.lastDay, AS_OF),
      SHOP.orderCount,
      SHOP.totalSpent,
    );
    const [fit, spend] = [fitModel(histories, "MBG"), fitSpend(histories)];
    if (!fit.ok || !spend.ok) throw new Error("no fit");
    const expected = predictCustomers(histories, fit.params, spend.params, rules);
    histories.customer.forEach((c, i) => {
      expect(columns.clv![c]! / expected.clv[i]!).toBeCloseTo(1, 12);
      expect(columns.chanceActive![c]).toBe(expected.chanceActive[i]);
      expect(columns.nextOrder![c]).toEqual(AS_OF + expected.nextOrderDays[i]!);
    });
  });

  test("leaves customers without an order out", () => {
    const withProspect = Object.fromEntries(
      Object.entries(SHOP).map(([name, column]) => [
        name,
        Float64Array.of(...column, name.startsWith("order") ? 0 : Number.NaN),
      ]),
    ) as unknown as typeof SHOP;
    const { columns } = predicted(withProspect);
    for (const name of PREDICTED_COLUMNS) expect(columns[name]![120]).toBeNaN();
    expect(columns.clv!.slice(0, 120)).toEqual(predicted(SHOP).columns.clv);
  });

  test("says how many repeat customers it found where they are too few", () => {
    const few = shopCustomers(20);
    const found = few.orderCount.filter((count) => count > 1).length;
    expect(predicted(few)).toEqual({
      columns: {},
      notes: [
        {
          note: "refused",
          columns: PREDICTED_COLUMNS,
          refusal: { ok: false, reason: "tooFewRepeatCustomers", found, needed: 30 },
        },
      ],
    });
  });

  test("predicts no buyers as regular as clockwork, where the order before the last tells", () => {
    const regular = clockworkCustomers(90);
    expect(predicted(regular).notes).toEqual([
      { note: "regularBuyers", columns: PREDICTED_COLUMNS, k: Number.POSITIVE_INFINITY },
    ]);
    expect(predicted(regular).columns).toEqual({});
  });

  test("leaves Chance active out where the model saw nobody drop out, and keeps the rest", () => {
    // Everybody's last order is as recent as her rhythm: nobody has left.
    const stays = {
      ...SHOP,
      lastDay: SHOP.lastDay.map((day, i) => (SHOP.orderCount[i]! > 1 ? AS_OF - (i % 3) : day)),
    };
    const { columns, notes } = predicted(stays, { model: "BG" });
    expect(notes).toContainEqual({ note: "noDropout", columns: ["chanceActive"] });
    expect(Object.keys(columns).sort()).toEqual(["clv", "nextOrder"]);
  });

  test("keeps the other columns where the spend carries no model", () => {
    const { columns, notes } = predicted({ ...SHOP, totalSpent: SHOP.totalSpent.map(() => 0) });
    expect(Object.keys(columns).sort()).toEqual(["chanceActive", "nextOrder"]);
    expect(notes).toMatchObject([{ note: "refused", columns: ["clv"], refusal: { found: 0 } }]);
  });
});

import { describe, expect, test } from "vitest";
import type { Host } from "../../preview/host";
import { isoOfDay } from "../../src/core/calendar";
import { buyingOfCustomers, prediction } from "../../src/core/prediction";
import { PREDICTED_COLUMNS, USUAL_PREDICTION } from "../../src/core/predictionRules";
import { addonHost } from "../support/addonHost";
import { clockworkCustomers, shopCells, shopCustomers } from "../support/shopTable";

const SHOP = shopCustomers(60);
const CELLS = shopCells(SHOP);
const TITLES = ["Predicted CLV", "Chance active", "Next order"];
const SEGMENT = { do: "segment", settings: {} } as const;

const AS_OF = SHOP.lastDay.reduce((newest, day) => Math.max(newest, day), 0);
const EXPECTED = prediction(
  buyingOfCustomers(SHOP, AS_OF),
  AS_OF,
  USUAL_PREDICTION,
  PREDICTED_COLUMNS,
).columns;
/** What should stand beside each customer, by id, as the host shows cells. */
const BESIDE = Object.fromEntries(
  Array.from(SHOP.orderCount, (_, i) => {
    const next = EXPECTED.nextOrder![i]!;
    const digits = (value: number) => Number(value.toPrecision(15));
    return [
      `shop-${i}`,
      [
        digits(EXPECTED.clv![i]!),
        digits(EXPECTED.chanceActive![i]!),
        Number.isNaN(next) ? "" : isoOfDay(next),
      ],
    ];
  }),
);
const beside = (cells: readonly (readonly unknown[])[]) => {
  const at = TITLES.map((title) => cells[0]!.indexOf(title));
  return Object.fromEntries(cells.slice(1).map((row) => [row[0], at.map((column) => row[column])]));
};
const patterns = ({ document }: Host, column: number) => {
  const [sheet] = document.workbook.sheets();
  return document.workbook.formats({ sheet: sheet!.id, row: 0, column, rows: 3, columns: 1 }).flat();
};

describe("segment", () => {
  test("writes value, chance and next order beside each customer, as numbers and dates with their formats", () => {
    const { ask, cells, host } = addonHost({ cells: CELLS });
    const summary = ask(SEGMENT);
    expect(cells()[0]!.slice(6)).toEqual([
      ...["Tier", "Lifecycle stage", "RFM score", "RFM segment"],
      ...[...TITLES, "Reason", "Next action", "Tierline key"],
    ]);
    expect(beside(cells())).toEqual(BESIDE);
    expect(summary.columns.slice(4, 7)).toEqual(
      TITLES.map((title, i) => ({ title, letters: "KLM"[i], added: true })),
    );
    expect([10, 11, 12].map((column) => patterns(host, column)[1])).toEqual(["0.00", "0%", "yyyy-mm-dd"]);
    expect(Object.values(BESIDE).some(([, , next]) => next !== "")).toBe(true);
  });

  test("goes by the days with an order where the table has them beside the orders", () => {
    const { ask, cells, column } = addonHost({
      cells: CELLS.map((row, i) =>
        i === 0
          ? [...row.slice(0, 3), "Orders", "Order days", ...row.slice(4)]
          : [...row.slice(0, 3), 2 * Number(row[3]), ...row.slice(3)],
      ),
    });
    expect(ask({ do: "describe" }).fields).toContainEqual(
      expect.objectContaining({ field: "orderDays", column: 5, sure: true }),
    );
    ask(SEGMENT);
    expect(beside(cells())).toEqual(BESIDE);
    const loyal = column("Reason").find((reason) => String(reason).startsWith("Loyal"));
    const [, orders, days] = /(\d+) orders on (\d+) days/.exec(String(loyal))!;
    expect(Number(orders)).toBe(2 * Number(days));
  });

  test("keeps a format that a person has chosen since", () => {
    const { ask, host } = addonHost({ cells: CELLS });
    ask(SEGMENT);
    const [sheet] = host.document.workbook.sheets();
    host.document.workbook.setFormat({ sheet: sheet!.id, row: 0, column: 10, rows: 61, columns: 1 }, "0");
    ask(SEGMENT);
    expect(patterns(host, 10)[1]).toBe("0");
  });

  test("takes the horizon, the margin and the discount from the settings", () => {
    const rules = { horizonDays: 90, model: "PARETO", grossMargin: 0.3, annualDiscountRate: 0.1 } as const;
    const { ask, column } = addonHost({ cells: CELLS });
    ask({ do: "segment", settings: { prediction: rules } });
    const { clv } = prediction(buyingOfCustomers(SHOP, AS_OF), AS_OF, rules, ["clv"]).columns;
    column("Predicted CLV").forEach((value, i) => {
      expect((value as number) / clv![i]!).toBeCloseTo(1, 12);
    });
  });

  test("without Total spent predicts all but the value, and names what is missing", () => {
    const { ask, cells } = addonHost({ cells: CELLS.map((row) => [...row.slice(0, 4), row[5]!]) });
    const { hints } = ask(SEGMENT);
    expect(cells()[0]).not.toContain("Predicted CLV");
    expect(cells()[0]).toContain("Next order");
    expect(hints.map(({ en }) => en).join(" ")).toMatch(
      /Predicted CLV.* can't be written: no column with Total spent was found/,
    );
  });

  test("in Chinese writes Chinese titles", () => {
    const { ask, cells } = addonHost({ cells: CELLS });
    ask({ do: "segment", settings: { language: "zh" } });
    expect(cells()[0]!.slice(10, 13)).toEqual(["预测CLV", "活跃概率", "预计下次下单"]);
  });

  test("undo brings the dates of the run before back", () => {
    const { ask, cells, write } = addonHost({ cells: CELLS });
    ask(SEGMENT);
    const before = cells();
    write(2, 4, [[40]]);
    ask(SEGMENT);
    expect(cells()).not.toEqual(before);
    ask({ do: "undo" });
    expect(cells().map((row) => row.slice(6))).toEqual(before.map((row) => row.slice(6)));
  });
});

describe("where the data carries no model", () => {
  const few = CELLS.slice(0, 21);
  const found = few.filter((row) => (row[3] as number) > 1).length;

  test("the columns stay away, and a hint says why with the number found", () => {
    const { ask, cells } = addonHost({ cells: few });
    const { hints, columns } = ask(SEGMENT);
    expect(cells()[0]!.slice(6)).toEqual([
      "Tier",
      "Lifecycle stage",
      "RFM score",
      "RFM segment",
      "Reason",
      "Next action",
      "Tierline key",
    ]);
    expect(columns).toHaveLength(6);
    expect(hints.map(({ en }) => en)).toContain(
      `Predicted CLV, Chance active, Next order can't be predicted: customers who have ordered on more than one day: ${found}; a prediction needs at least 30.`,
    );
  });

  test("columns of an earlier run are blanked, not left standing", () => {
    const { ask, cells } = addonHost({ cells: CELLS });
    ask(SEGMENT);
    ask({ do: "segment", source: { rows: [[2, 21]] }, settings: {} });
    const shown = beside(cells());
    expect(shown["shop-0"]).toEqual(["", "", ""]);
    expect(shown["shop-40"]).toEqual(BESIDE["shop-40"]);
  });

  test("buyers as regular as clockwork are named, with the regularity found", () => {
    const { ask, cells } = addonHost({ cells: shopCells(clockworkCustomers(90)) });
    const { hints } = ask({ ...SEGMENT, language: "zh" });
    expect(cells()[0]).not.toContain("Next order");
    expect(hints.map(({ zh }) => zh).join("")).toContain(
      "无法预测预测CLV、活跃概率、预计下次下单：客户的购买间隔很均匀（规律度 > 99",
    );
  });

  test("a run that was to write nothing else refuses, with the reason", () => {
    const { ask, cells } = addonHost({ cells: few });
    const before = cells();
    expect(() => ask({ do: "segment", settings: { columns: ["nextOrder"] } })).toThrow(
      /Nothing to write in “Customers”\. Next order can't be predicted: customers who have ordered on more than one day: \d+;/,
    );
    expect(cells()).toEqual(before);
  });
});

describe("at each service call of a run with all columns in turn", () => {
  const calls = countedCalls();
  const lastRead = calls.lastIndexOf("Range.getValues");
  const nth = calls.map((name, i) => [i + 1, name] as const);
  /** How the columns look: all that comes after the values have been written, read back and journalled. */
  const looks = nth.slice(calls.indexOf("Properties.setProperties") + 1, -1);
  const order = CELLS.slice(1).map((_, i) => (i * 7 + 3) % (CELLS.length - 1));

  test.each([
    ["there are no more than 60", () => calls, 60],
    ["the next run makes no more than 40", () => countedCalls(true), 40],
  ])("%s", (_, run, most) => {
    const names = run();
    const counts = new Map<string, number>();
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    console.log(
      `${names.length} service calls:`,
      [...counts].map(([name, times]) => `${times} ${name}`).join(", "),
    );
    expect(names.length).toBeLessThanOrEqual(most);
  });

  test.each(nth)("call %i, %s: a sort by somebody else leaves every prediction with its customer", (n) => {
    const { ask, cells } = hostWith(n, (host) => {
      const sheet = host.document.workbook.sheets()[0]!.id;
      host.document.workbook.reorder({ sheet, row: 1, column: 0, rows: order.length, columns: 6 }, order);
    });
    ask(SEGMENT);
    // What is sorted after the last look at the sheet is found by the next run.
    if (n > lastRead + 1) ask(SEGMENT);
    expect(beside(cells())).toEqual(BESIDE);
  });

  test.each(looks)("call %i, %s: a refused look leaves the values, and the run goes on", (n) => {
    const { ask, cells } = hostWith(n, () => {
      throw new Error("You can't set the number format of cells in a typed column.");
    });
    expect(ask(SEGMENT).report.used).toBe(CELLS.length - 1);
    expect(beside(cells())).toEqual(BESIDE);
  });

  test.each(nth.filter((call) => !looks.includes(call)))(
    "call %i, %s: a crash loses nothing, and the next run repairs it",
    (n) => {
      const { ask, cells, host } = hostWith(n, () => {
        throw new Error("Service Spreadsheets failed");
      });
      expect(() => ask(SEGMENT)).toThrow("Service Spreadsheets failed");
      host.onCall = undefined;
      expect(ask(SEGMENT).kept).toBe(0);
      expect(beside(cells())).toEqual(BESIDE);
    },
  );

  function hostWith(n: number, act: (host: Host) => void) {
    const made = addonHost({ cells: CELLS });
    let seen = 0;
    made.host.onCall = () => {
      if (++seen === n) act(made.host);
    };
    return made;
  }

  function countedCalls(again = false): string[] {
    const { ask, host } = addonHost({ cells: CELLS });
    if (again) ask(SEGMENT);
    const names: string[] = [];
    host.onCall = ({ name }) => {
      names.push(name);
    };
    ask(SEGMENT);
    return names;
  }
});

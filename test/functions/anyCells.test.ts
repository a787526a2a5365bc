import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell, Place } from "../../src/cells/place";
import * as functions from "../../src/functions";
import { PLAIN_PLACE } from "../cells/places";
import { date } from "./sheet";

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -2, max: 9 }) },
  { weight: 3, arbitrary: fc.constantFrom("2024-01-05", "2024-02-05", "2024-03-05", date("2024-02-01")) },
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom<Cell>(
    ...["", " ", null, undefined, true, "n/a", "-", "#N/A", "Loading...", "⚠ no", "1,234", "12%"],
  ),
  fc.constantFrom<Cell>(
    ...["3/4/2024", new Date(Number.NaN), "A", "Lost", "忠诚客户", "Total spent", "R10 F1 M1", 543],
  ),
);
const columnOf = (cells: fc.Arbitrary<Cell>) =>
  fc.array(cells, { minLength: 6, maxLength: 6 }).map((column) => column.map((each) => [each]));
const argument = fc.oneof(
  { weight: 4, arbitrary: columnOf(cell) },
  { weight: 4, arbitrary: columnOf(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })) },
  { weight: 4, arbitrary: columnOf(fc.integer({ min: 30_000, max: 30_009 })) },
  { weight: 4, arbitrary: columnOf(fc.integer({ min: 0, max: 9 })) },
  cell,
);
const option = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Cell>("") },
  fc.constantFrom<Cell>(...["zh", "8", 2, 10, "customers", "2024-02-03", 40]),
  fc.constantFrom<Cell>([[1, 1, 1]], [[0.5], [0.3], [0.2]], [["All", 1, 5, 1, 5]]),
);

const MODEL: Cell[][] = [
  ...[
    ["Model", "MBG/NBD"],
    ["r", 0.525],
    ["alpha (days)", 43.281],
    ["a", 0.891],
    ["b", 1.614],
  ],
  ...[
    ["Spend p", 6.25],
    ["Spend q", 3.74],
    ["Spend gamma", 15.44],
  ],
];

const CALLS: Readonly<
  Record<string, readonly [run: (place: Place, ...cells: never[]) => unknown, data: number, options: number]>
> = {
  CUSTOMER_TABLE: [functions.customerTable, 3, 3],
  RFM_SCORE: [functions.rfmScore, 3, 2],
  RFM_CUTS: [functions.rfmCuts, 3, 3],
  RFM_SEGMENT: [functions.rfmSegment, 1, 3],
  RFM_TABLE: [functions.rfmTable, 3, 5],
  TIER: [functions.tier, 1, 3],
  PARETO_SHARE: [functions.paretoShare, 1, 0],
  LIFECYCLE_STAGE: [functions.lifecycleStage, 3, 5],
  NEXT_ACTION: [functions.nextAction, 2, 2],
  CLV: [functions.clv, 6, 0],
  CLV_RETENTION: [functions.clvRetention, 4, 0],
  CUSTOMER_PROFIT: [functions.customerProfit, 5, 0],
  // Six rows carry no model, so that the predictions are given one.
  CLV_PREDICT: [
    (place, who, date, amount, days, margin, rate, asOf, language) =>
      functions.clvPredict(place, who, date, amount, days, margin, rate, asOf, MODEL, language),
    ...([3, 5] as const),
  ],
  P_ALIVE: [(place, n, first, last, asOf) => functions.pAlive(place, n, first, last, asOf, MODEL), 3, 1],
  CHURN_RISK: [
    (place, n, first, last, days, asOf) => functions.churnRisk(place, n, first, last, days, asOf, MODEL),
    ...([3, 2] as const),
  ],
  EXPECTED_ORDERS: [
    (place, n, first, last, days, asOf) => functions.expectedOrders(place, n, first, last, days, asOf, MODEL),
    ...([3, 2] as const),
  ],
  NEXT_ORDER_DATE: [
    (place, n, first, last, asOf) => functions.nextOrderDate(place, n, first, last, asOf, MODEL),
    ...([3, 1] as const),
  ],
};

/** True for what a cell of Sheets can show. */
function isShowable(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  return typeof value === "number"
    ? Number.isFinite(value) && !Object.is(value, -0)
    : /string|boolean/.test(typeof value);
}

describe.each(Object.entries(CALLS))("%s of any cells", (name, [run, data, options]) => {
  test(`${name}(…) is a rectangle of what cells can show, or says in its own name what it does not accept`, () => {
    const call = fc.tuple(
      fc.tuple(...Array<typeof argument>(data).fill(argument)),
      fc.tuple(...Array<typeof option>(options).fill(option)),
    );
    let answered = 0;
    fc.assert(
      fc.property(call, ([cells, settings]) => {
        let result: unknown;
        try {
          result = run(PLAIN_PLACE, ...([...cells, ...settings] as never[]));
        } catch (error) {
          expect((error as Error).name).toBe("InputError");
          expect((error as Error).message).toMatch(new RegExp(`^${name}: .`));
          expect((error as Error).message).not.toMatch(/undefined|NaN|\[object/);
          return;
        }
        answered++;
        const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) {
          expect(row).toHaveLength(rows[0]!.length);
          for (const value of row) expect(isShowable(value), String(value)).toBe(true);
        }
      }),
      { numRuns: 500, seed: 20_241_123 },
    );
    expect(answered).toBeGreaterThan(0);
  });
});

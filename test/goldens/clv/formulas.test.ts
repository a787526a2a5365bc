import { describe, expect, test } from "vitest";
import { activeCustomer, chanceActive } from "../../../src/core/clv/activeCustomer";
import { betaGeometricLogLikelihood } from "../../../src/core/clv/betaGeometric";
import { expectedOfNewCustomer, expectedOrders } from "../../../src/core/clv/expectedOrders";
import { discountedIfActive, tailIfActive } from "../../../src/core/clv/future";
import { expectedSpend } from "../../../src/core/clv/gammaGamma";
import { groupHistories } from "../../../src/core/clv/groupHistories";
import type { History, ModelParams } from "../../../src/core/clv/model";
import { paretoLogLikelihood } from "../../../src/core/clv/pareto";
import {
  type EdgeRow,
  readJson,
  readRows,
  readSample,
  referencesPresent,
  relativeError,
  type VectorRow,
} from "./reference";

/** The published, rounded parameters at which the reference vectors were computed; weeks. */
const PARAMS = {
  bgnbd: { kind: "BG", r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 },
  mbgnbd: { kind: "MBG", r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 },
  pnbd: { kind: "PARETO", r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 },
} as const;
const SPEND = { p: 6.25, q: 3.74, gamma: 15.44 };
/** ln(1.15) a year, per week. */
const DERT_FORCE = 0.0026785314076005757;

/** The promise; the packages agree with each other to 1e-12 or better. */
const TOLERANCE = 1e-9;
const EDGE_TOLERANCE = 1e-8;

const logLikelihood = (params: ModelParams, { x, tx, T }: History) => {
  const groups = groupHistories([x], [tx], [T]);
  return params.kind === "PARETO"
    ? paretoLogLikelihood(params, groups).value
    : betaGeometricLogLikelihood(params, groups).value;
};

/** `lifetimes`' rule: twelve months of 4.345 weeks, 1 % a month. */
const clvOfTwelveMonths = (params: ModelParams, history: History, spend: number) => {
  let value = 0;
  for (let month = 1; month <= 12; month++) {
    const orders =
      expectedOrders(params, history, 4.345 * month) - expectedOrders(params, history, 4.345 * (month - 1));
    value += (orders * spend) / 1.01 ** month;
  }
  return value;
};

/** Every figure of a row of the vectors, computed here; by the names of the file. */
function vectorsOf(history: History, meanSpend: number): Record<string, number> {
  const found: Record<string, number> = { gg_expected_spend: expectedSpend(SPEND, history.x, meanSpend) };
  for (const [name, params] of Object.entries(PARAMS)) {
    found[`${name}_p_alive`] = chanceActive(params, history);
    found[`${name}_ll`] = logLikelihood(params, history);
    for (const t of [4, 13, 26, 39, 52]) found[`${name}_cet_${t}`] = expectedOrders(params, history, t);
  }
  const spend = found.gg_expected_spend!;
  found.bgnbd_clv_12m_1pct = clvOfTwelveMonths(PARAMS.bgnbd, history, spend);
  found.pnbd_clv_12m_1pct = clvOfTwelveMonths(PARAMS.pnbd, history, spend);
  // Residual value has no end: after 20,000 weeks, e^−53 of it is left.
  const customer = activeCustomer(PARAMS.pnbd, history);
  found.pnbd_dert = found.pnbd_p_alive! * discountedIfActive(customer, 20_000, DERT_FORCE);
  found.pnbd_clv_dert = found.pnbd_dert * spend;
  return found;
}

function worstOfVectors(rows: readonly VectorRow[]): Record<string, number> {
  const worst: Record<string, number> = {};
  for (const row of rows) {
    const history = { x: Number(row.x), tx: Number(row.t_x), T: Number(row.T) };
    for (const [name, value] of Object.entries(vectorsOf(history, Number(row.mean_spend)))) {
      worst[name] = Math.max(worst[name] ?? 0, relativeError(value, Number(row[name])));
    }
  }
  return worst;
}

function worstOfEdges(kind: "BG" | "PARETO", rows: readonly EdgeRow[]): number {
  let worst = 0;
  for (const { params: values, x, t_x: tx, T, ll, p_alive, cet } of rows) {
    const params = paramsOf(kind, values);
    const history = { x, tx, T };
    const errors = [
      Number(ll) === 0
        ? Math.abs(logLikelihood(params, history))
        : relativeError(logLikelihood(params, history), Number(ll)),
      relativeError(chanceActive(params, history), Number(p_alive)),
      ...Object.entries(cet).map(([t, value]) =>
        relativeError(expectedOrders(params, history, Number(t)), Number(value)),
      ),
    ];
    for (const error of errors) worst = Number.isNaN(error) ? Infinity : Math.max(worst, error);
  }
  return worst;
}

function paramsOf(kind: "BG" | "PARETO", [r, alpha, third, fourth]: readonly number[]): ModelParams {
  return kind === "BG"
    ? { kind, r: r!, alpha: alpha!, a: third!, b: fourth! }
    : { kind, r: r!, alpha: alpha!, s: third!, beta: fourth! };
}

describe("a sample of rows kept here", () => {
  const sample = readSample();

  test("every figure of the sample vectors agrees to 1e-9", () => {
    for (const [name, error] of Object.entries(worstOfVectors(sample.vectors))) {
      expect(error, name).toBeLessThan(TOLERANCE);
    }
  });

  test("the sample of edge cases agrees to 1e-8", () => {
    expect(worstOfEdges("BG", sample.bgnbd)).toBeLessThan(EDGE_TOLERANCE);
    expect(worstOfEdges("PARETO", sample.pnbd)).toBeLessThan(EDGE_TOLERANCE);
  });

  test("the worked customer of the papers has p(alive) .7265897218 and 1.2261158061 orders in 39 weeks", () => {
    const history = { x: 2, tx: 213 / 7, T: 272 / 7 };
    expect(chanceActive(PARAMS.bgnbd, history)).toBeCloseTo(0.7265897218, 10);
    expect(expectedOrders(PARAMS.bgnbd, history, 39)).toBeCloseTo(1.2261158061, 10);
    expect(expectedSpend(SPEND, 2, 22.345)).toBeCloseTo(24.6596128609, 10);
    expect(chanceActive(PARAMS.pnbd, history)).toBeCloseTo(0.8691861547, 10);
  });
});

describe.skipIf(!referencesPresent)(
  "the full tables of the references (skipped where they are not at hand)",
  () => {
    test("every figure of the 2,357 vectors agrees to 1e-9", () => {
      const worst = worstOfVectors(readRows("expected/cdnow_sample/vectors_fixed_params.csv"));
      expect(Object.keys(worst)).toHaveLength(26);
      for (const [name, error] of Object.entries(worst)) expect(error, name).toBeLessThan(TOLERANCE);
    });

    test("every edge case agrees to 1e-8", () => {
      const edges = readJson<{
        bgnbd: EdgeRow[];
        pnbd: EdgeRow[];
        bgnbd_expected_purchases: { params: number[]; t: number; value: string }[];
      }>("expected/edge_cases.json");
      expect(worstOfEdges("BG", edges.bgnbd)).toBeLessThan(EDGE_TOLERANCE);
      expect(worstOfEdges("PARETO", edges.pnbd)).toBeLessThan(EDGE_TOLERANCE);
      for (const { params, t, value } of edges.bgnbd_expected_purchases) {
        expect(relativeError(expectedOfNewCustomer(paramsOf("BG", params), t), Number(value))).toBeLessThan(
          EDGE_TOLERANCE,
        );
      }
    });

    test("E[X(t)] for 78 weeks and P(X(52) = 0 … 9) agree to 1e-9", () => {
      const population = readJson<Record<string, number[]>>(
        "expected/cdnow_sample/population_fixed_params.json",
      );
      for (const [name, params] of Object.entries(PARAMS)) {
        population.t!.forEach((t, i) => {
          const expected = population[`${name}_expected_purchases`]![i]!;
          expect(relativeError(expectedOfNewCustomer(params, t), expected), `${name} ${t}`).toBeLessThan(
            TOLERANCE,
          );
        });
        const moreThan = [1, ...tailIfActive(activeCustomer(params, { x: 0, T: 0 }), 52)];
        population[`${name}_pmf_0_to_9`]?.forEach((chance, n) => {
          expect(relativeError(moreThan[n]! - moreThan[n + 1]!, chance), `${name} ${n}`).toBeLessThan(
            TOLERANCE,
          );
        });
      }
    });
  },
);

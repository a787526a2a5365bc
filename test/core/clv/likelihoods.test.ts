import { describe, expect, test } from "vitest";
import { chanceActive } from "../../../src/core/clv/activeCustomer";
import { betaGeometricLogLikelihood } from "../../../src/core/clv/betaGeometric";
import { expectedSpend, spendLogLikelihood } from "../../../src/core/clv/gammaGamma";
import { groupHistories, type HistoryGroups } from "../../../src/core/clv/groupHistories";
import type { LogLikelihood, ModelParams } from "../../../src/core/clv/model";
import { paretoLogLikelihood } from "../../../src/core/clv/pareto";

const logLikelihood = (params: ModelParams, groups: HistoryGroups): LogLikelihood =>
  params.kind === "PARETO" ? paretoLogLikelihood(params, groups) : betaGeometricLogLikelihood(params, groups);

const HISTORIES = groupHistories(
  [0, 0, 1, 2, 7, 26, 3],
  [0, 0, 12, 213, 206, 266, 40],
  [272, 1, 272, 272, 270, 272, 40],
);

const MODELS: readonly ModelParams[] = [
  { kind: "BG", r: 0.243, alpha: 30.9, a: 0.793, b: 2.426 },
  { kind: "MBG", r: 0.525, alpha: 43.3, a: 0.891, b: 1.614 },
  { kind: "MBG", r: 200, alpha: 40_000, a: 300, b: 10_000 },
  { kind: "PARETO", r: 0.553, alpha: 74, s: 0.606, beta: 81.7 },
  { kind: "PARETO", r: 0.553, alpha: 81.7, s: 0.606, beta: 74 },
  { kind: "PARETO", r: 200, alpha: 40_000, s: 30, beta: 60_000 },
];

/** Derivative of f by fourth-order central differences, relative step 1e-3; good to about 1e-9 here. */
const slopeOf = (f: (value: number) => number, at: number) => {
  const h = at * 1e-3;
  return (8 * (f(at + h) - f(at - h)) - (f(at + 2 * h) - f(at - 2 * h))) / (12 * h);
};

test.each(MODELS)("the gradient of $kind with r $r is the slope of its log-likelihood", (params) => {
  const { kind, ...values } = params;
  const names = Object.keys(values);
  const { gradient } = logLikelihood(params, HISTORIES);
  names.forEach((name, i) => {
    const at = values[name as keyof typeof values];
    const numeric = slopeOf(
      (value) => logLikelihood({ ...params, [name]: value } as ModelParams, HISTORIES).value,
      at,
    );
    expect(Math.abs(gradient[i]! - numeric) * at, `${kind} ${name}`).toBeLessThan(
      2e-6 * (1 + Math.abs(numeric) * at),
    );
  });
});

test("spendLogLikelihood has the slope it claims", () => {
  const spend = { x: [1, 2, 7, 30], meanSpend: [22, 10.5, 300, 0.5] };
  const params = { p: 6.25, q: 3.74, gamma: 15.44 };
  const { gradient } = spendLogLikelihood(params, spend);
  (["p", "q", "gamma"] as const).forEach((name, i) => {
    const numeric = slopeOf(
      (value) => spendLogLikelihood({ ...params, [name]: value }, spend).value,
      params[name],
    );
    expect(gradient[i]).toBeCloseTo(numeric, 6);
  });
});

describe("log-likelihoods", () => {
  test.each(MODELS)("$kind with r $r: a group of three counts three times", (params) => {
    const one = logLikelihood(params, groupHistories([2], [30], [39])).value;
    expect(logLikelihood(params, groupHistories([2, 2, 2], [30, 30, 30], [39, 39, 39])).value).toBeCloseTo(
      3 * one,
      10,
    );
  });

  test("Pareto/NBD is smooth where α and β cross, at which the published form changes", () => {
    const at = (beta: number) =>
      logLikelihood({ kind: "PARETO", r: 0.6, alpha: 10, s: 0.7, beta }, HISTORIES).value;
    expect(at(10)).toBeCloseTo((at(10 - 1e-6) + at(10 + 1e-6)) / 2, 9);
  });

  test("without drop-out all three are the negative binomial model of purchases", () => {
    const bg = logLikelihood({ kind: "BG", r: 0.5, alpha: 40, a: 1e-12, b: 1 }, HISTORIES).value;
    expect(logLikelihood({ kind: "MBG", r: 0.5, alpha: 40, a: 1e-12, b: 1 }, HISTORIES).value).toBeCloseTo(
      bg,
      8,
    );
    expect(
      logLikelihood({ kind: "PARETO", r: 0.5, alpha: 40, s: 1e-12, beta: 1 }, HISTORIES).value,
    ).toBeCloseTo(bg, 8);
  });

  test("they are finite, with finite slopes, in every corner that a fit may look into", () => {
    const extremes = [1e-4, 1, 1e6];
    for (const r of extremes) {
      for (const alpha of extremes) {
        for (const third of extremes) {
          for (const fourth of extremes) {
            for (const params of [
              { kind: "BG", r, alpha, a: third, b: fourth },
              { kind: "MBG", r, alpha, a: third, b: fourth },
              { kind: "PARETO", r, alpha, s: third, beta: fourth },
            ] as const) {
              const { value, gradient } = logLikelihood(params, HISTORIES);
              expect([value, ...gradient].every(Number.isFinite), JSON.stringify(params)).toBe(true);
            }
          }
        }
      }
    }
  });
});

describe("chanceActive", () => {
  test("chanceActive of BG/NBD is exactly 1 for x = 0; of MBG/NBD and Pareto/NBD it falls with age", () => {
    const [bg, mbg, , pareto] = MODELS as readonly [ModelParams, ModelParams, ModelParams, ModelParams];
    expect(chanceActive(bg, { x: 0, tx: 0, T: 900 })).toBe(1);
    for (const params of [mbg, pareto]) {
      const young = chanceActive(params, { x: 0, tx: 0, T: 90 });
      const old = chanceActive(params, { x: 0, tx: 0, T: 900 });
      expect(old).toBeLessThan(young);
      expect(young).toBeLessThan(1);
    }
  });

  test("chanceActive of a new customer of MBG/NBD is b/(a + b)", () => {
    const params = { kind: "MBG", r: 0.5, alpha: 40, a: 1, b: 3 } as const;
    expect(chanceActive(params, { x: 0, tx: 0, T: 0 })).toBeCloseTo(0.75, 14);
  });
});

describe("expectedSpend", () => {
  const params = { p: 6.25, q: 3.74, gamma: 15.44 };

  test("expectedSpend(params, 0, 0) is the mean of all customers, pγ/(q − 1)", () => {
    expect(expectedSpend(params, 0, 0)).toBeCloseTo((6.25 * 15.44) / 2.74, 12);
  });

  test("expectedSpend goes to the customer's own mean as the evidence grows", () => {
    expect(expectedSpend(params, 1e7, 200)).toBeCloseTo(200, 3);
  });
});

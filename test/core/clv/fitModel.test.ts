import { describe, expect, test } from "vitest";
import { seededRandom } from "../../../scripts/bench/random";
import { simulateCustomer } from "../../../scripts/bench/simulateOrders";
import { boundariesOf, noDropoutSeen } from "../../../src/core/clv/boundaries";
import { fitModel } from "../../../src/core/clv/fitModel";
import { fitSpend } from "../../../src/core/clv/fitSpend";

/** Customers all seen for two years; the n-th bought again n mod 4 times, at even steps until `last`. */
function histories(customers: number, last: (i: number) => number) {
  const x = Array.from({ length: customers }, (_, i) => i % 4);
  return { x, tx: x.map((count, i) => (count === 0 ? 0 : last(i))), T: x.map(() => 730) };
}

describe("fitModel", () => {
  test("fitModel refuses 29 repeat customers and says how many it found", () => {
    const few = {
      x: [...Array(29).fill(1), ...Array(100).fill(0)],
      tx: Array(129).fill(5),
      T: Array(129).fill(90),
    };
    expect(fitModel(few, "MBG")).toEqual({
      ok: false,
      reason: "tooFewRepeatCustomers",
      found: 29,
      needed: 30,
    });
    expect(fitModel({ x: [], tx: [], T: [] }, "auto")).toMatchObject({ ok: false, found: 0 });
  });

  test.each(["BG", "MBG", "PARETO"] as const)("fitModel(%s) names it where nobody drops out", (kind) => {
    const random = seededRandom(7);
    const loyal = { kind: "BG", r: 3, alpha: 90, a: 1e-9, b: 1 } as const;
    const spend = { p: 1, q: 2, gamma: 1 };
    const moments = Array.from({ length: 500 }, () => simulateCustomer(loyal, spend, random, 0, 730).moments);
    const columns = {
      x: moments.map((m) => m.length - 1),
      tx: moments.map((m) => m[m.length - 1]!),
      T: moments.map(() => 730),
    };
    const fit = fitModel(columns, kind);
    expect(fit).toMatchObject({ ok: true, boundaries: ["noDropout"] });
  });

  test("fitModel(auto) takes MBG/NBD where nobody can have left: without drop-out the three are one model", () => {
    const x = Array.from({ length: 300 }, (_, i) => 1 + (i % 23));
    const today = { x, tx: x.map(() => 730), T: x.map(() => 730) };
    const likelihoods = (["MBG", "BG", "PARETO"] as const).map((kind) => {
      const fit = fitModel(today, kind);
      return fit.ok ? fit.logLikelihood : Number.NaN;
    });
    expect(Math.max(...likelihoods) - Math.min(...likelihoods)).toBeLessThan(0.01);
    expect(fitModel(today, "auto")).toMatchObject({ params: { kind: "MBG" }, boundaries: ["noDropout"] });
  });

  test("fitModel leaves its columns alone", () => {
    const columns = histories(200, (i) => 100 + i);
    for (const column of Object.values(columns)) Object.freeze(column);
    expect(fitModel(Object.freeze(columns), "MBG").ok).toBe(true);
  });

  test("fitModel(auto) is as likely as the likeliest of the three", () => {
    const columns = histories(300, (i) => 30 + 3 * (i % 200));
    const likelihoods = (["MBG", "BG", "PARETO"] as const).map((kind) => {
      const fit = fitModel(columns, kind);
      return fit.ok ? fit.logLikelihood : -Infinity;
    });
    const auto = fitModel(columns, "auto");
    expect(auto.ok && auto.logLikelihood).toBeGreaterThanOrEqual(Math.max(...likelihoods) - 0.01);
  });

  test("fitModel answers or refuses, and is never more likely than everybody at her own rate", () => {
    const shapes: readonly ((i: number) => number)[] = [
      () => 1,
      () => 730,
      (i) => 1 + (i % 2) * 729,
      (i) => 1 + i,
    ];
    for (const last of shapes) {
      const columns = histories(400, last);
      const atMost = columns.x.reduce(
        (sum, x, i) => sum + (x > 0 ? x * (Math.log(x / columns.tx[i]!) - 1) : 0),
        0,
      );
      for (const kind of ["BG", "MBG", "PARETO"] as const) {
        const fit = fitModel(columns, kind);
        if (fit.ok) expect(fit.logLikelihood).toBeLessThanOrEqual(atMost);
        else expect(["didNotSettle", "impossibleLikelihood"]).toContain(fit.reason);
      }
    }
  });
});

describe("boundariesOf", () => {
  test("boundariesOf draws the line of no drop-out at a/(a + b) = 0.001, and likewise for Pareto/NBD", () => {
    const bg = { kind: "BG", r: 1, alpha: 30, b: 1 } as const;
    expect(noDropoutSeen({ ...bg, a: 0.00099 })).toBe(true);
    expect(noDropoutSeen({ ...bg, a: 0.0011 })).toBe(false);
    const pareto = { kind: "PARETO", r: 1, alpha: 30, beta: 30 } as const;
    // Between two purchases, 30 days apart, 1 − 2^−s drop out.
    expect(noDropoutSeen({ ...pareto, s: 0.0014 })).toBe(true);
    expect(noDropoutSeen({ ...pareto, s: 0.0016 })).toBe(false);
  });

  test("boundariesOf finds nothing to say of an ordinary fit", () => {
    expect(boundariesOf({ kind: "MBG", r: 0.525, alpha: 43.3, a: 0.891, b: 1.614 })).toEqual([]);
  });

  test("boundariesOf names customers who are alike in rate, in drop-out, or all or none", () => {
    expect(boundariesOf({ kind: "BG", r: 500, alpha: 9e4, a: 3e4, b: 1e6 })).toEqual([
      "sameDropout",
      "sameRate",
    ]);
    expect(boundariesOf({ kind: "BG", r: 1, alpha: 30, a: 5e-4, b: 5e-4 })).toEqual(["allOrNone"]);
  });
});

describe("fitSpend", () => {
  const repeat = (meanSpend: (i: number) => number) => {
    const x = Array.from({ length: 200 }, (_, i) => 1 + (i % 7));
    return { x, meanSpend: x.map((_, i) => meanSpend(i)) };
  };

  test("fitSpend leaves out free and single purchases, and says how many are left", () => {
    const spend = { x: [...Array(29).fill(2), 3, 0], meanSpend: [...Array(29).fill(20), 0, 0] };
    expect(fitSpend(spend)).toEqual({ ok: false, reason: "tooFewPaidCustomers", found: 29, needed: 30 });
  });

  test("fitSpend of one price for all names it, and expects that price", () => {
    const fit = fitSpend(repeat(() => 29));
    expect(fit).toMatchObject({ ok: true, boundaries: ["sameSpend", "samePrice"] });
    if (fit.ok) expect((fit.params.p * fit.params.gamma) / (fit.params.q - 1)).toBeCloseTo(29, 2);
  });

  test("fitSpend refuses where a mean does not exist (q ≤ 1)", () => {
    const wild = repeat((i) => 10 * Math.exp(3 * Math.tan(((i % 19) / 19) * 2.8 - 1.4)));
    expect(fitSpend(wild)).toEqual({ ok: false, reason: "spendWithoutMean" });
  });

  test("fitSpend in cents is fitSpend in dollars: gamma scales, the rest stays", () => {
    const dollars = fitSpend(repeat((i) => 5 + ((i * 37) % 90)));
    const cents = fitSpend(repeat((i) => 100 * (5 + ((i * 37) % 90))));
    if (!dollars.ok || !cents.ok) throw new Error("both must settle");
    expect(cents.params.p).toBeCloseTo(dollars.params.p, 8);
    expect(cents.params.q).toBeCloseTo(dollars.params.q, 8);
    expect(cents.params.gamma / dollars.params.gamma).toBeCloseTo(100, 6);
    expect(cents.logLikelihood).toBeCloseTo(dollars.logLikelihood - 200 * Math.log(100), 6);
  });
});

test("fitModel and fitSpend have an answer for each of 40 cohorts of 150 customers", () => {
  const truth = { kind: "MBG", r: 0.525, alpha: 43.3, a: 0.891, b: 1.614 } as const;
  for (let seed = 1; seed <= 40; seed++) {
    const random = seededRandom(seed * 7919);
    const cohort = Array.from({ length: 150 }, () => {
      const from = random.uniform() * 365;
      const { moments, spends } = simulateCustomer(
        truth,
        { p: 6.25, q: 3.74, gamma: 15.44 },
        random,
        from,
        730,
      );
      const repeat = spends.slice(1);
      const meanSpend = repeat.reduce((sum, spend) => sum + spend, 0) / Math.max(1, repeat.length);
      return { x: repeat.length, tx: moments[repeat.length]! - from, T: 730 - from, meanSpend };
    });
    const columns = {
      x: cohort.map(({ x }) => x),
      tx: cohort.map(({ tx }) => tx),
      T: cohort.map(({ T }) => T),
      meanSpend: cohort.map(({ meanSpend }) => meanSpend),
    };
    expect(fitModel(columns, "MBG").ok, `cohort ${seed}`).toBe(true);
    expect(fitSpend(columns).ok, `spend of cohort ${seed}`).toBe(true);
  }
});

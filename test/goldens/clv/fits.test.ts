import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { fitModel, type ModelFit } from "../../../src/core/clv/fitModel";
import { fitSpend } from "../../../src/core/clv/fitSpend";
import type { ModelKind } from "../../../src/core/clv/model";
import type { Refusal } from "../../../src/core/clv/refusal";
import { readJson, readRows, referencesPresent } from "./reference";

/**
 * The CDNOW sample at 1997-09-30, equal customers counted (public data of P. Fader and B. Hardie, from the
 * MIT-licensed repository of lifetimes).
 */
function readCalibration() {
  const path = fileURLToPath(new URL("cdnowCalibration.csv", import.meta.url));
  const [, ...lines] = readFileSync(path, "utf8").trim().split("\n");
  const customers = lines.flatMap((line) => {
    const [x, tx, T, meanSpend, count] = line.split(",").map(Number);
    return Array.from({ length: count! }, () => ({ x: x!, tx: tx!, T: T!, meanSpend: meanSpend! }));
  });
  return {
    x: customers.map(({ x }) => x),
    tx: customers.map(({ tx }) => tx),
    T: customers.map(({ T }) => T),
    meanSpend: customers.map(({ meanSpend }) => meanSpend),
  };
}

const days = readCalibration();
const weeks = { ...days, tx: days.tx.map((time) => time / 7), T: days.T.map((time) => time / 7) };

/** In weeks, by lifetimes 0.11.3; BTYD, BTYDplus and CLVTools agree with these to the tolerances below. */
const REFERENCE = {
  BG: {
    logLikelihood: -9582.429206673929,
    params: [0.242594522213428, 4.413602016088073, 0.7929220212263763, 2.4259067852386185],
  },
  MBG: {
    logLikelihood: -9582.135715553748,
    params: [0.5248431575101077, 6.183085274445982, 0.891359390329808, 1.6140022436698471],
  },
  PARETO: {
    logLikelihood: -9594.976178939542,
    params: [0.5532770384127745, 10.577683239558056, 0.6062399283443587, 11.668733492534955],
  },
} as const;

/**
 * The maximum is flat: log-likelihoods within 1e-3 of each other are the same fit, with parameters equal to
 * 3 digits.
 */
const LIKELIHOOD_TOLERANCE = 1e-3;
const PARAMETER_TOLERANCE = 5e-4;

function settled(fit: ModelFit | Refusal): ModelFit {
  if (!fit.ok) throw new Error(fit.reason);
  return fit;
}

const valuesOf = ({ params }: ModelFit): number[] =>
  Object.values(params).filter((value) => typeof value === "number");

describe("CDNOW, calibration period", () => {
  test.each(Object.entries(REFERENCE))("fitModel(weeks, %s) is the reference fit", (kind, reference) => {
    const fit = settled(fitModel(weeks, kind as ModelKind));
    expect(Math.abs(fit.logLikelihood - reference.logLikelihood)).toBeLessThan(LIKELIHOOD_TOLERANCE);
    valuesOf(fit).forEach((value, i) => {
      expect(Math.abs(value / reference.params[i]! - 1)).toBeLessThan(PARAMETER_TOLERANCE);
    });
    expect(fit).toMatchObject({ customers: 2357, repeatCustomers: 946, boundaries: [] });
  });

  test.each(["BG", "MBG", "PARETO"] as const)(
    "fitModel(days, %s) is the fit in weeks in another unit",
    (kind) => {
      const inWeeks = settled(fitModel(weeks, kind));
      const inDays = settled(fitModel(days, kind));
      const repeats = days.x.reduce((sum, x) => sum + x, 0);
      expect(inDays.logLikelihood).toBeCloseTo(inWeeks.logLikelihood - repeats * Math.log(7), 6);
      const scales = kind === "PARETO" ? [1, 7, 1, 7] : [1, 7, 1, 1];
      valuesOf(inDays).forEach((value, i) => {
        expect(value / (valuesOf(inWeeks)[i]! * scales[i]!)).toBeCloseTo(1, 6);
      });
    },
  );

  test("fitModel(days, BG) has the log-likelihood −14363.5304", () => {
    expect(settled(fitModel(days, "BG")).logLikelihood).toBeCloseTo(-14363.5304, 3);
  });

  test("fitModel(weeks, auto) takes MBG/NBD, the likeliest of the three", () => {
    expect(settled(fitModel(weeks, "auto")).params.kind).toBe("MBG");
  });

  test("fitModel(rows in another order) has the same digits", () => {
    const backwards = { x: [...days.x].reverse(), tx: [...days.tx].reverse(), T: [...days.T].reverse() };
    expect(fitModel(backwards, "MBG")).toEqual(fitModel(days, "MBG"));
  });

  test("fitSpend is the reference fit: p 6.24957, q 3.74422, gamma 15.4435, log-likelihood −4055.9177", () => {
    const fit = fitSpend(days);
    if (!fit.ok) throw new Error(fit.reason);
    expect(fit.customers).toBe(946);
    expect(Math.abs(fit.logLikelihood - -4055.91769480187)).toBeLessThan(LIKELIHOOD_TOLERANCE);
    expect(fit.params.p / 6.24957).toBeCloseTo(1, 3);
    expect(fit.params.q / 3.74422).toBeCloseTo(1, 3);
    expect(fit.params.gamma / 15.4435).toBeCloseTo(1, 3);
    expect(fit.boundaries).toEqual([]);
  });
});

describe.skipIf(!referencesPresent)(
  "the other data of the references (skipped where they are not at hand)",
  () => {
    const histories = (file: string, tx: string, T: string) => {
      const rows = readRows(file);
      return {
        x: rows.map((row) => Number(row.x)),
        tx: rows.map((row) => Number(row[tx])),
        T: rows.map((row) => Number(row[T])),
        meanSpend: rows.map((row) => Number(row.mean_spend)),
      };
    };

    test("CDNOW, whole file: all four log-likelihoods are within 1e-3 of lifetimes'", () => {
      const whole = histories("expected/cdnow_sample/summary_full_days.csv", "t_x_days", "T_days");
      const toWeeks = { ...whole, tx: whole.tx.map((t) => t / 7), T: whole.T.map((t) => t / 7) };
      const { fits } = readJson<{ fits: Record<string, { log_likelihood: number }> }>(
        "expected/cdnow_sample/fits_lifetimes.json",
      );
      for (const [kind, name] of [
        ["BG", "bgnbd_full"],
        ["MBG", "mbgnbd_full"],
        ["PARETO", "pnbd_full"],
      ] as const) {
        const { logLikelihood } = settled(fitModel(toWeeks, kind));
        expect(Math.abs(logLikelihood - fits[name]!.log_likelihood), kind).toBeLessThan(LIKELIHOOD_TOLERANCE);
      }
      const spend = fitSpend(whole);
      if (!spend.ok) throw new Error(spend.reason);
      expect(Math.abs(spend.logLikelihood - fits.gg_full!.log_likelihood)).toBeLessThan(LIKELIHOOD_TOLERANCE);
    });

    test("rfm_orders has no finite maximum: the fit names the limit and stays below the supremum", () => {
      const simulated = histories("expected/rfm_orders/summary_calibration.csv", "t_x", "T");
      const { supremum_log_likelihood_common_dropout: supremum } = readJson<
        Record<"supremum_log_likelihood_common_dropout", number>
      >("expected/rfm_orders/bgnbd_supremum.json");
      const bg = settled(fitModel(simulated, "BG"));
      expect(bg.boundaries).toContain("sameDropout");
      expect(bg.logLikelihood).toBeLessThanOrEqual(supremum);
      // BTYD stopped at its bound with −21314.2049, lifetimes in a local maximum at −21318.5339.
      expect(bg.logLikelihood).toBeGreaterThan(supremum - 1e-3);
      for (const kind of ["MBG", "PARETO", "auto"] as const) {
        const fit = settled(fitModel(simulated, kind));
        expect(fit.boundaries).toContain("sameDropout");
        expect(fit.logLikelihood).toBeLessThanOrEqual(supremum);
      }
      const spend = fitSpend(simulated);
      if (!spend.ok) throw new Error(spend.reason);
      expect(spend.boundaries).toEqual(["sameSpend"]);
      expect(spend.logLikelihood).toBeLessThanOrEqual(-4522.8368);
      expect(spend.logLikelihood).toBeGreaterThan(-4522.84);
    });
  },
);

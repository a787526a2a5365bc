import { describe, expect, test } from "vitest";
import { clvModel } from "../../../src/functions/clvModel";
import { clvPredict } from "../../../src/functions/clvPredict";
import { PLAIN_PLACE as here } from "../../cells/places";
import { readRows, referencesPresent } from "./reference";

const CALIBRATION_END = "1997-09-30";
/** 75 % of the days from 1997-01-01 to this one end on 1997-09-30, and 13 weeks are left to foretell. */
const THIRTEEN_WEEKS_LATER = "1997-12-30";

/** Parameters in weeks, and ln L in weeks, by lifetimes 0.11.3 (`fits_lifetimes.json`). */
const FITS = {
  BG: {
    r: 0.242594522,
    "alpha (days)": 7 * 4.413602016,
    a: 0.792922021,
    b: 2.425906785,
    weeks: -9582.429206674,
  },
  MBG: {
    r: 0.524843158,
    "alpha (days)": 7 * 6.183085274,
    a: 0.89135939,
    b: 1.614002244,
    weeks: -9582.135715554,
  },
  PARETO: {
    r: 0.553277038,
    "alpha (days)": 7 * 10.57768324,
    s: 0.606239928,
    "beta (days)": 7 * 11.66873349,
    weeks: -9594.97617894,
  },
} as const;
const SPEND = { "Spend p": 6.24957, "Spend q": 3.74422, "Spend gamma": 15.4435 };

function readOrders() {
  const rows = readRows("data/cdnow_sample_transactions.csv");
  return [
    rows.map((row) => [row.customer_id]),
    rows.map((row) => [row.date]),
    rows.map((row) => [Number(row.amount)]),
  ] as const;
}

describe.skipIf(!referencesPresent)("the CDNOW orders (skipped where they are not at hand)", () => {
  const orders = referencesPresent ? readOrders() : undefined!;
  const valuesOf = (asOf: string, model: string) =>
    new Map(clvModel(here, ...orders, asOf, model) as [string, number][]);

  test.each(["BG", "MBG", "PARETO"] as const)("CLV_MODEL(%s) is the reference fit, in days", (kind) => {
    const lines = valuesOf(CALIBRATION_END, kind);
    const { weeks, ...params } = FITS[kind];
    // In days each of the 2,457 repeat purchases costs ln 7 more: −14363.5304 for BG/NBD.
    expect(lines.get("Log-likelihood (days)")).toBeCloseTo(weeks - 2457 * Math.log(7), 3);
    // The maximum is flat: parameters to three digits.
    for (const [line, value] of Object.entries({ ...params, ...SPEND })) {
      expect(lines.get(line)! / value).toBeCloseTo(1, 3);
    }
    expect([lines.get("Customers"), lines.get("Repeat customers")]).toEqual([2357, 946]);
  });

  test.each([
    ["BG", "bgnbd"],
    ["MBG", "mbgnbd"],
    ["PARETO", "pnbd"],
  ] as const)("the check of CLV_MODEL(%s) is that of the reference values of 13 weeks", (kind, name) => {
    const lines = valuesOf(THIRTEEN_WEEKS_LATER, kind);
    const rows = readRows("expected/cdnow_sample/vectors_fixed_params.csv");
    const bought = new Map<string, Set<string>>();
    orders[0].forEach(([who], i) => {
      const day = orders[1][i]![0]!;
      if (day > CALIBRATION_END && day <= THIRTEEN_WEEKS_LATER)
        bought.set(who!, (bought.get(who!) ?? new Set()).add(day));
    });
    const actual = rows.map((row) => bought.get(row.customer_id!)?.size ?? 0);
    const errors = rows.map((row, i) => Number(row[`${name}_cet_13`]) - actual[i]!);
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / rows.length;
    expect(lines.get("Check: actual orders")).toBe(mean(actual) * rows.length);
    // The references are at parameters rounded to three digits, so that totals agree to about as many.
    expect(lines.get("Check: expected orders")! / ((mean(errors) + mean(actual)) * rows.length)).toBeCloseTo(
      1,
      2,
    );
    expect(lines.get("Check: mean absolute error")).toBeCloseTo(mean(errors.map(Math.abs)), 3);
    expect(lines.get("Check: root mean square error")).toBeCloseTo(
      Math.sqrt(mean(errors.map((error) => error ** 2))),
      3,
    );
  });

  test("CLV_PREDICT at the published parameters gives every reference value of 39 weeks", () => {
    const model = [
      ["Model", "MBG"],
      ["r", 0.525],
      ["alpha (days)", 7 * 6.183],
      ["a", 0.891],
      ["b", 1.614],
      ["Spend p", 6.25],
      ["Spend q", 3.74],
      ["Spend gamma", 15.44],
    ];
    const [, ...table] = clvPredict(here, ...orders, 273, 1, 0, CALIBRATION_END, model);
    const found = new Map(table.map((row) => [row[0], row]));
    const rows = readRows("expected/cdnow_sample/vectors_fixed_params.csv");
    expect(found.size).toBe(rows.length);
    for (const row of rows) {
      const [, , , active, , expected, value, clv] = found.get(row.customer_id) as number[];
      const [alive, cet, spend] = [row.mbgnbd_p_alive, row.mbgnbd_cet_39, row.gg_expected_spend].map(
        Number,
      ) as [number, number, number];
      // lifetimes and BTYDplus agree to 1e-12; the file has 15 digits.
      expect(Math.abs(active! / alive - 1)).toBeLessThan(1e-9);
      expect(Math.abs(expected! / cet - 1)).toBeLessThan(1e-9);
      expect(Math.abs(value! / spend - 1)).toBeLessThan(1e-9);
      expect(Math.abs(clv! / (cet * spend) - 1)).toBeLessThan(1e-9);
    }
  });
});

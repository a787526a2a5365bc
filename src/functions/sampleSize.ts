import type { Place } from "../cells/place";
import { groupSize } from "../core/measures/twoProportions";
import type { Wording } from "../core/vocabulary";
import type { Answer } from "./answers";
import { calling } from "./calling";
import { refuseNoFraction } from "./refusals";
import { rowFormula } from "./rowFormula";

/** `SAMPLE_SIZE`: how many visitors each version needs for a test to find a lift, by row. */
export function sampleSize(
  place: Place,
  baseRate: unknown,
  lift: unknown,
  power?: unknown,
  confidence?: unknown,
): Answer {
  return calling("SAMPLE_SIZE", () =>
    rowFormula(
      place,
      "Sample size",
      {
        base_rate: { cells: baseRate, refuses: refuseNoFraction },
        lift: { cells: lift },
        power: { cells: power, otherwise: 0.8, refuses: refuseNoChance },
        confidence: { cells: confidence, otherwise: 0.95, refuses: refuseNoChance },
      },
      (row) => {
        const rateB = row.base_rate * (1 + row.lift);
        if (rateB === row.base_rate) return Number.NaN;
        const needed = groupSize({ ...row, rateA: row.base_rate, rateB });
        // A whole number that comes out a rounding error too high stays what it is.
        return Math.ceil(needed * (1 - 1e-12));
      },
      ({ base_rate, lift: by }) => {
        const rateB = base_rate * (1 + by);
        return rateB >= 0 && rateB <= 1
          ? undefined
          : `lift: ${by} of ${base_rate} would be a rate of ${Number(rateB.toPrecision(4))}; a lift of 10 % is 0.1`;
      },
    ),
  );
}

/** A chance of less than one half plans a test to fail, and one of 1 takes forever. */
function refuseNoChance(value: number): Wording | undefined {
  if (value >= 0.5 && value < 1) return undefined;
  return (
    refuseNoFraction(value) ?? {
      en: `${value} is not from 0.5 to below 1`,
      zh: `${value} 不在 0.5（含）到 1（不含）之间`,
    }
  );
}

import { describe, expect, test } from "vitest";
import { netPromoterScore } from "../../../src/core/measures/ratings";
import { jsonBeside } from "../shared";

interface Golden {
  readonly sets: Readonly<Record<string, { readonly counts: readonly number[]; readonly npsPoints: number }>>;
}

const { sets } = jsonBeside<Golden>(import.meta.url, "nps.json");

describe("netPromoterScore against the R package NPS", () => {
  // The package prints 15 digits.
  test.each(Object.entries(sets))("netPromoterScore of set %s", (_, { counts, npsPoints }) => {
    const ratings = counts.flatMap((count, rating) => new Array<number>(count).fill(rating));
    expect(netPromoterScore(ratings)).toBeCloseTo(npsPoints, 12);
  });
});

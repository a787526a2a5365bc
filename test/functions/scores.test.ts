import { describe, expect, test } from "vitest";
import { engagementScore, loyaltyScore, relationshipDepth } from "../../src/functions/scores";
import { PLAIN_PLACE as here } from "../cells/places";
import { col, shuffled } from "./sheet";

describe("LOYALTY_SCORE", () => {
  test("LOYALTY_SCORE is the percentile rank, 100 · (below + ½ equal) / n", () => {
    expect(loyaltyScore(here, col("Orders", 10, 20, 20, 40))).toEqual(
      col("Loyalty score", 12.5, 50, 50, 87.5),
    );
  });

  test("LOYALTY_SCORE is the mean over the columns given, blank cells left out", () => {
    expect(loyaltyScore(here, col(1, 2, ""), col(9, 3, 6), "", col("", "", 4))).toEqual(
      col((25 + 250 / 3) / 2, (75 + 50 / 3) / 2, 50),
    );
  });

  test("LOYALTY_SCORE leaves bad rows out of the ranks and shows what is wrong with them", () => {
    expect(loyaltyScore(here, col(1, "x", 3, -4, "", "⚠ no"))).toEqual(
      col(25, '⚠ order_count: "x" is not a number', 75, "⚠ order_count: -4 is negative", "", "⚠ no"),
    );
    expect(loyaltyScore(here, col(1, 2, 3), col(5, "x", 1))).toEqual(
      col(50, '⚠ tenure_days: "x" is not a number', 50),
    );
  });

  test("LOYALTY_SCORE takes ratings of any sign", () => {
    expect(loyaltyScore(here, col(1, 1), "", col(-100, 100))).toEqual(col(37.5, 62.5));
  });

  test("LOYALTY_SCORE refuses single cells, but not a taller range with one filled row", () => {
    expect(() => loyaltyScore(here, 5, 100)).toThrow(
      "LOYALTY_SCORE: give the whole columns, for example =LOYALTY_SCORE(B2:B, C2:C)",
    );
    expect(loyaltyScore(here, col(5, "", ""))).toEqual(col(50));
    expect(loyaltyScore(here, col("", ""))).toEqual([[""]]);
  });

  test("LOYALTY_SCORE gives the same scores in any row order", () => {
    const rows = Array.from({ length: 60 }, (_, i) => [(i * 7) % 11, (i * 13) % 29]);
    const scores = (order: number[][]) => {
      const answer = loyaltyScore(here, col(...order.map(([a]) => a)), col(...order.map(([, b]) => b)));
      return new Map((answer as number[][]).map(([score], i) => [String(order[i]), score]));
    };
    expect([...scores(shuffled(rows))].sort()).toEqual([...scores(rows)].sort());
  });
});

describe("ENGAGEMENT_SCORE", () => {
  test("ENGAGEMENT_SCORE turns the days round: fewer are better", () => {
    expect(engagementScore(here, col(5, 5), col(30, 1))).toEqual(col((50 + 25) / 2, (50 + 75) / 2));
  });

  test("ENGAGEMENT_SCORE names the argument of a bad row", () => {
    expect(engagementScore(here, col(5, 6), col(-1, 3), col(1, 2))).toEqual(
      col("⚠ days_since_last: -1 is negative", 50),
    );
    expect(() => engagementScore(here, 5)).toThrow("=ENGAGEMENT_SCORE(B2:B, C2:C)");
  });
});

describe("RELATIONSHIP_DEPTH", () => {
  test("RELATIONSHIP_DEPTH is the mean rank in up to four columns", () => {
    expect(relationshipDepth(here, col(1, 2), col(1, 2), col(1, 2), col(2, 1))).toEqual(
      col((25 + 25 + 25 + 75) / 4, (75 + 75 + 75 + 25) / 4),
    );
    expect(relationshipDepth(here, col("Lines", 1, 3))).toEqual(col("Relationship depth", 25, 75));
  });

  test("RELATIONSHIP_DEPTH lets a single value hold for every row", () => {
    expect(relationshipDepth(here, col(1, 2), 3)).toEqual(col((25 + 50) / 2, (75 + 50) / 2));
  });
});

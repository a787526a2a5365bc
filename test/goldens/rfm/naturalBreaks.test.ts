import { describe, expect, test } from "vitest";
import type { RfmCuts } from "../../../src/core/rfm/cuts";
import { naturalCuts } from "../../../src/core/rfm/naturalCuts";
import { rfmScores } from "../../../src/core/rfm/score";
import { hasShared, jsonBeside, rowsBeside, sharedRows } from "../shared";

type Cuts = Omit<RfmCuts, "rule">;
const golden = jsonBeside<Record<"rfm_orders" | "cdnow_sample", Cuts>>(import.meta.url, "naturalBreaks.json");

const valuesOf = (rows: Record<string, string>[]) => ({
  recencyDays: Float64Array.from(rows, (row) => Number(row.recency_days)),
  frequency: Float64Array.from(rows, (row) => Number(row.frequency)),
  monetary: Float64Array.from(rows, (row) => Number(row.monetary)),
});

test("naturalCuts of the 995 customers of rfm_data_orders are those of the textbook", () => {
  const values = valuesOf(rowsBeside(import.meta.url, "rfm_orders_qcut.csv"));
  expect(naturalCuts(values, 5)).toEqual({ rule: "above", ...golden.rfm_orders });
});

describe.skipIf(!hasShared)("the 2,357 customers of the CDNOW sample", () => {
  const values = valuesOf(hasShared ? sharedRows("expected/cdnow_sample/rfm_scores_pandas.csv") : []);

  test("naturalCuts are those of the textbook", () => {
    expect(naturalCuts(values, 5)).toEqual({ rule: "above", ...golden.cdnow_sample });
  });

  test("naturalCuts set 1 and 28 customers apart by money, as docs/models.md tells it", () => {
    const { m } = rfmScores(values, naturalCuts(values, 5));
    expect([5, 4, 3, 2, 1].map((score) => m.filter((found) => found === score).length)).toEqual([
      1, 28, 126, 412, 1790,
    ]);
  });
});

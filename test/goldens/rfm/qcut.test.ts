import { describe, expect, test } from "vitest";
import { quantileCuts, type RfmValues } from "../../../src/core/rfm/cuts";
import { rfmScores } from "../../../src/core/rfm/score";
import { rfmScore } from "../../../src/functions/rfmScore";
import { PLAIN_PLACE } from "../../cells/places";
import { col } from "../../functions/sheet";
import { hasShared, jsonBeside, rowsBeside, sharedRows } from "../shared";

interface Edges {
  readonly r: number[];
  readonly f: number[];
  readonly m: number[];
}
const golden = jsonBeside<{ edges: Record<"rfm_orders" | "cdnow_sample", Edges> }>(
  import.meta.url,
  "qcut.json",
);

type Rows = Record<string, string>[];
const column = (rows: Rows, name: string): Float64Array =>
  Float64Array.from(rows, (row) => Number(row[name]));
const valuesOf = (rows: Rows): RfmValues => ({
  recencyDays: column(rows, "recency_days"),
  frequency: column(rows, "frequency"),
  monetary: column(rows, "monetary"),
});

function expectEdges(rows: Rows, edges: Edges): void {
  const cuts = quantileCuts(valuesOf(rows), 5);
  const pairs = [
    [cuts.recencyDays, edges.r],
    [cuts.frequency, edges.f],
    [cuts.monetary, edges.m],
  ] as const;
  for (const [ours, published] of pairs) {
    const inner = published.slice(1, -1);
    expect(ours).toHaveLength(inner.length);
    inner.forEach((edge, k) => {
      expect(Math.abs(ours[k]! / edge - 1)).toBeLessThan(1e-12);
    });
  }
}

/** pandas.cut(values, edges) with its intervals closed on the right, the lowest value included, counted from 1. */
const rightClosed = (values: Float64Array, edges: readonly number[]): number[] =>
  Array.from(values, (value) => 1 + edges.slice(1, -1).filter((edge) => edge < value).length);

/** What RFM_SCORE should answer: the digits of pandas' bins at its own edges, recency counted down. */
const expectedScores = ({ recencyDays, frequency, monetary }: RfmValues, edges: Edges): number[] => {
  const [r, f, m] = [
    rightClosed(recencyDays, edges.r),
    rightClosed(frequency, edges.f),
    rightClosed(monetary, edges.m),
  ];
  return r.map((days, row) => 100 * (6 - days) + 10 * f[row]! + m[row]!);
};

function expectFunction(rows: Rows, edges: Edges): void {
  const values = valuesOf(rows);
  const { recencyDays, frequency, monetary } = values;
  const answer = rfmScore(PLAIN_PLACE, col(...recencyDays), col(...frequency), col(...monetary));
  expect(answer).toEqual(col(...expectedScores(values, edges)));
}

describe("the 995 customers of rfm_data_orders against pandas.qcut", () => {
  const rows = rowsBeside(import.meta.url, "rfm_orders_qcut.csv");

  test("quantileCuts are numpy's type 7 quantiles", () => {
    expectEdges(rows, golden.edges.rfm_orders);
  });

  test("rfmScores equal qcut's bins for every customer, recency counted down", () => {
    const values = valuesOf(rows);
    const { r, f, m } = rfmScores(values, quantileCuts(values, 5));
    expect(rows).toHaveLength(995);
    expect([...r]).toEqual([...column(rows, "r_qcut")]);
    expect([...f]).toEqual([...column(rows, "f_qcut")]);
    expect([...m]).toEqual([...column(rows, "m_qcut")]);
  });

  test("RFM_SCORE equals pandas' right-closed edges on every row", () => {
    expectFunction(rows, golden.edges.rfm_orders);
  });
});

describe.skipIf(!hasShared)("the 2,357 customers of the CDNOW sample against pandas.qcut", () => {
  const rows = hasShared ? sharedRows("expected/cdnow_sample/rfm_scores_pandas.csv") : [];

  test("quantileCuts are numpy's type 7 quantiles, also where qcut refuses equal edges", () => {
    expectEdges(rows, golden.edges.cdnow_sample);
  });

  test("rfmScores of recency and money equal qcut's bins for every customer", () => {
    const values = valuesOf(rows);
    const { r, m } = rfmScores(values, quantileCuts(values, 5));
    expect(rows).toHaveLength(2357);
    expect([...r]).toEqual([...column(rows, "r_qcut")]);
    expect([...m]).toEqual([...column(rows, "m_qcut")]);
  });

  test("rfmScores of frequency, three edges being 1, keep qcut's bins apart, and the one order of its lowest bin from two", () => {
    const values = valuesOf(rows);
    const { f } = rfmScores(values, quantileCuts(values, 5));
    // qcut drops the equal edges, and its lowest bin, closed on both sides, holds one order and two.
    const byCode = (row: Record<string, string>) => [row.frequency === "1" ? 1 : 3, 4, 5];
    expect([...f]).toEqual(rows.map((row) => byCode(row)[Number(row.f_qcut_dropdup_code)]));
  });

  test("RFM_SCORE equals pandas' right-closed edges on every row, equal edges included", () => {
    expectFunction(rows, golden.edges.cdnow_sample);
  });
});

describe.skipIf(!hasShared)("the CDNOW sample scored by others, as docs/models.md tells it", () => {
  const rows = (name: string): Rows =>
    hasShared ? sharedRows(`expected/cdnow_sample/rfm_scores_${name}.csv`) : [];
  const values = valuesOf(rows("pandas"));
  const ours = rfmScores(values, quantileCuts(values, 5));
  const differing = (scores: Uint8Array, theirs: Float64Array) =>
    scores.filter((score, row) => score !== theirs[row]).length;

  test("the R package rfm, whose cuts are the quantiles + 1, gives 83 customers another score for money", () => {
    const theirs = rows("rfm_package");
    expect(differing(ours.r, column(theirs, "recency_score"))).toBe(0);
    expect(differing(ours.f, column(theirs, "frequency_score"))).toBe(0);
    expect(differing(ours.m, column(theirs, "monetary_score"))).toBe(83);
  });

  test("NTILE gives 1,012 customers another score for orders, and three to those who ordered once", () => {
    const theirs = column(rows("ntile"), "f_ntile");
    expect(differing(ours.f, theirs)).toBe(1012);
    const once = theirs.filter((_, row) => values.frequency[row] === 1);
    expect([1, 2, 3, 4, 5].map((score) => once.filter((found) => found === score).length)).toEqual([
      472, 472, 261, 0, 0,
    ]);
  });
});

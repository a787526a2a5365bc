import { describe, expect, test } from "vitest";
import { quantileCuts, type RfmValues } from "../../../src/core/rfm/cuts";
import { rfmScores } from "../../../src/core/rfm/score";
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
});

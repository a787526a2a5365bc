import { describe, expect, test } from "vitest";
import { customerTable } from "../../../src/functions/customerTable";
import { rfmTable } from "../../../src/functions/rfmTable";
import { PLAIN_PLACE } from "../../cells/places";
import { hasShared, sharedRows } from "../shared";

const column = (rows: Record<string, string>[], name: string) => rows.map((row) => [row[name]]);

describe.skipIf(!hasShared)("the 4,906 orders of rfm_data_orders, as text, against pandas", () => {
  const orders = hasShared ? sharedRows("data/rfm_orders.csv") : [];
  const cells = ["customer_id", "order_date", "revenue"].map((name) => column(orders, name)) as [
    unknown,
    unknown,
    unknown,
  ];

  test("RFM_TABLE has the recency, frequency, money and scores of every customer", () => {
    const table = rfmTable(PLAIN_PLACE, ...cells, 5, "2006-12-31");
    const published = sharedRows("expected/rfm_orders/rfm_scores_pandas.csv");
    expect(published).toHaveLength(995);
    const byName = new Map(table.slice(1).map((row) => [row[0], [...row.slice(2, 8)]]));
    expect(byName.size).toBe(995);
    for (const row of published) {
      const figures = ["recency_days", "frequency", "monetary", "r_qcut", "f_qcut", "m_qcut"];
      expect([row.customer_id, byName.get(row.customer_id!)]).toEqual([
        row.customer_id,
        figures.map((name) => Number(row[name])),
      ]);
    }
  });

  test("CUSTOMER_TABLE has the same customers, orders and money", () => {
    const kpis = customerTable(PLAIN_PLACE, ...cells);
    const sum = (index: number) => kpis.slice(1).reduce((total, row) => total + Number(row[index]), 0);
    expect([kpis.length - 1, sum(1), sum(6)]).toEqual([995, 4906, 464_158]);
  });
});

import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { guessColumns } from "../../../src/cells/guessColumns";
import { readOrders } from "../../../src/cells/orders";
import { findTable } from "../../../src/cells/table/findTable";
import { customersFromOrders } from "../../../src/core/customers";
import { guessedMapping } from "../../cells/intake/fixtures/guessedMapping";
import { PLAIN_PLACE } from "../../cells/places";
import { jsonBeside } from "../shared";

/** The source of the lines and of the sums stands in the file. */
interface Expected {
  readonly rows: number;
  readonly withoutCustomer: number;
  readonly cancelledLines: number;
  readonly equalLines: number;
  readonly customers: Readonly<Record<string, { readonly orders: number; readonly spent: number }>>;
}

describe("lines of invoices from Online Retail, against sums in decimals", () => {
  const expected = jsonBeside<Expected>(import.meta.url, "onlineRetail.json");
  const text = readFileSync(new URL("onlineRetail.csv", import.meta.url), "utf8");
  const values = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  const table = findTable(values);
  if (!table.ok) throw new Error(table.reason);
  const mapping = guessedMapping(guessColumns(values, table, PLAIN_PLACE));
  const orders = readOrders(values, table, mapping, PLAIN_PLACE);
  if (!orders.ok) throw new Error(orders.reason);

  test("readOrders accounts for every line", () => {
    expect(orders.report).toMatchObject({
      read: expected.rows,
      used: expected.rows - expected.withoutCustomer,
      leftOut: [{ reason: "noCustomer", count: expected.withoutCustomer }],
    });
    const counts = Object.fromEntries(orders.notes.map(({ reason, count }) => [reason, count]));
    expect(counts).toMatchObject({ negative: expected.cancelledLines, equalRows: expected.equalLines });
  });

  test("customersFromOrders has the orders and the spend of every customer, cancellations taken off", () => {
    const newest = Math.max(...Array.from(orders.lines.day));
    const { orders: counts, totalSpent } = customersFromOrders(orders.lines, orders.ids.length, newest);
    const found = orders.ids.map((id, at) => [id, { orders: counts[at], spent: totalSpent[at] }]);
    expect(Object.fromEntries(found)).toEqual(expected.customers);
  });
});

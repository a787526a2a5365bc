import { describe, expect, test } from "vitest";
import { guessColumns } from "../../../src/cells/guessColumns";
import { readOrders } from "../../../src/cells/orders";
import { findTable } from "../../../src/cells/table/findTable";
import { isoOfDay } from "../../../src/core/calendar";
import { customersFromOrders } from "../../../src/core/customers";
import { PLAIN_PLACE } from "../places";
import { guessedMapping } from "./fixtures/guessedMapping";
import { ORDER_EXPORTS } from "./fixtures/orderExports";
import type { ShopExport } from "./fixtures/shop";

describe.each(ORDER_EXPORTS)("the export $name", (shop) => {
  const values = [shop.headers, ...shop.rows];
  const table = findTable(values);
  if (!table.ok) throw new Error(table.reason);
  const guessed = guessColumns(values, table, PLAIN_PLACE);

  test("guessColumns sees what it is and what its columns mean", () => {
    expect([guessed.kind, guessed.source]).toEqual([shop.kind, shop.source]);
    const headers = Object.entries(guessed.columns).map(([field, { column }]) => [
      field,
      shop.headers[column],
    ]);
    expect(Object.fromEntries(headers)).toMatchObject(shop.columns);
    const asked = guessed.ambiguous.map(({ field, candidates }) => [
      field,
      candidates.map(({ column }) => shop.headers[column]),
    ]);
    expect(Object.fromEntries(asked)).toEqual(shop.asked ?? {});
  });

  test("readOrders gives the customers of the shop, in any order of rows", () => {
    expect(customersRead(shop.rows)).toEqual(shop.customers);
    expect(customersRead([...shop.rows].reverse())).toEqual(shop.customers);
  });

  function customersRead(rows: ShopExport["rows"]): Record<string, string> {
    const block = [shop.headers, ...rows];
    const found = findTable(block);
    if (!found.ok) throw new Error(found.reason);
    const orders = readOrders(block, found, guessedMapping(guessed), PLAIN_PLACE, { source: guessed.source });
    if (!orders.ok) throw new Error(orders.reason);
    const { read, used, leftOut } = orders.report;
    expect(read).toBe(rows.length);
    expect(leftOut.reduce((sum, { count }) => sum + count, used)).toBe(read);
    const newest = Math.max(...Array.from(orders.lines.day));
    const {
      orders: counts,
      totalSpent,
      firstDay,
      lastDay,
    } = customersFromOrders(orders.lines, orders.ids.length, newest);
    return Object.fromEntries(
      orders.ids.flatMap((id, at) =>
        counts[at] === 0
          ? []
          : [
              [
                id,
                `${counts[at]} orders, ${totalSpent[at]}, ${isoOfDay(firstDay[at]!)} to ${isoOfDay(lastDay[at]!)}`,
              ],
            ],
      ),
    );
  }
});

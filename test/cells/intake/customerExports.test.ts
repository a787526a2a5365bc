import { describe, expect, test } from "vitest";
import { readCustomers } from "../../../src/cells/customers";
import { guessColumns } from "../../../src/cells/guessColumns";
import { findTable } from "../../../src/cells/table/findTable";
import { isoOfDay } from "../../../src/core/calendar";
import { PLAIN_PLACE } from "../places";
import { CUSTOMER_EXPORTS } from "./fixtures/customerExports";
import { guessedMapping } from "./fixtures/guessedMapping";

describe.each(CUSTOMER_EXPORTS)("the export $name", (shop) => {
  const values = [shop.headers, ...shop.rows];
  const table = findTable(values);
  if (!table.ok) throw new Error(table.reason);
  const guessed = guessColumns(values, table, PLAIN_PLACE);

  test("guessColumns sees what it is and what its columns mean", () => {
    expect([guessed.kind, guessed.source, guessed.ambiguous]).toEqual([shop.kind, shop.source, []]);
    const headers = Object.entries(guessed.columns).map(([field, { column }]) => [
      field,
      shop.headers[column],
    ]);
    expect(Object.fromEntries(headers)).toMatchObject(shop.columns);
    const money = ["orderCount", "totalSpent", "firstOrder", "lastOrder"];
    const found = headers.map(([field]) => field!).filter((field) => money.includes(field));
    expect(found.sort()).toEqual(
      Object.keys(shop.columns)
        .filter((field) => money.includes(field))
        .sort(),
    );
    expect(guessed.warnings.map(({ column }) => shop.headers[column])).toEqual(shop.warned);
  });

  test("readCustomers gives the customers of the shop", () => {
    const read = readCustomers(values, table, guessedMapping(guessed), PLAIN_PLACE);
    expect(read.report).toEqual({ read: shop.rows.length, used: shop.rows.length, leftOut: [] });
    const day = (value: number | undefined): string => (Number.isNaN(value) ? "" : isoOfDay(value!));
    const customers = read.ids.map((id, at) => {
      if (guessed.columns.orderCount === undefined) return [id, ""];
      const days = `, ${day(read.firstDay[at])} to ${day(read.lastDay[at])}`
        .replace(/^, {2}to $/, "")
        .replace(",  to", ", to");
      return [id, `${read.orderCount[at]} orders, ${read.totalSpent[at]}${days}`];
    });
    expect(Object.fromEntries(customers)).toEqual(shop.customers);
  });
});

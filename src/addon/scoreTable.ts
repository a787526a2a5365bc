import type { Customers as CustomerRows } from "../cells/customers";
import { buyingOfCustomers, buyingOfOrders } from "../core/prediction";
import type { OutputColumn } from "../core/vocabulary";
import type { Settings } from "../protocol/settings";
import { type CustomerList, manualTiersOf } from "./customerList";
import { dayOfIso } from "./days";
import { manualTiers } from "./manualTiers";
import type { MeasuredCustomers } from "./measuredCustomers";
import { type Scored, scoreCustomers } from "./scoreCustomers";
import { everyCustomer, ordersByNumber } from "./sheetCustomers";
import type { TableOnSheet } from "./tableOnSheet";

/** Scores the customers taken of a table with one row each, against all of them where the rules say so. */
export function scoreRows(
  found: TableOnSheet,
  customers: CustomerRows,
  settings: Settings,
  possible: readonly OutputColumn[],
): Scored {
  const { own, table, values, place } = found;
  const asOf = dayOfIso(settings.asOf);
  const manual = manualTiers(values, table.headers);
  const isAgainstAll = settings.scoreAgainst === "sheet" && found.takes !== undefined;
  const everyone = isAgainstAll ? everyCustomer(found, asOf) : customers;
  return scoreCustomers(
    {
      sheetName: found.name,
      customers: everyone,
      taken: isAgainstAll ? placesOf(customers.rows, everyone.rows) : undefined,
      asOf,
      buying: (day) => buyingOfCustomers(everyone, day),
      decided: (customer) => manual(everyone.rows[customer]!),
      place,
      own,
    },
    settings,
    possible,
  );
}

/** Scores the customers that orders make; tiers that a person has decided stand in the list of earlier. */
export const scoreListed = (
  found: TableOnSheet,
  { everyone, places }: MeasuredCustomers,
  earlier: CustomerList | undefined,
  settings: Settings,
  possible: readonly OutputColumn[],
): Scored =>
  scoreCustomers(
    {
      sheetName: found.name,
      customers: everyone,
      taken: places,
      asOf: everyone.asOf,
      buying: (asOf) => buyingOfOrders(ordersByNumber(everyone), asOf),
      decided: manualTiersOf(earlier, everyone.ids),
      place: found.place,
      own: earlier?.start.own ?? new Map(),
    },
    settings,
    possible,
  );

/** Where each of the rows stands among all. */
function placesOf(rows: Int32Array, all: Int32Array): Int32Array {
  const places = new Map(Array.from(all, (row, place) => [row, place]));
  return rows.map((row) => places.get(row)!);
}

import { idKey } from "../cells/texts";
import { type CustomerValues, newestDay } from "../core/segmentation";
import type { Day } from "../core/vocabulary";
import type { CustomerLists, TableValues } from "../protocol/replies";
import type { Request } from "../protocol/requests";
import type { Settings } from "../protocol/settings";
import { manualTiersOf, readList } from "./customerList";
import { dayOfIso } from "./days";
import { manualTiers } from "./manualTiers";
import { measuredCustomers } from "./measuredCustomers";
import { ownCellsOf } from "./ownCells";
import { identifyRows, keyOfCell } from "./rowKeys";
import { customersOf, everyCustomer } from "./sheetCustomers";
import type { SheetSnapshot } from "./sheetSnapshot";
import { tableLayout } from "./tableLayout";
import { readTable, type TableOnSheet } from "./tableOnSheet";

/** The customers of a sheet in numbers, for the page to work out a segmentation by itself. */
export function tableValues(request: Extract<Request, { do: "values" }>): TableValues {
  const found = readTable(request);
  const asOf = dayOfIso(request.settings.asOf);
  if (found.kind === "orders") return valuesOfOrders(found, asOf, request.settings);
  const isAgainstAll = request.settings.scoreAgainst === "sheet" && found.takes !== undefined;
  return valuesOfRows(found, asOf, isAgainstAll);
}

function valuesOfRows(found: TableOnSheet, asOf: number | undefined, isAgainstAll: boolean): TableValues {
  const { table, everything, values, own, name } = found;
  const customers = customersOf(found, asOf);
  const everyone = isAgainstAll ? everyCustomer(found, asOf) : customers;
  const { idColumn, inputColumns, headerRow } = tableLayout(found);
  const rows = identifyRows(everything.slice(headerRow + 1), idColumn, inputColumns);
  const keys = Array.from(customers.rows, (row) => rows[row - headerRow - 1]!.key);
  const manual = manualTiers(values, table.headers);
  return {
    sheet: name,
    asOf: dayOrNull(asOf ?? newestDay(everyone.lastDay)),
    customers: lists(customers),
    everyone: isAgainstAll ? lists(everyone) : null,
    manual: Array.from(customers.rows, manual),
    before: labelsBefore({ values: everything, own, headerRow }, keys),
  };
}

function valuesOfOrders(found: TableOnSheet, asOf: number | undefined, settings: Settings): TableValues {
  const { customers, everyone, places } = measuredCustomers(found, asOf, settings);
  const list = readList(found.sheetId);
  const decided = manualTiersOf(list, customers.ids);
  return {
    sheet: found.name,
    asOf: dayOrNull(customers.asOf),
    customers: lists(customers),
    everyone: places ? lists(everyone) : null,
    manual: customers.ids.map((_, customer) => decided(customer)),
    before: list ? labelsBefore(list.start, customers.ids.map(idKey)) : null,
  };
}

/** The tier and the stage that stand in our columns for each key, wherever its row is now. */
function labelsBefore(
  snapshot: Pick<SheetSnapshot, "values" | "own" | "headerRow">,
  keys: readonly string[],
): TableValues["before"] {
  if (!snapshot.own.has("tier") && !snapshot.own.has("stage")) return null;
  const byKey = new Map(ownCellsOf(snapshot).map((cells) => [keyOfCell(cells.key), cells]));
  const labels = (column: "tier" | "stage"): string[] =>
    keys.map((key) => String(byKey.get(key)?.[column] ?? ""));
  return { tier: labels("tier"), stage: labels("stage") };
}

const lists = (customers: CustomerValues): CustomerLists => ({
  orderCount: list(customers.orderCount),
  orderDays: list(customers.orderDays),
  firstDay: list(customers.firstDay),
  previousDay: list(customers.previousDay),
  lastDay: list(customers.lastDay),
  totalSpent: list(customers.totalSpent),
});

const dayOrNull = (day: Day): Day | null => (Number.isNaN(day) ? null : day);

const list = (values: Float64Array): (number | null)[] =>
  Array.from(values, (value) => (Number.isNaN(value) ? null : value));

import { purchaseDays } from "../core/clv";
import { FIELD_TITLES, NAMING_FIELDS } from "../core/fields";
import { buyingOfOrders } from "../core/prediction";
import type { Day, OutputColumn } from "../core/vocabulary";
import type { SegmentSummary } from "../protocol/replies";
import type { Settings } from "../protocol/settings";
import { addList, manualTiersOf, readSettledList } from "./customerList";
import { dayOfIso } from "./days";
import { guessHints, inEveryLanguage, orderHints } from "./hints";
import { noUsableRows } from "./rowsReport";
import { scoreCustomers } from "./scoreCustomers";
import { scoredHints, segmentSummary } from "./segmentSummary";
import { type CustomersOfOrders, customersOfOrders } from "./sheetCustomers";
import type { TableOnSheet } from "./tableOnSheet";
import { writeBesideOrders } from "./writeBesideOrders";
import { writeCustomerList } from "./writeCustomerList";

/** Makes customers of orders, scores them, and writes them into a list on a sheet of their own; beside the orders where that is wanted. */
export function segmentOrders(
  found: TableOnSheet,
  settings: Settings,
  possible: readonly OutputColumn[],
): SegmentSummary {
  const customers = customersOfOrders(found, dayOfIso(settings.asOf));
  const { orders } = customers;
  if (customers.ids.length === 0) throw noUsableRows(found.name, orders.report);
  const earlier = readSettledList(found.sheetId);
  const scored = scoreCustomers(
    {
      sheetName: found.name,
      customers,
      asOf: customers.asOf,
      buying: (asOf) => buyingOfOrders(purchasesOf(customers, asOf), asOf),
      decided: manualTiersOf(earlier, customers.ids),
      place: found.place,
      own: earlier?.start.own ?? new Map(),
    },
    settings,
    possible,
  );
  const run = Utilities.getUuid();
  const list = earlier ?? addList(found.sheet, idTitle(found, settings), settings.language);
  const { written, summary } = writeCustomerList(list, customers, scored, settings, found.place, run);
  const besideOrders = settings.besideOrders
    ? writeBesideOrders(found, customers, scored, settings, run)
    : [];
  list.sheet.activate();
  return {
    ...segmentSummary(scored, { ...customers, report: orders.report }, settings, written),
    sheet: list.layout.sheetName,
    list: { ...summary, besideOrders },
    hints: inEveryLanguage((each) => [
      ...guessHints(found, each),
      ...orderHints(orders, each),
      ...scoredHints(scored, settings, each),
    ]),
  };
}

/** The purchases up to a day, with the customers numbered as they are here. */
export const purchasesOf = (customers: CustomersOfOrders, asOf: Day) =>
  purchaseDays(ordersByNumber(customers), asOf);

/** The orders as the models take them. Those of customers who had not ordered by the day in question come after it. */
export function ordersByNumber({ ids, orders: { lines }, numberOf }: CustomersOfOrders) {
  const known = Int32Array.from(lines.day, (_, line) => line).filter(
    (line) => numberOf[lines.customer[line]!]! >= 0,
  );
  return {
    customer: known.map((line) => numberOf[lines.customer[line]!]!),
    day: Float64Array.from(known, (line) => lines.day[line]!),
    amount: Float64Array.from(known, (line) => lines.amount[line]!),
    customers: ids.length,
  };
}

/** Customers are called by the best of the fields that name them. */
function idTitle({ mapping }: TableOnSheet, { language }: Settings): string {
  const field = NAMING_FIELDS.find((each) => mapping[each] !== undefined) ?? "customerName";
  return FIELD_TITLES[field][language];
}

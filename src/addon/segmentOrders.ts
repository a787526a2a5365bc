import { FIELD_TITLES, NAMING_FIELDS } from "../core/fields";
import type { OutputColumn } from "../core/vocabulary";
import type { SegmentSummary } from "../protocol/replies";
import type { SegmentRequest } from "../protocol/requests";
import type { Settings } from "../protocol/settings";
import { checkRoom } from "./checkRoom";
import { addList, readSettledList } from "./customerList";
import { dayOfIso } from "./days";
import { guessHints, inEveryLanguage, orderHints } from "./hints";
import { measuredCustomers } from "./measuredCustomers";
import { noUsableRows } from "./rowsReport";
import type { RunWatch } from "./runWatch";
import { scoreListed } from "./scoreTable";
import { scoredHints, segmentSummary } from "./segmentSummary";
import { runMemory } from "./sharing/runMemory";
import type { TableOnSheet } from "./tableOnSheet";
import { writeBesideOrders } from "./writeBesideOrders";
import { writeCustomerList } from "./writeCustomerList";

/** Makes customers of orders, scores them, and writes them into a list on a sheet of their own; beside the orders where that is wanted. */
export function segmentOrders(
  found: TableOnSheet,
  request: SegmentRequest,
  possible: readonly OutputColumn[],
  watch: RunWatch,
): SegmentSummary {
  const { settings } = request;
  const measured = measuredCustomers(found, dayOfIso(settings.asOf), settings);
  const { customers, orders } = measured;
  if (customers.ids.length === 0) throw noUsableRows(found.name, orders.report);
  const earlier = readSettledList(found.sheetId);
  const scored = scoreListed(found, measured, earlier, settings, possible);
  checkRoom(found, earlier, customers.ids.length, settings.besideOrders ? scored.columns : []);
  const memory = runMemory(request, found, scored, customers.totalSpent);
  const run = { run: Utilities.getUuid(), by: request.by, remembered: memory.properties };
  watch.at("saving");
  watch.passNoReturn();
  const list = earlier ?? addList(found.sheet, idTitle(found, settings), settings.language);
  const { written, summary } = writeCustomerList(found, list, customers, scored, settings, run, watch);
  memory.carry();
  const besideOrders = settings.besideOrders
    ? writeBesideOrders(found, customers, scored, settings, run, watch)
    : [];
  list.sheet.activate();
  return {
    ...segmentSummary(
      scored,
      { ...customers, report: orders.report, notes: orders.notes },
      settings,
      written,
    ),
    sheet: list.layout.sheetName,
    list: { ...summary, besideOrders },
    hints: inEveryLanguage((each) => [
      ...guessHints(found, each),
      ...orderHints(orders, each),
      ...scoredHints(scored, settings, each),
    ]),
  };
}

/** Customers are called by the best of the fields that name them. */
function idTitle({ mapping }: TableOnSheet, { language }: Settings): string {
  const field = NAMING_FIELDS.find((each) => mapping[each] !== undefined) ?? "customerName";
  return FIELD_TITLES[field][language];
}

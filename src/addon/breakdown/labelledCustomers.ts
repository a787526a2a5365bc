import type { CustomerValues } from "../../core/segmentation";
import type { Day } from "../../core/vocabulary";
import type { BreakdownLabel } from "../../protocol/requests";
import type { Settings } from "../../protocol/settings";
import { readList } from "../customerList";
import { dayOfIso } from "../days";
import { measuredCustomers } from "../measuredCustomers";
import { noUsableRows } from "../rowsReport";
import type { Scored } from "../scoreCustomers";
import { scoreListed, scoreRows } from "../scoreTable";
import { customersOf } from "../sheetCustomers";
import type { TableOnSheet } from "../tableOnSheet";

/** The rows of a table that speak for customers, one per index. */
export interface CustomerLines {
  /** The place of the row among those of the table. */
  readonly rowIndexes: readonly number[];
  readonly customer: ArrayLike<number>;
  /** Left out where each customer has one row. */
  readonly orders?: { readonly day: ArrayLike<Day>; readonly order: ArrayLike<number> | undefined };
}

export interface LabelledTable {
  readonly customers: Pick<CustomerValues, "totalSpent">;
  readonly lines: CustomerLines;
  /** With the cells of the label, as a run would write them. */
  readonly scored: Scored;
}

/** The customers that a run would take, scored, with the rows that speak for each. */
export const labelledCustomers = (
  found: TableOnSheet,
  settings: Settings,
  by: BreakdownLabel,
): LabelledTable => (found.kind === "orders" ? ofOrders(found, settings, by) : ofRows(found, settings, by));

function ofRows(found: TableOnSheet, settings: Settings, by: BreakdownLabel): LabelledTable {
  const customers = customersOf(found, dayOfIso(settings.asOf));
  if (customers.rows.length === 0) throw noUsableRows(found.name, customers.report);
  return {
    customers,
    lines: { rowIndexes: indexesOf(found, customers.rows), customer: [...customers.rows.keys()] },
    scored: scoreRows(found, customers, settings, [by]),
  };
}

/** Orders after the day that the customers are seen from say nothing yet. */
function ofOrders(found: TableOnSheet, settings: Settings, by: BreakdownLabel): LabelledTable {
  const measured = measuredCustomers(found, dayOfIso(settings.asOf), settings);
  const { customers } = measured;
  const { orders, numberOf, asOf } = customers;
  if (customers.ids.length === 0) throw noUsableRows(found.name, measured.orders.report);
  const { customer, day, order } = orders.lines;
  const taken = [...orders.rows.keys()].filter(
    (line) => day[line]! <= asOf && numberOf[customer[line]!]! >= 0,
  );
  const indexes = indexesOf(found, orders.rows);
  return {
    customers,
    lines: {
      rowIndexes: taken.map((line) => indexes[line]!),
      customer: taken.map((line) => numberOf[customer[line]!]!),
      orders: {
        day: taken.map((line) => day[line]!),
        order: order && taken.map((line) => order[line]!),
      },
    },
    scored: scoreListed(found, measured, readList(found.sheetId), settings, [by]),
  };
}

function indexesOf({ table }: TableOnSheet, rows: Int32Array): number[] {
  const places = new Map(table.rows.map((row, index) => [row, index]));
  return Array.from(rows, (row) => places.get(row)!);
}

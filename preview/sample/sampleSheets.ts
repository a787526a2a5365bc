import type { CellInput } from "../workbook/workbook";
import { exampleSheet } from "./exampleSheet";
import { type Customer, makeShop, type Order } from "./shop";

/** A sheet of the workbook that the preview opens with. */
export interface SampleSheet {
  readonly name: string;
  readonly cells: readonly (readonly CellInput[])[];
  readonly formats: readonly (readonly string[])[];
  readonly headerRows: number;
  readonly boldRows?: readonly number[];
  readonly columnWidths: readonly number[];
}

/**
 * "Customers" and "Orders" of the same shop, and "Examples" of every function on them. The orders add up to the customers' figures, and both have what sheets
 * have in life: a blank row, an amount that is "n/a", a customer entered twice, a date as text, a refund, a total.
 */
export function sampleSheets(): SampleSheet[] {
  const { customers, orders } = makeShop(300);
  return [customerSheet(customers, orders), orderSheet(orders), exampleSheet()];
}

function customerSheet(customers: readonly Customer[], orders: readonly Order[]): SampleSheet {
  const rows = customers.map((customer) => customerRow(customer, ordersOf(orders, customer.id)));
  const spent = rows.reduce((sum, row) => sum + (row[7] as number), 0);

  const notAvailable = [...rows[40]!];
  notAvailable[7] = "n/a";
  const dateAsText = [...rows[77]!];
  dateAsText[5] = "next week";
  const missingId = [...rows[150]!];
  missingId[0] = "";
  const dirty = rows.map((row, index) =>
    index === 40 ? notAvailable : index === 77 ? dateAsText : index === 150 ? missingId : row,
  );
  const blank: CellInput[] = [];
  const total = ["Total", "", "", "", "", "", "", Math.round(spent * 100) / 100];
  const cells = [
    customerTitles,
    ...dirty.slice(0, 120),
    blank,
    ...dirty.slice(120, 230),
    dirty[22]!,
    ...dirty.slice(230),
    blank,
    total,
  ];
  return {
    name: "Customers",
    cells,
    formats: cells.map((_, row) => (row === 0 ? [] : ["", "", "", "", DATE, DATE, "", MONEY])),
    headerRows: 1,
    columnWidths: [98, 120, 76, 106, 92, 92, 66, 92],
  };
}

function customerRow({ id, name, region, source }: Customer, orders: readonly Order[]): CellInput[] {
  const days = orders.map((order) => order.day);
  const spent = orders.reduce((sum, order) => sum + order.amount, 0);
  const dates = days.length === 0 ? ["", ""] : [{ serial: Math.min(...days) }, { serial: Math.max(...days) }];
  return [id, name, region, source, ...dates, orders.length, Math.round(spent * 100) / 100];
}

function orderSheet(orders: readonly Order[]): SampleSheet {
  const rows = orders.map(({ id, day, customer, product, amount, rating }): CellInput[] => [
    id,
    { serial: day },
    customer,
    product,
    amount,
    rating ?? "",
  ]);
  const cells = [orderTitles, ...rows];
  return {
    name: "Orders",
    cells,
    formats: cells.map((_, row) => (row === 0 ? [] : ["", DATE, "", "", MONEY])),
    headerRows: 1,
    columnWidths: [80, 96, 86, 120, 90, 60],
  };
}

function ordersOf(orders: readonly Order[], customer: string): Order[] {
  return orders.filter((order) => order.customer === customer);
}

const DATE = "yyyy-mm-dd";
const MONEY = "#,##0.00";
const customerTitles = [
  "Customer ID",
  "Name",
  "Region",
  "Source",
  "First order",
  "Last order",
  "Orders",
  "Total spent",
];
const orderTitles = ["Order", "Date", "Customer", "Product", "Amount", "Rating"];

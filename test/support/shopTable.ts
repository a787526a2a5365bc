import { dayFromCivil } from "../../src/core/calendar";
import { customersFromOrders } from "../../src/core/customers";
import type { CustomerValues } from "../../src/core/segmentation";
import { shopOrders } from "../functions/shopOrders";

const START = dayFromCivil(2024, 1, 1);

/** Customers who buy at random and leave, one per index, with days as core counts them; orders counted by day. */
export function shopCustomers(count: number): CustomerValues {
  const orders = shopOrders(count);
  const found = customersFromOrders(
    {
      customer: orders.map(([who]) => Number(who.slice(1))),
      day: orders.map(([, day]) => START + day),
      amount: orders.map(([, , amount]) => amount),
    },
    count,
    START + 730,
  );
  const { orderDays, firstDay, previousDay, lastDay, totalSpent } = found;
  return { orderCount: orderDays, orderDays, firstDay, previousDay, lastDay, totalSpent };
}

/** Customers who come every thirty days and not a day later, two of three until the end. */
export function clockworkCustomers(count: number): CustomerValues {
  const customers = Array.from({ length: count }, (_, i) => {
    const orderCount = 3 + (i % 7);
    const firstDay = START + (i % 30);
    const lastDay = firstDay + 30 * (orderCount - 1);
    return {
      orderCount,
      firstDay,
      previousDay: lastDay - 30,
      lastDay,
      totalSpent: orderCount * (10 + (i % 11)),
    };
  });
  const column = (value: (customer: (typeof customers)[number]) => number) =>
    Float64Array.from(customers, value);
  return {
    orderCount: column((one) => one.orderCount),
    orderDays: column((one) => one.orderCount),
    firstDay: column((one) => one.firstDay),
    previousDay: column((one) => one.previousDay),
    lastDay: column((one) => one.lastDay),
    totalSpent: column((one) => one.totalSpent),
  };
}

const serial = (day: number) => ({ serial: day + 25_569 });

export const SHOP_HEADERS = [
  "Customer ID",
  "First order",
  "Last order",
  "Orders",
  "Total spent",
  "Previous order",
];

/** The same as cells of a sheet, titles first; a day that is not known is blank. */
export const shopCells = ({ orderCount, firstDay, previousDay, lastDay, totalSpent }: CustomerValues) => [
  SHOP_HEADERS,
  ...Array.from(orderCount, (count, i) => [
    `shop-${i}`,
    serial(firstDay[i]!),
    serial(lastDay[i]!),
    count,
    totalSpent[i]!,
    Number.isNaN(previousDay[i]!) ? "" : serial(previousDay[i]!),
  ]),
];

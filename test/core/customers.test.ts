import { describe, expect, test } from "vitest";
import { type Customers, customersFromOrders } from "../../src/core/customers";

type Line = [customer: number, day: number, amount: number, order?: number];

const customers = (lines: Line[], count: number, asOf = 1000): Customers =>
  customersFromOrders(
    {
      customer: lines.map(([customer]) => customer),
      day: lines.map(([, day]) => day),
      amount: lines.map(([, , amount]) => amount),
      ...(lines[0]?.[3] === undefined ? {} : { order: lines.map(([, , , order]) => order!) }),
    },
    count,
    asOf,
  );

const NONE = Number.NaN;

describe("customersFromOrders", () => {
  test("customersFromOrders counts orders and the days with orders apart", () => {
    const found = customers(
      [
        [0, 10, 5],
        [0, 10, 6],
        [0, 30, 7],
        [1, 20, 1.1],
        [0, 20, 8],
      ],
      2,
    );
    expect(found.orders).toEqual(Float64Array.of(4, 1));
    expect(found.orderDays).toEqual(Float64Array.of(3, 1));
    expect(found.firstDay).toEqual(Float64Array.of(10, 20));
    expect(found.previousDay).toEqual(Float64Array.of(20, NONE));
    expect(found.lastDay).toEqual(Float64Array.of(30, 20));
    expect(found.totalSpent).toEqual(Float64Array.of(26, 1.1));
  });

  test("customersFromOrders: free orders and refunds are no orders, refunds take from what was spent", () => {
    const found = customers(
      [
        [0, 10, 50],
        [0, 20, -20],
        [0, 30, 0],
        [1, 5, -3],
        [2, 5, 0],
      ],
      3,
    );
    expect(found.orders).toEqual(Float64Array.of(1, 0, 0));
    expect(found.lastDay).toEqual(Float64Array.of(10, NONE, NONE));
    expect(found.totalSpent).toEqual(Float64Array.of(30, -3, 0));
  });

  test("customersFromOrders ignores lines after the day, and does not see who only has such", () => {
    const found = customers(
      [
        [0, 10, 50],
        [0, 11, 50],
        [1, 11, 9],
      ],
      2,
      10,
    );
    expect(found.orders).toEqual(Float64Array.of(1, 0));
    expect(found.totalSpent).toEqual(Float64Array.of(50, 0));
    expect(found.seen).toEqual(Uint8Array.of(1, 0));
  });

  test("customersFromOrders adds the lines of an order first; its day is the earliest positive line's", () => {
    const found = customers(
      [
        [0, 12, 5, 0],
        [0, 10, -1, 0],
        [0, 11, 5, 0],
        [0, 40, 9, 1],
        [0, 41, -9, 1],
        [0, 20, 1, 2],
      ],
      1,
    );
    expect(found.orders).toEqual(Float64Array.of(2));
    expect(found.firstDay).toEqual(Float64Array.of(11));
    expect(found.lastDay).toEqual(Float64Array.of(20));
    expect(found.totalSpent).toEqual(Float64Array.of(10));
  });

  test("customersFromOrders gives the same digits in any order of the lines", () => {
    const lines = Array.from(
      { length: 300 },
      (_, i): Line => [i % 7, (i * 31) % 90, ((i * 53) % 400) / 100 - 0.505],
    );
    const turned = [...lines.slice(123), ...lines.slice(0, 123)].reverse();
    expect(customers(turned, 7)).toEqual(customers(lines, 7));
  });
});

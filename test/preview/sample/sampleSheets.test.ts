import { expect, test } from "vitest";
import { sampleSheets } from "../../../preview/sample/sampleSheets";
import { FIRST_DAY, LAST_DAY, makeShop } from "../../../preview/sample/shop";

test("makeShop(n) is the same on every run, and another with another seed", () => {
  expect(makeShop(40)).toEqual(makeShop(40));
  expect(makeShop(40, 1)).not.toEqual(makeShop(40, 2));
});

test("makeShop(300): orders belong to customers and lie within the two years", () => {
  const { customers, orders } = makeShop(300);
  const ids = new Set(customers.map(({ id }) => id));
  expect(ids.size).toBe(300);
  expect(new Set(customers.map(({ name }) => name)).size).toBe(300);
  expect(orders.every(({ customer }) => ids.has(customer))).toBe(true);
  expect(orders.every(({ day }) => day >= FIRST_DAY && day <= LAST_DAY)).toBe(true);
  expect(orders.every(({ amount }) => amount > 0)).toBe(true);
});

test("makeShop(300): some never buy, some once, and the best fifth brings more than half of the revenue", () => {
  const { customers, orders } = makeShop(300);
  const ordersOf = (id: string) => orders.filter(({ customer }) => customer === id);
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  const counts = customers.map(({ id }) => ordersOf(id).length);
  const spent = customers.map(({ id }) => sum(ordersOf(id).map(({ amount }) => amount)));
  const best = [...spent].sort((a, b) => b - a).slice(0, 60);
  expect(counts.filter((count) => count === 0).length).toBeGreaterThan(5);
  expect(counts.filter((count) => count === 1).length).toBeGreaterThan(20);
  expect(sum(best) / sum(spent)).toBeGreaterThan(0.5);
});

test("sampleSheets(): a customer's figures are those of their orders", () => {
  const [customers, orders] = sampleSheets();
  const orderRows = orders!.cells.slice(1);
  let compared = 0;
  for (const [id, , , , first, last, count, spent] of customers!.cells.slice(1)) {
    const own = orderRows.filter((row) => row[2] === id);
    if (own.length === 0) continue;
    const days = own.map((row) => (row[1] as { serial: number }).serial);
    expect(count).toBe(own.length);
    expect(first).toEqual({ serial: Math.min(...days) });
    if (typeof last === "object") expect(last).toEqual({ serial: Math.max(...days) });
    if (typeof spent === "number") {
      expect(spent).toBeCloseTo(
        own.reduce((sum, row) => sum + (row[4] as number), 0),
        2,
      );
    }
    compared++;
  }
  expect(compared).toBeGreaterThan(250);
});

test("sampleSheets(): the customers have the flaws of life", () => {
  const { cells } = sampleSheets()[0]!;
  const ids = cells.map((row) => row[0]);
  expect(cells.filter((row) => row.length === 0).length).toBeGreaterThan(0);
  expect(cells.flat()).toContain("n/a");
  expect(ids.at(-1)).toBe("Total");
  expect(ids.some((id, row) => typeof id === "string" && id !== "" && ids.indexOf(id) !== row)).toBe(true);
});

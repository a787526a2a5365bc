import { describe, expect, test } from "vitest";
import { dayFromCivil } from "../../../src/core/calendar";
import { cohortsOf } from "../../../src/core/measures/cohorts";
import { PERIOD_NUMBERING } from "../../../src/core/measures/periods";
import { hasShared, rowsBeside, sharedRows } from "../shared";

type Row = Record<string, string>;

function dayOf(iso: string): number {
  const [year, month, day] = iso.split("-").map(Number);
  return dayFromCivil(year!, month!, day!);
}

interface Titles {
  readonly customer: string;
  readonly day: string;
  readonly amount: string;
}

/** The rows of our cohorts in the shape of the reference: one per cohort and month with someone active. */
function monthlyRows(orders: readonly Row[], titles: Titles, withAmounts: boolean): Row[] {
  const ids = new Map<string, number>();
  const customer = orders.map((row) => {
    const id = row[titles.customer]!;
    if (!ids.has(id)) ids.set(id, ids.size);
    return ids.get(id)!;
  });
  const amount = orders.map((row) => (withAmounts ? Number(row[titles.amount]) : 0));
  const given = { customer, day: orders.map((row) => dayOf(row[titles.day]!)), amount };
  return cohortsOf(given, ids.size, "month", dayOf("2199-12-31")).flatMap((cohort) =>
    [...cohort.active].map(([k, active]) => ({
      cohort: PERIOD_NUMBERING.month.nameOf(cohort.period),
      k: String(k),
      active_customers: String(active),
      cohort_size: String(cohort.size),
      ...(withAmounts ? { revenue: String(cohort.revenue.get(k)) } : {}),
    })),
  );
}

function expectedRows(rows: readonly Row[], withAmounts: boolean): Row[] {
  return rows.map(({ cohort, k, active_customers, cohort_size, revenue }) => ({
    cohort: cohort!,
    k: k!,
    active_customers: active_customers!,
    cohort_size: cohort_size!,
    ...(withAmounts ? { revenue: revenue! } : {}),
  }));
}

const inOrder = (rows: readonly Row[]) =>
  [...rows].sort((a, b) =>
    a.cohort! < b.cohort! ? -1 : a.cohort! > b.cohort! ? 1 : Number(a.k) - Number(b.k),
  );

// Two cohorts of R's rfm_data_orders, against pandas.
describe("cohortsOf against pandas, two cohorts of rfm_orders", () => {
  const titles = { customer: "customer", day: "day", amount: "amount" };
  test.each([true, false])("cohortsOf(orders, by month), amounts given: %s", (withAmounts) => {
    const found = monthlyRows(rowsBeside(import.meta.url, "orders.csv"), titles, withAmounts);
    expect(inOrder(found)).toEqual(
      inOrder(expectedRows(rowsBeside(import.meta.url, "monthly.csv"), withAmounts)),
    );
  });
});

const DATA = [
  {
    name: "cdnow_sample",
    file: "data/cdnow_sample_transactions.csv",
    titles: { customer: "customer_id", day: "date", amount: "amount" },
  },
  {
    name: "rfm_orders",
    file: "data/rfm_orders.csv",
    titles: { customer: "customer_id", day: "order_date", amount: "revenue" },
  },
];

describe.skipIf(!hasShared).each(DATA)("cohortsOf against pandas, $name", ({ name, file, titles }) => {
  test("cohortsOf(orders, by month) has the same cells", () => {
    const expected = expectedRows(sharedRows(`expected/${name}/cohorts_monthly.csv`), false);
    expect(inOrder(monthlyRows(sharedRows(file), titles, false))).toEqual(inOrder(expected));
  });

  test("cohortsOf(orders with amounts, by month) has the same cells and revenue", () => {
    const expected = expectedRows(sharedRows(`expected/${name}/cohorts_monthly.csv`), true);
    expect(inOrder(monthlyRows(sharedRows(file), titles, true))).toEqual(inOrder(expected));
  });
});

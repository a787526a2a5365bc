import { checkHoldout } from "../../src/core/clv/checkHoldout";
import { fitModel, type ModelChoice } from "../../src/core/clv/fitModel";
import { fitSpend } from "../../src/core/clv/fitSpend";
import { historiesFromOrders } from "../../src/core/clv/histories";
import { predictCustomers } from "../../src/core/clv/predictCustomers";
import type { Orders } from "../../src/core/clv/purchaseDays";
import { median } from "./median";
import { seededRandom } from "./random";
import { simulateCustomer } from "./simulateOrders";

const AS_OF = 730;

/** Orders of customers who behave as CDNOW's did, first seen through the first 600 of 730 days. */
function simulateOrders(enough: (orders: number, customers: number) => boolean): Orders {
  const random = seededRandom(5);
  const model = { kind: "MBG", r: 0.525, alpha: 43.3, a: 0.891, b: 1.614 } as const;
  const spend = { p: 6.25, q: 3.74, gamma: 15.44 };
  const customer: number[] = [];
  const day: number[] = [];
  const amount: number[] = [];
  let customers = 0;
  for (; !enough(day.length, customers); customers++) {
    const { moments, spends } = simulateCustomer(model, spend, random, random.uniform() * 600, AS_OF + 1);
    moments.forEach((moment, i) => {
      customer.push(customers);
      day.push(Math.floor(moment));
      amount.push(Math.round(spends[i]! * 100) / 100);
    });
  }
  return { customer, day, amount, customers };
}

function report(what: string, budgetMs: number, takenMs: number): void {
  const line = `${what.padEnd(58)}${takenMs.toFixed(1).padStart(9)} ms  of ${budgetMs}`;
  console.log(`${line}${takenMs > budgetMs ? "  OVER" : ""}`);
}

function predictAll(orders: Orders, choice: ModelChoice): void {
  const histories = historiesFromOrders(orders, AS_OF);
  const model = fitModel(histories, choice);
  const spend = fitSpend(histories);
  if (!model.ok || !spend.ok) throw new Error("The simulated orders must be fitted.");
  const terms = { horizonDays: 365, grossMargin: 0.4, annualDiscountRate: 0.1 };
  predictCustomers(histories, model.params, spend.params, terms);
}

const small = simulateOrders((_, customers) => customers === 2357);
const manyOrders = simulateOrders((orders) => orders >= 100_000);
const manyCustomers = simulateOrders((_, customers) => customers === 100_000);
const smallHistories = historiesFromOrders(small, AS_OF);
const manyHistories = historiesFromOrders(manyCustomers, AS_OF);
console.log(
  `${manyOrders.day.length} orders of ${manyOrders.customers}, ${manyCustomers.day.length} of 100,000`,
);
for (const kind of ["BG", "MBG"] as const) {
  report(
    `${kind} fit, 2,357 customers`,
    30,
    median(9, () => fitModel(smallHistories, kind)),
  );
  report(
    `${kind} fit, 100,000 customers`,
    500,
    median(3, () => fitModel(manyHistories, kind)),
  );
}
report(
  "histories of 100,000 orders",
  2000,
  median(3, () => historiesFromOrders(manyOrders, AS_OF)),
);
report(
  "whole prediction of 100,000 orders, MBG",
  2000,
  median(3, () => predictAll(manyOrders, "MBG")),
);
report(
  "whole prediction of 100,000 orders, auto",
  8000,
  median(1, () => predictAll(manyOrders, "auto")),
);
report(
  "holdout check of 100,000 orders, MBG",
  2000,
  median(1, () => checkHoldout(manyOrders, AS_OF, "MBG")),
);

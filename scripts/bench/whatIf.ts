import { defaultSettings } from "../../src/protocol/parse";
import type { TableValues } from "../../src/protocol/replies";
import type { Settings } from "../../src/protocol/settings";
import { previewOf } from "../../src/sidebar/preview/previewOf";
import { median, ms, print } from "./median";
import { seededRandom } from "./random";

/** What moving a control of the sidebar costs before the page is drawn. */
const CUSTOMERS = 20_000;
const BUDGET_MS = 200;
const NEWEST = 20_600;

const random = seededRandom(11);
const customers = Array.from({ length: CUSTOMERS }, () => {
  const orders = 1 + Math.floor(-3 * Math.log(random.uniform()));
  const firstDay = NEWEST - Math.floor(random.uniform() * 900);
  const lastDay = orders === 1 ? firstDay : firstDay + Math.floor(random.uniform() * (NEWEST - firstDay));
  return { orders, firstDay, lastDay, spent: Math.round(orders * 1500 * random.uniform() ** 3 + 500) / 100 };
});

const VALUES: TableValues = {
  sheet: "Customers",
  asOf: NEWEST,
  customers: {
    orderCount: customers.map(({ orders }) => orders),
    orderDays: customers.map(({ orders }) => orders),
    firstDay: customers.map(({ firstDay }) => firstDay),
    previousDay: customers.map(() => null),
    lastDay: customers.map(({ lastDay }) => lastDay),
    totalSpent: customers.map(({ spent }) => spent),
  },
  everyone: null,
  manual: customers.map(() => ""),
  before: null,
};

const measure = (what: string, rules: (step: number) => Settings): void => {
  let step = 0;
  const taken = median(15, () => previewOf(VALUES, rules(step++)));
  print(`${CUSTOMERS.toLocaleString("en")} customers, ${what}`, `${ms(taken)} of ${BUDGET_MS}`);
};

for (const by of ["quantiles", "natural"] as const) {
  measure(`${by}: a share moved`, (step) =>
    defaultSettings({
      scoring: { by },
      tier: { shares: [0.8 - step / 100, 0.15, 0.05 + step / 100], labels: ["A", "B", "C"] },
    }),
  );
  measure(`${by}: other scores`, (step) => defaultSettings({ scoring: { by }, bins: 4 + (step % 4) }));
}

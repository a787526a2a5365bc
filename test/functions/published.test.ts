import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as functions from "../../src/functions";
import { PLAIN_PLACE } from "../cells/places";
import { col } from "./sheet";
import { orderColumns, shopOrders } from "./shopOrders";

/** Names and arguments that people's sheets depend on; every argument after the bar is optional. */
const CONTRACT = [
  "CUSTOMER_TABLE(customer, order_date, amount | as_of, order_id, language)",
  "RFM_SCORE(recency, frequency, monetary | bins, as_of)",
  "RFM_CUTS(recency, frequency, monetary | bins, as_of, language)",
  "RFM_SEGMENT(score | scheme, bins, language)",
  "RFM_TABLE(customer, order_date, amount | bins, as_of, order_id, scheme, language)",
  "TIER(value | by, shares, labels)",
  "PARETO_SHARE(value)",
  "LIFECYCLE_STAGE(order_count, first_order, last_order | as_of, usual_gap, previous_order, rules, language)",
  "NEXT_ACTION(stage | tier, top_tier, language)",
  "CLV(average_order_value, orders_per_year, years | gross_margin, annual_discount_rate, acquisition_cost)",
  "CLV_RETENTION(annual_margin, retention_rate | annual_discount_rate, acquisition_cost)",
  "CUSTOMER_PROFIT(revenue | gross_margin, acquisition_cost, retention_cost, service_cost)",
  "CLV_PREDICT(customer, order_date, amount | horizon_days, gross_margin, annual_discount_rate, as_of, model, language)",
  "CLV_MODEL(customer, order_date, amount | as_of, model, language)",
  "P_ALIVE(order_count, first_order, last_order | as_of, model)",
  "CHURN_RISK(order_count, first_order, last_order | horizon_days, as_of, model)",
  "EXPECTED_ORDERS(order_count, first_order, last_order | horizon_days, as_of, model)",
  "NEXT_ORDER_DATE(order_count, first_order, last_order | as_of, model)",
].map((line) => {
  const [, name, needed, optional] = /^(\w+)\(([^|]*?)(?: \| (.*))?\)$/.exec(line) as unknown as string[];
  return { name: name!, needed: needed!.split(", "), optional: optional ? optional.split(", ") : [] };
});

const source = (path: string) => readFileSync(new URL(`../../src/${path}`, import.meta.url), "utf8");
const globals = source("entry/globals.ts");
const camelCase = (name: string) =>
  name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
/** The doc block above a function, its parameters, and what its body passes on. */
const published = (name: string) => {
  const found = new RegExp(
    `/\\*\\*((?:(?!\\*/)[^])*)\\*/\nfunction ${name}\\(([^)]*)\\): unknown {\n  return Tierline_\\.${name}\\(([^)]*)\\);\n}`,
  ).exec(globals);
  const [, doc = "", parameters = "", passed = ""] = found ?? [];
  return { doc, parameters: parameters.match(/\w+(?=: unknown)/g) ?? [], passed: passed.match(/\w+/g) ?? [] };
};

describe.each(CONTRACT)("$name in globals.ts", ({ name, needed, optional }) => {
  const { doc, parameters, passed } = published(name);
  const names = [...needed, ...optional];

  test(`${name} takes and passes on its arguments in the order that sheets depend on`, () => {
    expect(parameters).toEqual(names);
    expect(passed).toEqual(names);
    const [, cells = ""] = new RegExp(
      `export function ${camelCase(name)}\\(\\s*place: Place,([^)]*)\\)`,
    ).exec(source(`functions/${camelCase(name)}.ts`)) as unknown as string[];
    const expected = [
      ...needed.map((each) => `${camelCase(each)}: unknown`),
      ...optional.map((each) => `${camelCase(each)}?: unknown`),
    ];
    expect(
      cells
        .split(",")
        .map((each) => each.trim())
        .filter(Boolean),
    ).toEqual(expected);
  });

  test(`${name} has help that says which arguments are optional`, () => {
    for (const each of names) {
      const help = new RegExp(`@param \\{[^}]+\\} ${each} (.+)`).exec(doc)?.[1] ?? "";
      expect(help.includes("Optional"), `${each}: ${help}`).toBe(optional.includes(each));
    }
  });
});

const cut = (table: readonly (readonly unknown[])[], column: number) =>
  table.slice(1).map((row) => [row[column]]);

describe("the examples in globals.ts", () => {
  const days = ["2024-01-01", "2024-01-02", "2024-01-03", "2024-01-04", "2024-01-05"];
  const texts = col(...["Ann", "Bob", "Cid", "Dan", "Eve"]);
  const dates = col(...days);
  const numbers = col(1, 2, 3, 4, 5);
  const [A, B, C] = orderColumns(shopOrders(120));
  const shop = { A, B, C };
  const table = functions.customerTable(PLAIN_PLACE, A, B, C);
  const customers = { B: cut(table, 2), C: cut(table, 3), D: cut(table, 5) };
  const RUN = new Map<string, unknown>(Object.entries(functions));
  /** What stands in the columns of the sheet that an example speaks of. */
  const COLUMNS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    CUSTOMER_TABLE: { A: texts, B: dates, C: numbers },
    RFM_TABLE: { A: texts, B: dates, C: numbers },
    RFM_SCORE: { B: dates, C: numbers, D: numbers },
    RFM_CUTS: { B: dates, C: numbers, D: numbers },
    RFM_SEGMENT: { E: col(555, 111) },
    TIER: { D: numbers },
    PARETO_SHARE: { D: numbers },
    LIFECYCLE_STAGE: { B: numbers, C: col(...Array(5).fill("2024-01-01")), D: dates },
    NEXT_ACTION: { F: col("Lost", "Loyal"), E: col("A", "B") },
    CUSTOMER_PROFIT: { D: numbers, E: numbers },
    CLV_PREDICT: shop,
    CLV_MODEL: shop,
    P_ALIVE: customers,
    CHURN_RISK: customers,
    EXPECTED_ORDERS: customers,
    NEXT_ORDER_DATE: customers,
  };

  test.each(CONTRACT)("the example of $name is answered without a bad row", ({ name }) => {
    const [, list = ""] = new RegExp(`Example: =${name}\\((.*)\\)`).exec(published(name).doc) ?? [];
    const cells = list
      .split(", ")
      .map((cell) => (/^([A-Z])2:\1$/.test(cell) ? COLUMNS[name]![cell[0]!] : Number(cell)));
    const run = RUN.get(camelCase(name)) as (...cells: unknown[]) => unknown;
    const answer = JSON.stringify(run(PLAIN_PLACE, ...cells));
    expect(answer.length).toBeGreaterThan(2);
    expect(answer).not.toMatch(/⚠|null/);
  });
});

import { readOrders } from "../../src/cells/orders";
import type { Cell, Place } from "../../src/cells/place";
import { findTable } from "../../src/cells/table/findTable";
import { type Customers, customersFromOrders } from "../../src/core/customers";
import { quantileCuts } from "../../src/core/rfm/cuts";
import { rfmScores } from "../../src/core/rfm/score";
import { customerList } from "../../src/functions/customerList";
import { duckDbWith, HOW_TO_GET_IT } from "./duckdb";
import { medianOf, ms, print } from "./median";
import { AS_OF, CELLS, type OrderCells, randomOrders, SHEET_EPOCH, tableOf } from "./orderCells";

/** RFM from a million orders given as cells, beside DuckDB on the same orders in tables of its own, up to rows in JavaScript. */
const ORDERS = 1_000_000;
const CUSTOMERS = 100_000;
const RUNS = 5;

const DAY_MS = 86_400_000;
/** A spreadsheet in UTC that writes 1,000.5. */
const PLACE: Place = {
  dayOf: (instant) => Math.floor(instant / DAY_MS),
  startOf: (day) => day * DAY_MS,
  usesDecimalComma: () => false,
};

/** The budgets are those of the sidebar; no function gives back so many cells. */
const CASES = [
  { cells: "number ids", table: "numbers", budget: 2 },
  { cells: "text ids and dates", table: "texts", budget: 4 },
  { cells: "text ids and dates, a tenth dirty", table: "texts", budget: 4 },
] as const;

const orders = randomOrders(ORDERS, CUSTOMERS);
const database = await duckDbWith(orders);
console.log(
  database
    ? `  ${ORDERS.toLocaleString("en")} orders of ${CUSTOMERS.toLocaleString("en")}; DuckDB ${database.version} on all cores`
    : `  without DuckDB to compare with: ${HOW_TO_GET_IT}`,
);

for (const { cells, table, budget } of CASES) {
  const columns = CELLS[cells](orders);
  const rows = tableOf(columns);
  const ways = {
    sidebar: { budget, taken: [] as number[], work: () => rfmRows(readSheet(rows)) },
    functions: { budget: undefined, taken: [] as number[], work: () => rfmRows(readArguments(columns)) },
  };
  const theirs: number[] = [];
  // In turn, so that whatever else the machine does slows all of them.
  for (let run = 0; run < RUNS; run++) {
    const expected = database && (await timed(theirs, () => database.rows(table)));
    for (const { taken, work } of Object.values(ways)) {
      const found = await timed(taken, work);
      if (expected && run === 0) checkEqual(found, expected);
    }
  }
  if (database) print(`DuckDB, ${table}`, ms(medianOf(theirs)));
  for (const [way, { budget: most, taken }] of Object.entries(ways)) {
    print(`  ${way}, ${cells}`, ms(medianOf(taken)));
    if (!database) continue;
    const ratio = medianOf(taken) / medianOf(theirs);
    const isOver = most !== undefined && ratio > most;
    print("    times DuckDB", `${ratio.toFixed(2)}${most ? ` of ${most}` : ""}${isOver ? "  OVER" : ""}`);
  }
}

async function timed<Rows>(taken: number[], work: () => Rows | Promise<Rows>): Promise<Rows> {
  const start = performance.now();
  const rows = await work();
  taken.push(performance.now() - start);
  return rows;
}

interface RfmCustomers extends Pick<Customers, "orders" | "lastDay" | "totalSpent"> {
  readonly names: readonly unknown[];
}

/** As the sidebar reads a sheet. */
function readSheet(values: readonly (readonly Cell[])[]): RfmCustomers {
  const table = findTable(values);
  if (!table.ok) throw new Error(table.reason);
  const read = readOrders(values, table, { customerId: 0, orderDate: 1, amount: 2 }, PLACE);
  if (!read.ok) throw new Error(read.reason);
  return { ...customersFromOrders(read.lines, read.ids.length, AS_OF - SHEET_EPOCH), names: read.ids };
}

/** As a custom function reads its arguments. */
function readArguments([customer, orderDate, amount]: OrderCells): RfmCustomers {
  return customerList(PLACE, { customer, orderDate, amount, asOf: AS_OF }, "", "en");
}

function rfmRows({ names, orders: frequency, lastDay, totalSpent: monetary }: RfmCustomers): unknown[][] {
  const asOfDay = AS_OF - SHEET_EPOCH;
  const values = { recencyDays: lastDay.map((day) => asOfDay - day), frequency, monetary };
  const { r, f, m } = rfmScores(values, quantileCuts(values, 5));
  return names.map((name, i) => [
    name,
    lastDay[i],
    values.recencyDays[i],
    frequency[i],
    monetary[i],
    r[i],
    f[i],
    m[i],
  ]);
}

/** Speed is worth nothing where the figures differ: both must find the same for every customer. */
function checkEqual(own: readonly (readonly unknown[])[], theirs: readonly (readonly unknown[])[]): void {
  // The sidebar knows customers by text.
  const figuresOf = ([customer, , ...figures]: readonly unknown[]) =>
    [String(customer), figures.join(" ")] as const;
  const expected = new Map(theirs.map(figuresOf));
  if (own.length !== expected.size)
    throw new Error(`${own.length} customers, and ${expected.size} in DuckDB`);
  for (const [customer, figures] of own.map(figuresOf)) {
    const wanted = expected.get(customer);
    if (figures !== wanted) throw new Error(`${customer}: ${figures}, and ${wanted} in DuckDB`);
  }
}

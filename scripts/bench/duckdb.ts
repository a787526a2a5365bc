import { createRequire } from "node:module";
import { AS_OF, type NumberedOrders, textId } from "./orderCells";

/** The package weighs 70 MB for each platform, so nobody has to install it who does not compare. */
const PACKAGE = "@duckdb/node-api";
export const HOW_TO_GET_IT = `npm install --no-save ${PACKAGE}@1.5.6-r.1`;

/** What is used of the package. */
interface DuckDb {
  readonly version: () => string;
  readonly DuckDBConnection: { readonly create: () => Promise<Connection> };
}

interface Connection {
  readonly run: (sql: string) => Promise<unknown>;
  readonly runAndReadAll: (sql: string) => Promise<{ readonly getRowsJS: () => readonly unknown[][] }>;
  readonly createAppender: (table: string) => Promise<Appender>;
}

interface Appender {
  readonly appendInteger: (value: number) => void;
  readonly appendVarchar: (value: string) => void;
  readonly appendDouble: (value: number) => void;
  readonly endRow: () => void;
  readonly closeSync: () => void;
}

export interface RfmDatabase {
  readonly version: string;
  /** Customer, last day, recency, frequency, monetary, R, F, M: one row for each customer, as JavaScript values. */
  readonly rows: (ids: "numbers" | "texts") => Promise<readonly unknown[][]>;
}

/** The orders in a DuckDB in memory; undefined where the package is not installed. */
export async function duckDbWith(orders: NumberedOrders): Promise<RfmDatabase | undefined> {
  const duckDb = load();
  if (!duckDb) return undefined;
  const connection = await duckDb.DuckDBConnection.create();
  await connection.run("CREATE TABLE numbers (customer INTEGER, day INTEGER, amount DOUBLE)");
  const appender = await connection.createAppender("numbers");
  for (let i = 0; i < orders.day.length; i++) {
    appender.appendInteger(orders.customer[i]!);
    appender.appendInteger(orders.day[i]!);
    appender.appendDouble(orders.amount[i]!);
    appender.endRow();
  }
  appender.closeSync();
  await connection.run("CREATE TABLE names (customer INTEGER, name VARCHAR)");
  const names = await connection.createAppender("names");
  for (const customer of new Set(orders.customer)) {
    names.appendInteger(customer);
    names.appendVarchar(textId(customer));
    names.endRow();
  }
  names.closeSync();
  await connection.run(
    "CREATE TABLE texts AS SELECT name AS customer, DATE '1899-12-30' + day AS day, amount FROM numbers JOIN names USING (customer)",
  );
  return {
    version: duckDb.version(),
    rows: async (ids) => (await connection.runAndReadAll(rfmQuery(ids))).getRowsJS(),
  };
}

function load(): DuckDb | undefined {
  try {
    return createRequire(import.meta.url)(PACKAGE) as DuckDb;
  } catch (error) {
    if ((error as { code?: unknown }).code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

/** Scores as RFM_TABLE has them: quantiles of type 7, which `quantile_cont` computes, and equal customers together. */
function rfmQuery(table: "numbers" | "texts"): string {
  const asOf = table === "numbers" ? String(AS_OF) : `DATE '1899-12-30' + ${AS_OF}`;
  const passed = (value: string, cuts: string) =>
    [1, 2, 3, 4].map((k) => `(${value} > ${cuts}[${k}])::INT`).join("+");
  return `
    WITH customers AS (
      SELECT customer, max(day) AS last, ${asOf} - max(day) AS recency, count(*)::INT AS frequency,
        round(sum(amount), 2) AS monetary
      FROM ${table} GROUP BY customer),
    cuts AS (
      SELECT quantile_cont(recency, [0.2, 0.4, 0.6, 0.8]) AS r, quantile_cont(frequency, [0.2, 0.4, 0.6, 0.8]) AS f,
        quantile_cont(monetary, [0.2, 0.4, 0.6, 0.8]) AS m
      FROM customers)
    SELECT customer, last, recency, frequency, monetary, 5 - (${passed("recency", "cuts.r")}) AS r,
      1 + ${passed("frequency", "cuts.f")} AS f, 1 + ${passed("monetary", "cuts.m")} AS m
    FROM customers, cuts`;
}

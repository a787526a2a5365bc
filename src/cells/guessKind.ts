import { type Field, NAMING_FIELDS, type TableKind } from "../core/fields";
import type { Wording } from "../core/vocabulary";
import { fitsField, type HeadedColumn, isUnique } from "./columnContent";
import { matchHeader } from "./headers";
import type { Cell } from "./place";
import type { FoundTable } from "./table/findTable";

/** Fields that only one kind of table has, and that no other table has by chance (a customer may have a status, too). */
const TELLING: Readonly<Record<TableKind, readonly Field[]>> = {
  customers: ["firstOrder", "lastOrder", "previousOrder", "orderCount", "orderDays", "totalSpent"],
  orders: ["orderDate", "orderId", "amount"],
};

/**
 * Whether the rows of a table are customers or orders: by the headers that only one of them has; where these are equal,
 * by whether customers come twice; without customers, by the number of dates. Undefined where nothing tells.
 */
export function guessKind(
  values: readonly (readonly Cell[])[],
  table: FoundTable,
  columns: readonly HeadedColumn[],
): { readonly kind: TableKind | undefined; readonly reason: Wording } {
  const customers = tellingHeaders("customers", columns);
  const orders = tellingHeaders("orders", columns);
  if (customers.length > orders.length)
    return { kind: "customers", reason: headersReason("customers", customers) };
  if (orders.length > customers.length) return { kind: "orders", reason: headersReason("orders", orders) };

  const named = columns.filter(({ header }) =>
    matchHeader(header, "customers").some(({ field }) => NAMING_FIELDS.some((naming) => naming === field)),
  );
  if (named.length > 0) {
    const isOnce = named.some(({ column }) => isUnique(values, table.rows, column));
    return isOnce ? { kind: "customers", reason: ONCE } : { kind: "orders", reason: REPEATED };
  }
  const days = columns.filter(({ content }) => content.days >= MOST);
  const numbers = columns.filter(({ content }) => content.numbers >= MOST);
  if (days.length === 2 && numbers.length > 0) return { kind: "customers", reason: TWO_DATES };
  if (days.length === 1 && numbers.length > 0) return { kind: "orders", reason: ONE_DATE };
  return { kind: undefined, reason: UNKNOWN };
}

const MOST = 0.8;

const ONCE: Wording = { en: "each customer stands in one row", zh: "每位客户只占一行" };
const REPEATED: Wording = { en: "customers stand in several rows", zh: "同一客户占多行" };
const TWO_DATES: Wording = { en: "each row has two dates", zh: "每行有两个日期" };
const ONE_DATE: Wording = { en: "each row has one date and a number", zh: "每行有一个日期和一个数" };
const UNKNOWN: Wording = {
  en: "no header is known, and the columns do not tell",
  zh: "没有认识的表头，列内容也无法判断",
};

function tellingHeaders(kind: TableKind, columns: readonly HeadedColumn[]): readonly string[] {
  return columns
    .filter(({ header, content }) =>
      matchHeader(header, kind).some(
        ({ field, by }) => by !== "aliasInKind" && TELLING[kind].includes(field) && fitsField(content, field),
      ),
    )
    .map(({ header }) => header);
}

function headersReason(kind: TableKind, headers: readonly string[]): Wording {
  const shown = headers.slice(0, 3).map((header) => `“${header}”`);
  const [en, zh] = kind === "customers" ? ["customers", "客户"] : ["orders", "订单"];
  return {
    en: `headers such as ${shown.join(", ")} tell ${en}`,
    zh: `表头${shown.join("、")}说明每行是一个${zh}`,
  };
}

import { type Field, NAMING_FIELDS, type TableKind } from "../core/fields";
import type { Wording } from "../core/vocabulary";
import { type HeadedColumn, isUnique } from "./columnContent";
import type { ColumnGuess } from "./columnGuess";
import { readDays } from "./days";
import { isKnownHeader } from "./headers";
import type { Cell, Place } from "./place";
import type { FoundTable } from "./table/findTable";

type Guesses = Partial<Record<Field, ColumnGuess>>;

/**
 * Columns for open fields from their cells alone, where just one column fits. Columns whose header we know to mean
 * something else are no candidates: an age looks like a number of orders.
 */
export function guessByContent(
  values: readonly (readonly Cell[])[],
  table: FoundTable,
  free: readonly HeadedColumn[],
  open: readonly Field[],
  kind: TableKind,
  place: Place,
): Readonly<Guesses> {
  const guesses: Guesses = {};
  let left = free.filter(({ header, content }) => content.filled > 0 && !isKnownHeader(header));
  const take = (field: Field, found: readonly HeadedColumn[], reason: Wording): void => {
    const only = found[0];
    if (!only || found.length > 1 || !open.includes(field) || guesses[field]) return;
    guesses[field] = { column: only.column, confidence: "possible", reason };
    left = left.filter(({ column }) => column !== only.column);
  };

  take(
    "email",
    left.filter(({ content }) => content.emails >= MOST),
    EMAILS,
  );
  const days = left.filter(({ content }) => content.days >= MOST);
  if (days.length === 2 && open.includes("firstOrder") && open.includes("lastOrder")) {
    const ordered = inOrder(values, table, days[0]!, days[1]!, place);
    if (ordered) {
      take("firstOrder", [ordered.earlier], EARLIER);
      take("lastOrder", [ordered.later], LATER);
    }
  }
  take("orderDate", days, ONLY_DATES);
  // What comes only once is an order's number where the rows are orders.
  if (kind === "customers" && NAMING_FIELDS.every((field) => open.includes(field)) && !guesses.email) {
    const naming = left.find((one) => one.content.days < MOST && isUnique(values, table.rows, one.column));
    take("customerId", naming ? [naming] : [], UNIQUE);
  }
  const numbers = left.filter(({ content }) => content.numbers >= MOST && content.days < MOST);
  const counts = numbers.filter(({ content }) => content.counts >= ALL);
  const isCountSure = numbers.length === 1 && !open.includes("totalSpent");
  take("orderCount", isCountSure || numbers.length === 2 ? counts : [], WHOLE);
  const amounts = numbers.filter(({ column }) => column !== guesses.orderCount?.column);
  take("totalSpent", open.includes("orderCount") && !guesses.orderCount ? [] : amounts, ONLY_NUMBERS);
  take("amount", amounts, ONLY_NUMBERS);
  return guesses;
}

const MOST = 0.8;
const ALL = 1;

const EMAILS: Wording = { en: "the only column of e-mail addresses", zh: "唯一的邮箱列" };
const EARLIER: Wording = { en: "the earlier of two dates in each row", zh: "每行两个日期中较早的一个" };
const LATER: Wording = { en: "the later of two dates in each row", zh: "每行两个日期中较晚的一个" };
const ONLY_DATES: Wording = { en: "the only column of dates", zh: "唯一的日期列" };
const UNIQUE: Wording = { en: "the first column in which nothing comes twice", zh: "第一个没有重复值的列" };
const WHOLE: Wording = { en: "the only column of whole numbers", zh: "唯一的整数列" };
const ONLY_NUMBERS: Wording = { en: "the only other column of numbers", zh: "唯一的其他数值列" };

/** Two date columns as the earlier and the later one, if no row contradicts and some row tells. */
function inOrder(
  values: readonly (readonly Cell[])[],
  table: FoundTable,
  one: HeadedColumn,
  other: HeadedColumn,
  place: Place,
): { readonly earlier: HeadedColumn; readonly later: HeadedColumn } | undefined {
  const daysOf = ({ column }: HeadedColumn) =>
    readDays(
      table.rows.map((row) => values[row]?.[column]),
      place,
    ).values;
  const oneDays = daysOf(one);
  const otherDays = daysOf(other);
  const isBefore = oneDays.some((day, index) => day < otherDays[index]!);
  const isAfter = oneDays.some((day, index) => day > otherDays[index]!);
  if (isBefore === isAfter) return undefined;
  return isBefore ? { earlier: one, later: other } : { earlier: other, later: one };
}

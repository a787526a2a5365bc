import type { ColumnParts } from "../../cells/columnParts/columnParts";
import type { BreakdownCounts, PartCounts } from "../../core/breakdown/breakDown";
import type { TableKind } from "../../core/fields";
import { fill } from "../../core/fill";
import type { Wording } from "../../core/vocabulary";
import type { Breakdown, BreakdownRow } from "../../protocol/replies";

/** More values than that nobody compares: those with the fewest customers stand in one row. */
const MOST_VALUES = 30;

/** Names of rows that are no value, and what has to be said of how rows came about. */
const WORDS = {
  blank: { en: "(blank)", zh: "（空白）" },
  total: { en: "All customers", zh: "全部客户" },
  rest: { en: "{count} other values", zh: "其他 {count} 个值" },
  together: {
    en: "The column has {all} values. The {most} with the most customers stand alone, the others together.",
    zh: "该列共有 {all} 个值。客户最多的 {most} 个单独列出，其余合并。",
  },
  ranges: {
    en: "The numbers are cut into ranges with about as many customers each.",
    zh: "数字已分为客户数大致相等的区间。",
  },
  months: { en: "The dates are counted by month.", zh: "日期按月统计。" },
  years: { en: "The dates are counted by year.", zh: "日期按年统计。" },
  decades: { en: "The dates are counted by decade.", zh: "日期按十年统计。" },
  missing: { en: "Words such as “n/a” count as blank.", zh: "“n/a”“无”等字样按空白计。" },
  orders: {
    en: "Each customer stands where most of her orders do; of equally many, where the newest does.",
    zh: "每位客户按其多数订单归类；数量相同时，以最近的订单为准。",
  },
} as const satisfies Record<string, Wording>;

/** The parts of a column as rows, most customers first unless they have an order of their own, with what has to be said of them. */
export function breakdownRows(
  parts: ColumnParts,
  { parts: counts, none, total, together }: PartCounts,
  kind: TableKind,
): Pick<Breakdown, "rows" | "total" | "notes"> {
  const present = [...counts.keys()].filter((part) => counts[part]!.customers > 0);
  const isSorted = parts.by === "values";
  if (isSorted) present.sort((a, b) => counts[b]!.customers - counts[a]!.customers || a - b);
  // One value by itself stays one: a row for "1 other value" would say less.
  const alone = isSorted && present.length > MOST_VALUES + 1 ? MOST_VALUES : present.length;
  const rest = present.slice(alone);
  const restName = filled(WORDS.rest, { count: rest.length });
  return {
    rows: [
      ...present.slice(0, alone).map((part) => row(parts.names[part]!, counts[part]!)),
      ...(rest.length > 0 ? [row(restName, together(rest))] : []),
      ...(none.customers > 0 ? [row(WORDS.blank, none)] : []),
    ],
    total: row(WORDS.total, total),
    notes: [
      ...(rest.length > 0 ? [filled(WORDS.together, { all: present.length, most: alone })] : []),
      ...(parts.by === "values" || parts.by === "numbers" ? [] : [WORDS[parts.by]]),
      ...(none.customers > 0 ? [WORDS.missing] : []),
      ...(kind === "orders" ? [WORDS.orders] : []),
    ],
  };
}

const row = (name: Wording, { customers, spent, meanSpent, counts }: BreakdownCounts): BreakdownRow => ({
  name,
  customers,
  spent: known(spent),
  meanSpent: known(meanSpent),
  counts,
});

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

const filled = (words: Wording, values: Readonly<Record<string, number>>): Wording => ({
  en: fill(words.en, values),
  zh: fill(words.zh, values),
});

import type { Cell } from "../place";
import { type NumberedTexts, numberedTexts } from "./numberedTexts";

export interface CurrencyCount {
  readonly currency: string;
  readonly rows: number;
}

/**
 * The currencies of rows by their own column or, where there is none, by the marks in the amounts: `€12` beside `$12`.
 * A bare `$` is taken for US dollars, `¥` and 元 for yuan.
 */
export function readCurrencies(named: readonly Cell[] | undefined, amounts: readonly Cell[]): NumberedTexts {
  const { numbers, texts } = numberedTexts(named ?? amounts.map(markOf));
  return { numbers, texts: texts.map((text) => text.toUpperCase()) };
}

/** The usable rows of each currency, most first. */
export function currencyCounts(
  { numbers, texts }: NumberedTexts,
  usable: Int32Array,
): readonly CurrencyCount[] {
  const counts = new Int32Array(texts.length);
  for (const index of usable) if (numbers[index]! >= 0) counts[numbers[index]!]!++;
  return texts
    .map((currency, number) => ({ currency, rows: counts[number]! }))
    .filter(({ rows }) => rows > 0)
    .sort((one, other) => other.rows - one.rows || (one.currency < other.currency ? -1 : 1));
}

function markOf(cell: Cell): string {
  const mark = typeof cell === "string" ? MARK.exec(cell)?.[0] : undefined;
  return mark === undefined ? "" : (CODES[mark] ?? mark);
}

const MARK = /[A-Z]{3}|[A-Z]{0,2}\$|[€£¥￥元]/;
const CODES: Readonly<Record<string, string>> = {
  $: "USD",
  US$: "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "CNY",
  "￥": "CNY",
  元: "CNY",
  RMB: "CNY",
};

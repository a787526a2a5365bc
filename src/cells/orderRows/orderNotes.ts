import type { Language, Wording } from "../../core/vocabulary";

/** What was done with rows that are used, and that a person may want to know. */
export const ORDER_NOTES = [
  "joined",
  "repeatedTotal",
  "refunded",
  "negative",
  "severalCustomers",
  "equalRows",
  "noCurrency",
] as const;
export type OrderNoteReason = (typeof ORDER_NOTES)[number];

export interface OrderNote {
  readonly reason: OrderNoteReason;
  readonly count: number;
  /** The first five such rows, counted from 0 within the block of cells. */
  readonly firstRows: readonly number[];
}

/** Counts rows by note. */
export interface NoteTally {
  add(reason: OrderNoteReason, row: number): void;
  /** In the order of `ORDER_NOTES`. */
  notes(): readonly OrderNote[];
}

export function noteTally(): NoteTally {
  const found = new Map<OrderNoteReason, { count: number; rows: number[] }>();
  return {
    add(reason, row) {
      let known = found.get(reason);
      if (!known) {
        known = { count: 0, rows: [] };
        found.set(reason, known);
      }
      known.count++;
      if (known.rows.length < ROWS_NAMED) known.rows.push(row);
    },
    notes: () =>
      ORDER_NOTES.flatMap((reason) => {
        const { count, rows } = found.get(reason) ?? { count: 0, rows: [] };
        return count > 0 ? [{ reason, count, firstRows: rows }] : [];
      }),
  };
}

const ROWS_NAMED = 5;

/** The note in words. Example: `3 further lines belong to an order above`. */
export function orderNoteText({ reason, count }: OrderNote, language: Language): string {
  return NOTE_WORDING[reason][language].replace("{count}", String(count));
}

const NOTE_WORDING: Readonly<Record<OrderNoteReason, Wording>> = {
  joined: {
    en: "{count} rows are further lines of an order",
    zh: "{count} 行是同一订单的其他明细",
  },
  repeatedTotal: {
    en: "{count} rows repeat the total of their order, which is taken once",
    zh: "{count} 行重复了订单总额,每单只计一次",
  },
  refunded: {
    en: "{count} rows have a refund, which is taken off",
    zh: "{count} 行有退款,已从金额中扣除",
  },
  negative: {
    en: "{count} rows are negative (returns, discounts), and are taken off what the customer spent",
    zh: "{count} 行为负数(退货或折扣),已从客户消费中扣除",
  },
  severalCustomers: {
    en: "{count} rows name several customers; the order is the first one's",
    zh: "{count} 行写有多个客户,订单归第一个",
  },
  equalRows: {
    en: "{count} rows equal another row cell by cell; they are counted, look whether they are meant",
    zh: "{count} 行与另一行完全相同;已计入,请确认是否重复",
  },
  noCurrency: {
    en: "{count} rows name no currency; they are taken to be in that of the others",
    zh: "{count} 行没有币种,按其他行的币种计",
  },
};

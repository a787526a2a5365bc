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

/** The note in words, with its count. Example: `Rows that are further lines of an order: 3` */
export const orderNoteText = (note: OrderNote, language: Language): string =>
  language === "zh"
    ? `${orderNoteReason(note, language)}：${note.count} 行`
    : `${orderNoteReason(note, language)}: ${note.count}`;

/** What was done with such rows. */
export const orderNoteReason = ({ reason }: OrderNote, language: Language): string =>
  NOTE_WORDING[reason][language];

const NOTE_WORDING: Readonly<Record<OrderNoteReason, Wording>> = {
  joined: { en: "Rows that are further lines of an order", zh: "同一订单的其他明细" },
  repeatedTotal: {
    en: "Rows that repeat the total of their order, which is taken once",
    zh: "重复的订单总额（每单只计一次）",
  },
  refunded: { en: "Rows with a refund, which is taken off", zh: "有退款（已从金额中扣除）" },
  negative: {
    en: "Negative rows (returns, discounts), taken off what the customer spent",
    zh: "负数金额，如退货或折扣（已从客户消费中扣除）",
  },
  severalCustomers: {
    en: "Rows that name several customers; the order is the first one's",
    zh: "写有多个客户（订单归第一个）",
  },
  equalRows: {
    en: "Rows that equal another cell by cell; they are counted, look whether they are meant",
    zh: "与另一行完全相同（已计入，请确认是否重复）",
  },
  noCurrency: {
    en: "Rows without a currency, taken to be in that of the others",
    zh: "没有币种（按其他行的币种计）",
  },
};

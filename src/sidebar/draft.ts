import type { Language, OutputColumn } from "../core/vocabulary";
import type { ColumnDescription, Description, RowSpan } from "../protocol/replies";
import { CUSTOMER_FIELDS, type CustomerField } from "../protocol/requests";
import type { Settings } from "../protocol/settings";

/** What the person has chosen; all else is the server's guess and the rules that the document keeps. */
export interface Draft {
  readonly rows: "selected" | "table";
  readonly mapping: Mapping;
  readonly rules: RuleChoices;
  /** She has said that each row is a customer, although it looks like an order: she chooses the columns then. */
  readonly asCustomers?: boolean;
  /** Doubtful guesses that she has called right, as `guessKey` spells them. */
  readonly confirmed: readonly string[];
}

/** The chosen column of a field as the sheet counts, null for none. Fields not named here are the server's guess. */
export type Mapping = Readonly<Partial<Record<CustomerField, number | null>>>;

export interface RuleChoices {
  /** `YYYY-MM-DD`; blank for the newest order. */
  readonly asOf?: string;
  readonly language?: Language;
  readonly columns?: readonly OutputColumn[];
}

/** Nothing chosen yet. Selected rows are taken where there are any. */
export const UNTOUCHED: Draft = { rows: "selected", mapping: {}, rules: {}, confirmed: [] };

/** The document's rules with the person's choices over them. */
export function rulesOf(description: Pick<Description, "settings">, { rules }: Draft): Settings {
  const { asOf: kept, ...settings } = description.settings;
  const asOf = rules.asOf ?? kept;
  return {
    ...settings,
    language: rules.language ?? settings.language,
    columns: [...(rules.columns ?? settings.columns)],
    ...(asOf ? { asOf } : {}),
  };
}

/**
 * The chosen columns in a table that was read anew: each follows its title to where it stands now, and is let go
 * where the title is gone or no longer unique.
 */
export function carryMapping(mapping: Mapping, from: Description, to: Description): Mapping {
  const carried: Partial<Record<CustomerField, number | null>> = {};
  if (from.sheet !== to.sheet) return carried;
  for (const field of CUSTOMER_FIELDS) {
    const column = mapping[field];
    if (column === undefined) continue;
    const now = column === null ? null : columnNow(column, from.columns, to.columns);
    if (now !== undefined) carried[field] = now;
  }
  return carried;
}

function columnNow(
  column: number,
  before: readonly ColumnDescription[],
  after: readonly ColumnDescription[],
): number | undefined {
  const title = before.find((candidate) => candidate.column === column)?.title;
  const named = after.filter((candidate) => candidate.title === title);
  return named.length === 1 ? named[0]!.column : undefined;
}

/** Which rows a table was really read with: she may have selected some only after it was asked for whole. */
export const rowsTaken = ({ table, taken, selected }: Description, asked: Draft["rows"]): Draft["rows"] =>
  selected && isSameSpan(taken, table) && !isSameSpan(selected, table) ? "table" : asked;

export const isSameSpan = (a: RowSpan, b: RowSpan): boolean => a.first === b.first && a.last === b.last;
export const spanRows = ({ first, last }: RowSpan): number => last - first + 1;

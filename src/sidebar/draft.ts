import type { Field, TableKind } from "../core/fields";
import type { ColumnDescription, Description, RowSpan } from "../protocol/replies";
import type { Settings } from "../protocol/settings";
import type { GridDraft } from "./gridChoices";

/** Which rows of the table are taken. */
export const ROW_CHOICES = ["table", "selected", "visible", "where"] as const;
export type RowChoice = (typeof ROW_CHOICES)[number];

/** What the person has chosen; all else is the server's guess and the rules that the document keeps. */
export interface Draft {
  readonly rows: RowChoice;
  /** The selected rows as they were when the table was read, or when she chose them; none for the whole table. */
  readonly spans: readonly RowSpan[];
  readonly where: RowsWhere | null;
  /** What she has said that a row is; null for the guess. */
  readonly kind: TableKind | null;
  readonly mapping: Mapping;
  readonly currency: string | null;
  /** True where kind, columns and currency are those that the document remembers. */
  readonly remembered: boolean;
  readonly rules: RuleChoices;
  /** Her own grid as she was editing it last. */
  readonly grid: GridDraft | null;
  /** Doubtful guesses that she has called right, as `guessKey` spells them. */
  readonly confirmed: readonly string[];
}

/** Rows whose cell in a column shows one of these texts. */
export interface RowsWhere {
  readonly column: number;
  readonly values: readonly string[];
}

/** The chosen column of a field as the sheet counts, null for none. Fields not named here are the server's guess. */
export type Mapping = Readonly<Partial<Record<Field, number | null>>>;

/** Rules that she has set otherwise than the document. The day is `YYYY-MM-DD`, blank for that of the newest order. */
export type RuleChoices = Partial<Omit<Readonly<Settings>, "version" | "asOf">> & { readonly asOf?: string };

/** What has no meaning in another table than the one it was chosen for. */
export const NO_CHOICES = {
  spans: [],
  where: null,
  kind: null,
  mapping: {},
  currency: null,
  remembered: false,
} as const;

/** Nothing chosen yet. Selected rows are taken where there are any. */
export const UNTOUCHED: Draft = {
  rows: "selected",
  ...NO_CHOICES,
  rules: {},
  grid: null,
  confirmed: [],
};

/** The document's rules with the person's choices over them. */
export function rulesOf(description: Pick<Description, "settings">, { rules }: Draft): Settings {
  const { asOf: kept, ...settings } = description.settings;
  const { asOf = kept, ...choices } = rules;
  return { ...settings, ...choices, ...(asOf ? { asOf } : {}) };
}

/** True where the rules are not those that the document keeps. */
export const areRulesChanged = (description: Description, draft: Draft): boolean =>
  canonical(rulesOf(description, draft)) !== canonical(rulesOf(description, UNTOUCHED));

const canonical = (rules: Settings): string =>
  JSON.stringify(Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The choice that the page shows: without a selection, the whole table is taken. */
export const rowsShown = ({ rows, spans }: Draft): RowChoice =>
  rows === "selected" && spans.length === 0 ? "table" : rows;

/** The rows that are selected, where they are fewer than the table's. */
export const selectedPart = ({ selected, table }: Description): readonly RowSpan[] =>
  selected && selected.rows < spanRows(table) ? selected.spans : [];

export const spanRows = ({ first, last }: RowSpan): number => last - first + 1;

/**
 * The choices for a table that was read anew: each chosen column follows its title to where it stands now, and is let
 * go where the title is gone or no longer unique. On another sheet nothing is left of them. What the document remembers
 * comes with the table itself.
 */
export function carryChoices(draft: Draft, from: Description, to: Description): Partial<Draft> {
  if (from.sheet !== to.sheet) return {};
  const { rows, kind, currency } = draft;
  const where = whereNow(draft.where, from, to);
  const rowsNow = rows === "where" && where ? { rows, where } : {};
  if (draft.remembered) return rowsNow;
  return {
    ...(kind === null ? {} : { kind }),
    ...(currency === null ? {} : { currency }),
    ...mappingNow(draft.mapping, from, to),
    ...rowsNow,
  };
}

/** The choices that come with a table, where the person has made none of her own in this sidebar. */
export function rememberedChoices({ remembered }: Description, carried: Partial<Draft>): Partial<Draft> {
  const hasOwn = ["kind", "mapping", "currency"].some((choice) => choice in carried);
  return remembered && !hasOwn ? { ...remembered, remembered: true } : {};
}

function mappingNow(mapping: Mapping, from: Description, to: Description): { readonly mapping?: Mapping } {
  const carried: Partial<Record<Field, number | null>> = {};
  for (const [field, column] of Object.entries(mapping) as [Field, number | null][]) {
    const now = column === null ? null : columnNow(column, from.columns, to.columns);
    if (now !== undefined) carried[field] = now;
  }
  return Object.keys(carried).length > 0 ? { mapping: carried } : {};
}

function whereNow(where: RowsWhere | null, from: Description, to: Description): RowsWhere | null {
  const column = where && columnNow(where.column, from.columns, to.columns);
  return where && column !== null && column !== undefined ? { ...where, column } : null;
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

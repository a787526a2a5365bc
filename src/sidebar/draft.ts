import { FIELDS, type Field } from "../core/fields";
import type { Language, OutputColumn } from "../core/vocabulary";
import type { ColumnDescription, Description, RowSpan, RowsTaken } from "../protocol/replies";
import type { Settings } from "../protocol/settings";

/** What the person has chosen; all else is the server's guess and the rules that the document keeps. */
export interface Draft {
  readonly rows: "selected" | "table";
  readonly mapping: Mapping;
  readonly rules: RuleChoices;
  /** Doubtful guesses that she has called right, as `guessKey` spells them. */
  readonly confirmed: readonly string[];
}

/** The chosen column of a field as the sheet counts, null for none. Fields not named here are the server's guess. */
export type Mapping = Readonly<Partial<Record<Field, number | null>>>;

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
  const carried: Partial<Record<Field, number | null>> = {};
  if (from.sheet !== to.sheet) return carried;
  for (const field of FIELDS) {
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
  selected && isWhole(taken, table) && !isWhole(selected, table) ? "table" : asked;

/** True for rows that are all of the table. */
export const isWhole = ({ spans }: RowsTaken, table: RowSpan): boolean =>
  spans.length === 1 && spans[0]!.first === table.first && spans[0]!.last === table.last;

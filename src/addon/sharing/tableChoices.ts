import type { ColumnMapping } from "../../cells/customers";
import type { GuessedColumns } from "../../cells/guessColumns";
import type { Field, TableKind } from "../../core/fields";
import { MAPPED_FIELDS } from "../../protocol/mappedFields";
import type { SegmentRequest } from "../../protocol/requests";
import { documentProperties, jsonThatFits, parseList } from "./documentMemory";

/** What somebody chose for a table where the guess was another, or doubtful: columns by title, null for none. */
export interface TableChoices {
  readonly kind?: TableKind;
  readonly columns: Readonly<Partial<Record<Field, string | null>>>;
  readonly currency?: string;
}

/** The property that holds the choices by sheet, the newest first. */
export const CHOICES = "tierline.choices";

type Entry = readonly [sheetId: number, choices: TableChoices];

/** What was chosen for a sheet at its last run; undefined where nothing was. */
export const readChoices = (sheetId: number): TableChoices | undefined =>
  parseList<Entry>(documentProperties()?.getProperty(CHOICES)).find(
    (entry) => entry[0] === sheetId && typeof entry[1]?.columns === "object",
  )?.[1];

/** The property with the choices of a sheet put first, or gone where nothing was chosen. */
export function withChoices(
  text: string | undefined,
  sheetId: number,
  choices: TableChoices | undefined,
): string {
  const others = parseList<Entry>(text).filter((entry) => entry[0] !== sheetId);
  return jsonThatFits(choices ? [[sheetId, choices], ...others] : others);
}

/** Lets go of what was chosen for a sheet. */
export function forgetChoices(sheetId: number): { readonly forgotten: boolean } {
  const properties = documentProperties();
  const text = properties?.getProperty(CHOICES) ?? undefined;
  const left = withChoices(text, sheetId, undefined);
  const forgotten = left !== (text ?? "[]");
  if (forgotten) properties?.setProperty(CHOICES, left);
  return { forgotten };
}

/** What of a request is worth remembering for its sheet; undefined where all was left to the guess. */
export function choicesOf(
  { kind, currency, mapping }: Pick<SegmentRequest, "kind" | "currency" | "mapping">,
  taken: TableKind,
  guesses: GuessedColumns,
  guessed: ColumnMapping,
): TableChoices | undefined {
  if (kind === undefined && currency === undefined && mapping === undefined) return undefined;
  const doubtful = new Set(guesses.ambiguous.map(({ field }) => field));
  const columns: Partial<Record<Field, string | null>> = {};
  for (const field of mapping ? MAPPED_FIELDS[taken] : []) {
    const seen = mapping?.[field];
    const isGuess = (seen ? seen.column - 1 : undefined) === guessed[field];
    if (!isGuess || (seen && doubtful.has(field))) columns[field] = seen ? seen.title : null;
  }
  if (kind === undefined && currency === undefined && Object.keys(columns).length === 0) return undefined;
  return { ...(kind ? { kind } : {}), columns, ...(currency ? { currency } : {}) };
}

/** The columns chosen where they stand now, counted from 0, null for none; those whose title is gone or repeated are let go. */
export function chosenColumns(
  { columns }: TableChoices,
  kind: TableKind,
  titles: readonly string[],
): Readonly<Partial<Record<Field, number | null>>> {
  const found: Partial<Record<Field, number | null>> = {};
  for (const field of MAPPED_FIELDS[kind]) {
    const title = columns[field];
    if (title === undefined) continue;
    const first = title === null ? -1 : titles.indexOf(title);
    if (title === null) found[field] = null;
    else if (title !== "" && first >= 0 && first === titles.lastIndexOf(title)) found[field] = first;
  }
  return found;
}

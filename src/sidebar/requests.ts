import type { Language } from "../core/vocabulary";
import type { Description } from "../protocol/replies";
import type { RequestTo } from "./callServer";
import { isDayOutside } from "./days";
import { type Draft, rulesOf } from "./draft";
import { columnOf } from "./fieldColumns";

/** Left out while the person has not chosen: then the account's language decides. */
type Chosen = Language | undefined;

/** Asks what is open and selected now. Columns belong to the table read before, so none are sent along. */
export const readRequest = (draft: Draft, language: Chosen): RequestTo<"describe"> => ({
  do: "describe",
  ...spoken(language),
  source: {
    ...(draft.rows === "selected" ? { selection: true } : {}),
    ...(draft.rows === "visible" ? { visible: true } : {}),
  },
  ...asOfAsked(draft),
  recall: true,
});

/** Asks the same sheet again, with what the person has changed. */
export const describeRequest = (
  description: Description,
  draft: Draft,
  language: Language,
): RequestTo<"describe"> => ({
  do: "describe",
  ...target(description, draft),
  language,
  ...asOfAsked(draft),
});

/** Asks for what a column shows, in the rows of the table. */
export const columnValuesRequest = (
  description: Description,
  draft: Draft,
  column: number,
  language: Language,
): RequestTo<"columnValues"> => ({
  do: "columnValues",
  ...target(description, { ...draft, rows: "table" }),
  language,
  column: seenColumn(description, column)!,
});

/** Asks for what the page needs to work the rules out by itself. */
export const valuesRequest = (
  description: Description,
  draft: Draft,
  language: Language,
): RequestTo<"values"> => ({
  do: "values",
  ...target(description, draft),
  language,
  settings: rulesOf(description, draft),
});

/** Asks how the prediction does on orders that are hidden from it. */
export const proveRequest = (
  description: Description,
  draft: Draft,
  language: Language,
): RequestTo<"prove"> => ({
  do: "prove",
  ...target(description, draft),
  language,
  settings: rulesOf(description, draft),
});

/**
 * Asks for exactly what is shown: the rows by number, since the selection may be another by now. `by` is how the person
 * wants to be called, blank for no name.
 */
export const segmentRequest = (
  description: Description,
  draft: Draft,
  language: Language,
  by = "",
): RequestTo<"segment"> => ({
  do: "segment",
  ...target(description, draft),
  language,
  settings: rulesOf(description, draft),
  ...(by === "" ? {} : { by }),
});

export const putRightRequest = (sheet: string, language: Language): RequestTo<"putRight"> => ({
  do: "putRight",
  language,
  sheet,
});

export const showSheetRequest = (sheet: string, language: Language): RequestTo<"showSheet"> => ({
  do: "showSheet",
  language,
  sheet,
});

export const undoRequest = (sheet: string, language: Language): RequestTo<"undo"> => ({
  do: "undo",
  language,
  sheet,
});

/** The day that the person has chosen, where it can be one; otherwise the document's rules decide. */
function asOfAsked({ rules: { asOf } }: Draft): { readonly asOf?: string | null } {
  if (asOf === undefined || isDayOutside(asOf)) return {};
  return { asOf: asOf === "" ? null : asOf };
}

const spoken = (language: Chosen) => (language ? { language } : {});

const target = (description: Description, draft: Draft) => ({
  source: { sheet: description.sheet, ...rowsAsked(description, draft) },
  ...(draft.kind === null ? {} : { kind: draft.kind }),
  ...(draft.currency === null ? {} : { currency: draft.currency }),
  ...(Object.keys(draft.mapping).length > 0 ? { mapping: settledMapping(description, draft) } : {}),
});

/** Selected rows go by number; which are hidden, and which show a text, is seen anew each time. */
function rowsAsked(description: Description, { rows, spans, where }: Draft) {
  if (rows === "visible") return { visible: true };
  if (rows === "selected" && spans.length > 0) {
    return { rows: spans.map(({ first, last }): [number, number] => [first, last]) };
  }
  const column = rows === "where" && where ? seenColumn(description, where.column) : null;
  return column && where!.values.length > 0 ? { where: { column, values: [...where!.values] } } : {};
}

/**
 * With one choice of hers, all that she saw beside it is settled too: a mapping is taken as it is. The titles tell the
 * columns again where others have been put between since.
 */
function settledMapping(description: Description, draft: Draft): RequestTo<"segment">["mapping"] {
  return Object.fromEntries(
    description.fields.map((guess) => {
      const column = columnOf(guess, draft);
      return [guess.field, column === null ? null : seenColumn(description, column)];
    }),
  );
}

/** A column by number and title; null where the table has none there. */
export function seenColumn({ columns }: Description, column: number) {
  const seen = columns.find((candidate) => candidate.column === column);
  return seen ? { column, title: seen.title } : null;
}

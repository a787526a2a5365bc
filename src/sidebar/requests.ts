import type { Language } from "../core/vocabulary";
import type { Description } from "../protocol/replies";
import type { RequestTo } from "./callServer";
import { isDayOutside } from "./days";
import { type Draft, isWhole, rulesOf } from "./draft";
import { columnOf } from "./fieldColumns";

/** Left out while the person has not chosen: then the account's language decides. */
type Chosen = Language | undefined;

/** Asks what is open and selected now. The mapping belongs to the table read before, so it is not sent along. */
export const readRequest = (draft: Draft, language: Chosen): RequestTo<"describe"> => ({
  do: "describe",
  ...spoken(language),
  source: { selection: draft.rows === "selected" },
  ...asOfAsked(draft),
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

/** Asks for exactly what is shown: the rows by number, since the selection may be another by now. */
export const segmentRequest = (
  description: Description,
  draft: Draft,
  language: Language,
): RequestTo<"segment"> => ({
  do: "segment",
  ...target(description, draft),
  language,
  settings: rulesOf(description, draft),
});

export const putRightRequest = (sheet: string, language: Language): RequestTo<"putRight"> => ({
  do: "putRight",
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

function target(description: Description, draft: Draft) {
  const { sheet, table, taken, selected } = description;
  const { rows, mapping } = draft;
  // Selected just now, or taken before and no longer selected.
  const part = rows === "table" ? null : isWhole(taken, table) && selected ? selected : taken;
  return {
    kind: description.kind,
    source: {
      sheet,
      ...(part === null || isWhole(part, table)
        ? {}
        : { rows: part.spans.map(({ first, last }) => [first, last] as [number, number]) }),
    },
    ...(Object.keys(mapping).length > 0 ? { mapping: settledMapping(description, draft) } : {}),
  };
}

/**
 * With one choice of hers, all that she saw beside it is settled too: a mapping is taken as it is. The titles tell the
 * columns again where others have been put between since.
 */
function settledMapping({ fields, columns }: Description, draft: Draft): RequestTo<"segment">["mapping"] {
  return Object.fromEntries(
    fields.map((guess) => {
      const column = columnOf(guess, draft);
      const seen = columns.find((candidate) => candidate.column === column);
      return [guess.field, seen ? { column: seen.column, title: seen.title } : null];
    }),
  );
}

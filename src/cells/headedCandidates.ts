import type { Field, TableKind } from "../core/fields";
import { fitsField, type HeadedColumn } from "./columnContent";
import type { ColumnGuess } from "./columnGuess";
import { HEADER_MATCHES, type HeaderMatch, matchHeader } from "./headers";

export interface HeadedCandidate extends HeaderMatch {
  readonly guess: ColumnGuess;
  readonly isBlank: boolean;
}

/**
 * The columns whose header can mean a field and whose cells do not speak against it, best first; columns without a
 * filled cell come behind all others.
 */
export function headedCandidates(
  field: Field,
  kind: TableKind,
  columns: readonly HeadedColumn[],
): readonly HeadedCandidate[] {
  const candidates: HeadedCandidate[] = [];
  for (const { column, header, content } of columns) {
    const match = matchHeader(header, kind).find((one) => one.field === field);
    if (!match || !fitsField(content, field)) continue;
    const isSure = match.by !== "shape" && content.filled > 0;
    candidates.push({
      ...match,
      isBlank: content.filled === 0,
      guess: {
        column,
        confidence: isSure ? "sure" : "likely",
        reason: { en: `the header is “${header}”`, zh: `表头是“${header}”` },
      },
    });
  }
  return candidates.sort(
    (one, other) =>
      Number(one.isBlank) - Number(other.isBlank) ||
      HEADER_MATCHES.indexOf(one.by) - HEADER_MATCHES.indexOf(other.by) ||
      one.rank - other.rank ||
      one.guess.column - other.guess.column,
  );
}

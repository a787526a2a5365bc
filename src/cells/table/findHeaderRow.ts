import { readDateText } from "../dateText";
import { isErrorText } from "../errors";
import { isKnownHeader } from "../headers";
import { isMissingWord } from "../missingWords";
import { isNumberText } from "../numberText";
import type { Cell } from "../place";
import { isBlank, textOf } from "../texts";

/** How many rows from the first filled one may stand above the header. */
const ROWS_LOOKED_AT = 20;

/**
 * The row of a block that holds the headers: the one among the first filled rows with the most headers we know, else the
 * first that is wide enough and all words. Undefined where no row looks like headers.
 */
export function findHeaderRow(values: readonly (readonly Cell[])[]): number | undefined {
  const from = values.findIndex((cells) => !cells.every(isBlank));
  const to = Math.min(values.length, from + ROWS_LOOKED_AT);
  let widest = 0;
  for (let row = from; row < to; row++) widest = Math.max(widest, filledCount(values[row]!));

  let best: Candidate | undefined;
  for (let row = from; row < to; row++) {
    const candidate = candidateOf(values[row]!, row);
    if (candidate && 2 * candidate.filled >= widest && (!best || isBetter(candidate, best))) best = candidate;
  }
  return best?.row;
}

interface Candidate {
  readonly row: number;
  readonly filled: number;
  readonly known: number;
}

/** A later row wins over a lone title, and with clearly more known headers: data may hold one of them by chance. */
function isBetter(later: Candidate, best: Candidate): boolean {
  if (later.known >= best.known + 2) return true;
  if (later.filled === 1) return false;
  if (best.filled === 1) return best.known === 0 || later.known > best.known;
  return best.known === 0 && later.known === later.filled;
}

/** All words; or, where most are words and two are headers we know, also the odd number ("2023"). */
function candidateOf(cells: readonly Cell[], row: number): Candidate | undefined {
  const filled = cells.filter((cell) => !isBlank(cell));
  const words = filled.filter(isWord);
  const known = words.filter((cell) => isKnownHeader(textOf(cell))).length;
  if (words.length === 0) return undefined;
  const isHeader = words.length === filled.length || (known >= 2 && 3 * words.length >= 2 * filled.length);
  return isHeader ? { row, filled: filled.length, known } : undefined;
}

function filledCount(cells: readonly Cell[]): number {
  return cells.filter((cell) => !isBlank(cell)).length;
}

/** Text that is no number, date, error, e-mail address or stand-in for a missing value. */
function isWord(cell: Cell): boolean {
  if (typeof cell !== "string" || isErrorText(cell) || isMissingWord(cell) || cell.includes("@"))
    return false;
  if (isNumberText(cell)) return false;
  const day = readDateText(cell);
  return typeof day === "number" && Number.isNaN(day);
}

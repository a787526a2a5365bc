import { readDays } from "../cells/days";
import { isErrorText, isLoadingText } from "../cells/errors";
import { isKnownHeader } from "../cells/headers";
import { isMissingWord } from "../cells/missingWords";
import { readNumbers } from "../cells/numbers";
import type { Cell, Place } from "../cells/place";
import { isBlank } from "../cells/texts";
import { isHandedOn } from "./faults";

/** What the columns of a function hold, where that is not numbers and dates alone. */
export interface ColumnTexts {
  /** The columns hold nothing but text, so that only a known title tells a title row from data. */
  readonly onlyText?: boolean;
  /** Texts that are data, not titles, although they are no number and no date. */
  readonly isData?: (text: string) => boolean;
}

/**
 * True where the first cells of the data columns are titles: text or blank in each, at least one text, and none that
 * could be data (a number, a date, an error, a word for a missing value).
 */
export function isTitleRow(cells: readonly Cell[], place: Place, texts: ColumnTexts): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => typeof cell === "string" && isTitle(cell, place, texts));
}

function isTitle(text: string, place: Place, { onlyText, isData }: ColumnTexts): boolean {
  if (isHandedOn(text) || isErrorText(text) || isLoadingText(text)) return false;
  if (onlyText) return isKnownHeader(text);
  if (isMissingWord(text) || isData?.(text)) return false;
  return !isNumber(text, place) && !isDate(text, place);
}

function isNumber(text: string, place: Place): boolean {
  return readNumbers([text], place).problems.size === 0;
}

/** Also a date that leaves open which day it is, or is out of range. */
function isDate(text: string, place: Place): boolean {
  return readDays([text], place).problems.get(0)?.reason !== "notADate";
}

import { fill } from "../fill";
import type { Language } from "../vocabulary";
import type { HoldoutCheck } from "./checkHoldout";
import type { DataNote } from "./dataNotes";
import type { Refusal } from "./refusal";
import { NOTE_WORDS, REFUSAL_WORDS, TOTAL_OFF_WORDS } from "./words";

/** Why there is no fit, with the numbers found. */
export function refusalText({ reason, found = 0, needed = 0 }: Refusal, language: Language): string {
  return fill(REFUSAL_WORDS[reason][language], { found, needed });
}

/** What is unusual about the data, with the numbers found. */
export function noteText(note: DataNote, language: Language): string {
  const values =
    note.note === "regularBuyers"
      ? { k: note.k > 99 ? "> 99" : note.k.toFixed(1) }
      : { days: note.days, gap: note.gap };
  return fill(NOTE_WORDS[note.note][language], values);
}

/** How far the total of a forecast was off, in orders. */
export function totalOffText({ model, actualTotal }: HoldoutCheck, language: Language): string {
  return fill(TOTAL_OFF_WORDS[language], { expected: Math.round(model.total), actual: actualTotal });
}

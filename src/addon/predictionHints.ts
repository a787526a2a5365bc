import { BOUNDARY_WORDS, noteText, refusalText } from "../core/clv";
import { COLUMN_TITLES } from "../core/columnTitles";
import type { PredictionNote } from "../core/prediction";
import type { PredictedColumn } from "../core/predictionRules";
import type { Language, Wording } from "../core/vocabulary";
import { hint } from "./hints";

/** What a person should know of a prediction: which columns there are none of, and why; what the model found. */
export const predictionHints = (notes: readonly PredictionNote[], language: Language): string[] =>
  notes.map((note) =>
    note.note === "boundary"
      ? hint("ofPrediction", { reason: BOUNDARY_WORDS[note.boundary][language] }, language)
      : hint(
          "notPredicted",
          { outputs: titles(note.columns, language), reason: reasonOf(note, language) },
          language,
        ),
  );

function reasonOf(note: Exclude<PredictionNote, { note: "boundary" }>, language: Language): string {
  if (note.note === "noDropout") return NO_DROPOUT[language];
  if (note.note === "regularBuyers") return noteText(note, language);
  return refusalText(note.refusal, language);
}

const NO_DROPOUT: Wording = {
  en: "no customer seems to leave in this data",
  zh: "数据中看不出客户流失",
};

const titles = (columns: readonly PredictedColumn[], language: Language): string =>
  columns.map((column) => COLUMN_TITLES[column][language]).join(language === "zh" ? "、" : ", ");

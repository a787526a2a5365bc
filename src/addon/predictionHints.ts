import { BOUNDARY_WORDS, noteText, refusalText, totalOffText, VERDICT_WORDS } from "../core/clv";
import { COLUMN_TITLES } from "../core/columnTitles";
import type { PredictionNote } from "../core/prediction";
import type { PredictedColumn } from "../core/predictionRules";
import type { Language, Wording } from "../core/vocabulary";
import { hint } from "./hints";

/** What a person should know of a prediction: which columns there are none of, and why; what the model found. */
export const predictionHints = (notes: readonly PredictionNote[], language: Language): string[] =>
  notes.map((note) =>
    note.note === "boundary" || note.note === "totalIsOff"
      ? hint("ofPrediction", { reason: aboutFit(note, language) }, language)
      : hint(
          "notPredicted",
          { outputs: titles(note.columns, language), reason: reasonOf(note, language) },
          language,
        ),
  );

type AboutFit = Extract<PredictionNote, { note: "boundary" | "totalIsOff" }>;

const aboutFit = (note: AboutFit, language: Language): string =>
  note.note === "boundary" ? BOUNDARY_WORDS[note.boundary][language] : totalOffText(note.check, language);

function reasonOf(note: Exclude<PredictionNote, AboutFit>, language: Language): string {
  if (note.note === "naiveForetoldBetter") return VERDICT_WORDS.naive[language];
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

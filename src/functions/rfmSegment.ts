import type { Cell, Place } from "../cells/place";
import { textOf } from "../cells/texts";
import { COLUMN_TITLES } from "../core/columnTitles";
import { readScoreCode, type ScoreDigits } from "../core/rfm/score";
import { segmentOf } from "../core/rfm/segments";
import type { Wording } from "../core/vocabulary";
import { type Answer, rowAnswers } from "./answers";
import { calling } from "./calling";
import { dataRows } from "./dataRows";
import { faultsOf, strangeFault } from "./faults";
import { languageOption } from "./options";
import { binCount, binsOption, schemeOption } from "./rfmOptions";

/** `RFM_SEGMENT`: the name of the segment in which each score lies. */
export function rfmSegment(
  place: Place,
  score: unknown,
  scheme?: unknown,
  bins?: unknown,
  language?: unknown,
): Answer {
  return calling("RFM_SEGMENT", () => {
    const inLanguage = languageOption(language);
    const segments = schemeOption(place, scheme);
    const outOf = binCount(binsOption(place, bins));
    const rows = dataRows(
      place,
      { score },
      {},
      { isData: (text) => readScoreCode(text, outOf) !== undefined },
    );
    const faults = faultsOf(rows, {}, inLanguage);
    return rowAnswers(rows, COLUMN_TITLES.segment[inLanguage], (row) => {
      if (faults[row] !== undefined) return faults[row];
      const cell = rows.columns.score[row];
      const digits = digitsOf(cell, outOf);
      return digits
        ? segmentOf(segments, digits)[inLanguage]
        : strangeFault("score", cell, (found) => noScore(found, outOf), inLanguage, place);
    });
  });
}

function digitsOf(cell: Cell, bins: number): ScoreDigits | undefined {
  return typeof cell === "number" || typeof cell === "string" ? readScoreCode(textOf(cell), bins) : undefined;
}

function noScore(found: string, bins: number): Wording {
  const best = Math.min(bins, 9);
  return {
    en: `"${found}" is not a score of three digits from 1 to ${best}`,
    zh: `“${found}”不是由三个 1 到 ${best} 的数字组成的得分`,
  };
}

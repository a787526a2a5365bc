import type { Place } from "../cells/place";
import { idKey, isBlank, textOf } from "../cells/texts";
import { nextAction as actionFor } from "../core/actions";
import { COLUMN_TITLES } from "../core/columnTitles";
import { STAGE_WORDS } from "../core/lifecycle";
import { LANGUAGES, STAGES, type Stage, type Wording } from "../core/vocabulary";
import { type Answer, rowAnswers } from "./answers";
import { calling } from "./calling";
import { dataRows } from "./dataRows";
import { faultsOf, strangeFault } from "./faults";
import { languageOption } from "./options";
import { oneCell } from "./ranges";

/** `NEXT_ACTION`: the task and what to do, by stage and by whether the customer is in the top tier. */
export function nextAction(
  place: Place,
  stage: unknown,
  tier?: unknown,
  topTier?: unknown,
  language?: unknown,
): Answer {
  return calling("NEXT_ACTION", () => {
    const inLanguage = languageOption(language);
    const top = idKey(textOf(oneCell("top_tier", topTier) ?? "A"));
    const rows = dataRows(place, { stage }, { tier }, { onlyText: true });
    const faults = faultsOf(rows, {}, inLanguage);
    const stageOfWord = stagesByWord();
    return rowAnswers(rows, COLUMN_TITLES.action[inLanguage], (row) => {
      if (faults[row] !== undefined) return faults[row];
      const cell = rows.columns.stage[row];
      const known = stageOfWord.get(idKey(textOf(cell)));
      if (known === undefined) return strangeFault("stage", cell, noStage, inLanguage, place);
      const tierCell = rows.columns.tier[row];
      return actionFor(known, !isBlank(tierCell) && idKey(textOf(tierCell)) === top, inLanguage);
    });
  });
}

function noStage(found: string): Wording {
  return { en: `"${found}" is not a lifecycle stage`, zh: `“${found}”不是生命周期阶段` };
}

/** Each stage by its words in every language. */
function stagesByWord(): ReadonlyMap<string, Stage> {
  return new Map(
    STAGES.flatMap((stage) =>
      LANGUAGES.map((language) => [idKey(STAGE_WORDS[stage][language]), stage] as const),
    ),
  );
}

import { BINS, DIMENSIONS, type Dimension } from "../../../core/rfm/cuts";
import type { SegmentRegion } from "../../../core/rfm/ownGrid";
import { SCORING_RULES } from "../../../core/rfm/scoring";
import { SCHEMES, type SchemeName } from "../../../core/rfm/segments";
import { gridOf } from "../../gridChoices";
import { h } from "../../h";
import { numberText, readNumbers } from "../../numberInput";
import { CUT_IDS } from "../../ruleIds";
import { cutPointsFor, scoringBy } from "../../scoreChoices";
import type { Phrase } from "../../wording";
import { selectField, textField } from "../controls";
import { fold } from "./fold";
import { gridEditor } from "./gridEditor";
import type { RulesScene } from "./rulesView";

type ScoringRule = (typeof SCORING_RULES)[number];

const BY = {
  quantiles: "scoringQuantiles",
  thresholds: "scoringThresholds",
  natural: "scoringNatural",
} as const satisfies Record<ScoringRule, Phrase>;
const CUTS = {
  recencyDays: "cutsRecency",
  frequency: "cutsFrequency",
  monetary: "cutsMonetary",
} as const satisfies Record<Dimension, Phrase>;

/** How recency, orders and spend become scores, and the scores segments. */
export function scoreRules(scene: RulesScene): HTMLElement {
  const { words, actions, state, rules, preview } = scene;
  const { bins, scoring, scheme } = rules;
  const isOwn = typeof scheme !== "string";
  return fold(
    "score-rules",
    words.say("ruleScores"),
    `1–${bins}`,
    h("p", { class: "muted" }, words.say("ruleScoresHelp")),
    selectField(
      { id: "score-bins", label: words.say("scoreBins") },
      Array.from({ length: BINS.most - BINS.fewest + 1 }, (_, i) => {
        const value = String(BINS.fewest + i);
        return { value, label: value };
      }),
      String(bins),
      (text) => {
        const count = Number(text);
        actions.chooseRules({ bins: count, scoring: cutPointsFor(scoring, count) });
      },
    ),
    selectField<ScoringRule>(
      { id: "scoring-by", label: words.say("scoringBy") },
      SCORING_RULES.map((by) => ({ value: by, label: words.say(BY[by]) })),
      scoring.by,
      (by) => actions.chooseRules({ scoring: scoringBy(by, preview?.cuts) }),
    ),
    ...(scoring.by === "thresholds" ? DIMENSIONS.map((dimension) => cutsField(scene, dimension)) : []),
    selectField<SchemeName | "">(
      { id: "scheme", label: words.say("scheme") },
      [
        ...(Object.keys(SCHEMES) as SchemeName[]).map((name) => ({
          value: name,
          label: words.say(`scheme${name}`),
        })),
        { value: "", label: words.say("schemeOwn") },
      ],
      isOwn ? "" : scheme,
      (name) => {
        if (name !== "") actions.chooseRules({ scheme: name });
        else actions.chooseGrid(state.draft.grid ?? gridOf(ownScheme(scene), rules.language));
      },
    ),
    isOwn ? gridEditor(scene, scheme) : null,
  );
}

/** Where an own grid begins: with the one that the document keeps, else with the ten segments. */
function ownScheme({ state }: RulesScene): "10" | readonly SegmentRegion[] {
  const kept = state.description?.settings.scheme;
  return typeof kept === "object" ? kept : "10";
}

function cutsField({ words, actions, rules, faultOf }: RulesScene, dimension: Dimension): HTMLElement {
  const { scoring, bins } = rules;
  const points = scoring.by === "thresholds" ? scoring[dimension] : [];
  const id = CUT_IDS[dimension];
  const fault = faultOf(id);
  return textField(
    {
      id,
      label: words.say(CUTS[dimension]),
      fault,
      help: fault === undefined ? words.say("cutsHelp", { count: bins - 1 }) : undefined,
    },
    points.map(numberText).join(", "),
    (text) => {
      if (scoring.by === "thresholds") {
        actions.chooseRules({ scoring: { ...scoring, [dimension]: readNumbers(text) } });
      }
    },
  );
}

import { LONGEST_HORIZON_DAYS, MODEL_CHOICES } from "../../core/predictionRules";
import { BINS } from "../../core/rfm/cuts";
import { SCORING_RULES } from "../../core/rfm/scoring";
import { SCHEMES } from "../../core/rfm/segments";
import { TIER_RULES } from "../../core/tiers";
import { LANGUAGES, OUTPUT_COLUMNS } from "../../core/vocabulary";
import { SCORE_AGAINST } from "../../protocol/settings";
import type { FaultPath } from "../../protocol/settingsFile";
import type { Words } from "../words";

/** A rule in a file: what the page calls it, and what is accepted there. */
export interface PresetField {
  /** `*` is any place in a list. */
  readonly path: string;
  readonly name: (words: Words) => string;
  readonly accepts: (words: Words) => string;
}

const oneOf =
  (values: readonly string[]) =>
  (words: Words): string =>
    words.say("acceptsOneOf", { values: quoted(values) });
const within =
  (path: string) =>
  (words: Words): string =>
    words.say("acceptsObject", { known: keysWithin(path).join(", ") });
const whole =
  (least: number, most: number) =>
  (words: Words): string =>
    words.say("acceptsBins", { least, most });
const cuts = (words: Words): string => words.say("acceptsCuts");
const edge = (words: Words): string => words.say("acceptsEdge");
const fraction = (words: Words): string => words.say("acceptsFraction");
const positive = (words: Words): string => words.say("acceptsPositive");
const number = (words: Words): string => words.say("acceptsNumber");
const name = (words: Words): string => words.say("acceptsName");
const edgeName = (words: Words): string => words.say("presetRegionEdge");

const quoted = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(", ");

/** Every rule that a file may hold. */
export const PRESET_FIELDS: readonly PresetField[] = [
  { path: "version", name: (w) => w.say("presetVersion"), accepts: (w) => w.say("acceptsVersion") },
  { path: "language", name: (w) => w.say("columnLanguage"), accepts: oneOf(LANGUAGES) },
  { path: "asOf", name: (w) => w.say("asOf"), accepts: (w) => w.say("acceptsDay") },
  { path: "bins", name: (w) => w.say("scoreBins"), accepts: whole(BINS.fewest, BINS.most) },
  { path: "scoring", name: (w) => w.say("scoringBy"), accepts: within("scoring") },
  { path: "scoring.by", name: (w) => w.say("scoringBy"), accepts: oneOf(SCORING_RULES) },
  { path: "scoring.recencyDays", name: (w) => w.say("cutsRecency"), accepts: cuts },
  { path: "scoring.frequency", name: (w) => w.say("cutsFrequency"), accepts: cuts },
  { path: "scoring.monetary", name: (w) => w.say("cutsMonetary"), accepts: cuts },
  { path: "scoreAgainst", name: (w) => w.say("scoreAgainst"), accepts: oneOf(SCORE_AGAINST) },
  {
    path: "scheme",
    name: (w) => w.say("scheme"),
    accepts: (w) => w.say("acceptsScheme", { values: quoted(Object.keys(SCHEMES)) }),
  },
  { path: "scheme.*", name: (w) => w.say("presetRegion"), accepts: within("scheme.*") },
  { path: "scheme.*.name", name: (w) => w.say("presetRegionName"), accepts: name },
  { path: "scheme.*.rFrom", name: edgeName, accepts: edge },
  { path: "scheme.*.rTo", name: edgeName, accepts: edge },
  { path: "scheme.*.fFrom", name: edgeName, accepts: edge },
  { path: "scheme.*.fTo", name: edgeName, accepts: edge },
  { path: "tier", name: (w) => w.say("ruleTiers"), accepts: within("tier") },
  { path: "tier.by", name: (w) => w.say("tierBy"), accepts: oneOf(TIER_RULES) },
  { path: "tier.shares", name: (w) => w.say("presetShares"), accepts: (w) => w.say("acceptsShares") },
  { path: "tier.shares.*", name: (w) => w.say("presetShares"), accepts: number },
  { path: "tier.labels", name: (w) => w.say("tierNames"), accepts: (w) => w.say("acceptsNames") },
  { path: "tier.labels.*", name: (w) => w.say("presetTierName"), accepts: name },
  { path: "stage", name: (w) => w.say("ruleStages"), accepts: within("stage") },
  { path: "stage.atRiskGaps", name: (w) => w.say("stageAtRisk"), accepts: positive },
  { path: "stage.lostGaps", name: (w) => w.say("stageLost"), accepts: (w) => w.say("acceptsLost") },
  { path: "stage.loyalOrders", name: (w) => w.say("stageLoyal"), accepts: (w) => w.say("acceptsLoyal") },
  { path: "stage.usualGapDays", name: (w) => w.say("stageUsualGap"), accepts: positive },
  { path: "prediction", name: (w) => w.say("rulePrediction"), accepts: within("prediction") },
  { path: "prediction.horizonDays", name: (w) => w.say("horizon"), accepts: whole(1, LONGEST_HORIZON_DAYS) },
  { path: "prediction.model", name: (w) => w.say("model"), accepts: oneOf(MODEL_CHOICES) },
  { path: "prediction.grossMargin", name: (w) => w.say("margin"), accepts: fraction },
  { path: "prediction.annualDiscountRate", name: (w) => w.say("discount"), accepts: fraction },
  {
    path: "besideOrders",
    name: (w) => w.say("besideOrdersToo"),
    accepts: (w) => w.say("acceptsYesNo"),
  },
  {
    path: "columns",
    name: (w) => w.say("ruleColumns"),
    accepts: (w) => w.say("acceptsSomeOf", { values: quoted(OUTPUT_COLUMNS) }),
  },
];

/** The rule at a path; of a place in it that has no entry of its own, the one around it. */
export function fieldAt(path: FaultPath): PresetField | undefined {
  const pattern = patternOf(path);
  const found = PRESET_FIELDS.find((field) => field.path === pattern);
  return found || path.length === 0 ? found : fieldAt(path.slice(0, -1));
}

export const patternOf = (path: FaultPath): string =>
  path.map((key) => (typeof key === "number" ? "*" : key)).join(".");

/** The keys that rules have at a path; those of all rules at "". */
export const keysWithin = (path: string): string[] =>
  PRESET_FIELDS.flatMap((field) => {
    const cut = field.path.lastIndexOf(".");
    const [around, key] = cut < 0 ? ["", field.path] : [field.path.slice(0, cut), field.path.slice(cut + 1)];
    return around === path && key !== "*" ? [key] : [];
  });

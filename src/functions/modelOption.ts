import { isErrorText, isLoadingText } from "../cells/errors";
import type { Cell, Place } from "../cells/place";
import { problemOf, problemText } from "../cells/problem";
import { idKey, isBlank, textOf } from "../cells/texts";
import { MODEL_KINDS, MODEL_NAMES, type ModelChoice, type ModelParams, type SpendParams } from "../core/clv";
import { InputError } from "../core/errors";
import { MODEL_CHOICES, USUAL_PREDICTION } from "../core/predictionRules";
import type { Wording } from "../core/vocabulary";
import { numbersOf, wordOption } from "./options";
import { isRange, tableOf } from "./ranges";

/** The lines of CLV_MODEL's table from which a model is read back; parameters in days. */
export const MODEL_LINES = {
  model: { en: "Model", zh: "模型" },
  r: { en: "r", zh: "r" },
  alpha: { en: "alpha (days)", zh: "alpha（天）" },
  a: { en: "a", zh: "a" },
  b: { en: "b", zh: "b" },
  s: { en: "s", zh: "s" },
  beta: { en: "beta (days)", zh: "beta（天）" },
  p: { en: "Spend p", zh: "消费 p" },
  q: { en: "Spend q", zh: "消费 q" },
  gamma: { en: "Spend gamma", zh: "消费 gamma" },
} as const satisfies Record<string, Wording>;

/** A line of CLV_MODEL's table. */
export type TableLine = readonly [title: Wording, value: Cell];

type Line = keyof typeof MODEL_LINES;

/** A model that CLV_MODEL has fitted before. */
export interface GivenModel {
  readonly params: ModelParams;
  /** Undefined where the spend could not be fitted. */
  readonly spend: SpendParams | undefined;
}

/** The `model` of a call: one to fit, by name, or the range that CLV_MODEL returned, in either language. */
export function modelOption(place: Place, argument: unknown): ModelChoice | GivenModel {
  return isRange(argument) ? givenModel(place, argument) : modelName(argument);
}

/** The model to fit that an option names: MBG where it is left out. */
export function modelName(argument: unknown): ModelChoice {
  return wordOption("model", argument, MODEL_CHOICES) ?? USUAL_PREDICTION.model;
}

function givenModel(place: Place, argument: unknown): GivenModel {
  const values = new Map<string, Cell>();
  for (const [title, value] of tableOf("model", argument, ["line", "value"])) {
    if (isErrorText(title) || isLoadingText(title)) {
      throw new InputError(`model: ${problemText(problemOf(title, "errorCell", place), "en")}`);
    }
    if (!values.has(idKey(textOf(title)))) values.set(idKey(textOf(title)), value);
  }
  const find = (line: Line): Cell =>
    Object.values(MODEL_LINES[line])
      .map((title) => values.get(idKey(title)))
      .find((value) => !isBlank(value));
  const need = (line: Line): Cell => {
    const value = find(line);
    if (value !== undefined) return value;
    throw new InputError(
      `model: the range has no line "${MODEL_LINES[line].en}" with a value; give the whole range that CLV_MODEL returned`,
    );
  };
  const above =
    (least: number, words: string) =>
    (line: Line): number =>
      numbersOf(place, `model, ${MODEL_LINES[line].en}`, [need(line)], {
        words,
        when: (value) => value > least && Number.isFinite(value),
      })[0]!;
  const positive = above(0, "a number above 0");

  const named = textOf(need("model"));
  const kind = MODEL_KINDS.find((each) =>
    [each, ...Object.values(MODEL_NAMES[each])].some((name) => idKey(name) === idKey(named)),
  );
  if (kind === undefined) {
    const names = MODEL_KINDS.map((each) => MODEL_NAMES[each].en).join(", ");
    throw new InputError(`model: "${named}" is not one of ${names}`);
  }
  const rate = { r: positive("r"), alpha: positive("alpha") };
  return {
    params:
      kind === "PARETO"
        ? { kind, ...rate, s: positive("s"), beta: positive("beta") }
        : { kind, ...rate, a: positive("a"), b: positive("b") },
    spend:
      find("p") === undefined
        ? undefined
        : { p: positive("p"), q: above(1, "a number above 1")("q"), gamma: positive("gamma") },
  };
}

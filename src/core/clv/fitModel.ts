import type { Minimum } from "../numerics/minimizeInBox";
import { type Boundary, boundariesOf } from "./boundaries";
import { groupHistories, type HistoryGroups } from "./groupHistories";
import { isBetween, likelihoodBounds } from "./likelihoodBounds";
import { MODEL_KINDS, type ModelKind, type ModelParams } from "./model";
import { type ParameterSpace, parameterSpace } from "./parameterSpace";
import type { Refusal } from "./refusal";
import { settle } from "./settle";
import { thinGroups } from "./thinGroups";

/** A model's name, or the one with the highest likelihood. */
export type ModelChoice = ModelKind | "auto";

/** Fewer customers who bought again than this do not carry a model. */
export const MIN_REPEAT_CUSTOMERS = 30;

/** Log-likelihoods closer than this are a tie, which the default model wins. */
const TIE = 0.01;

export interface ModelFit {
  readonly ok: true;
  readonly params: ModelParams;
  /** Over all customers, with every constant of the papers, in the time unit of the histories. */
  readonly logLikelihood: number;
  readonly customers: number;
  readonly repeatCustomers: number;
  readonly boundaries: readonly Boundary[];
}

/** Columns of equal length, in any time unit: what a model is fitted to. */
export interface HistoryColumns {
  readonly x: ArrayLike<number>;
  readonly tx: ArrayLike<number>;
  readonly T: ArrayLike<number>;
}

/**
 * Maximum-likelihood parameters of the model for these histories, or the reason why there are none.
 * `"auto"` fits all three models; those that do not settle stay out of the comparison.
 */
export function fitModel({ x, tx, T }: HistoryColumns, choice: ModelChoice): ModelFit | Refusal {
  const repeatCustomers = countRepeat(x);
  if (repeatCustomers < MIN_REPEAT_CUSTOMERS) {
    return {
      ok: false,
      reason: "tooFewRepeatCustomers",
      found: repeatCustomers,
      needed: MIN_REPEAT_CUSTOMERS,
    };
  }
  let totalAge = 0;
  for (let i = 0; i < T.length; i++) totalAge += T[i]!;
  const unit = totalAge / T.length;
  const groups = groupHistories(x, tx, T);
  const scaled = { ...groups, times: groups.times.map((time) => time / unit) };
  const counts = { customers: x.length, repeatCustomers };
  if (choice !== "auto") return fitScaled(choice, scaled, unit, counts);
  const fits = MODEL_KINDS.map((kind) => fitScaled(kind, scaled, unit, counts));
  const height = (fit: ModelFit | Refusal) => (fit.ok ? fit.logLikelihood : Number.NEGATIVE_INFINITY);
  const highest = Math.max(...fits.map(height));
  const [standard] = fits;
  return height(standard!) >= highest - TIE ? standard! : fits.find((fit) => height(fit) === highest)!;
}

function fitScaled(
  kind: ModelKind,
  groups: HistoryGroups,
  unit: number,
  counts: { readonly customers: number; readonly repeatCustomers: number },
): ModelFit | Refusal {
  const space = parameterSpace(kind);
  const totals = likelihoodBounds(groups);
  const minimum = lowest(space, groups, totals.rate);
  if (!minimum.settled || atForbiddenEdge(minimum.at, space)) return { ok: false, reason: "didNotSettle" };
  if (!isBetween(totals.atLeast, -minimum.value, totals.atMost)) {
    return { ok: false, reason: "impossibleLikelihood" };
  }
  const scaled = space.paramsAt(minimum.at);
  const alpha = scaled.alpha * unit;
  const params =
    scaled.kind === "PARETO" ? { ...scaled, alpha, beta: scaled.beta * unit } : { ...scaled, alpha };
  return {
    ok: true,
    params,
    logLikelihood: -minimum.value - totals.purchases * Math.log(unit),
    ...counts,
    boundaries: boundariesOf(scaled),
  };
}

/** Above this number of groups, the way to the maximum is looked for in a sample of them. */
const SAMPLE = 5_000;

/**
 * The maximum of all groups. Where they are many, a sample tells where to begin: on data without a clear maximum
 * the way there is long, and each step of it would cost a pass over all customers.
 */
function lowest(space: ParameterSpace, groups: HistoryGroups, rate: number): Minimum {
  const starts = space.starts(rate);
  const objective = space.objective(groups);
  if (groups.weight.length > 2 * SAMPLE) {
    const { at } = settle(space.objective(thinGroups(groups, SAMPLE)), starts, space.box);
    const minimum = settle(objective, [at], space.box);
    if (minimum.settled) return minimum;
  }
  return settle(objective, starts, space.box);
}

function atForbiddenEdge(
  at: readonly number[],
  { box, meaningfulEdges }: ReturnType<typeof parameterSpace>,
): boolean {
  return at.some(
    (value, i) =>
      (value === box.lower[i] && !meaningfulEdges.lower[i]) ||
      (value === box.upper[i] && !meaningfulEdges.upper[i]),
  );
}

function countRepeat(x: ArrayLike<number>): number {
  let count = 0;
  for (let i = 0; i < x.length; i++) if (x[i]! > 0) count++;
  return count;
}

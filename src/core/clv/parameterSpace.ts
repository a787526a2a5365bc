import type { Box, Slope } from "../numerics/minimizeInBox";
import { betaGeometricLogLikelihood } from "./betaGeometric";
import type { HistoryGroups } from "./groupHistories";
import type { ModelKind, ModelParams } from "./model";
import { paretoLogLikelihood } from "./pareto";

/**
 * How the parameters of a model are laid out for the optimiser: four numbers, free of each other's scale,
 * in a box that is far wider than any honest answer. Time is counted in mean customer ages, so that the box
 * fits all data.
 */
export interface ParameterSpace {
  /** Minus the log-likelihood, with its slope. */
  readonly objective: (groups: HistoryGroups) => (at: readonly number[]) => Slope;
  readonly paramsAt: (at: readonly number[]) => ModelParams;
  readonly box: Box;
  /**
   * Where to begin, given the mean rate of buying; the later ones only where the first does not settle
   * inside.
   */
  readonly starts: (rate: number) => readonly (readonly number[])[];
  /** The edges of the box at which a fit is still an answer. */
  readonly meaningfulEdges: Edges;
}

interface Edges {
  readonly lower: readonly boolean[];
  readonly upper: readonly boolean[];
}

const { exp, log } = Math;

/** ln r, ln α/r, ln a/b and ln (a + b): where customers grow alike, only r and a + b run off. */
function betaGeometricSpace(kind: "BG" | "MBG"): ParameterSpace {
  const paramsAt = ([logR, logGap, logOdds, logSize]: readonly number[]) => {
    const a = exp(logSize!) / (1 + exp(-logOdds!));
    const b = exp(logSize!) / (1 + exp(logOdds!));
    return { kind, r: exp(logR!), alpha: exp(logR! + logGap!), a, b };
  };
  return {
    objective: (groups) => (at) => {
      const params = paramsAt(at);
      const { r, alpha, a, b } = params;
      const { value, gradient } = betaGeometricLogLikelihood(params, groups);
      const [byR, byAlpha, byA, byB] = gradient;
      const apart = ((byA - byB) * a * b) / (a + b);
      return {
        value: -value,
        gradient: [-r * byR - alpha * byAlpha, -alpha * byAlpha, -apart, -(a * byA + b * byB)],
      };
    },
    paramsAt,
    box: {
      lower: [log(1e-3), log(1e-4), -23, log(1e-3)],
      upper: [log(1e6), log(1e4), 23, log(1e6)],
    },
    starts: (rate) => [
      [0, -log(rate), log(1 / 4), log(3)],
      [log(20), -log(rate), log(1 / 30), log(1000)],
      [log(0.2), -log(rate), 0, 0],
    ],
    meaningfulEdges: { lower: [false, false, true, true], upper: [true, false, false, true] },
  };
}

/** ln r, ln α/r, ln s and ln β/s. */
const paretoSpace: ParameterSpace = {
  objective: (groups) => (at) => {
    const params = paretoAt(at);
    const { r, alpha, s, beta } = params;
    const { value, gradient } = paretoLogLikelihood(params, groups);
    const [byR, byAlpha, byS, byBeta] = gradient;
    return {
      value: -value,
      gradient: [-r * byR - alpha * byAlpha, -alpha * byAlpha, -s * byS - beta * byBeta, -beta * byBeta],
    };
  },
  paramsAt: paretoAt,
  box: {
    lower: [log(1e-3), log(1e-4), log(1e-4), log(1e-4)],
    upper: [log(1e6), log(1e4), log(1e6), log(1e6)],
  },
  starts: (rate) => [
    [0, -log(rate), 0, log(2)],
    [log(20), -log(rate), log(20), log(30)],
    [log(0.2), -log(rate), log(0.3), 0],
  ],
  meaningfulEdges: { lower: [false, false, true, true], upper: [true, false, true, true] },
};

function paretoAt([logR, logGap, logS, logStay]: readonly number[]) {
  return {
    kind: "PARETO",
    r: exp(logR!),
    alpha: exp(logR! + logGap!),
    s: exp(logS!),
    beta: exp(logS! + logStay!),
  } as const;
}

/** The parameter space of a model. */
export function parameterSpace(kind: ModelKind): ParameterSpace {
  return kind === "PARETO" ? paretoSpace : betaGeometricSpace(kind);
}

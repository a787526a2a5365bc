import { GAUSS_POINTS, gaussPoint, gaussWeight } from "../numerics/gaussLegendre";
import { digammaRising, logRising } from "../numerics/logRising";
import type { HistoryGroups } from "./groupHistories";
import type { History, LogLikelihood, ParetoParams } from "./model";

/**
 * Log-likelihood of Pareto/NBD with its gradient, summed over the groups. Schmittlein, Morrison & Colombo
 * (1987); Fader & Hardie (2005), note 009.
 *
 * The customer is still active at T, or dropped out at some u since t_x. The papers write the second part
 * as a difference of two hypergeometric functions, which cancel where t_x is near T and swap roles at α =
 * β. Here it stays the integral it came from, all of one sign: ∫ s (α+u)^−(r+x) (β+u)^−(s+1) du.
 */
export function paretoLogLikelihood(params: ParetoParams, groups: HistoryGroups): LogLikelihood {
  const { r, alpha, s, beta } = params;
  const { xs, times, xAt, txAt, TAt, weight } = groups;
  const logPurchases = Array.from(xs, (x) => logRising(r, x) - x * Math.log(alpha));
  const purchasesByR = Array.from(xs, (x) => digammaRising(r, x));
  let value = 0;
  let byR = 0;
  let byAlpha = 0;
  let byS = 0;
  let byBeta = 0;
  for (let i = 0; i < weight.length; i++) {
    const x = xs[xAt[i]!]!;
    const T = times[TAt[i]!]!;
    const rateGrowth = Math.log1p(T / alpha);
    const dropGrowth = Math.log1p(T / beta);
    const past = sinceLastPurchase(params, x, times[txAt[i]!]!, T);
    const odds = Math.exp(-Math.abs(past.logOdds));
    const dropped = past.logOdds > 0 ? 1 / (1 + odds) : odds / (1 + odds);
    const active = past.logOdds > 0 ? odds / (1 + odds) : 1 / (1 + odds);
    const w = weight[i]!;
    value +=
      w *
      (logPurchases[xAt[i]!]! -
        (r + x) * rateGrowth -
        s * dropGrowth +
        Math.max(past.logOdds, 0) +
        Math.log1p(odds));
    byR += w * (purchasesByR[xAt[i]!]! - active * rateGrowth - dropped * past.rateGrowth);
    byAlpha += (w / alpha) * ((r + x) * (active * (T / (alpha + T)) + dropped * past.rateShare) - x);
    byS += w * (dropped * (1 / s - past.dropGrowth) - active * dropGrowth);
    byBeta += (w / beta) * (active * s * (T / (beta + T)) + dropped * ((s + 1) * past.dropShare - 1));
  }
  return { value, gradient: [byR, byAlpha, byS, byBeta] };
}

/** Chance that a customer with this history has not dropped out by T. Fader & Hardie (2005), note 009. */
export function paretoAlive(params: ParetoParams, { x, tx, T }: History): number {
  return 1 / (1 + Math.exp(sinceLastPurchase(params, x, tx, T).logOdds));
}

/** Beyond this many powers of e below its start, the rest of a falling integrand is nothing. */
const NEGLIGIBLE = 42;

/**
 * The moment u of dropping out since the last purchase: how likely, and what the slopes need to know of it.
 */
interface SinceLastPurchase {
  /** Of having dropped out at all. */
  readonly logOdds: number;
  /** Means of ln(1+u/α), ln(1+u/β), u/(α+u) and u/(β+u). */
  readonly rateGrowth: number;
  readonly dropGrowth: number;
  readonly rateShare: number;
  readonly dropShare: number;
}

const NO_TIME: SinceLastPurchase = {
  logOdds: Number.NEGATIVE_INFINITY,
  rateGrowth: 0,
  dropGrowth: 0,
  rateShare: 0,
  dropShare: 0,
};

/**
 * Integrates over the moment u between tx and T at which the customer may have dropped out.
 *
 * Gauss-Legendre on ln(min(α, β) + u), in panels over which the integrand falls by no more than e^24 and
 * min(α, β) + u grows by no more than e^4: within 1e-12 relative for all parameters tried.
 */
function sinceLastPurchase(params: ParetoParams, x: number, tx: number, T: number): SinceLastPurchase {
  if (tx === T) return NO_TIME;
  const { r, alpha, s, beta } = params;
  const purchases = r + x;
  const span = Math.min(
    T - tx,
    (alpha + tx) * Math.expm1(NEGLIGIBLE / purchases),
    (beta + tx) * Math.expm1(NEGLIGIBLE / (s + 1)),
  );
  const near = Math.min(alpha, beta) + tx;
  const width = Math.log1p(span / near);
  const fallAtEnd = (purchases / (alpha + tx + span) + (s + 1) / (beta + tx + span)) * (near + span);
  const panels = Math.ceil(Math.max((width * fallAtEnd) / 24, width / 4));
  const rateStart = Math.log1p(tx / alpha);
  const dropStart = Math.log1p(tx / beta);
  let total = 0;
  let rateGrowth = 0;
  let dropGrowth = 0;
  let rateShare = 0;
  let dropShare = 0;
  for (let panel = 0; panel < panels; panel++) {
    for (let point = 0; point < GAUSS_POINTS; point++) {
      const place = (width * (panel + gaussPoint(point))) / panels;
      const since = near * Math.expm1(place);
      const u = tx + since;
      // For the smaller of α and β, the growth is the place itself.
      const rateGrown = alpha <= beta ? place : Math.log1p(since / (alpha + tx));
      const dropGrown = beta <= alpha ? place : Math.log1p(since / (beta + tx));
      const mass = gaussWeight(point) * Math.exp(place - purchases * rateGrown - (s + 1) * dropGrown);
      total += mass;
      rateGrowth += mass * rateGrown;
      dropGrowth += mass * dropGrown;
      rateShare += (mass * u) / (alpha + u);
      dropShare += (mass * u) / (beta + u);
    }
  }
  return {
    logOdds:
      Math.log(((s * near) / (beta + tx)) * width * (total / panels)) +
      purchases * Math.log1p((T - tx) / (alpha + tx)) +
      s * Math.log1p((T - tx) / (beta + tx)),
    rateGrowth: rateStart + rateGrowth / total,
    dropGrowth: dropStart + dropGrowth / total,
    rateShare: rateShare / total,
    dropShare: dropShare / total,
  };
}

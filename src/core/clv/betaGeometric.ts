import { digammaRising, logRising } from "../numerics/logRising";
import type { HistoryGroups } from "./groupHistories";
import type { BetaGeometricParams, History, LogLikelihood } from "./model";

/**
 * Log-likelihood of BG/NBD or MBG/NBD with its gradient, summed over the groups.
 *
 * BG/NBD: Fader, Hardie & Lee (2005), "Counting your customers the easy way", equation 6, in the form of
 * Hardie's note 004 that keeps the powers of (α + T) apart. MBG/NBD: Batislam, Denizel & Filiztekin (2007),
 * the same with one more chance of dropping out. With m chances survived, the log-likelihood of a history is
 *
 *     ln Γ(r+x)/Γ(r) − x ln α − (r+x) ln(1+T/α) + ln B(a, b+m)/B(a, b) + ln(1 + odds)
 *
 * where the odds of having dropped out since t_x are a/(b+m−1) · ((α+T)/(α+t_x))^(r+x). The logarithms of
 * 1 + T/α keep their digits where r and α are large together.
 */
export function betaGeometricLogLikelihood(
  params: BetaGeometricParams,
  groups: HistoryGroups,
): LogLikelihood {
  const { r, alpha, a } = params;
  const { xs, times, xAt, txAt, TAt, weight } = groups;
  const growth = times.map((time) => Math.log1p(time / alpha));
  const byX = Array.from(xs, (x) => termsOfCount(params, x));
  let value = 0;
  let byR = 0;
  let byAlpha = 0;
  let byA = 0;
  let byB = 0;
  for (let i = 0; i < weight.length; i++) {
    const x = xs[xAt[i]!]!;
    const count = byX[xAt[i]!]!;
    const T = times[TAt[i]!]!;
    const tx = times[txAt[i]!]!;
    const grown = growth[TAt[i]!]!;
    const silence = grown - growth[txAt[i]!]!;
    const logOdds = count.logOdds + (r + x) * silence;
    const odds = Math.exp(-Math.abs(logOdds));
    const dropped = logOdds > 0 ? 1 / (1 + odds) : odds / (1 + odds);
    const w = weight[i]!;
    value += w * (count.value - (r + x) * grown + Math.max(logOdds, 0) + Math.log1p(odds));
    byR += w * (count.byR - grown + dropped * silence);
    byAlpha += (w / (alpha + T)) * ((r * T) / alpha - x - (dropped * (r + x) * (T - tx)) / (alpha + tx));
    byA += w * (count.byA + dropped / a);
    byB += w * (count.byB - dropped * count.oddsByB);
  }
  return { value, gradient: [byR, byAlpha, byA, byB] };
}

/**
 * Chance that a customer with this history has not dropped out by T. BG/NBD: Fader, Hardie & Lee (2008),
 * note 021, where it is 1 for x = 0; MBG/NBD: Batislam, Denizel & Filiztekin (2007).
 */
export function betaGeometricAlive(params: BetaGeometricParams, { x, tx, T }: History): number {
  const { r, alpha } = params;
  const silence = Math.log1p((T - tx) / (alpha + tx));
  return 1 / (1 + Math.exp(logOddsOfCount(params, x) + (r + x) * silence));
}

/**
 * Occasions to drop out that a customer with x repeat purchases has met: MBG/NBD counts the first purchase
 * too.
 */
export function dropoutChances(kind: "BG" | "MBG", x: number): number {
  return kind === "MBG" ? x + 1 : x;
}

function logOddsOfCount({ kind, a, b }: BetaGeometricParams, x: number): number {
  const chances = dropoutChances(kind, x);
  return chances === 0 ? Number.NEGATIVE_INFINITY : Math.log(a / (b + chances - 1));
}

function termsOfCount(params: BetaGeometricParams, x: number) {
  const { r, alpha, a, b } = params;
  const chances = dropoutChances(params.kind, x);
  const sumRising = digammaRising(a + b, chances);
  return {
    value: logRising(r, x) - x * Math.log(alpha) + logRising(b, chances) - logRising(a + b, chances),
    byR: digammaRising(r, x),
    byA: -sumRising,
    byB: digammaRising(b, chances) - sumRising,
    logOdds: logOddsOfCount(params, x),
    oddsByB: chances === 0 ? 0 : 1 / (b + chances - 1),
  };
}

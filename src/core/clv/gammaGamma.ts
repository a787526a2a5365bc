import { betaln } from "../numerics/betaln";
import { digammaRising } from "../numerics/logRising";

/**
 * Parameters of the Gamma-Gamma model: a purchase is worth Gamma(p, ν), and ν is spread over the customers as
 * Gamma(q, gamma). The papers' γ is here `gamma`, in units of money.
 */
export interface SpendParams {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
}

/** Customers who bought again: how often, and what they spent a time on average (above 0). */
export interface RepeatSpend {
  readonly x: ArrayLike<number>;
  readonly meanSpend: ArrayLike<number>;
}

/** A Gamma-Gamma log-likelihood with its derivatives by p, q and gamma. */
export interface SpendLogLikelihood {
  readonly value: number;
  readonly gradient: readonly [number, number, number];
}

/**
 * Log-likelihood of the mean spends, with its gradient. Fader & Hardie (2013), note 025, equation 1a,
 * written as −ln B(px, q) − q ln(1 + xm/γ) − px ln(1 + γ/(xm)) − ln m: where p or q is large the printed
 * parts would cancel.
 */
export function spendLogLikelihood({ p, q, gamma }: SpendParams, spend: RepeatSpend): SpendLogLikelihood {
  const { x, meanSpend } = spend;
  const terms = new Map<number, ReturnType<typeof termsOfCount>>();
  let value = 0;
  let byP = 0;
  let byQ = 0;
  let byGamma = 0;
  for (let i = 0; i < x.length; i++) {
    const count = x[i]!;
    let term = terms.get(count);
    if (term === undefined) {
      term = termsOfCount(p, q, count);
      terms.set(count, term);
    }
    const total = count * meanSpend[i]!;
    const share = total / gamma;
    const logGrowth = Math.log1p(share);
    const logRest = Math.log1p(1 / share);
    value += term.value - q * logGrowth - p * count * logRest - Math.log(meanSpend[i]!);
    byP += count * (term.byPx - logRest);
    byQ += term.byQ - logGrowth;
    byGamma += (q * total - p * count * gamma) / (gamma * (gamma + total));
  }
  return { value, gradient: [byP, byQ, byGamma] };
}

/**
 * Expected spend per purchase of a customer who spent `meanSpend` on average over x repeat purchases: the
 * mean of her own and everybody's, weighted by the evidence. Note 025, equation 5. Needs q > 1 for x = 0.
 */
export function expectedSpend({ p, q, gamma }: SpendParams, x: number, meanSpend: number): number {
  return (p * (gamma + x * meanSpend)) / (p * x + q - 1);
}

function termsOfCount(p: number, q: number, x: number) {
  const shape = p * x;
  return { value: -betaln(shape, q), byPx: digammaRising(shape, q), byQ: digammaRising(q, shape) };
}

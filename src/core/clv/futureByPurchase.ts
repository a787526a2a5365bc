import type { ActiveByPurchase } from "./activeCustomer";

/**
 * Terms after which the series gives up: a horizon some 100,000 times as long as the customer has been
 * seen.
 */
const MAX_TERMS = 5_000_000;

/** Where the logarithm of a probability is so low that the probability itself would be rounded to 0. */
const LOG_UNDERFLOW = -700;

/**
 * Calls `visit` with the chance of more than n purchases within t, for n = 0, 1, 2 … until all further
 * chances together are below `least` times the first.
 *
 * She buys more than n times if, never dropping out, she would buy more than n times (the tail of a
 * negative binomial count), and if she has not dropped out after one of the first n: B(a, b+n)/B(a, b). The
 * sum over n is equation 10 of Fader, Hardie & Lee (2005) without its hypergeometric function: all terms
 * are positive, and nothing happens at a = 1, where that equation is 0/0.
 */
export function visitTailByPurchase(
  { shape, rate, a, b }: ActiveByPurchase,
  t: number,
  least: number,
  visit: (chance: number) => void,
): void {
  const odds = t / (rate + t);
  let logExactly = -shape * Math.log1p(t / rate);
  let exactly = Math.exp(logExactly);
  let more = -Math.expm1(logExactly);
  let survived = 1;
  const end = more * least;
  for (let n = 0; n < MAX_TERMS; n++) {
    visit(survived * more);
    const growth = (odds * (shape + n)) / (n + 1);
    // The chances still to come fall at least as fast as this power of the steeper of the two ratios.
    const fall = 1 - Math.max(growth, odds);
    if (fall > 0 && survived * exactly <= end * fall * fall) return;
    if (logExactly < LOG_UNDERFLOW) {
      logExactly += Math.log(growth);
      exactly = Math.exp(logExactly);
    } else {
      exactly *= growth;
    }
    more = Math.max(more - exactly, 0);
    survived *= (b + n) / (a + b + n);
  }
  throw new Error(`A horizon of ${t} is too long for a customer seen for ${rate}.`);
}

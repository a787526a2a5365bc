import type { SpendParams } from "../../src/core/clv/gammaGamma";
import type { ModelParams } from "../../src/core/clv/model";
import type { Random } from "./random";

/**
 * One simulated customer: moments of her purchases, in the time unit of the parameters, and what each was
 * worth.
 */
export interface SimulatedCustomer {
  readonly moments: readonly number[];
  readonly spends: readonly number[];
}

/** A customer of the model who first buys at `from`, watched until `until`. */
export function simulateCustomer(
  model: ModelParams,
  spend: SpendParams,
  random: Random,
  from: number,
  until: number,
): SimulatedCustomer {
  const rate = random.gamma(model.r, model.alpha);
  const dropout = model.kind === "PARETO" ? 0 : random.beta(model.a, model.b);
  const end =
    model.kind === "PARETO"
      ? Math.min(until, from + random.exponential(random.gamma(model.s, model.beta)))
      : until;
  const spendRate = random.gamma(spend.q, spend.gamma);
  const moments = [from];
  let left = model.kind === "MBG" && random.uniform() < dropout;
  for (let moment = from; !left; ) {
    moment += random.exponential(rate);
    if (moment > end) break;
    moments.push(moment);
    left = random.uniform() < dropout;
  }
  return { moments, spends: moments.map(() => random.gamma(spend.p, spendRate)) };
}

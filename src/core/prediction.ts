import {
  type Boundary,
  byAge,
  chanceActive,
  discountedIfActive,
  expectedSpend,
  fitModel,
  fitSpend,
  type Histories,
  historiesFromCounts,
  nextOrderDays,
  noDropoutSeen,
  REGULAR_FROM,
  type Refusal,
  regularityOfLast,
  type SpendBoundary,
  withTotalSpent,
} from "./clv";
import type { PredictedColumn, PredictionRules } from "./predictionRules";
import type { CustomerValues } from "./segmentation";
import type { Day } from "./vocabulary";

/** What the reader of a prediction has to know: why columns are missing, and to which limits the fit has come. */
export type PredictionNote =
  | { readonly note: "refused"; readonly columns: readonly PredictedColumn[]; readonly refusal: Refusal }
  | { readonly note: "regularBuyers"; readonly columns: readonly PredictedColumn[]; readonly k: number }
  | { readonly note: "noDropout"; readonly columns: readonly PredictedColumn[] }
  | { readonly note: "boundary"; readonly boundary: Exclude<Boundary, "noDropout"> | SpendBoundary };

/** Columns that could be predicted, one place per customer: NaN where there is nothing to say. The next order is a day. */
export interface Prediction {
  readonly columns: Readonly<Partial<Record<PredictedColumn, Float64Array>>>;
  readonly notes: readonly PredictionNote[];
}

/**
 * Predicts the wanted columns of a table of customers. Buyers as regular as clockwork are not predicted, since the models would
 * see them leave too late; it takes the day of the order before the last to tell.
 */
export function prediction(
  customers: CustomerValues,
  asOf: Day,
  rules: PredictionRules,
  wanted: readonly PredictedColumn[],
): Prediction {
  if (wanted.length === 0) return { columns: {}, notes: [] };
  const k = regularityOfLast(customers);
  if (k !== undefined && k >= REGULAR_FROM) {
    return { columns: {}, notes: [{ note: "regularBuyers", columns: wanted, k }] };
  }
  const { orderCount, firstDay, lastDay } = customers;
  const histories = historiesFromCounts(orderCount, firstDay, lastDay, asOf);
  const fit = fitModel(histories, rules.model);
  if (!fit.ok) return { columns: {}, notes: [{ note: "refused", columns: wanted, refusal: fit }] };

  const notes: PredictionNote[] = fit.boundaries.flatMap((boundary) =>
    boundary === "noDropout" ? [] : [{ note: "boundary", boundary }],
  );
  const columns: Partial<Record<PredictedColumn, Float64Array>> = {};
  const everyoneStays = noDropoutSeen(fit.params);
  const alive = Float64Array.from(histories.x, (_, i) => chanceActive(fit.params, historyAt(histories, i)));
  const place = (values: ArrayLike<number>) => placed(values, histories, orderCount.length);
  if (wanted.includes("chanceActive")) {
    if (everyoneStays) notes.push({ note: "noDropout", columns: ["chanceActive"] });
    else columns.chanceActive = place(alive);
  }
  if (wanted.includes("nextOrder")) {
    columns.nextOrder = place(
      alive.map(
        (active, i) => asOf + nextOrderDays(fit.params, historyAt(histories, i), everyoneStays ? 1 : active),
      ),
    );
  }
  if (wanted.includes("clv")) {
    const known = withTotalSpent(histories, orderCount, customers.totalSpent);
    const spend = fitSpend(known);
    if (spend.ok) {
      const force = Math.log1p(rules.annualDiscountRate) / 365;
      const orders = byAge(fit.params, (one) => discountedIfActive(one, rules.horizonDays, force));
      columns.clv = place(
        alive.map((active, i) => {
          const value = expectedSpend(spend.params, known.x[i]!, known.meanSpend[i]!);
          return active * orders(historyAt(histories, i)) * value * rules.grossMargin;
        }),
      );
      for (const boundary of spend.boundaries) notes.push({ note: "boundary", boundary });
    } else notes.push({ note: "refused", columns: ["clv"], refusal: spend });
  }
  return { columns, notes };
}

function historyAt({ x, tx, T }: Histories, i: number) {
  return { x: x[i]!, tx: tx[i]!, T: T[i]! };
}

function placed(values: ArrayLike<number>, { customer }: Histories, customers: number): Float64Array {
  const column = new Float64Array(customers).fill(Number.NaN);
  customer.forEach((c, i) => {
    column[c] = values[i]!;
  });
  return column;
}

import {
  type Boundary,
  byAge,
  chanceActive,
  checkHoldout,
  discountedIfActive,
  expectedSpend,
  fitModel,
  fitSpend,
  type Histories,
  type HoldoutCheck,
  historiesFromCounts,
  historiesOf,
  type ModelChoice,
  nextOrderDays,
  noDropoutSeen,
  type Orders,
  purchaseDays,
  REGULAR_FROM,
  type Refusal,
  regularity,
  regularityOfLast,
  type SpendBoundary,
  type SpendHistories,
  withTotalSpent,
} from "./clv";
import type { PredictedColumn, PredictionRules } from "./predictionRules";
import type { CustomerValues } from "./segmentation";
import type { Day } from "./vocabulary";

/** What the reader of a prediction has to know: why columns are missing, and to which limits the fit has come. */
export type PredictionNote =
  | { readonly note: "refused"; readonly columns: readonly PredictedColumn[]; readonly refusal: Refusal }
  | { readonly note: "regularBuyers"; readonly columns: readonly PredictedColumn[]; readonly k: number }
  | {
      readonly note: "naiveForetoldBetter";
      readonly columns: readonly PredictedColumn[];
      readonly check: HoldoutCheck;
    }
  | { readonly note: "totalIsOff"; readonly check: HoldoutCheck }
  | { readonly note: "noDropout"; readonly columns: readonly PredictedColumn[] }
  | { readonly note: "boundary"; readonly boundary: Exclude<Boundary, "noDropout"> | SpendBoundary };

/** Columns that could be predicted, one place per customer: NaN where there is nothing to say. The next order is a day. */
export interface Prediction {
  readonly columns: Readonly<Partial<Record<PredictedColumn, Float64Array>>>;
  readonly notes: readonly PredictionNote[];
}

/** What is known of the buying of customers, numbered from 0; a customer without an order has no history. */
export interface Buying {
  readonly customers: number;
  readonly histories: Histories;
  /** The same with the mean spend of repeat orders. */
  readonly withSpend: () => SpendHistories;
  /** How evenly orders are spaced; undefined where too few customers tell. */
  readonly regularity: number | undefined;
  /** What a model foretells of orders that are hidden from it; left out where the single orders are not known. */
  readonly check?: (model: ModelChoice) => HoldoutCheck | Refusal;
}

/** The buying of customers of whom the first, the last and the number of orders are known. It takes the order before the last to tell regular buyers. */
export function buyingOfCustomers(customers: CustomerValues, asOf: Day): Buying {
  const { orderDays, orderCount, firstDay, lastDay, previousDay, totalSpent } = customers;
  const histories = historiesFromCounts(orderDays, firstDay, lastDay, asOf);
  return {
    customers: orderCount.length,
    histories,
    withSpend: () => withTotalSpent(histories, orderDays, totalSpent),
    regularity: regularityOfLast({ orderCount: orderDays, firstDay, lastDay, previousDay }),
  };
}

/** The buying of customers of whom every order is known: as `CLV_PREDICT` sees it. */
export function buyingOfOrders(orders: Orders, asOf: Day): Buying {
  const purchases = purchaseDays(orders, asOf);
  const histories = historiesOf(purchases, asOf);
  return {
    customers: purchases.start.length - 1,
    histories,
    withSpend: () => histories,
    regularity: regularity(purchases)?.k,
    check: (model) => checkHoldout(orders, asOf, model),
  };
}

/**
 * Predicts the wanted columns, unless the model can't be trusted with these customers: buyers as regular as clockwork it
 * would see leave too late, and where going on as before foretold hidden orders better, it has nothing to add.
 */
export function prediction(
  buying: Buying,
  asOf: Day,
  rules: PredictionRules,
  wanted: readonly PredictedColumn[],
): Prediction {
  if (wanted.length === 0) return { columns: {}, notes: [] };
  const { customers, histories, regularity: k } = buying;
  if (k !== undefined && k >= REGULAR_FROM) {
    return { columns: {}, notes: [{ note: "regularBuyers", columns: wanted, k }] };
  }
  const fit = fitModel(histories, rules.model);
  if (!fit.ok) return { columns: {}, notes: [{ note: "refused", columns: wanted, refusal: fit }] };

  const check = buying.check?.(rules.model);
  if (check?.ok && check.verdict === "naive") {
    return { columns: {}, notes: [{ note: "naiveForetoldBetter", columns: wanted, check }] };
  }

  const notes: PredictionNote[] = fit.boundaries.flatMap((boundary) =>
    boundary === "noDropout" ? [] : [{ note: "boundary", boundary }],
  );
  if (check?.ok && check.totalIsOff) notes.push({ note: "totalIsOff", check });
  const columns: Partial<Record<PredictedColumn, Float64Array>> = {};
  const everyoneStays = noDropoutSeen(fit.params);
  const alive = Float64Array.from(histories.x, (_, i) => chanceActive(fit.params, historyAt(histories, i)));
  const place = (values: ArrayLike<number>) => placed(values, histories, customers);
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
    const known = buying.withSpend();
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

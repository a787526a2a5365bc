import type { Place } from "../cells/place";
import { customerProfit as profit } from "../core/value/customerProfit";
import type { Answer } from "./answers";
import { calling } from "./calling";
import { refuseNoFraction } from "./refusals";
import { rowFormula } from "./rowFormula";

/** `CUSTOMER_PROFIT`: what a customer brought less what it cost to win, keep and serve her, by row. */
export function customerProfit(
  place: Place,
  revenue: unknown,
  grossMargin?: unknown,
  acquisitionCost?: unknown,
  retentionCost?: unknown,
  serviceCost?: unknown,
): Answer {
  return calling("CUSTOMER_PROFIT", () =>
    rowFormula(
      place,
      "Customer profit",
      {
        revenue: { cells: revenue },
        gross_margin: { cells: grossMargin, otherwise: 1, refuses: refuseNoFraction },
        acquisition_cost: { cells: acquisitionCost, otherwise: 0 },
        retention_cost: { cells: retentionCost, otherwise: 0 },
        service_cost: { cells: serviceCost, otherwise: 0 },
      },
      (row) =>
        profit({
          revenue: row.revenue,
          grossMargin: row.gross_margin,
          acquisitionCost: row.acquisition_cost,
          retentionCost: row.retention_cost,
          serviceCost: row.service_cost,
        }),
    ),
  );
}

import type { Place } from "../cells/place";
import { clv as steadyClv } from "../core/value/clv";
import type { Answer } from "./answers";
import { calling } from "./calling";
import { refuseNegative, refuseNoFraction } from "./refusals";
import { rowFormula } from "./rowFormula";

/** `CLV`: lifetime value of a customer who orders at a steady rate for a number of years, by row. */
export function clv(
  place: Place,
  averageOrderValue: unknown,
  ordersPerYear: unknown,
  years: unknown,
  grossMargin?: unknown,
  annualDiscountRate?: unknown,
  acquisitionCost?: unknown,
): Answer {
  return calling("CLV", () =>
    rowFormula(
      place,
      "CLV",
      {
        average_order_value: { cells: averageOrderValue },
        orders_per_year: { cells: ordersPerYear, refuses: refuseNegative },
        years: { cells: years, refuses: refuseNegative },
        gross_margin: { cells: grossMargin, otherwise: 1, refuses: refuseNoFraction },
        annual_discount_rate: { cells: annualDiscountRate, otherwise: 0, refuses: refuseNoFraction },
        acquisition_cost: { cells: acquisitionCost, otherwise: 0 },
      },
      (row) =>
        steadyClv({
          averageOrderValue: row.average_order_value,
          ordersPerYear: row.orders_per_year,
          years: row.years,
          grossMargin: row.gross_margin,
          annualDiscountRate: row.annual_discount_rate,
          acquisitionCost: row.acquisition_cost,
        }),
    ),
  );
}

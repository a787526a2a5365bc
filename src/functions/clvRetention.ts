import type { Place } from "../cells/place";
import { clvRetention as retainedClv } from "../core/value/clvRetention";
import type { Answer } from "./answers";
import { calling } from "./calling";
import { refuseNoFraction } from "./refusals";
import { rowFormula } from "./rowFormula";

/** `CLV_RETENTION`: lifetime value by the margin multiple, by row. */
export function clvRetention(
  place: Place,
  annualMargin: unknown,
  retentionRate: unknown,
  annualDiscountRate?: unknown,
  acquisitionCost?: unknown,
): Answer {
  return calling("CLV_RETENTION", () =>
    rowFormula(
      place,
      "CLV retention",
      {
        annual_margin: { cells: annualMargin },
        retention_rate: { cells: retentionRate, refuses: refuseNoFraction },
        annual_discount_rate: { cells: annualDiscountRate, otherwise: 0.1, refuses: refuseNoFraction },
        acquisition_cost: { cells: acquisitionCost, otherwise: 0 },
      },
      (row) =>
        retainedClv({
          annualMargin: row.annual_margin,
          retentionRate: row.retention_rate,
          annualDiscountRate: row.annual_discount_rate,
          acquisitionCost: row.acquisition_cost,
        }),
      (row) =>
        row.retention_rate === 1 && row.annual_discount_rate === 0
          ? "a customer who never leaves, at a discount rate of 0, has no finite value"
          : undefined,
    ),
  );
}

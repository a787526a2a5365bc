/** A customer who brings the same margin each year and stays with the same chance from each year to the next. */
export interface RetainedCustomer {
  readonly annualMargin: number;
  readonly retentionRate: number;
  readonly annualDiscountRate: number;
  readonly acquisitionCost: number;
}

/**
 * Customer lifetime value by the margin multiple: m · r / (1 + d − r) − acquisition cost.
 * Gupta & Lehmann (2003), "Customers as Assets", Journal of Interactive Marketing 17(1), 9–24: an unlimited horizon, the first
 * margin a year from now. Domain: 0 ≤ r ≤ 1 and 1 + d − r > 0.
 */
export function clvRetention(customer: RetainedCustomer): number {
  const { annualMargin, retentionRate, annualDiscountRate, acquisitionCost } = customer;
  return (annualMargin * retentionRate) / (1 - retentionRate + annualDiscountRate) - acquisitionCost;
}

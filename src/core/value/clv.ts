/** What a customer is expected to bring, at rates that stay as they are. Money in the sheet's own unit. */
export interface SteadyCustomer {
  readonly averageOrderValue: number;
  readonly ordersPerYear: number;
  readonly years: number;
  /** Fraction of the order value that is left after the cost of the goods. */
  readonly grossMargin: number;
  readonly annualDiscountRate: number;
  readonly acquisitionCost: number;
}

/**
 * Customer lifetime value of a customer who orders at a steady rate for a known number of years:
 * order value · orders per year · margin · annuity − acquisition cost. Domain: years ≥ 0, discount rate ≥ 0.
 */
export function clv(customer: SteadyCustomer): number {
  const marginPerYear = customer.averageOrderValue * customer.ordersPerYear * customer.grossMargin;
  return marginPerYear * annuity(customer.years, customer.annualDiscountRate) - customer.acquisitionCost;
}

/**
 * Present value of one unit at the end of each of so many years: (1 − (1 + d)^−years) / d, and the number of years at
 * d = 0 (the ordinary annuity of any finance text; Excel's and Sheets' −PV(d, years, 1)). Written with expm1 and log1p so that a tiny rate keeps all
 * its digits.
 */
export function annuity(years: number, annualRate: number): number {
  return annualRate === 0 ? years : -Math.expm1(-years * Math.log1p(annualRate)) / annualRate;
}

/** What a customer brought and what it cost to win, keep and serve her; money in the sheet's own unit. */
export interface CustomerAccount {
  readonly revenue: number;
  readonly grossMargin: number;
  readonly acquisitionCost: number;
  readonly retentionCost: number;
  readonly serviceCost: number;
}

/** Profit of a customer: revenue · margin − the costs to acquire, keep and serve. */
export function customerProfit(account: CustomerAccount): number {
  const { revenue, grossMargin, acquisitionCost, retentionCost, serviceCost } = account;
  return revenue * grossMargin - acquisitionCost - retentionCost - serviceCost;
}

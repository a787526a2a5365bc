/** One number as a multiple of another; NaN where that is zero, so that nothing is said about nobody. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : part / whole;
}

/** The share of prospects who became customers. */
export function conversionRate({ customers, prospects }: { customers: number; prospects: number }): number {
  return ratio(customers, prospects);
}

/** The share of the customers at the start of a period who were lost in it. */
export function churnRate({ lost, atStart }: { lost: number; atStart: number }): number {
  return ratio(lost, atStart);
}

/**
 * The share of the customers at the start of a period who are still there at its end: P. Farris, N. Bendle, P. Pfeifer &
 * D. Reibstein (2010), "Marketing Metrics", 2nd ed., chapter 5. New customers do not count.
 */
export function retentionRate(customers: { atStart: number; gained: number; atEnd: number }): number {
  return ratio(customers.atEnd - customers.gained, customers.atStart);
}

/** What came to the customers at the start of a period until its end, as a share of them; negative where there are fewer. */
export function growthRate({ atStart, atEnd }: { atStart: number; atEnd: number }): number {
  return ratio(atEnd - atStart, atStart);
}

/** The share of customers with two orders or more among those with one or more; NaN among the order counts is left out. */
export function repeatRate(orderCounts: ArrayLike<number>): number {
  let buyers = 0;
  let repeating = 0;
  for (let customer = 0; customer < orderCounts.length; customer++) {
    if (orderCounts[customer]! >= 1) buyers++;
    if (orderCounts[customer]! >= 2) repeating++;
  }
  return ratio(repeating, buyers);
}

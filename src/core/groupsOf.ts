/** Customers who share a label, and what they spent together. */
export interface LabelGroup {
  readonly label: string;
  readonly customers: number;
  readonly spent: number;
}

/**
 * How many customers share each label and what they spent together, in the order of `labels`; labels that nobody
 * foresaw (a person's own word for a tier) come last, and those that nobody has are left out.
 */
export function groupsOf(
  labelOf: readonly string[],
  spent: ArrayLike<number>,
  labels: readonly string[],
): LabelGroup[] {
  const groups = new Map(labels.map((label) => [label, { label, customers: 0, spent: 0 }]));
  labelOf.forEach((label, i) => {
    if (label === "") return;
    const group = groups.get(label) ?? { label, customers: 0, spent: 0 };
    groups.set(label, group);
    group.customers++;
    group.spent += spent[i]! || 0;
  });
  return [...groups.values()].filter(({ customers }) => customers > 0);
}

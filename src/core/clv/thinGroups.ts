import type { HistoryGroups } from "./groupHistories";

/** Every so many-th of the groups, at most `most` of them: as they are in order, a fair sample of all histories. */
export function thinGroups(groups: HistoryGroups, most: number): HistoryGroups {
  const stride = Math.ceil(groups.weight.length / most);
  const isKept = (_: number, group: number): boolean => group % stride === 0;
  return {
    ...groups,
    xAt: groups.xAt.filter(isKept),
    txAt: groups.txAt.filter(isKept),
    TAt: groups.TAt.filter(isKept),
    weight: groups.weight.filter(isKept),
  };
}

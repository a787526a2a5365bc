import type { RfmCuts } from "../../core/rfm/cuts";
import { type CustomerValues, cutsAmong, type SegmentationRules } from "../../core/segmentation";

/** The cut points of the customers, found once for a way of scoring: natural breaks take most of the time of a preview. */
export function knownCuts(
  among: CustomerValues,
  { asOf, bins, scoring }: Pick<SegmentationRules, "asOf" | "bins" | "scoring">,
): RfmCuts | undefined {
  const key = JSON.stringify([asOf, bins, scoring]);
  const last = found.get(among);
  if (last?.key === key) return last.cuts;
  const cuts = cutsAmong(among, { asOf, bins, scoring });
  found.set(among, { key, cuts });
  return cuts;
}

const found = new WeakMap<CustomerValues, { readonly key: string; readonly cuts: RfmCuts | undefined }>();

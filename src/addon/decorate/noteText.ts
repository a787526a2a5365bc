import { isoOfDay } from "../../core/calendar";
import { fill, type WordValues } from "../../core/fill";
import { STAGE_WORDS } from "../../core/lifecycle";
import { VERSION } from "../../core/version";
import type { Settings } from "../../protocol/settings";
import { LIST } from "../hints";
import { manualTierColumn } from "../manualTiers";
import type { OwnColumn } from "../ownColumns";
import type { Decoration } from "./decorateColumns";
import {
  AS_OF_NOTE,
  COLUMN_NOTES,
  MANUAL_NOTE,
  SCHEME_WORDS,
  TIER_BELOW,
  TIER_FROM,
  TIER_NOTES,
  TIER_WITH_SHARE,
} from "./noteWords";

/** True for a note that Tierline has written: its first line is version and day. */
export const isOwnNote = (note: string): boolean =>
  /^Tierline \d+\.\d+\.\d+ · \d{4}-\d{2}-\d{2}\n/.test(note);

/**
 * The note on the header of a column, in the language of the columns: which version wrote it and when, what it says, by
 * which rules, and seen from which day. The key says nothing of a day.
 */
export function columnNote(kind: OwnColumn, decoration: Decoration): string {
  const { settings, asOf, place } = decoration;
  const { language } = settings;
  const lines = [`Tierline ${VERSION} · ${isoOfDay(place.dayOf(Date.now()))}`, columnMeaning(kind, settings)];
  if (kind === "tier") lines.push(tierRule(settings), ...manualRule(decoration));
  if (kind !== "key" && !Number.isNaN(asOf)) lines.push(fill(AS_OF_NOTE[language], { asOf: isoOfDay(asOf) }));
  return lines.join("\n");
}

/** The rules as they are told: what an own grid looks like is left out. */
export type ToldRules = Omit<Settings, "scheme"> & { readonly scheme: keyof typeof SCHEME_WORDS };

/** What a column says, and by which rules. */
export const columnMeaning = (kind: OwnColumn, rules: ToldRules | Settings): string =>
  fill(COLUMN_NOTES[kind][rules.language], ruleValues(rules));

/** The numbers and names that the notes speak of. */
function ruleValues({ bins, scheme, stage, prediction, language }: ToldRules | Settings): WordValues {
  return {
    bins,
    scheme: SCHEME_WORDS[typeof scheme === "string" ? scheme : "own"][language],
    atRiskGaps: stage.atRiskGaps,
    lostGaps: stage.lostGaps,
    loyalOrders: stage.loyalOrders,
    atRisk: STAGE_WORDS.atRisk[language],
    lost: STAGE_WORDS.lost[language],
    loyal: STAGE_WORDS.loyal[language],
    horizonDays: prediction.horizonDays,
    model: prediction.model,
    margin: percent(prediction.grossMargin),
    discount: percent(prediction.annualDiscountRate),
  };
}

/** How the tiers are divided. */
export function tierRule({ tier: { by, shares, labels }, language }: ToldRules | Settings): string {
  const tiers = labels.map((label, i) => {
    const share = shares[i];
    if (share === undefined) return fill(TIER_BELOW[language], { label });
    return by === "threshold"
      ? fill(TIER_FROM[language], { label, bound: share })
      : fill(TIER_WITH_SHARE[language], { label, share: percent(share) });
  });
  return fill(TIER_NOTES[by][language], { tiers: tiers.join(LIST[language]) });
}

function manualRule({ now, settings: { language } }: Decoration): string[] {
  const headers = now.values[now.headerRow]!;
  const column = manualTierColumn(headers);
  return column === undefined ? [] : [fill(MANUAL_NOTE[language], { column: String(headers[column]) })];
}

/** Six digits are more than anyone types; the rest is the error of binary fractions. */
const percent = (fraction: number): string => `${Number((fraction * 100).toPrecision(6))}%`;

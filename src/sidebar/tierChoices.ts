import { TIER_PRESETS, type TierPresetName } from "../core/tierPresets";
import type { TierRule } from "../core/tiers";
import { LANGUAGES, type Language } from "../core/vocabulary";
import type { Settings } from "../protocol/settings";

type Tiers = Settings["tier"];

export const FEWEST_TIERS = 2;
export const MOST_TIERS = 10;

/** The tiers with another share for one of them. The last one has what the others leave, be it less than nothing. */
export function withShare({ by, labels, shares }: Tiers, tier: number, share: number): Tiers {
  const others = shares.slice(0, -1).map((old, i) => (i === tier ? share : old));
  return { by, labels, shares: [...others, rest(others)] };
}

/** The largest share that the other tiers leave to one. */
export const mostShare = ({ shares }: Tiers, tier: number): number =>
  Math.max(0, rest(shares.slice(0, -1).filter((_, i) => i !== tier)));

/** Rounded to a millionth: 1 − 0.8 − 0.15 is not exactly 0.05. */
const rest = (shares: readonly number[]): number =>
  Math.round((1 - shares.reduce((sum, share) => sum + share, 0)) * 1e6) / 1e6;

/** Fixed bounds with another one for a tier. */
export const withBound = ({ by, labels, shares }: Tiers, tier: number, bound: number): Tiers => ({
  by,
  labels,
  shares: shares.map((old, i) => (i === tier ? bound : old)),
});

export const withName = (tiers: Tiers, tier: number, name: string): Tiers => ({
  ...tiers,
  labels: tiers.labels.map((old, i) => (i === tier ? name : old)),
});

/** One more tier at the bottom, which takes half of the last one's share, or lies below half of the last bound. */
export function withMore({ by, labels, shares }: Tiers): Tiers {
  const last = shares[shares.length - 1]!;
  const half = Math.round(last * 5e5) / 1e6;
  return {
    by,
    labels: [...labels, nextName(labels)],
    shares:
      by === "threshold"
        ? [...shares, half]
        : [...shares.slice(0, -1), half, rest([...shares.slice(0, -1), half])],
  };
}

/** One tier less: the last is gone, and the one above has its share. */
export function withFewer({ by, labels, shares }: Tiers): Tiers {
  const kept = shares.slice(0, -1);
  return {
    by,
    labels: labels.slice(0, -1),
    shares: by === "threshold" ? kept : [...kept.slice(0, -1), rest(kept.slice(0, -1))],
  };
}

/** The letter after the last one, or a number. */
function nextName(labels: readonly string[]): string {
  const last = labels[labels.length - 1]!;
  const next = /^[A-Y]$/.test(last) ? String.fromCharCode(last.charCodeAt(0) + 1) : String(labels.length + 1);
  return labels.includes(next) ? `${next} ${labels.length + 1}` : next;
}

/** The same names cut by another rule: by fixed values from where the tiers are cut now, where that is known. */
export function cutBy(tiers: Tiers, by: TierRule, floors: readonly number[]): Tiers {
  const { labels } = tiers;
  if (by === tiers.by) return tiers;
  if (by === "threshold") {
    return { by, labels, shares: labels.slice(1).map((_, i) => niceFloor(floors[i])) };
  }
  const shares = Object.values(TIER_PRESETS).find(
    (preset) => preset.by === by && preset.shares.length === labels.length,
  )?.shares;
  return { by, labels, shares: shares ? [...shares] : evenShares(labels.length) };
}

/** Not known is NaN: a field to fill in. */
const niceFloor = (floor: number | undefined): number =>
  floor !== undefined && Number.isFinite(floor) ? Math.round(floor * 100) / 100 : Number.NaN;

function evenShares(count: number): number[] {
  const each = Math.round(100 / count) / 100;
  const others = Array.from({ length: count - 1 }, () => each);
  return [...others, rest(others)];
}

/** The tiers of a preset, named in a language. */
export const tiersOf = (name: TierPresetName, language: Language): Tiers => {
  const { by, shares, labels } = TIER_PRESETS[name];
  return { by, shares: [...shares], labels: [...labels[language]] };
};

/** The preset that the names come from, whatever the shares; undefined for names of her own. */
export const presetOf = ({ labels }: Tiers): TierPresetName | undefined =>
  (Object.keys(TIER_PRESETS) as TierPresetName[]).find((name) =>
    LANGUAGES.some((language) => TIER_PRESETS[name].labels[language].join() === labels.join()),
  );

/** The same tiers, with the names of a preset in another language. */
export function namedIn(tiers: Tiers, language: Language): Tiers {
  const preset = presetOf(tiers);
  return preset ? { ...tiers, labels: [...TIER_PRESETS[preset].labels[language]] } : tiers;
}

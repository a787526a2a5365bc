import { readNumbers } from "../cells/numbers";
import type { Cell, Place } from "../cells/place";
import { isBlank, textOf } from "../cells/texts";
import { COLUMN_TITLES } from "../core/columnTitles";
import { InputError } from "../core/errors";
import { TIER_RULES, type TierRule, tierFloors, tiersAbove, USUAL_SHARES } from "../core/tiers";
import { type Answer, rowAnswers } from "./answers";
import { calling } from "./calling";
import { dataRows, refuseSingleCells } from "./dataRows";
import { faultsOf } from "./faults";
import { numberListOption, wordOption } from "./options";
import { counted, listOf } from "./ranges";

const USUAL_LABELS: readonly Cell[] = ["A", "B", "C"];

/** `TIER`: each row's tier by share of the total, by share of the customers, or by fixed values. */
export function tier(place: Place, value: unknown, by?: unknown, shares?: unknown, labels?: unknown): Answer {
  return calling("TIER", () => {
    const rule = wordOption("by", by, TIER_RULES) ?? "value";
    const tierLabels = labelsOption(labels);
    const limits = limitsOption(place, rule, shares, tierLabels.length);
    const rows = dataRows(place, { value });
    // A fixed value compares a row with nothing but itself.
    if (rule !== "threshold") refuseSingleCells(rows, "the whole column, for example =TIER(D2:D)");

    const read = readNumbers(rows.columns.value, place);
    const faults = faultsOf(rows, { value: read.problems }, "en");
    const tiers = tiersAbove(
      read.values,
      rule === "threshold" ? limits : tierFloors(read.values, rule, limits),
    );
    return rowAnswers(rows, COLUMN_TITLES.tier.en, (row) => faults[row] ?? tierLabels[tiers[row]!]);
  });
}

function labelsOption(argument: unknown): readonly Cell[] {
  const labels = listOf("labels", argument) ?? USUAL_LABELS;
  if (labels.some(isBlank)) throw new InputError("labels: a cell is blank; give one label for each tier");
  if (labels.length < 2) throw new InputError("labels: one label is no division; give two or more");
  return labels.map((label) => (typeof label === "number" ? label : textOf(label)));
}

function limitsOption(place: Place, rule: TierRule, argument: unknown, tiers: number): readonly number[] {
  return rule === "threshold"
    ? thresholds(place, argument, tiers - 1)
    : sharesOf(place, argument, tiers, USUAL_SHARES[rule]);
}

function thresholds(place: Place, argument: unknown, count: number): readonly number[] {
  const accepted = { words: "the lowest value of each tier but the last", when: Number.isFinite };
  const bounds = numberListOption(place, "shares", argument, accepted);
  if (bounds?.length !== count) {
    const found = bounds ? counted(bounds.length, "value") : "none";
    throw new InputError(
      `shares: for by = "threshold", give ${accepted.words}: ${count} for ${count + 1} labels, found ${found}`,
    );
  }
  if (bounds.some((bound, index) => index > 0 && bound >= bounds[index - 1]!)) {
    throw new InputError(`shares: ${bounds.join(", ")} do not descend; give the highest value first`);
  }
  return bounds;
}

function sharesOf(
  place: Place,
  argument: unknown,
  tiers: number,
  usual: readonly number[],
): readonly number[] {
  const accepted = {
    words: "fractions of 0 to 1 that add up to 1 (80 % is 0.8)",
    when: (share: number) => share >= 0 && share <= 1,
  };
  const shares = numberListOption(place, "shares", argument, accepted) ?? usual;
  if (shares.length !== tiers) {
    throw new InputError(
      `shares: there are ${counted(shares.length, "share")} but ${counted(tiers, "label")}; give one share for each label`,
    );
  }
  const sum = shares.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) > 0.001 + 1e-9) {
    throw new InputError(
      `shares: ${shares.join(", ")} add up to ${Number(sum.toFixed(6))}; give ${accepted.words}`,
    );
  }
  return shares;
}

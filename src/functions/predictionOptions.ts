import type { Place } from "../cells/place";
import { LONGEST_HORIZON_DAYS, USUAL_PREDICTION } from "../core/predictionRules";
import { numberOption } from "./options";

/** The days ahead that a call looks: a year where it is left out. */
export function horizonOption(place: Place, argument: unknown): number {
  const accepted = {
    words: `days above 0, up to ${LONGEST_HORIZON_DAYS} (ten years)`,
    when: (days: number) => days > 0 && days <= LONGEST_HORIZON_DAYS,
  };
  return numberOption(place, "horizon_days", argument, accepted) ?? USUAL_PREDICTION.horizonDays;
}

/** A fraction of 0 to 1, such as a margin. */
export function fractionOption(place: Place, name: string, argument: unknown, usual: number): number {
  const accepted = {
    words: "a fraction of 0 to 1 (85 % is 0.85)",
    when: (share: number) => share >= 0 && share <= 1,
  };
  return numberOption(place, name, argument, accepted) ?? usual;
}

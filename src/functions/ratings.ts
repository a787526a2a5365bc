import type { Cell, Place } from "../cells/place";
import { repeatRate as shareRepeating } from "../core/measures/rates";
import { NPS_SCALE_MAX, netPromoterScore, satisfiedShare } from "../core/measures/ratings";
import { calling } from "./calling";
import { numberOption } from "./options";
import { columnNumbers } from "./quantities";
import { refuseNoCount, refuseOutside } from "./refusals";

/** `NPS`: the net promoter score of a column of ratings from 0 to 10, from −100 to 100. */
export function nps(place: Place, rating: unknown): Cell {
  return calling("NPS", () =>
    oneValue(netPromoterScore(columnNumbers(place, "rating", rating, refuseOutside(NPS_SCALE_MAX)))),
  );
}

/** `CSAT`: the share of satisfied customers in a column of ratings. */
export function csat(place: Place, rating: unknown, scaleMax?: unknown): Cell {
  return calling("CSAT", () => {
    const accepted = {
      words: "the best rating there is, for example 5",
      when: (value: number) => value > 0,
    };
    const highest = numberOption(place, "scale_max", scaleMax, accepted) ?? USUAL_SCALE_MAX;
    return oneValue(satisfiedShare(columnNumbers(place, "rating", rating, refuseOutside(highest)), highest));
  });
}

/** `REPEAT_RATE`: the share of customers with two orders or more among those with one or more. */
export function repeatRate(place: Place, orderCount: unknown): Cell {
  return calling("REPEAT_RATE", () =>
    oneValue(shareRepeating(columnNumbers(place, "order_count", orderCount, refuseNoCount))),
  );
}

const USUAL_SCALE_MAX = 5;

function oneValue(value: number): Cell {
  return Number.isNaN(value) ? "" : value;
}

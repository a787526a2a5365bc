import { ratio } from "./rates";

/** The scale of the question "how likely are you to recommend us?". */
export const NPS_SCALE_MAX = 10;
const PROMOTER_FROM = 9;
const DETRACTOR_TO = 6;

/**
 * Net promoter score of ratings from 0 to 10: the per cent of promoters (9 and 10) less the per cent of detractors (0 to 6),
 * from −100 to 100. F. Reichheld (2003), "The One Number You Need to Grow", Harvard Business Review 81(12). NaN without ratings.
 */
export function netPromoterScore(ratings: ArrayLike<number>): number {
  const promoters = countWhere(ratings, (rating) => rating >= PROMOTER_FROM);
  const detractors = countWhere(ratings, (rating) => rating <= DETRACTOR_TO);
  return 100 * ratio(promoters - detractors, ratings.length);
}

/**
 * Customer satisfaction: the share of ratings in the upper fifth of the scale, 4 and 5 of 5 ("top two boxes"), 8 to 10 of 10.
 * NaN without ratings.
 */
export function satisfiedShare(ratings: ArrayLike<number>, scaleMax: number): number {
  // In whole numbers: 0.8 · 7 is a little more than 5.6.
  return ratio(
    countWhere(ratings, (rating) => 5 * rating >= 4 * scaleMax),
    ratings.length,
  );
}

function countWhere(values: ArrayLike<number>, when: (value: number) => boolean): number {
  let count = 0;
  for (let index = 0; index < values.length; index++) if (when(values[index]!)) count++;
  return count;
}

import { ckmeans } from "simple-statistics";
import { cutEach, type RfmCuts, type RfmValues } from "./cuts";

/**
 * Cut points at the natural breaks of each dimension: the classes in which the squared distances to the class's mean
 * add up to the least, as Jenks (1967) asked for and Wang & Song (2011), "Ckmeans.1d.dp", The R Journal 3(2), find exactly.
 * A cut is the largest value of the class below it, so equal customers share a score.
 */
export function naturalCuts(values: RfmValues, bins: number): RfmCuts {
  return cutEach(values, (sorted) => naturalBreaks(sorted, bins));
}

/**
 * The cuts between the classes of ascending values, one fewer than scores. Where there are fewer different values than
 * scores, each is a class of its own and the classes spread evenly from the lowest score to the highest: cuts coincide,
 * and the scores between them stay empty.
 *
 * @param sorted at least one value
 */
export function naturalBreaks(sorted: Float64Array, bins: number): number[] {
  const classes = ckmeans(Array.from(sorted), Math.min(bins, countDistinct(sorted)));
  const steps = Math.max(1, classes.length - 1);
  const cuts: number[] = [];
  classes.forEach((values, index) => {
    const scoreOfNext = 1 + Math.round(((index + 1) * (bins - 1)) / steps);
    while (cuts.length < Math.min(scoreOfNext, bins) - 1) cuts.push(values[values.length - 1]!);
  });
  return cuts;
}

function countDistinct(sorted: Float64Array): number {
  let count = 0;
  sorted.forEach((value, index) => {
    if (value !== sorted[index - 1]) count++;
  });
  return count;
}

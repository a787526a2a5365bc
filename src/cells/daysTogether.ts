import { DATE_ORDERS, type DayOptions, type ReadDays, readDays } from "./days";
import type { Cell, Place } from "./place";

/**
 * The day columns of one table. A column that leaves open whether the day or the month stands first (all its orders
 * were in early January) takes the order that its neighbours prove; it stays open where they prove none, or both.
 */
export function readDaysTogether(
  columns: readonly (readonly Cell[])[],
  place: Place,
  options: DayOptions = {},
): readonly ReadDays[] {
  const reads = columns.map((cells) => readDays(cells, place, options));
  if (reads.every(({ undecided }) => undecided === undefined)) return reads;
  const pooled = readDays(
    columns.reduce<readonly Cell[]>((all, cells) => all.concat(cells), []),
    place,
    options,
  );
  let offset = 0;
  return reads.map((read, index) => {
    const cells = columns[index]!;
    const begin = offset;
    offset += cells.length;
    if (!read.undecided) return read;
    const { row } = read.undecided;
    const day = pooled.values[begin + row];
    const order = DATE_ORDERS.find((one) => readDays([cells[row]], place, { order: one }).values[0] === day);
    return order ? readDays(cells, place, { ...options, order }) : read;
  });
}

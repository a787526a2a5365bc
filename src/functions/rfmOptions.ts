import type { Cell, Place } from "../cells/place";
import { isBlank, textOf } from "../cells/texts";
import { InputError } from "../core/errors";
import { BINS, binsOf, type RfmCuts } from "../core/rfm/cuts";
import { ownGrid } from "../core/rfm/ownGrid";
import { SCHEMES, type Scheme, type SchemeName } from "../core/rfm/segments";
import { numberOption, numbersOf, wordOption } from "./options";
import { isRange, tableOf } from "./ranges";

/** Into how many scores the customers are to be cut, or the cut points that a person has set. */
export type Bins = number | RfmCuts;

/** The `bins` of a call: a number, or a range of ascending cut points for recency, frequency and monetary value. */
export function binsOption(place: Place, argument: unknown): Bins {
  const accepted = {
    words: `a whole number of ${BINS.fewest} to ${BINS.most}, or a range of cut points for recency, frequency, monetary`,
    when: (bins: number) => Number.isInteger(bins) && bins >= BINS.fewest && bins <= BINS.most,
  };
  if (!isRange(argument)) return numberOption(place, "bins", argument, accepted) ?? BINS.usual;
  const rows = tableOf("bins", argument, ["recency days", "frequency", "monetary"]);
  if (rows.length < 1 || rows.length >= BINS.most) {
    throw new InputError(`bins: found ${rows.length} cut points; give 1 to ${BINS.most - 1} of them`);
  }
  return {
    rule: "atLeast",
    recencyDays: cutPoints(place, rows, 0, "recency days"),
    frequency: cutPoints(place, rows, 1, "frequency"),
    monetary: cutPoints(place, rows, 2, "monetary"),
  };
}

/** How many scores there are. */
export function binCount(bins: Bins): number {
  return typeof bins === "number" ? bins : binsOf(bins);
}

/** The `scheme` of a call: one by name, or a person's own range of segment, R from, R to, F from, F to. */
export function schemeOption(place: Place, argument: unknown): Scheme {
  if (!isRange(argument)) {
    const name = wordOption("scheme", argument, Object.keys(SCHEMES) as SchemeName[]);
    return SCHEMES[name ?? "10"];
  }
  const rows = tableOf("scheme", argument, ["segment", "R from", "R to", "F from", "F to"]);
  const accepted = {
    words: "whole scores of 1 to 5, without a title row",
    when: (score: number) => Number.isInteger(score) && score >= 1 && score <= 5,
  };
  return ownGrid(
    rows.map((row, index) => {
      const where = `scheme, row ${index + 1}`;
      if (isBlank(row[0])) throw new InputError(`${where}: the segment is blank; give it a name`);
      const [rFrom, rTo, fFrom, fTo] = numbersOf(place, where, row.slice(1), accepted) as [
        number,
        number,
        number,
        number,
      ];
      if (rFrom > rTo || fFrom > fTo)
        throw new InputError(`${where}: "from" is above "to"; give the lower score first`);
      return { name: textOf(row[0]), rFrom, rTo, fFrom, fTo };
    }),
  );
}

function cutPoints(
  place: Place,
  rows: readonly (readonly Cell[])[],
  column: number,
  title: string,
): readonly number[] {
  const accepted = { words: "numbers, as many for each of the three, without titles", when: Number.isFinite };
  const cells = rows.map((row) => row[column]);
  const points = numbersOf(place, `bins, ${title}`, cells, accepted);
  if (points.some((point, index) => index > 0 && point < points[index - 1]!)) {
    throw new InputError(
      `bins, ${title}: ${points.join(", ")} do not ascend; give the lowest cut point first`,
    );
  }
  return points;
}

import type { Place } from "../cells/place";
import {
  conversionRate as shareConverted,
  growthRate as shareGrown,
  churnRate as shareLost,
  retentionRate as shareRetained,
} from "../core/measures/rates";
import type { Answer } from "./answers";
import { calling } from "./calling";
import { recordOf } from "./record";
import { refuseNegative } from "./refusals";
import { rowFormula } from "./rowFormula";

/** `CONVERSION_RATE`: the share of prospects who became customers, by row. */
export function conversionRate(place: Place, customers: unknown, prospects: unknown): Answer {
  return rate(place, "CONVERSION_RATE", "Conversion rate", { customers, prospects }, shareConverted);
}

/** `CHURN_RATE`: the share of the customers at the start who were lost, by row. */
export function churnRate(place: Place, lost: unknown, atStart: unknown): Answer {
  return rate(place, "CHURN_RATE", "Churn rate", { lost, at_start: atStart }, (row) =>
    shareLost({ lost: row.lost, atStart: row.at_start }),
  );
}

/** `RETENTION_RATE`: the share of the customers at the start who are still there at the end, by row. */
export function retentionRate(place: Place, atStart: unknown, gained: unknown, atEnd: unknown): Answer {
  const given = { at_start: atStart, new_customers: gained, at_end: atEnd };
  return rate(place, "RETENTION_RATE", "Retention rate", given, (row) =>
    shareRetained({ atStart: row.at_start, gained: row.new_customers, atEnd: row.at_end }),
  );
}

/** `GROWTH_RATE`: how much more there is at the end, as a share of the start, by row. */
export function growthRate(place: Place, atStart: unknown, atEnd: unknown): Answer {
  return rate(
    place,
    "GROWTH_RATE",
    "Growth rate",
    { at_start: atStart, at_end: atEnd },
    (row) => shareGrown({ atStart: row.at_start, atEnd: row.at_end }),
    { lowest: -1, highest: Number.POSITIVE_INFINITY },
  );
}

/** A rate of counts, none of which can be negative; a row in which it is not what such a rate can be is bad. */
function rate<Name extends string>(
  place: Place,
  name: string,
  title: string,
  counts: Readonly<Record<Name, unknown>>,
  formula: (values: Readonly<Record<Name, number>>) => number,
  { lowest, highest } = { lowest: 0, highest: 1 },
): Answer {
  const names = Object.keys(counts) as Name[];
  const quantities = recordOf(names, (each) => ({ cells: counts[each], refuses: refuseNegative }));
  return calling(name, () =>
    rowFormula(place, title, quantities, formula, (values) => {
      const found = formula(values);
      if (!(found < lowest || found > highest)) return undefined;
      const bound = found > highest ? `above ${highest}` : `below ${lowest}`;
      const given = names.map((each) => `${each} ${values[each]}`).join(", ");
      return `the rate would be ${Number(found.toPrecision(4))}, ${bound} (${given})`;
    }),
  );
}

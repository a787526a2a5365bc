import type { Place } from "../cells/place";
import { rankedScores } from "../core/measures/scores";
import { type Answer, rowAnswers } from "./answers";
import { calling } from "./calling";
import { dataRows, refuseSingleCells } from "./dataRows";
import { readQuantities } from "./quantities";
import { recordOf } from "./record";
import { type Refusal, refuseNegative } from "./refusals";

/** `LOYALTY_SCORE`: how loyal each customer is among the rows, from 0 to 100. */
export function loyaltyScore(
  place: Place,
  orderCount: unknown,
  tenureDays?: unknown,
  rating?: unknown,
  referrals?: unknown,
): Answer {
  return rankedScore(place, "LOYALTY_SCORE", "Loyalty score", {
    order_count: { cells: orderCount, refuses: refuseNegative },
    tenure_days: { cells: tenureDays, refuses: refuseNegative },
    rating: { cells: rating },
    referrals: { cells: referrals, refuses: refuseNegative },
  });
}

/** `ENGAGEMENT_SCORE`: how much each customer has to do with us, among the rows, from 0 to 100. */
export function engagementScore(
  place: Place,
  interactions: unknown,
  daysSinceLast?: unknown,
  channels?: unknown,
): Answer {
  return rankedScore(place, "ENGAGEMENT_SCORE", "Engagement score", {
    interactions: { cells: interactions, refuses: refuseNegative },
    days_since_last: { cells: daysSinceLast, refuses: refuseNegative, lowIsGood: true },
    channels: { cells: channels, refuses: refuseNegative },
  });
}

/** `RELATIONSHIP_DEPTH`: how many ties there are to each customer, among the rows, from 0 to 100. */
export function relationshipDepth(
  place: Place,
  productLines: unknown,
  contacts?: unknown,
  tenureDays?: unknown,
  interactions?: unknown,
): Answer {
  return rankedScore(place, "RELATIONSHIP_DEPTH", "Relationship depth", {
    product_lines: { cells: productLines, refuses: refuseNegative },
    contacts: { cells: contacts, refuses: refuseNegative },
    tenure_days: { cells: tenureDays, refuses: refuseNegative },
    interactions: { cells: interactions, refuses: refuseNegative },
  });
}

interface ScoreColumn {
  readonly cells: unknown;
  readonly refuses?: Refusal;
  readonly lowIsGood?: boolean;
}

/** A score by the mean rank in some columns. Any of them may be blank in a row. */
function rankedScore<Name extends string>(
  place: Place,
  name: string,
  title: string,
  columns: Readonly<Record<Name, ScoreColumn>>,
): Answer {
  return calling(name, () => {
    const names = Object.keys(columns) as Name[];
    const rows = dataRows(
      place,
      {},
      recordOf(names, (each) => columns[each].cells),
    );
    refuseSingleCells(rows, `the whole columns, for example =${name}(B2:B, C2:C)`);
    const refusals = Object.fromEntries(names.map((each) => [each, columns[each].refuses]));
    const { faults, values } = readQuantities(place, rows, refusals as Partial<Record<Name, Refusal>>, "en");
    const scores = rankedScores(
      names.map((each) => ({ values: values[each], lowIsGood: columns[each].lowIsGood === true })),
    );
    return rowAnswers(rows, title, (row) => faults[row] ?? scores[row]!);
  });
}

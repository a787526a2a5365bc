import { columnParts } from "../../cells/columnParts/columnParts";
import { breakDown, meansByLabel } from "../../core/breakdown/breakDown";
import type { Breakdown } from "../../protocol/replies";
import type { Request } from "../../protocol/requests";
import { isoOrNull } from "../days";
import { withDocumentLock } from "../documentLock";
import { Failure } from "../failure";
import { possibleOutputs } from "../outputs";
import { seenColumnNow } from "../seenColumn";
import { readTable, type TableOnSheet } from "../tableOnSheet";
import { breakdownRows } from "./breakdownRows";
import { customerLabels } from "./customerLabels";
import { customerParts } from "./customerParts";
import { labelledCustomers } from "./labelledCustomers";
import { writeBreakdown } from "./writeBreakdown";

type BreakdownRequest = Extract<Request, { do: "breakdown" }>;

/** The customers of a table by the values of a column, and by tier or stage as a run would write them. */
export function breakdown(request: BreakdownRequest): Breakdown {
  const found = readTable(request);
  const counted = count(found, request);
  if (!request.write) return counted;
  return withDocumentLock(() => writeBreakdown(found, counted, request.settings.language));
}

function count(found: TableOnSheet, { settings, column, by }: BreakdownRequest): Breakdown {
  const { table, values, place, name } = found;
  const at = seenColumnNow(column, table, values);
  if (at === undefined) throw new Failure("sheetChanged", { sheet: name });
  if (!possibleOutputs(found).includes(by)) {
    const headers = table.headers.filter((header) => header !== "").join(", ");
    throw new Failure("noColumns", { sheet: name, headers });
  }
  const { customers, lines, scored } = labelledCustomers(found, settings, by);
  const cells = table.rows.map((row) => values[row]![at]);
  const parts = columnParts(cells, lines.rowIndexes, place);
  const partOf = customerParts(lines, parts.partOf, customers.totalSpent.length);
  const { labels, labelOf } = customerLabels(scored, settings, by);

  const { totalSpent: spent } = customers;
  const counts = breakDown({ partOf, labelOf, spent }, parts.names.length, labels.length);
  const means =
    parts.numbers &&
    meansByLabel({ customer: lines.customer, number: parts.numbers }, labelOf, labels.length);
  return {
    column: table.headers[at]!,
    by,
    labels,
    asOf: isoOrNull(scored.outcome.asOf),
    ...breakdownRows(parts, counts, found.kind),
    means: means && !Number.isNaN(means.overall) ? inNulls(means) : null,
    sheet: null,
  };
}

const inNulls = ({ byLabel, overall }: ReturnType<typeof meansByLabel>): Breakdown["means"] => ({
  byLabel: byLabel.map((mean) => (Number.isNaN(mean) ? null : mean)),
  overall,
});

import { readNumbers } from "../cells/numbers";
import type { Place } from "../cells/place";
import { paretoShare as shares } from "../core/paretoShare";
import { type Answer, rowAnswers } from "./answers";
import { calling } from "./calling";
import { dataRows, refuseSingleCells } from "./dataRows";
import { faultsOf } from "./faults";

/** `PARETO_SHARE`: the share of the total that each row and all above it in value hold. */
export function paretoShare(place: Place, value: unknown): Answer {
  return calling("PARETO_SHARE", () => {
    const rows = dataRows(place, { value });
    refuseSingleCells(rows, "the whole column, for example =PARETO_SHARE(D2:D)");
    const read = readNumbers(rows.columns.value, place);
    const faults = faultsOf(rows, { value: read.problems }, "en");
    const held = shares(read.values);
    return rowAnswers(rows, "Pareto share", (row) => faults[row] ?? held[row]!);
  });
}

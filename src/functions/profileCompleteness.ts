import type { Place } from "../cells/place";
import { isBlank } from "../cells/texts";
import { ratio } from "../core/measures/rates";
import { type Answer, rowAnswers } from "./answers";
import { calling } from "./calling";
import { dataRows } from "./dataRows";
import { faultsOf } from "./faults";
import { recordOf } from "./record";
import { textProblems, wordColumns } from "./textColumns";
import { wideColumns } from "./wideColumns";

/** `PROFILE_COMPLETENESS`: the share of filled cells in each row. */
export function profileCompleteness(place: Place, cells: unknown): Answer {
  return calling("PROFILE_COMPLETENESS", () => {
    const given = wideColumns("cells", cells);
    const rows = dataRows(place, {}, given, wordColumns(Object.values(given), place));
    const problems = recordOf(rows.names, (name) => textProblems(rows.columns[name]!, place));
    const faults = faultsOf(rows, problems, "en");
    return rowAnswers(rows, "Profile completeness", (row) => {
      const filled = rows.names.filter((name) => !isBlank(rows.columns[name]![row])).length;
      return faults[row] ?? ratio(filled, rows.names.length);
    });
  });
}

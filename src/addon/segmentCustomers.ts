import type { Customers } from "../cells/customers";
import { leftOutText } from "../cells/problemsReport";
import { isoOfDay } from "../core/calendar";
import { COLUMN_TITLES } from "../core/columnTitles";
import { STAGE_WORDS } from "../core/lifecycle";
import { type Prediction, prediction } from "../core/prediction";
import { isPredicted, PREDICTED_COLUMNS } from "../core/predictionRules";
import { segmentation } from "../core/segmentation";
import { type Language, type OutputColumn, STAGES } from "../core/vocabulary";
import type { SegmentSummary } from "../protocol/replies";
import type { Request } from "../protocol/requests";
import type { Settings } from "../protocol/settings";
import { checkTarget } from "./checkTarget";
import { formatColumns } from "./columnFormats";
import { customersOf, dayOfIso, rowsReport } from "./customersOnSheet";
import { withDocumentLock } from "./documentLock";
import { Failure } from "./failure";
import { groupsOf } from "./groupsOf";
import { guessHints, hint, inEveryLanguage, repeatedHints } from "./hints";
import { moveCellsHome } from "./moveCellsHome";
import { missingFieldHints, possibleOutputs } from "./outputs";
import { columnLetters, planColumns } from "./ownColumns";
import type { Result } from "./placement";
import { predictionHints } from "./predictionHints";
import { type Cells, resultCells } from "./resultCells";
import { identifyRows, type RowIdentity } from "./rowKeys";
import { settingsProperty } from "./settingsStore";
import type { TableLayout } from "./sheetSnapshot";
import { readTable, type TableOnSheet } from "./tableOnSheet";
import { writeResults } from "./writeResults";

type SegmentRequest = Extract<Request, { do: "segment" }>;

/** Reads the customers, scores them, and writes the columns beside their rows. */
export function segmentCustomers(request: SegmentRequest, language: Language): SegmentSummary {
  return withDocumentLock(() => {
    const { settings } = request;
    const asOf = dayOfIso(settings.asOf);
    const found = readSettled(request);
    const possible = writableColumns(settings, found);
    const customers = customersOf(found, asOf);
    if (customers.rows.length === 0) throw noUsableRows(found, customers, language);

    const outcome = segmentation(customers, { ...settings, asOf });
    const wanted = PREDICTED_COLUMNS.filter((column) => possible.includes(column));
    const predicted = prediction(customers, outcome.asOf, settings.prediction, wanted);
    const columns = columnsWith(predicted, possible, found);
    if (columns.length === 0) {
      const reasons = predictionHints(predicted.notes, language).join(" ");
      throw new Failure("noPrediction", { sheet: found.name, reasons });
    }
    const { cells, manual } = resultCells(found, customers, outcome, predicted.columns, settings, columns);
    const layout = layoutOf(found);
    const { sheet, own, last, table, everything } = found;
    const identities = identifyRows(
      everything.slice(table.headerRow + 1),
      layout.idColumn,
      layout.inputColumns,
    );
    const results = resultsByKey(found, identities, customers, cells, columns);
    const planned = planColumns(own, columns, found.values[0]!.length);
    const width = checkTarget(
      sheet,
      { firstRow: layout.headerRow + 1, lastRow: found.table.lastRow + 1, columns: [...planned.values()] },
      results.size,
    );
    const start = { values: everything, own, headerRow: table.headerRow, rows: identities };
    const { language: labels } = settings;
    const written = writeResults(sheet, {
      layout,
      start,
      results,
      planned,
      width,
      last,
      remembered: settingsProperty(settings),
      language: labels,
    });
    formatColumns(sheet, written.own, written.added);

    const labelsOf = (column: OutputColumn): string[] => cells.map((row) => String(row[column] ?? ""));
    const stageLabels = STAGES.map((stage) => STAGE_WORDS[stage][settings.language]);
    return {
      sheet: layout.sheetName,
      asOf: Number.isNaN(outcome.asOf) ? null : isoOfDay(outcome.asOf),
      columns: columns.map((column) => ({
        title: COLUMN_TITLES[column][settings.language],
        letters: columnLetters(written.own.get(column)!),
        added: written.added.includes(column),
      })),
      tiers: groupsOf(labelsOf("tier"), customers.totalSpent, settings.tier.labels),
      stages: groupsOf(labelsOf("stage"), customers.totalSpent, stageLabels),
      report: rowsReport(customers.report),
      kept: written.kept,
      manual,
      changed: written.changed,
      hints: inEveryLanguage((each) => [
        ...guessHints(found, each),
        ...repeatedHints(customers, each),
        ...missingFieldHints(settings.columns, found.mapping, each),
        ...(columns.includes("score") && !outcome.rfm
          ? [hint("tooFewForScores", { bins: settings.bins, found: outcome.scorable }, each)]
          : []),
        ...predictionHints(predicted.notes, each),
        ...(written.putBack > 0 ? [hint("putBack", { count: written.putBack }, each)] : []),
      ]),
    };
  });
}

/** The table, once a move of cells that broke off has been finished. */
function readSettled({ source, mapping }: SegmentRequest): TableOnSheet {
  const found = readTable(source, mapping);
  if (!found.last?.moving) return found;
  moveCellsHome(found.sheet);
  return readTable(source, mapping);
}

function writableColumns(settings: Settings, { table, mapping, name }: TableOnSheet): OutputColumn[] {
  const possible = possibleOutputs(mapping);
  const columns = settings.columns.filter((column) => possible.includes(column));
  if (columns.length > 0) return columns;
  const headers = table.headers.filter((header) => header !== "").join(", ");
  throw new Failure("noColumns", { sheet: name, headers });
}

/** A column that can't be predicted stays away; where an earlier run has written it, it is blanked. */
const columnsWith = (
  { columns }: Prediction,
  possible: readonly OutputColumn[],
  { own }: TableOnSheet,
): OutputColumn[] =>
  possible.filter((column) => !isPredicted(column) || columns[column] !== undefined || own.has(column));

function noUsableRows({ name }: TableOnSheet, { report }: Customers, language: Language): Failure {
  const reasons = report.leftOut.map((line) => `${line.count} × ${leftOutText(line, language)}`);
  return new Failure("noUsableRows", {
    sheet: name,
    read: report.read,
    reasons: reasons.join(language === "zh" ? "；" : "; "),
  });
}

/** What a result rests on: its columns are read again before anything is written, and once more after. */
function layoutOf({ name, sheetId, table, mapping, values }: TableOnSheet): TableLayout {
  const columns = Object.values(mapping);
  return {
    sheetName: name,
    sheetId,
    headerRow: table.headerRow,
    idColumn: mapping.customerId,
    inputColumns: columns.filter((column) => column !== mapping.customerId),
    headers: new Map(columns.map((column) => [column, values[table.headerRow]![column]])),
  };
}

/** The results of the rows taken, by key; rows that can't be used get blank cells. */
function resultsByKey(
  { table, taken }: TableOnSheet,
  identities: readonly RowIdentity[],
  customers: Customers,
  cells: readonly Cells[],
  columns: readonly OutputColumn[],
): Map<string, Result> {
  const first = table.headerRow + 1;
  const blank = Object.fromEntries(columns.map((column) => [column, ""])) as Cells;
  const results = new Map<string, Result>();
  for (const row of table.rows) {
    if (row + 1 < taken.first || row + 1 > taken.last) continue;
    const { key, signature } = identities[row - first]!;
    results.set(key, { signature, cells: blank });
  }
  customers.rows.forEach((row, i) => {
    const { key, signature } = identities[row - first]!;
    results.set(key, { signature, cells: cells[i]! });
  });
  return results;
}

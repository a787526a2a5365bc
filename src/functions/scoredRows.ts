import { readNumbers } from "../cells/numbers";
import type { Place } from "../cells/place";
import { problemOf } from "../cells/problem";
import { isBlank } from "../cells/texts";
import { InputError } from "../core/errors";
import { quantileCuts, type RfmValues } from "../core/rfm/cuts";
import { type RfmScores, rfmScores } from "../core/rfm/score";
import type { Language } from "../core/vocabulary";
import { type DataRows, dataRows, refuseSingleCells } from "./dataRows";
import { type Faults, faultsOf } from "./faults";
import { dayOption } from "./options";
import { counted } from "./ranges";
import { readRecency } from "./recency";
import { type Bins, binsOption } from "./rfmOptions";

/** Rows of customers with their scores; a row with a fault, or without an order yet, has none. */
export interface ScoredRows {
  readonly rows: DataRows<"recency" | "frequency" | "monetary">;
  readonly faults: Faults;
  readonly values: RfmValues;
  readonly scores: RfmScores;
}

/** The arguments that RFM_SCORE and RFM_CUTS share. */
export interface ScoreArguments {
  readonly recency: unknown;
  readonly frequency: unknown;
  readonly monetary: unknown;
  readonly bins: unknown;
  readonly asOf: unknown;
}

/**
 * Reads and scores the customers of a call.
 *
 * @param example the call as it should be, shown where single cells cannot be scored
 */
export function scoredRows(
  place: Place,
  { recency, frequency, monetary, bins, asOf }: ScoreArguments,
  example: string,
  language: Language,
): ScoredRows {
  const givenBins = binsOption(place, bins);
  const givenAsOf = dayOption(place, "as_of", asOf);
  const rows = dataRows(place, { recency, frequency, monetary });
  if (typeof givenBins === "number") refuseSingleCells(rows, `the whole columns, for example ${example}`);

  const days = readRecency(rows, "recency", givenAsOf, place);
  if (days.holds === "dates" && givenAsOf === undefined) {
    refuseSingleCells(rows, `as_of, or the whole columns, for example ${example}`);
  }
  const counts = readNumbers(rows.columns.frequency, place);
  const money = readNumbers(rows.columns.monetary, place);
  const countProblems = new Map(counts.problems);
  counts.values.forEach((count, row) => {
    if (count < 0) countProblems.set(row, problemOf(rows.columns.frequency[row], "negative", place));
  });

  const hasNoOrder = (row: number) => counts.values[row] === 0 && isBlank(rows.columns.recency[row]);
  const faults = faultsOf(
    rows,
    { recency: days.problems, frequency: countProblems, monetary: money.problems },
    language,
    (row) => (hasNoOrder(row) ? ["frequency"] : rows.names),
  );
  for (let row = 0; row < rows.count; row++) if (hasNoOrder(row)) faults[row] ??= "";

  const usable = (column: Float64Array) =>
    column.map((value, row) => (faults[row] === undefined ? value : Number.NaN));
  const values: RfmValues = {
    recencyDays: usable(days.days),
    frequency: usable(counts.values),
    monetary: usable(money.values),
  };
  return { rows, faults, values, scores: scoresOf(values, givenBins, faults) };
}

function scoresOf(values: RfmValues, bins: Bins, faults: Faults): RfmScores {
  if (typeof bins !== "number") return rfmScores(values, bins);
  let usable = 0;
  for (let row = 0; row < faults.length; row++) if (faults[row] === undefined) usable++;
  refuseTooFew(usable, bins, faults.find((fault) => fault) ?? "");
  return rfmScores(values, quantileCuts(values, bins));
}

/** Refuses quantiles of fewer customers than scores; none at all, and nothing wrong with them, is an empty sheet. */
export function refuseTooFew(usable: number, bins: number, firstFault = ""): void {
  if (usable >= bins || (usable === 0 && firstFault === "")) return;
  const because = firstFault === "" ? "" : ` (the first that cannot: ${firstFault})`;
  throw new InputError(
    `${counted(usable, "customer")} can be scored${because}, but ${bins} bins need at least ${bins}; give more rows, fewer bins or cut points`,
  );
}

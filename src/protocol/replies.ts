import type { Field, TableKind } from "../core/fields";
import type { Day, Language, OutputColumn, Wording } from "../core/vocabulary";
import type { FailureCode } from "./failures";
import type { RunProgress } from "./progress";
import type { BreakdownLabel } from "./requests";
import type { Settings } from "./settings";
import type { AboutSummary, RememberedChoices, RunRecord } from "./sharing";

/** What a request is answered with. It crosses as JSON text: no dates, no undefined. Rows and columns as the sheet counts them. */
export type Reply<Content> =
  | { readonly ok: true; readonly content: Content }
  /** The person can mend it, and the message says how. */
  | { readonly ok: false; readonly expected: true; readonly code: FailureCode; readonly message: string }
  /** A fault of ours. */
  | { readonly ok: false; readonly expected: false; readonly message: string };

export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Rows of the table: how many, and where, from the top down. */
export interface RowsTaken {
  readonly rows: number;
  readonly spans: readonly RowSpan[];
}

/** The texts that a column shows, the most frequent first. */
export interface ColumnValues {
  readonly values: readonly { readonly text: string; readonly rows: number }[];
  /** Different texts beyond those listed. */
  readonly more: number;
}

/** The table that a segmentation would take, before anything is written. */
export interface Description {
  /** The language of the person at the keyboard. */
  readonly language: Language;
  readonly settings: Settings;
  readonly sheet: string;
  /** What a row is. */
  readonly kind: TableKind;
  /** Why it is taken for that; null where the person has said it. */
  readonly kindWhy: Wording | null;
  readonly headerRow: number;
  /** All rows of the table. */
  readonly table: RowSpan;
  /** The rows taken: the table's, or those of them that were asked for. */
  readonly taken: RowsTaken;
  /** The rows that are selected, where more than one row of the table is. */
  readonly selected: RowsTaken | null;
  /** Rows asked for that are hidden and were left out; null where hidden rows are taken like others. */
  readonly hidden: number | null;
  readonly columns: readonly ColumnDescription[];
  readonly fields: readonly FieldGuess[];
  readonly report: RowsReport;
  /** How many customers that makes: of orders, fewer than rows. */
  readonly customers: number;
  /** The currencies of the orders, where there are several: one has to be chosen. Amounts are never added across them. */
  readonly currencies: readonly CurrencyRows[];
  /** The currency taken, where the table says one. */
  readonly currency: string | null;
  /** Sentences worth knowing before the run. */
  readonly hints: readonly Wording[];
  /** The day the customers are seen from, `YYYY-MM-DD`; null where there is no date. */
  readonly asOf: string | null;
  /** The day of the newest order; null where there is no date, or where the customers are seen from a given day. */
  readonly newest: string | null;
  /** The columns that these fields are enough for. */
  readonly possible: readonly OutputColumn[];
  /** Rows that show what was written for another customer: the sheet was sorted without our columns. */
  readonly misplaced: number;
  /** When the last run on this sheet began, ISO text, where it can be undone. */
  readonly undoable: string | null;
  /** What was chosen for this sheet at its last run and is taken again; null where nothing was, or was not asked for. */
  readonly remembered: RememberedChoices | null;
  /** The last runs in this document, the newest first. */
  readonly history: readonly RunRecord[];
  /** How the person at the keyboard wants to be called; blank where she has not said. */
  readonly name: string;
}

export interface CurrencyRows {
  readonly currency: string;
  readonly rows: number;
}

export interface ColumnDescription {
  readonly column: number;
  readonly letters: string;
  readonly title: string;
  /** The first few cells that are not blank, as the person sees them: days as `YYYY-MM-DD`, in the zone of the spreadsheet. */
  readonly samples: readonly string[];
}

export interface FieldGuess {
  readonly field: Field;
  readonly column: number | null;
  /** False where the person should look at it. */
  readonly sure: boolean;
  /** Why this column; null where nothing is known. */
  readonly why: Wording | null;
}

/** How many rows were read, used and left out; `read` is the sum of the others. */
export interface RowsReport {
  readonly read: number;
  readonly used: number;
  readonly leftOut: readonly ReportLine[];
  /** What was done with rows of orders that are used: joined, refunded, netted. */
  readonly noted: readonly ReportLine[];
}

export interface ReportLine {
  readonly reason: Wording;
  readonly count: number;
  /** The first few such rows. */
  readonly firstRows: readonly number[];
}

/**
 * What the page needs to work out a segmentation by itself, as often as a rule is moved: one customer per place in each
 * list, null where a value is not known. Days count from 1970-01-01.
 */
export interface TableValues {
  readonly sheet: string;
  /** The day the customers are seen from: that of the rules, else of the newest order; null where there is none. */
  readonly asOf: Day | null;
  /** The customers that a run would write to, in the order of their rows. */
  readonly customers: CustomerLists;
  /** All customers of the table, where `settings.scoreAgainst` asks to score against them and not all are taken; else null. */
  readonly everyone: CustomerLists | null;
  /** A person's own word for the tier; "" where she has none. */
  readonly manual: readonly string[];
  /** What stands in our columns now; "" where nothing does. Null where no run has written them. */
  readonly before: { readonly tier: readonly string[]; readonly stage: readonly string[] } | null;
}

export interface CustomerLists {
  /** Orders, and the days with an order: several orders of a day tell one visit. */
  readonly orderCount: readonly (number | null)[];
  readonly orderDays: readonly (number | null)[];
  readonly firstDay: readonly (Day | null)[];
  readonly previousDay: readonly (Day | null)[];
  readonly lastDay: readonly (Day | null)[];
  readonly totalSpent: readonly (number | null)[];
}

/**
 * How a prediction did on the person's own orders: the last quarter of the time was hidden from the model, and what it
 * foretold is compared with what happened, and with everybody going on as before.
 */
export interface Proof {
  /** Undefined where there is too little to compare; `sentences` say why. */
  readonly check?: ProofNumbers;
  /** The verdict first. */
  readonly sentences: readonly Wording[];
}

export interface ProofNumbers {
  readonly verdict: "model" | "naive";
  /** The last day that the model saw, and the last day of all, `YYYY-MM-DD`. */
  readonly cut: string;
  readonly asOf: string;
  /** Customers seen by the cut. */
  readonly customers: number;
  /** Orders after the cut: what happened, and the two forecasts. */
  readonly actual: number;
  readonly model: ForecastNumbers;
  readonly naive: ForecastNumbers;
  /** Orders of the fifth with the highest forecast, over a fifth of all; null where there were none. */
  readonly liftOfTopFifth: number | null;
  /** Share of customers whose orders fell into the interval, and the share that the model itself expects. */
  readonly coverage: number;
  readonly expectedCoverage: number;
  /** Repeat orders of all customers since the first day, week by week. */
  readonly tracking: readonly { readonly day: string; readonly expected: number; readonly actual: number }[];
}

export interface ForecastNumbers {
  readonly orders: number;
  readonly meanAbsoluteError: number;
  readonly rootMeanSquareError: number;
  /** Mean of forecast less what happened, per customer. */
  readonly bias: number;
}

/** The customers by the values of a column, and for each value by tier or stage. */
export interface Breakdown {
  /** The title of the column. */
  readonly column: string;
  readonly by: BreakdownLabel;
  /** The tiers or stages, in their order; the last may be that of customers without one. */
  readonly labels: readonly Wording[];
  readonly asOf: string | null;
  /** Each customer stands in one row. Rows of values come most customers first, others in their order; blanks come last. */
  readonly rows: readonly BreakdownRow[];
  readonly total: BreakdownRow;
  /** Of a column of numbers, their mean for each label, and of all; null where there is none. */
  readonly means: { readonly byLabel: readonly (number | null)[]; readonly overall: number | null } | null;
  /** How the rows came about, where that is not plain. */
  readonly notes: readonly Wording[];
  /** The sheet that it was written into; null where it was not. */
  readonly sheet: string | null;
}

export interface BreakdownRow {
  readonly name: Wording;
  readonly customers: number;
  /** Null where it is not known of anybody. */
  readonly spent: number | null;
  readonly meanSpent: number | null;
  /** Customers with each label. */
  readonly counts: readonly number[];
}

/** What a segmentation wrote. */
export interface SegmentSummary {
  /** The sheet that the columns stand in: of orders, the list of customers made from them. */
  readonly sheet: string;
  /** The list of customers that was made from orders; null where the rows are customers. */
  readonly list: ListSummary | null;
  /** How many customers got a result. */
  readonly customers: number;
  readonly asOf: string | null;
  readonly columns: readonly { readonly title: string; readonly letters: string; readonly added: boolean }[];
  readonly tiers: readonly Group[];
  readonly stages: readonly Group[];
  readonly report: RowsReport;
  /** Cells that a person had typed over ours, and that were kept. */
  readonly kept: number;
  /** Customers whose tier a person decided in the column "Tier (manual)". */
  readonly manual: number;
  /** Rows that somebody changed during the run: left as they were. */
  readonly changed: number;
  readonly hints: readonly Wording[];
}

/** The sheet of customers that a run made from orders, or brought up to date. */
export interface ListSummary {
  readonly isNew: boolean;
  /** Customers that were appended to a list of earlier. */
  readonly appended: number;
  /** Customers of an earlier list of whom there is no order any more: marked, not deleted. */
  readonly vanished: number;
  /** The titles of the columns written beside the orders. */
  readonly besideOrders: readonly string[];
}

/** Customers who share a label, and what they spent together. */
export interface Group {
  readonly label: string;
  readonly customers: number;
  readonly spent: number;
}

export interface UndoSummary {
  readonly sheet: string;
  /** Rows that hold again what they held before. */
  readonly restored: number;
  /** Cells that somebody changed since: left as they are. */
  readonly kept: number;
  /** Titles of the columns that the run had added and that are gone again. */
  readonly removed: readonly string[];
  /** The list of customers, where the run had made it and nobody has written on it since: it is gone again. */
  readonly removedSheet: string | null;
}

export interface PutRightSummary {
  readonly sheet: string;
  /** Rows whose cells of ours had stood beside another customer. */
  readonly moved: number;
}

export interface CancelSummary {
  /** False where nothing can reach the run: then it goes on to its end. */
  readonly heard: boolean;
}

/** The sheet that is in front now. */
export interface ShownSheet {
  readonly sheet: string;
}

/** What a function would be inserted as; nothing is written. */
export interface FunctionPlace {
  /** The sheet whose table it reads. */
  readonly sheet: string;
  /** With `?` for each column that was not found; null where the function reads no table. */
  readonly formula: string | null;
  readonly missing: readonly Wording[];
  /** What the rows of the table would have to be, where they look like the other kind; or columns that Tierline makes. */
  readonly needs: TableKind | "made" | null;
  /** The cell beside the table, or null for a sheet of its own. */
  readonly cell: string | null;
  /** Formulas of this spreadsheet take `;` between arguments, and numbers a decimal comma. */
  readonly decimalComma: boolean;
}

/** Where a formula stands now; its cell is selected. */
export interface InsertedFunction {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  /** The sheet was added for it. */
  readonly onNewSheet: boolean;
}

/** What became of the formulas that were to be kept as values. */
export interface KeptValues {
  readonly sheet: string;
  /** Formulas that are values now. */
  readonly formulas: number;
  /** Cells that they had filled. */
  readonly cells: number;
  /** Formulas left alone, because they show an error or are still loading: the first few cells. */
  readonly left: { readonly count: number; readonly firstCells: readonly string[] };
}

/** What became of the values on the way back to formulas. */
export interface FormulasBack {
  readonly sheet: string;
  readonly formulas: number;
  /** Formulas that did not come back, because somebody changed their cells since. */
  readonly changed: number;
}

/** The answer to each kind of request. */
export interface Answers {
  readonly describe: Description;
  readonly columnValues: ColumnValues;
  readonly values: TableValues;
  readonly prove: Proof;
  readonly breakdown: Breakdown;
  readonly segment: SegmentSummary;
  readonly putRight: PutRightSummary;
  readonly undo: UndoSummary;
  /** Null where the run has not said anything yet, or can't. */
  readonly progress: RunProgress | null;
  readonly cancel: CancelSummary;
  readonly showSheet: ShownSheet;
  readonly functionPlace: FunctionPlace;
  readonly insertFunction: InsertedFunction;
  readonly keepValues: KeptValues;
  readonly undoKeepValues: FormulasBack;
  readonly saveName: { readonly name: string };
  readonly forgetChoices: { readonly forgotten: boolean };
  readonly about: AboutSummary;
}

import type { CellInput } from "../../workbook/workbook";

/** One function at work: its inputs as far as no other sheet has them, and its formula right of them. */
export interface ExampleBlock {
  /** The function and what it is called in Chinese. */
  readonly name: string;
  readonly chinese: string;
  /** What the reader sees, in one line. */
  readonly about: string;
  /** Cells left of the result, with their titles; a formula may fill several columns. */
  readonly given?: readonly (readonly CellInput[])[];
  /** How many columns are given, where a formula fills more than its own. */
  readonly givenColumns?: number;
  /** `{B}` and `{B:E}` stand for given columns, `{CLV_MODEL}` for the result of that block. */
  readonly formula: string;
  /** The size of the result, its titles included. */
  readonly rows: number;
  readonly columns: number;
  /** Number formats of the result's columns, below their titles. */
  readonly formats?: readonly string[];
}

export const SHARE = "0.0%";
export const NUMBER = "0.00";
export const MONEY = "#,##0.00";
export const DATE = "yyyy-mm-dd";

/** Ids and names of the first eight customers, for results that stand beside them. */
export const FIRST_CUSTOMERS = {
  given: [[{ formula: "=ARRAYFORMULA(Customers!A1:B9)" }]],
  givenColumns: 2,
  rows: 9,
  columns: 1,
} as const;

/**
 * What a spreadsheet engine must offer so that SpreadsheetApp can be written once over it. Rows and columns
 * count from 0 here; the services translate. Notes, metadata, rules, protections and filters are not the
 * engine's business: they live in one layer that listens to `onStructure`.
 */
export interface Workbook {
  readonly locale: string;
  readonly timeZone: string;

  sheets(): readonly SheetInfo[];
  addSheet(name: string, position: number): SheetId;
  /** Copies cells, formulas and formats; the layer copies the rest when it hears of it. */
  copySheet(sheet: SheetId, name: string, position: number): SheetId;
  removeSheet(sheet: SheetId): void;
  renameSheet(sheet: SheetId, name: string): void;
  hideSheet(sheet: SheetId, hidden: boolean): void;

  /** Rows and columns from A1 that hold every cell with content; a formula is content, whatever its value. */
  used(sheet: SheetId): Extent;

  /** Evaluated values, row by row; blank cells are "". Dates are `SheetDate`. */
  values(block: Block): CellValue[][];
  /** Formula text with its `=`, "" where a cell holds none. */
  formulas(block: Block): string[][];
  /** Number format patterns, "" where none was set. */
  formats(block: Block): string[][];
  /** Writes cells; `undefined` leaves a cell as it is. Text is taken as it stands: parsing "as typed" happens above. */
  write(
    sheet: SheetId,
    row: number,
    column: number,
    cells: readonly (readonly (CellInput | undefined)[])[],
  ): void;
  setFormat(block: Block, pattern: string): void;

  /** Inserts before `at`; everything at or after it moves, and references in formulas follow. */
  insert(sheet: SheetId, axis: Axis, at: number, count: number): void;
  remove(sheet: SheetId, axis: Axis, at: number, count: number): void;
  /** Moves `count` rows or columns that start at `from` so that they stand before what was at `to`. */
  move(sheet: SheetId, axis: Axis, from: number, count: number, to: number): void;
  /** Reorders the rows of a block: new row i holds what was row `order[i]` of the block. */
  reorder(block: Block, order: readonly number[]): void;

  onStructure(listener: (event: StructureEvent) => void): void;
}

export type SheetId = string;
export type Axis = "row" | "column";

export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export interface Block {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A date as the sheet holds it: days since 1899-12-30 on the sheet's own wall clock, no time zone. */
export interface SheetDate {
  readonly serial: number;
}

/** An error cell, such as `#N/A`. */
export interface SheetError {
  readonly error: string;
}

export type CellValue = string | number | boolean | SheetDate | SheetError;

/** A formula as it is written; `value` is what a file kept of its last evaluation, for engines that never evaluate. */
export interface FormulaInput {
  readonly formula: string;
  readonly value?: CellValue;
}

export type CellInput = CellValue | FormulaInput;

export type StructureEvent =
  | {
      readonly kind: "insert" | "remove";
      readonly sheet: SheetId;
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: "move";
      readonly sheet: SheetId;
      readonly axis: Axis;
      readonly from: number;
      readonly count: number;
      readonly to: number;
    }
  | { readonly kind: "reorder"; readonly block: Block; readonly order: readonly number[] }
  | { readonly kind: "removeSheet"; readonly sheet: SheetId }
  | { readonly kind: "copySheet"; readonly sheet: SheetId; readonly copy: SheetId };

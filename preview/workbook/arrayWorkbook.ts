import { NotEmulated } from "../runtime/notEmulated";
import { columnLetters } from "./a1";
import { followRename, followStructure, translateFormula } from "./references";
import { createRowGrid, type RowGrid } from "./rowGrid";
import type {
  Block,
  CellInput,
  CellValue,
  FormulaInput,
  SheetId,
  StructureEvent,
  Workbook,
} from "./workbook";

export interface ArrayWorkbookOptions {
  /** As Google writes it, such as "en_US" or "zh_CN". */
  readonly locale?: string;
  /** An IANA name. The default is a zone with summer time, and not the script's. */
  readonly timeZone?: string;
  readonly sheets?: readonly ArraySheet[];
}

export interface ArraySheet {
  readonly name: string;
  /** Taken as they are, row by row, without copying: the caller leaves them alone afterwards. */
  readonly cells?: readonly (readonly CellInput[])[];
  readonly rows?: number;
  readonly columns?: number;
  readonly hidden?: boolean;
}

interface Sheet {
  name: string;
  rows: number;
  columns: number;
  hidden: boolean;
  cells: RowGrid<CellInput>;
  formats: RowGrid<string>;
}

/**
 * A workbook of plain arrays, for tests, the command line and a million rows. It never evaluates: a formula keeps
 * its text and the value it came with. A formula that is only a text literal, `="…"`, has that text as its value;
 * reading any other formula that came without a value throws NotEmulated.
 */
export function createArrayWorkbook(options: ArrayWorkbookOptions = {}): Workbook {
  const { locale = "en_US", timeZone = "America/Los_Angeles" } = options;
  const sheets = new Map<SheetId, Sheet>();
  let order: SheetId[] = [];
  let lastId = 0;
  const listeners: ((event: StructureEvent) => void)[] = [];
  const emit = (event: StructureEvent) => {
    for (const listener of listeners) listener(event);
  };

  const sheetOf = (id: SheetId): Sheet => {
    const sheet = sheets.get(id);
    if (!sheet) throw new Error(`there is no sheet ${id}`);
    return sheet;
  };
  const place = (sheet: Sheet, position: number): SheetId => {
    const id = `sheet${++lastId}`;
    sheets.set(id, sheet);
    order = [...order.slice(0, position), id, ...order.slice(position)];
    return id;
  };
  const mapFormulas = (change: (formula: string, sheet: Sheet) => string) => {
    for (const sheet of sheets.values()) {
      sheet.cells.map((cell) => {
        if (!isFormula(cell)) return cell;
        const formula = change(cell.formula, sheet);
        return formula === cell.formula ? cell : { ...cell, formula };
      });
    }
  };
  const restructure = (event: Extract<StructureEvent, { axis: string }>) => {
    const name = sheetOf(event.sheet).name;
    mapFormulas((formula, sheet) => followStructure(formula, sheet.name, event, name));
    emit(event);
  };

  for (const { name, cells = [], hidden = false, ...size } of options.sheets ?? [{ name: "Sheet1" }]) {
    const grid = createRowGrid<CellInput>("", cells.map(settled));
    const used = grid.extent();
    const { rows = Math.max(1000, used.rows), columns = Math.max(26, used.columns) } = size;
    place({ name, rows, columns, hidden, cells: grid, formats: createRowGrid("") }, order.length);
  }

  return {
    locale,
    timeZone,
    sheets: () =>
      order.map((id) => {
        const { name, rows, columns, hidden } = sheetOf(id);
        return { id, name, rows, columns, hidden };
      }),
    addSheet: (name, position) =>
      place(
        {
          name,
          rows: 1000,
          columns: 26,
          hidden: false,
          cells: createRowGrid<CellInput>(""),
          formats: createRowGrid(""),
        },
        position,
      ),
    copySheet(sheet, name, position) {
      const source = sheetOf(sheet);
      const copy = place(
        { ...source, name, cells: source.cells.copy(), formats: source.formats.copy() },
        position,
      );
      emit({ kind: "copySheet", sheet, copy });
      return copy;
    },
    removeSheet(sheet) {
      sheetOf(sheet);
      sheets.delete(sheet);
      order = order.filter((id) => id !== sheet);
      emit({ kind: "removeSheet", sheet });
    },
    renameSheet(id, name) {
      const sheet = sheetOf(id);
      const before = sheet.name;
      sheet.name = name;
      mapFormulas((formula) => followRename(formula, before, name));
    },
    hideSheet(sheet, hidden) {
      sheetOf(sheet).hidden = hidden;
    },
    used: (sheet) => sheetOf(sheet).cells.extent(),

    values(block) {
      const cells = sheetOf(block.sheet).cells.block(block);
      for (let r = 0; r < cells.length; r++) {
        const row = cells[r]!;
        for (let c = 0; c < row.length; c++) {
          const cell = row[c]!;
          if (isFormula(cell)) row[c] = lastValue(cell, block.row + r, block.column + c);
        }
      }
      return cells as CellValue[][];
    },
    formulas: (block) =>
      sheetOf(block.sheet)
        .cells.block(block)
        .map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : ""))),
    formats: (block) => sheetOf(block.sheet).formats.block(block),
    write: (sheet, row, column, cells) =>
      sheetOf(sheet).cells.write(
        row,
        column,
        cells.map((line) => settled(line)),
      ),
    setFormat: (block, pattern) => sheetOf(block.sheet).formats.fill(block, pattern),

    insert(sheet, axis, at, count) {
      const target = sheetOf(sheet);
      target[axis === "row" ? "rows" : "columns"] += count;
      for (const grid of [target.cells, target.formats]) grid.insert(axis, at, count);
      restructure({ kind: "insert", sheet, axis, at, count });
    },
    remove(sheet, axis, at, count) {
      const target = sheetOf(sheet);
      target[axis === "row" ? "rows" : "columns"] -= count;
      for (const grid of [target.cells, target.formats]) grid.remove(axis, at, count);
      restructure({ kind: "remove", sheet, axis, at, count });
    },
    move(sheet, axis, from, count, to) {
      const target = sheetOf(sheet);
      for (const grid of [target.cells, target.formats]) grid.move(axis, from, count, to);
      restructure({ kind: "move", sheet, axis, from, count, to });
    },
    reorder(block, newOrder) {
      const { cells, formats } = sheetOf(block.sheet);
      cells.reorder(block, newOrder);
      formats.reorder(block, newOrder);
      followReorder(cells, block, newOrder);
      emit({ kind: "reorder", block, order: newOrder });
    },
    onStructure: (listener) => {
      listeners.push(listener);
    },
  };
}

function isFormula(cell: CellInput | undefined): cell is FormulaInput {
  return typeof cell === "object" && "formula" in cell;
}

/** Text literals get their value here; a row without formulas is kept as it is, not copied. */
function settled<T extends CellInput | undefined>(row: readonly T[]): readonly T[] {
  return row.some(isFormula) ? row.map((cell) => (isFormula(cell) ? literal(cell) : cell)) : row;
}

function literal<T extends FormulaInput>(cell: T): T {
  const text = /^="((?:[^"]|"")*)"$/s.exec(cell.formula)?.[1];
  return text === undefined ? cell : { ...cell, value: text.replaceAll('""', '"') };
}

function lastValue(cell: FormulaInput, row: number, column: number): CellValue {
  if (cell.value !== undefined) return cell.value;
  throw new NotEmulated(
    `The value of ${cell.formula} in ${columnLetters(column)}${row + 1}: the array workbook never evaluates, it`,
  );
}

/** A row that a sort carries elsewhere takes its relative references along, as a copy would. */
function followReorder(cells: RowGrid<CellInput>, block: Block, order: readonly number[]): void {
  cells.map((cell, row, column) => {
    const inside =
      row >= block.row &&
      row < block.row + block.rows &&
      column >= block.column &&
      column < block.column + block.columns;
    if (!inside || !isFormula(cell)) return cell;
    const at = row - block.row;
    return { ...cell, formula: translateFormula(cell.formula, at - order[at]!, 0) };
  });
}

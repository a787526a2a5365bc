import type { Axis, Extent } from "./workbook";

/**
 * Something per cell of a sheet, kept as rows. Rows are never changed in place, so that equal rows can be shared:
 * a format on a whole column of a million rows costs one row. What is beyond the stored rows is blank.
 */
export interface RowGrid<T> {
  get(row: number, column: number): T;
  /** A stored row, shorter than the sheet where its end is blank; not to be changed. */
  row(row: number): readonly T[];
  block(area: Area): T[][];
  extent(): Extent;
  /** Writes row by row; `undefined` leaves what is there. */
  write(row: number, column: number, cells: readonly (readonly (T | undefined)[])[]): void;
  fill(area: Area, value: T): void;
  /** Replaces every cell that is not blank. */
  map(change: (value: T, row: number, column: number) => T): void;
  insert(axis: Axis, at: number, count: number): void;
  remove(axis: Axis, at: number, count: number): void;
  move(axis: Axis, from: number, count: number, to: number): void;
  reorder(area: Area, order: readonly number[]): void;
  copy(): RowGrid<T>;
}

/** Rows and columns of one sheet, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

type Row<T> = readonly T[];
const EMPTY: Row<never> = [];

/** A grid that begins with these rows, which are taken without copying where they do not end in blanks. */
export function createRowGrid<T>(blank: T, start: readonly Row<T>[] = []): RowGrid<T> {
  const trimmed = (cells: T[]): Row<T> => {
    let length = cells.length;
    while (length > 0 && cells[length - 1] === blank) length--;
    cells.length = length;
    return length === 0 ? EMPTY : cells;
  };
  let rows: Row<T>[] = start.map((cells) =>
    cells.length > 0 && cells[cells.length - 1] === blank ? trimmed(cells.slice()) : cells,
  );
  const padded = (cells: Row<T>, length: number): T[] => {
    const copy = cells.slice();
    while (copy.length < length) copy.push(blank);
    return copy;
  };
  const grow = (count: number) => {
    while (rows.length < count) rows.push(EMPTY);
  };
  const trim = () => {
    while (rows.length > 0 && rows[rows.length - 1]!.length === 0) rows.pop();
  };
  const changeRows = (from: number, count: number, change: (cells: Row<T>, row: number) => Row<T>) => {
    for (let r = from; r < from + count && r < rows.length; r++) rows[r] = change(rows[r]!, r);
    trim();
  };

  return {
    get: (row, column) => rows[row]?.[column] ?? blank,
    row: (row) => rows[row] ?? EMPTY,
    block({ row, column, rows: height, columns }) {
      const result: T[][] = new Array(height);
      for (let r = 0; r < height; r++) {
        const source = rows[row + r] ?? EMPTY;
        const cells: T[] = new Array(columns);
        for (let c = 0; c < columns; c++) cells[c] = column + c < source.length ? source[column + c]! : blank;
        result[r] = cells;
      }
      return result;
    },
    extent() {
      trim();
      return { rows: rows.length, columns: rows.reduce((most, cells) => Math.max(most, cells.length), 0) };
    },
    write(row, column, cells) {
      grow(row + cells.length);
      changeRows(row, cells.length, (old, r) => {
        const fresh = cells[r - row]!;
        const next = padded(old, column + fresh.length);
        for (let c = 0; c < fresh.length; c++) {
          const value = fresh[c];
          if (value !== undefined) next[column + c] = value;
        }
        return trimmed(next);
      });
    },
    fill({ row, column, rows: height, columns }, value) {
      if (value !== blank) grow(row + height);
      const end = column + columns;
      changeRows(
        row,
        height,
        shared((old) => trimmed(padded(old, end).fill(value, column, end))),
      );
    },
    map(change) {
      changeRows(0, rows.length, (old, r) => {
        let next: T[] | undefined;
        for (let c = 0; c < old.length; c++) {
          const value = old[c]!;
          if (value === blank) continue;
          const fresh = change(value, r, c);
          if (fresh === value) continue;
          next ??= old.slice();
          next[c] = fresh;
        }
        return next ? trimmed(next) : old;
      });
    },
    insert(axis, at, count) {
      if (axis === "row") {
        if (at < rows.length) rows = [...rows.slice(0, at), ...blankRows(count), ...rows.slice(at)];
        return;
      }
      const gap = new Array<T>(count).fill(blank);
      changeRows(
        0,
        rows.length,
        shared((old) => (old.length <= at ? old : [...old.slice(0, at), ...gap, ...old.slice(at)])),
      );
    },
    remove(axis, at, count) {
      if (axis === "row") rows = [...rows.slice(0, at), ...rows.slice(at + count)];
      else
        changeRows(
          0,
          rows.length,
          shared((old) =>
            old.length <= at ? old : trimmed([...old.slice(0, at), ...old.slice(at + count)]),
          ),
        );
      trim();
    },
    move(axis, from, count, to) {
      const reach = Math.max(from + count, to);
      if (axis === "row") {
        grow(reach);
        rows = carried(rows, from, count, to);
      } else {
        changeRows(
          0,
          rows.length,
          shared((old) =>
            old.length <= Math.min(from, to) ? old : trimmed(carried(padded(old, reach), from, count, to)),
          ),
        );
      }
      trim();
    },
    reorder(area, order) {
      const cells = this.block(area);
      this.write(
        area.row,
        area.column,
        order.map((from) => cells[from]!),
      );
    },
    copy: () => createRowGrid(blank, rows),
  };
}

function blankRows(count: number): Row<never>[] {
  return new Array(count).fill(EMPTY);
}

function carried<T>(list: readonly T[], from: number, count: number, to: number): T[] {
  const piece = list.slice(from, from + count);
  const rest = [...list.slice(0, from), ...list.slice(from + count)];
  const at = to > from ? to - count : to;
  return [...rest.slice(0, at), ...piece, ...rest.slice(at)];
}

/** Runs of one shared row stay one shared row. */
function shared<T>(change: (cells: Row<T>) => Row<T>): (cells: Row<T>) => Row<T> {
  let lastIn: Row<T> | undefined;
  let lastOut: Row<T> = EMPTY;
  return (cells) => {
    if (cells !== lastIn) {
      lastOut = change(cells);
      lastIn = cells;
    }
    return lastOut;
  };
}

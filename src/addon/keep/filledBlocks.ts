/** A formula's cell and the cells that its results fill, from 0 within a block of cells. */
export interface FilledBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

type Grid = readonly (readonly unknown[])[];

/**
 * The cells that each formula had filled: those right of it and below it that were filled before it was taken away and
 * are blank since. `anchors` are the cells of the formulas taken away, [row, column], in reading order; `formulas` are
 * those that stood in all cells before.
 */
export function filledBlocks(
  anchors: readonly (readonly [number, number])[],
  formulas: readonly (readonly string[])[],
  before: Grid,
  after: Grid,
): FilledBlock[] {
  const height = before.length;
  const width = before[0]?.length ?? 0;
  const owned = new Set<number>();
  const isOpen = (row: number, column: number): boolean =>
    after[row]![column] === "" && formulas[row]![column] === "" && !owned.has(row * width + column);
  const isGone = (row: number, column: number): boolean => before[row]![column] !== "" && isOpen(row, column);

  return anchors.map(([row, column]) => {
    let lastRow = row;
    for (let r = row + 1; r < height && isOpen(r, column); r++) if (isGone(r, column)) lastRow = r;
    const below = Array.from({ length: lastRow - row + 1 }, (_, i) => row + i);
    let lastColumn = column;
    while (
      lastColumn + 1 < width &&
      below.every((r) => isOpen(r, lastColumn + 1)) &&
      below.some((r) => isGone(r, lastColumn + 1))
    )
      lastColumn++;
    for (const r of below) for (let c = column; c <= lastColumn; c++) owned.add(r * width + c);
    return { row, column, rows: below.length, columns: lastColumn - column + 1 };
  });
}

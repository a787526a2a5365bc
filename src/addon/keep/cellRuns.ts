/** Single cells that stand one below the other, so that one call reaches them all. */
export interface CellRun<Cell> {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly Cell[];
}

/** Groups cells of a column that follow each other without a gap. */
export function runsOf<Cell extends { readonly row: number; readonly column: number }>(
  cells: readonly Cell[],
): CellRun<Cell>[] {
  const runs: { row: number; column: number; cells: Cell[] }[] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs[runs.length - 1];
    if (last?.column === cell.column && last.row + last.cells.length === cell.row) last.cells.push(cell);
    else runs.push({ row: cell.row, column: cell.column, cells: [cell] });
  }
  return runs;
}

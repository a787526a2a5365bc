import { type NumberReadings, readNumberText } from "./numberText";
import type { Cell, Place } from "./place";
import { type Problem, problemOf } from "./problem";
import { isBlank } from "./texts";

export interface ReadColumn {
  /** One value per cell; NaN where the cell is blank or bad. */
  readonly values: Float64Array;
  /** What is wrong with the bad cells, by their index. */
  readonly problems: ReadonlyMap<number, Problem>;
}

/**
 * The numbers of a column of money, counts or percents. Text is read in every common notation that can mean one number
 * only (see `readNumberText`); `1,234` alone is decided by the column's other cells, else by the spreadsheet's locale.
 * Where the column shows both decimal marks, such a cell is a problem. Booleans, dates and infinities are no numbers.
 */
export function readNumbers(cells: readonly Cell[], place: Place): ReadColumn {
  const values = new Float64Array(cells.length).fill(Number.NaN);
  const problems = new Map<number, Problem>();
  const open = new Map<number, NumberReadings>();
  let showsPoint = false;
  let showsComma = false;

  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (typeof cell === "number" && Number.isFinite(cell)) {
      values[row] = cell;
    } else if (!isBlank(cell)) {
      const { decimalPoint, decimalComma } = typeof cell === "string" ? readNumberText(cell) : NO_NUMBER;
      const isPoint = !Number.isNaN(decimalPoint);
      const isComma = !Number.isNaN(decimalComma);
      if (!isPoint && !isComma) {
        problems.set(row, problemOf(cell, "notANumber", place));
      } else if (isPoint && isComma && decimalPoint !== decimalComma) {
        open.set(row, { decimalPoint, decimalComma });
      } else {
        values[row] = isPoint ? decimalPoint : decimalComma;
        showsPoint = showsPoint || !isComma;
        showsComma = showsComma || !isPoint;
      }
    }
  }
  if (open.size === 0) return { values, problems };
  const undecidable = showsPoint && showsComma;
  const comma = showsComma || (!showsPoint && place.usesDecimalComma());
  for (const [row, readings] of open) {
    if (undecidable) problems.set(row, problemOf(cells[row], "numberUndecided", place));
    else values[row] = comma ? readings.decimalComma : readings.decimalPoint;
  }
  return { values, problems };
}

const NO_NUMBER: NumberReadings = { decimalPoint: Number.NaN, decimalComma: Number.NaN };

/** The numbers of a column of counts: what `readNumbers` reads, also with its unit: `3 orders`, `3单`. */
export function readCounts(cells: readonly Cell[], place: Place): ReadColumn {
  return readNumbers(
    cells.map((cell) => (typeof cell === "string" ? cell.replace(COUNTED, "$1") : cell)),
    place,
  );
}

const COUNTED =
  /^(\s*[\d０-９][\d０-９., ]*?) ?(?:orders?|purchases?|transactions?|deals?|times|x|bestellung(?:en)?|commandes?|achats?|pedidos?|compras?|单|笔|次|个|件)\s*$/i;

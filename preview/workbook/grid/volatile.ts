import type { EngineCell } from "./cellText";
import type { Model } from "./speakGoogle";

type Getters = Model["getters"];
interface Position {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/** What Sheets shows for a custom function that depends on one of them, by whatever way. */
export const VOLATILE_MESSAGE =
  "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()";

/**
 * Whether a formula's value changes by itself because it, or a formula it reads, has a volatile function. Whether Sheets
 * accepts TODAY is not known; a script that is to run there must not need it.
 */
export function readsVolatile(getters: Getters, position: Position, seen = new Set<number>()): boolean {
  const cell = getters.getCell(position);
  if (!cell?.isFormula || seen.has(cell.id)) return false;
  seen.add(cell.id);
  if (volatileCall.test(cell.compiledFormula.normalizedFormula)) return true;
  return cell.compiledFormula.rangeDependencies.some(({ sheetId, zone }) =>
    formulasIn(getters, sheetId, zone).some((place) => readsVolatile(getters, place, seen)),
  );
}

const volatileCall = /\b(?:NOW|TODAY|RAND|RANDARRAY|RANDBETWEEN)\s*\(/i;

interface Zone {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The formulas of a zone: cell by cell where it is small, else by going through all that the sheet holds. */
function formulasIn(getters: Getters, sheetId: string, { top, bottom, left, right }: Zone): Position[] {
  const isFormula = (cell: EngineCell | undefined) => cell?.isFormula === true;
  if ((bottom - top + 1) * (right - left + 1) > 100) {
    const formulas = getters.getCells(sheetId).filter(isFormula);
    return formulas
      .map(({ id }) => getters.getCellPosition(id))
      .filter(({ row, col }) => row >= top && row <= bottom && col >= left && col <= right);
  }
  const places: Position[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) {
      if (isFormula(getters.getCell({ sheetId, row, col }))) places.push({ sheetId, row, col });
    }
  }
  return places;
}

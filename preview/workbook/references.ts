import { columnLetters, columnOfLetters, quotedSheet } from "./a1";
import { shiftSpan } from "./shift";
import type { Axis, StructureEvent } from "./workbook";

/** One end of a reference; a part that is left out (`A:A`, `2:2`, the end of `A2:A`) is undefined. */
interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

interface Reference {
  readonly sheet: string | undefined;
  readonly start: Corner;
  readonly end: Corner | undefined;
}

const SHEET = String.raw`(?:(?<sheet>'(?:[^']|'')+'|[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)!)?`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,8}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?[0-9]{1,8}:\$?[0-9]{1,8}`;
const OPEN = String.raw`${CELL}:(?:${CELL}|\$?[A-Za-z]{1,3}|\$?[0-9]{1,8})`;
const TOKEN = new RegExp(
  [
    `"(?:[^"]|"")*"`,
    String.raw`${SHEET}(?<area>${OPEN}|${COLUMNS}|${ROWS}|${CELL})(?![\w(.!:])`,
    String.raw`[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*`,
    String.raw`[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?`,
  ].join("|"),
  "g",
);

/** The formula after rows or columns were inserted, removed or moved: its references follow; what is gone is `#REF!`. */
export function followStructure(
  formula: string,
  formulaSheet: string,
  event: Extract<StructureEvent, { axis: Axis }>,
  eventSheet: string,
): string {
  return mapReferences(formula, (reference) => {
    if ((reference.sheet ?? formulaSheet).toLowerCase() !== eventSheet.toLowerCase()) return reference;
    const { start, end = start } = reference;
    const first = start[event.axis] ?? (end[event.axis] === undefined ? undefined : 0);
    if (first === undefined) return reference;
    const span = shiftSpan(event, { first, last: end[event.axis] ?? Number.POSITIVE_INFINITY });
    if (!span) return undefined;
    const at = (corner: Corner, index: number): Corner =>
      corner[event.axis] === undefined ? corner : { ...corner, [event.axis]: index };
    return {
      ...reference,
      start: at(start, span.first),
      end: reference.end && at(reference.end, span.last),
    };
  });
}

/** The formula as copied to a cell so many rows and columns away: relative references shift, `$` ones stay. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  const shift = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === undefined || corner.fixedRow ? corner.row : corner.row + rows,
    column: corner.column === undefined || corner.fixedColumn ? corner.column : corner.column + columns,
  });
  const inside = (corner: Corner) => (corner.row ?? 0) >= 0 && (corner.column ?? 0) >= 0;
  return mapReferences(formula, (reference) => {
    const start = shift(reference.start);
    const end = reference.end && shift(reference.end);
    return inside(start) && (!end || inside(end)) ? { ...reference, start, end } : undefined;
  });
}

/** The formula after a sheet got another name. */
export function followRename(formula: string, from: string, to: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheet?.toLowerCase() === from.toLowerCase() ? { ...reference, sheet: to } : reference,
  );
}

/** Part of a sheet that a formula names; open ends reach to Infinity. */
export interface NamedArea {
  /** Undefined where the reference names no sheet. */
  readonly sheet: string | undefined;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Every area that a formula refers to, in order. */
export function areasOf(formula: string): NamedArea[] {
  const areas: NamedArea[] = [];
  mapReferences(formula, (reference) => {
    const { sheet, start, end = start } = reference;
    const row = start.row ?? 0;
    const column = start.column ?? 0;
    areas.push({
      sheet,
      row,
      column,
      rows: (end.row ?? Number.POSITIVE_INFINITY) - row + 1,
      columns: (end.column ?? Number.POSITIVE_INFINITY) - column + 1,
    });
    return reference;
  });
  return areas;
}

function mapReferences(formula: string, change: (reference: Reference) => Reference | undefined): string {
  return formula.replace(TOKEN, (token, ...rest) => {
    const { sheet, area } = rest[rest.length - 1] as { sheet?: string; area?: string };
    if (area === undefined) return token;
    const [start, end] = area.split(":").map(corner);
    const before: Reference = { sheet: sheet && unquoted(sheet), start: start!, end };
    const after = change(before);
    if (after === before) return token;
    const prefix =
      sheet === undefined
        ? ""
        : `${after && after.sheet !== before.sheet ? quotedSheet(after.sheet!) : sheet}!`;
    return `${prefix}${after ? written(after) : "#REF!"}`;
  });
}

function corner(text: string): Corner {
  const [, fixedColumn, letters, fixedRow, digits] = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/.exec(text)!;
  return {
    row: digits === "" ? undefined : Number(digits) - 1,
    column: letters === "" ? undefined : columnOfLetters(letters!),
    // In `$5` the one dollar sign is read as the column's: there is no column.
    fixedRow: fixedRow === "$" || (letters === "" && fixedColumn === "$"),
    fixedColumn: letters !== "" && fixedColumn === "$",
  };
}

function written({ start, end }: Reference): string {
  const text = (corner: Corner) =>
    (corner.column === undefined ? "" : `${corner.fixedColumn ? "$" : ""}${columnLetters(corner.column)}`) +
    (corner.row === undefined ? "" : `${corner.fixedRow ? "$" : ""}${corner.row + 1}`);
  return end ? `${text(start)}:${text(end)}` : text(start);
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

import type { Execution } from "../runtime/execution";
import { NotEmulated } from "../runtime/notEmulated";
import { ScriptError } from "../runtime/scriptError";
import { tagOf } from "../runtime/signature";
import { timeZone } from "../runtime/timeZone";
import type { Block, CellInput } from "../workbook/workbook";
import { requireEditable } from "./limits";
import { localeRules } from "./localeRules";
import { type Typed, typed } from "./typed";

const LONGEST_TEXT = 50_000;

/**
 * Writes what a script hands to `setValue(s)`: texts are parsed as if typed, dates become the sheet's, null clears,
 * and a number format comes along where a cell had none.
 */
export function writeValues(
  execution: Execution,
  block: Block,
  values: readonly (readonly unknown[])[],
): void {
  const { workbook } = execution.document();
  const formats = workbook.formats(block);
  const zone = timeZone(workbook.timeZone);
  const rules = localeRules(workbook.locale);
  const year = yearOf(zone.serialOf(execution.world.clock.now()));
  const bringsFormat = createFormatRuns();

  const read = (value: unknown, format: string): Typed => {
    switch (typeof value) {
      case "string":
        if (value === "") return { value: "" };
        if (value.length > LONGEST_TEXT) throw tooLong();
        if (format === "@") return { value: asText(value) };
        return typed(value, rules, year);
      case "number":
        if (!Number.isFinite(value)) throw new NotEmulated(`Writing ${value} into a cell`, "3.3");
        return { value };
      case "boolean":
        return { value };
      default: {
        if (value === null || value === undefined) return { value: "" };
        if (tagOf(value) !== "Date") throw new NotEmulated("Writing an object into a cell", "3.3");
        const instant = (value as Date).getTime();
        if (Number.isNaN(instant)) throw new NotEmulated("Writing an invalid Date into a cell", "3.3");
        const serial = zone.serialOf(instant);
        const time = Number.isInteger(serial) ? "" : " h:mm:ss";
        return { value: { serial }, format: `${rules.dateFormat}${time}` };
      }
    }
  };

  const cells: CellInput[][] = new Array(values.length);
  for (let r = 0; r < values.length; r++) {
    const from = values[r]!;
    const to: CellInput[] = new Array(from.length);
    for (let c = 0; c < from.length; c++) {
      const before = formats[r]![c]!;
      const { value, format } = read(from[c], before);
      to[c] = value;
      if (format !== undefined && before === "") bringsFormat.add(r, c, format);
    }
    cells[r] = to;
  }
  deferWrite(execution, block, cells, () => {
    for (const { row, column, rows, format } of bringsFormat.runs) {
      workbook.setFormat(
        { sheet: block.sheet, row: block.row + row, column: block.column + column, rows, columns: 1 },
        format,
      );
    }
  });
}

/** Writes cells once they are asked for: where others have changed the grid meanwhile, they land where they were aimed. */
export function deferWrite(
  execution: Execution,
  block: Block,
  cells: readonly (readonly CellInput[])[],
  then: () => void = () => {},
): void {
  execution.defer(() => {
    requireEditable(execution, block);
    execution.document().workbook.write(block.sheet, block.row, block.column, cells);
    then();
  });
}

/** 3.2: the text Google gives for a cell that is too long. */
export function tooLong(): ScriptError {
  return new ScriptError(
    `Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`,
  );
}

function asText(text: string): string {
  if (text.startsWith("="))
    throw new NotEmulated("A text that begins with = in a cell formatted as text", "3.3");
  if (text.startsWith("'")) throw new NotEmulated("A text that begins with '", "3.3");
  return text;
}

function yearOf(serial: number): number {
  return new Date((serial - 25_569) * 86_400_000).getUTCFullYear();
}

interface FormatRun {
  readonly row: number;
  readonly column: number;
  rows: number;
  readonly format: string;
}

/** Formats one above the other as runs, so that a column of dates is formatted once. */
function createFormatRuns() {
  const runs: FormatRun[] = [];
  const lastOf = new Map<number, FormatRun>();
  return {
    runs,
    add(row: number, column: number, format: string) {
      const last = lastOf.get(column);
      if (last && last.format === format && last.row + last.rows === row) {
        last.rows++;
        return;
      }
      const run = { row, column, rows: 1, format };
      lastOf.set(column, run);
      runs.push(run);
    },
  };
}

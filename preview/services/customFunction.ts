import { type Execution, execute } from "../runtime/execution";
import { NotEmulated } from "../runtime/notEmulated";
import { tagOf } from "../runtime/signature";
import { timeZone } from "../runtime/timeZone";
import { createStores, type User, type World } from "../runtime/world";
import type { CellValue } from "../workbook/workbook";
import { GLOBALS } from "./globals";

/** A cell, a range of cells, or undefined for an argument left out at the end. */
export type CustomFunctionArgument = CellValue | readonly (readonly CellValue[])[] | undefined;

/** What the formula's cells show. */
export type CustomFunctionResult =
  | { readonly ok: true; readonly values: CellValue[][] }
  | { readonly ok: false; readonly error: string; readonly message: string };

/** 1.7: a result of 494,000 cells was seen to fail; the host is stricter. */
const MOST_RESULT_CELLS = 400_000;
const LONGEST_TEXT = 50_000;
/** 1.7: seen to fail with more than about 5,000 formula rows. */
const MOST_CALLS = 5000;
const CALL_WINDOW_MS = 30_000;
const TOO_MANY =
  "Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls. (line 0).";

/**
 * Calculates a custom function as a cell does (docs/platform.md, 1.3 to 1.8). What Sheets would do with null, infinity, an
 * object, a single or jagged row is not known, so such a result throws NotEmulated.
 */
export function callCustomFunction(
  world: World,
  functionName: string,
  args: readonly CustomFunctionArgument[],
): CustomFunctionResult {
  if (!world.document) throw new NotEmulated("A custom function outside a document");
  if (!world.project.publicFunctions.includes(functionName)) {
    return failure("#NAME?", `Unknown function: '${functionName}'.`);
  }
  if (tooManyAtOnce(world)) return failure("#ERROR!", TOO_MANY);
  const entry = { user: anonymous(world), mode: "CUSTOM_FUNCTION", functionName } as const;
  const outcome = execute(world, GLOBALS, entry, {
    args: (execution) => args.map((arg) => argument(execution, arg)),
    take: (result) => resultCells(world, result),
    timeoutMessage: "Exceeded maximum execution time (line 0).",
  });
  if (!outcome.ok) return failure("#ERROR!", outcome.error.message);
  return outcome.value;
}

function tooManyAtOnce({ clock, formulaCalls }: World): boolean {
  const now = clock.now();
  if (now - formulaCalls.since > CALL_WINDOW_MS) {
    formulaCalls.since = now;
    formulaCalls.count = 0;
  }
  return ++formulaCalls.count > MOST_CALLS;
}

/** It runs as nobody in particular (docs/platform.md, 1.8). */
function anonymous(world: World): User {
  const sheet = world.document?.workbook.sheets()[0]?.id ?? "";
  return {
    name: "",
    locale: "en",
    enabled: true,
    access: "edit",
    stores: createStores(),
    selection: { sheet, ranges: [] },
    effects: [],
  };
}

/** A range of one cell arrives as its bare value; dates are made in the script's realm. */
function argument(execution: Execution, arg: CustomFunctionArgument): unknown {
  if (arg === undefined) return undefined;
  const rows = Array.isArray(arg) ? (arg as readonly (readonly CellValue[])[]) : [[arg as CellValue]];
  const cells = execution.realm.cells(rows, timeZone(execution.document().workbook.timeZone).instantOf);
  return rows.length === 1 && rows[0]!.length === 1 ? cells[0]![0] : cells;
}

function resultCells(world: World, result: unknown): CustomFunctionResult {
  const rows = tagOf(result) === "Array" ? (result as unknown[]) : [[result]];
  const zone = timeZone(world.document!.workbook.timeZone);
  const width = (rows[0] as unknown[] | undefined)?.length ?? 0;
  const rectangle = rows.every((row) => tagOf(row) === "Array" && (row as unknown[]).length === width);
  if (!rectangle || width === 0) {
    throw new NotEmulated("A custom function's result that is no rectangle of cells", "1.6");
  }
  if (rows.length * width > MOST_RESULT_CELLS) return failure("#ERROR!", "Result too large.");
  let tooLong = false;
  const values = (rows as unknown[][]).map((row) =>
    Array.from(row, (value): CellValue => {
      if (typeof value === "string") {
        tooLong ||= value.length > LONGEST_TEXT;
        return value;
      }
      if (typeof value === "boolean") return value;
      if (typeof value === "number") {
        if (Number.isNaN(value)) return { error: "#NUM!" };
        if (Number.isFinite(value)) return value;
      }
      if (tagOf(value) === "Date" && !Number.isNaN((value as Date).getTime()))
        return { serial: zone.serialOf((value as Date).getTime()) };
      throw new NotEmulated(`A custom function's result with ${describe(value)}`, "1.6");
    }),
  );
  if (tooLong) {
    return failure("#ERROR!", `text result is longer than the limit of ${LONGEST_TEXT} characters`);
  }
  return { ok: true, values };
}

function describe(value: unknown): string {
  return typeof value === "object" && value !== null ? `a ${tagOf(value)}` : String(value);
}

function failure(error: string, message: string): CustomFunctionResult {
  return { ok: false, error, message };
}

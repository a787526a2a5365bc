import type { CellValue } from "../workbook";
import { evaluatedValue } from "./cellText";
import type { Engine } from "./speakGoogle";
import { readsVolatile, VOLATILE_MESSAGE } from "./volatile";

/** What the editor shows while one types the function: its name and help, as its doc block gives them. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

/** An argument as the sheet has it: a block row by row, a value, or nothing where it was left out. */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[] | undefined;

/** What the cell shows: a value, a block that spills, or an error with the message behind it. */
export type FunctionOutcome =
  | { readonly value: CellValue | readonly (readonly CellValue[])[] }
  | { readonly error: string; readonly message: string };

export type RunFunction = (name: string, args: readonly FunctionArgument[]) => FunctionOutcome;

/**
 * Makes custom functions known to the engine, for every model made later: formulas compiled before would keep their
 * `#NAME?`. What runs is the model's own `custom.runFunction`, so that models with different scripts can share a process.
 */
export function registerFunctions(engine: Engine, functions: readonly FunctionHelp[]): void {
  for (const { name, description, parameters } of functions) {
    engine.registries.functionRegistry.replace(name, {
      description,
      category: "Custom functions",
      args: parameters.map((parameter) => ({
        ...parameter,
        type: ["ANY", "RANGE"],
        acceptMatrix: true,
        acceptErrors: true,
      })),
      compute(...args) {
        const run = this.runFunction as RunFunction | undefined;
        if (!run) return new engine.EvaluationError(`Unknown function: ${name}`, "#NAME?");
        const place = this.__originCellPosition;
        if (place && readsVolatile(this.getters, place)) {
          return new engine.EvaluationError(VOLATILE_MESSAGE, "#ERROR!");
        }
        const outcome = run(
          name,
          trimmed(args.map((argument) => fromEngine(engine, argument as EngineArgument))),
        );
        return toEngine(engine, outcome);
      },
    });
    // Sheets shows every parameter as required and still runs the function without it: the script has to say what is missing.
    engine.registries.functionRegistry.get(name).minArgRequired = 0;
  }
}

interface EngineResult {
  readonly value: unknown;
  readonly format?: string | undefined;
}
type EngineArgument = EngineResult | readonly (readonly EngineResult[])[] | undefined;

/** The engine's blocks are column by column, and sparse where cells are blank. A single cell arrives bare. */
function fromEngine(engine: Engine, argument: EngineArgument): FunctionArgument {
  if (argument === undefined) return undefined;
  if (!isBlock(argument)) return fromResult(engine, argument);
  if (argument.length === 1 && argument[0]!.length <= 1) return fromResult(engine, argument[0]![0]);
  const height = argument.reduce((rows, column) => Math.max(rows, column.length), 0);
  return Array.from({ length: height }, (_, row) =>
    Array.from(argument, (column) => fromResult(engine, column?.[row])),
  );
}

function fromResult(engine: Engine, result: EngineResult | undefined): CellValue {
  if (!result) return "";
  // In a cell formatted as text the engine counts the apostrophe that keeps a text a text as part of it.
  if (result.format === "@" && typeof result.value === "string") return result.value.replace(/^'/, "");
  const type = engine.helpers.isEvaluationError(result.value as string) ? "error" : typeof result.value;
  return evaluatedValue(engine, { type, value: result.value, format: result.format });
}

/** Arguments left out at the end do not exist for the script; its default values count on that. */
function trimmed(args: FunctionArgument[]): FunctionArgument[] {
  const last = args.findLastIndex((argument) => argument !== undefined);
  return args.slice(0, last + 1);
}

function toEngine(engine: Engine, outcome: FunctionOutcome) {
  if ("error" in outcome) return new engine.EvaluationError(outcome.message, outcome.error);
  const { value } = outcome;
  if (!Array.isArray(value)) return toResult(value as CellValue);
  const rows = value as readonly (readonly CellValue[])[];
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, column) =>
    rows.map((row) => toResult(row[column] ?? "")),
  );
}

function toResult(value: CellValue) {
  if (typeof value !== "object") return { value };
  if ("error" in value) return { value: value.error };
  return { value: value.serial, format: Number.isInteger(value.serial) ? "m/d/yyyy" : "m/d/yyyy hh:mm:ss" };
}

function isBlock(argument: EngineArgument): argument is readonly (readonly EngineResult[])[] {
  return Array.isArray(argument);
}

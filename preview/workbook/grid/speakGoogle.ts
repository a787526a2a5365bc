import type * as library from "@odoo/o-spreadsheet";
import { copyNotes } from "./noteClipboard";
import { addNotes } from "./notes";
import { engineFormula } from "./quoting";
import { tellSorts } from "./reorderRows";
import { judgeRulesInView } from "./rulesInView";
import { shareFilters } from "./sharedFilters";

export type Engine = typeof library;
export type Model = InstanceType<Engine["Model"]>;

/**
 * Gives the engine Google's names: its error values, the functions it lacks that need one line, and one command that
 * runs many others as a single revision. The page calls this on its copy of the engine, the server on its own.
 */
export function speakGoogle(engine: Engine): void {
  Object.assign(engine.CellErrorType, {
    InvalidReference: "#REF!",
    SpilledBlocked: "#REF!",
    CircularDependency: "#REF!",
    GenericError: "#ERROR!",
    BadExpression: "#ERROR!",
  });
  for (const error of googleErrors) engine.registries.errorTypes.add(error);

  addNotes(engine);
  copyNotes(engine);
  judgeRulesInView(engine);
  shareFilters(engine);
  tellSorts(engine);

  engine.addFunction("ARRAYFORMULA", {
    description: "Shows the values of an array formula. Every formula does that here.",
    args: [
      {
        name: "array_formula",
        description: "A range or expression.",
        type: ["ANY", "RANGE"],
        acceptMatrix: true,
      },
    ],
    compute: (array) => array ?? { value: null },
  });
  engine.addFunction("REGEXMATCH", {
    description: "Whether a piece of text matches a regular expression.",
    args: [
      { name: "text", description: "The text to be tested.", type: ["STRING"] },
      { name: "regular_expression", description: "The expression to test against.", type: ["STRING"] },
    ],
    compute: (text, pattern) => new RegExp(scalarText(pattern)).test(scalarText(text)),
  });
  const valueFunction = (name: string, description: string, compute: (value: unknown) => string | number) =>
    engine.addFunction(name, {
      description,
      args: [{ name: "value", description: "The value to be converted.", type: ["ANY"] }],
      compute: (argument) => compute((argument as { value?: unknown } | undefined)?.value),
    });
  valueFunction("N", "The value as a number, 0 where it is text.", (value) =>
    typeof value === "string" ? 0 : Number(value ?? 0),
  );
  valueFunction("T", "The value where it is text, else nothing.", (value) =>
    typeof value === "string" ? value : "",
  );
  valueFunction("TO_TEXT", "The value as text.", (value) => String(value ?? ""));

  engine.registries.featurePluginRegistry.add(
    "speakGoogle",
    class extends engine.UIPlugin {
      override beforeHandle(command: unknown): void {
        const change = command as { type: string; content?: string };
        if (change.type === "UPDATE_CELL" && change.content?.startsWith("=")) {
          change.content = engineFormula(change.content);
        }
      }
      override handle(command: unknown): void {
        const { type, steps } = command as { type: string; steps: () => void };
        if (type === oneRevision) steps();
      }
    },
  );
}

/** Runs commands as one revision: evaluated once, sent once, undone at once. At most 20,000 or the stack overflows. */
export function inOneRevision(model: Model, steps: () => void): void {
  (model.dispatch as (type: string, payload: object) => unknown)(oneRevision, { steps });
}

const oneRevision = "ONE_REVISION";

/** What an error cell of Google Sheets can show. */
export const googleErrors = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#ERROR!",
] as const;

function scalarText(argument: unknown): string {
  const value = (argument as { value?: unknown } | undefined)?.value;
  return value === null || value === undefined ? "" : String(value);
}

import { engineFormula, googleFormula } from "../../workbook/grid/quoting";
import type { Condition } from "../../workbook/layer";

/** A condition in the engine's words: of a format rule, a filter or a validation. */
export interface EngineCondition {
  readonly type: string;
  readonly values: readonly string[];
}

/** Google's criteria and the engine's, where each says the same as the other. */
const TYPES: readonly (readonly [google: string, engine: string])[] = [
  ["CUSTOM_FORMULA", "customFormula"],
  ["TEXT_EQUAL_TO", "isEqualText"],
  ["TEXT_CONTAINS", "containsText"],
  ["TEXT_DOES_NOT_CONTAIN", "notContainsText"],
  ["TEXT_STARTS_WITH", "beginsWithText"],
  ["TEXT_ENDS_WITH", "endsWithText"],
  ["CELL_EMPTY", "isEmpty"],
  ["CELL_NOT_EMPTY", "isNotEmpty"],
  ["NUMBER_EQUAL_TO", "isEqual"],
  ["NUMBER_NOT_EQUAL_TO", "isNotEqual"],
  ["NUMBER_GREATER_THAN", "isGreaterThan"],
  ["NUMBER_GREATER_THAN_OR_EQUAL_TO", "isGreaterOrEqualTo"],
  ["NUMBER_LESS_THAN", "isLessThan"],
  ["NUMBER_LESS_THAN_OR_EQUAL_TO", "isLessOrEqualTo"],
  ["NUMBER_BETWEEN", "isBetween"],
  ["NUMBER_NOT_BETWEEN", "isNotBetween"],
];

/** The engine's condition, or undefined where it has none of this kind. */
export function toEngine({ type, values }: Condition): EngineCondition | undefined {
  const engineType = TYPES.find(([google]) => google === type)?.[1];
  if (engineType === undefined) return undefined;
  const write = type === "CUSTOM_FORMULA" ? engineFormula : type.startsWith("TEXT_") ? literal : String;
  return { type: engineType, values: Array.from(values, (value) => write(String(value))) };
}

/** Google's condition, or undefined where the engine's is of a kind that Sheets lacks. */
export function fromEngine({ type, values }: EngineCondition): Condition | undefined {
  const googleType = TYPES.find(([, engine]) => engine === type)?.[0];
  if (googleType === undefined) return undefined;
  if (googleType === "CUSTOM_FORMULA") return { type: googleType, values: values.map(googleFormula) };
  return {
    type: googleType,
    values: values.map((value) => {
      const text = unquoted(value);
      return googleType.startsWith("NUMBER_") && Number.isFinite(Number(text)) ? Number(text) : text;
    }),
  };
}

/** The engine would calculate a text that looks like a formula, or read "007" as a number. */
function literal(text: string): string {
  return engineFormula(`="${text.replace(/"/g, '""')}"`);
}

function unquoted(value: string): string {
  const text = /^="((?:[^"]|"")*)"$/s.exec(googleFormula(value))?.[1];
  return text === undefined ? value : text.replace(/""/g, '"');
}

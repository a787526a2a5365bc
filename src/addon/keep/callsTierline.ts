import { FUNCTION_RULES } from "../insert/functionRules";

/** True for a formula that calls one of our functions anywhere, not for one that only speaks of it in a text. */
export function callsTierline(formula: string): boolean {
  if (formula === "") return false;
  return calls().test(formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""'));
}

let pattern: RegExp | undefined;

function calls(): RegExp {
  pattern ??= new RegExp(`(?:^|[^\\w.])(?:${Object.keys(FUNCTION_RULES).join("|")})\\s*\\(`, "i");
  return pattern;
}

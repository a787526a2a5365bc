import type { Execution } from "../runtime/execution";
import { ScriptError } from "../runtime/scriptError";

/** Refuses a sheet's name that is taken, in Google's words (docs/platform.md, 3.2). */
export function requireFreeName(execution: Execution, name: string): void {
  if (taken(execution, name)) {
    throw new ScriptError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

/** The name, with a number after it where it is taken. */
export function freeName(execution: Execution, name: string): string {
  if (!taken(execution, name)) return name;
  for (let n = 2; ; n++) {
    if (!taken(execution, `${name} ${n}`)) return `${name} ${n}`;
  }
}

function taken(execution: Execution, name: string): boolean {
  const sheets = execution.document().workbook.sheets();
  return sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

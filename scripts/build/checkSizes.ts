import type { PushedFiles } from "../build";

/** What each file may weigh, in KB of 1,024 bytes: every cell pays for loading the first, every opening for the second. */
const BUDGETS_KB: Readonly<Record<string, number>> = { "addon.js": 340, "sidebar.html": 260 };

export function checkSizes(files: PushedFiles): void {
  for (const [name, budget] of Object.entries(BUDGETS_KB)) {
    const size = Buffer.byteLength(files[name]!) / 1024;
    if (size > budget) throw new Error(`${name} has ${size.toFixed(1)} KB; its budget is ${budget} KB.`);
  }
}

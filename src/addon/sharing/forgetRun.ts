import { markUndone } from "./history";
import { forgetTold } from "./toldRun";

/** Remembers of a run on a sheet that it was undone. What people see of the past is not worth a failed undo. */
export function forgetRun(run: string, sheetId: number): void {
  try {
    markUndone(run);
    forgetTold(run, sheetId);
  } catch {
    // The history goes on to show it as a run like others.
  }
}

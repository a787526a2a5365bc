import { Failure } from "./failure";
import { runUnderWay } from "./journal";

const PATIENCE_MS = 2_000;
/** Google ends every execution after six minutes: a note older than this was left by one that broke off. */
const LONGEST_RUN_MS = 6 * 60_000;
const NOTE = "tierline.running";

/** Runs `work` while no other run of Tierline writes to this document; a failure `busy` where one does. */
export function withDocumentLock<Result>(work: () => Result): Result {
  const release = takeLock() ?? leaveNote();
  try {
    return work();
  } catch (error) {
    // Work that comes to its end has flushed what it wrote; what it leaves undone must not reach the next run.
    SpreadsheetApp.flush();
    throw error;
  } finally {
    release();
  }
}

/** Undefined where Google offers no lock for this document. */
function takeLock(): (() => void) | undefined {
  const lock: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock();
  if (!lock) return undefined;
  if (!lock.tryLock(PATIENCE_MS)) throw busy();
  return () => lock.releaseLock();
}

/** Where there is no lock, a note in the document says who is at work: whoever reads her own note back goes on. */
function leaveNote(): () => void {
  const properties: GoogleAppsScript.Properties.Properties | null = PropertiesService.getDocumentProperties();
  // Outside a document: then there is nobody to share it with.
  if (!properties) return () => {};
  const [, since] = (properties.getProperty(NOTE) ?? "").split(" ");
  if (Date.now() - Number(since ?? 0) < LONGEST_RUN_MS) throw busy();
  const note = `${Utilities.getUuid()} ${Date.now()}`;
  properties.setProperty(NOTE, note);
  if (properties.getProperty(NOTE) !== note) throw busy();
  return () => {
    properties.deleteProperty(NOTE);
  };
}

/** Says since when the other run has been at work, by the clock of the spreadsheet, and whose it is, where it has begun to write. */
function busy(): Failure {
  const run = runUnderWay();
  if (!run) return new Failure("busy");
  const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const since = Utilities.formatDate(new Date(run.startedAt), zone, "HH:mm");
  return run.by ? new Failure("busyBy", { since, by: run.by }) : new Failure("busySince", { since });
}

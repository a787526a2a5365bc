import { Failure } from "./failure";

const PATIENCE_MS = 2_000;

/** Runs `work` while no other run of Tierline writes to this document; a failure `busy` where one does. */
export function withDocumentLock<Result>(work: () => Result): Result {
  // Null outside a document: then there is nobody to share it with.
  const lock: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock();
  if (lock && !lock.tryLock(PATIENCE_MS)) throw new Failure("busy");
  try {
    return work();
  } catch (error) {
    // Work that comes to its end has flushed what it wrote; what it leaves undone must not reach the next run.
    SpreadsheetApp.flush();
    throw error;
  } finally {
    lock?.releaseLock();
  }
}

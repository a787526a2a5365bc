import type { Execution } from "../runtime/execution";
import { ScriptError } from "../runtime/scriptError";
import { defineService, handle, type Service, store } from "../runtime/service";
import type { Stores } from "../runtime/world";
import { documentStores } from "./stores";

type LockState = Stores["lock"];

export const lockService: Service<object> = defineService("LockService", {
  getDocumentLock: handle("", (_, execution) => {
    const stores = documentStores(execution);
    return stores && execution.handle(lock, stores.lock);
  }),
  getUserLock: handle("", (_, execution) => execution.handle(lock, execution.user.stores.lock)),
  getScriptLock: handle("", (_, execution) => execution.handle(lock, execution.world.scriptStores.lock)),
});

const lock: Service<LockState> = defineService("Lock", {
  tryLock: store("Integer", (state, execution, milliseconds: number) =>
    acquire(state, execution, milliseconds),
  ),
  waitLock: store("Integer", (state, execution, milliseconds: number) => {
    if (!acquire(state, execution, milliseconds)) {
      throw new ScriptError("Lock timeout: another process was holding the lock for too long.");
    }
  }),
  hasLock: store("", (state, { identity }) => state.holder === identity),
  releaseLock: store("", (state, execution) => {
    if (state.holder !== execution.identity) return;
    if (execution.hasPendingWrites()) {
      execution.world.journal.warn(
        "The lock was released before the writes were flushed (docs/platform.md, 3.7)",
      );
    }
    state.holder = undefined;
  }),
});

/** Whoever holds the lock cannot go on while this execution waits, so waiting is only time that passes. */
function acquire(state: LockState, execution: Execution, milliseconds: number): boolean {
  if (state.holder === execution.identity) return true;
  if (state.holder !== undefined) {
    execution.sleep(milliseconds);
    return false;
  }
  state.holder = execution.identity;
  execution.atEnd(() => {
    if (state.holder === execution.identity) state.holder = undefined;
  });
  return true;
}

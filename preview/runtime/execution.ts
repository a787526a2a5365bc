import { type AuthMode, refusal } from "./authMode";
import { createHandles, type Invocation } from "./handles";
import { type Call, type CallKind, isCounted } from "./journal";
import { NotEmulated } from "./notEmulated";
import { failed, failureOf, type Outcome } from "./outcome";
import { createRealm, type Realm } from "./realm";
import { ScriptError } from "./scriptError";
import { ITSELF, type Service } from "./service";
import { describeTypes, fitOf } from "./signature";
import { withTimeZone } from "./timeZone";
import type { Entry, SheetDocument, User, World } from "./world";

/** One run of the script, from a fresh realm to the function's return; what service methods work with. */
export interface Execution {
  readonly world: World;
  readonly user: User;
  readonly mode: AuthMode;
  readonly realm: Realm;
  /** Identifies the holder of a lock. */
  readonly identity: object;
  /** The document, or the error Google gives where there is none. */
  document(): SheetDocument;
  /** An object of the script for a service and what it stands for. */
  handle<Self extends object>(service: Service<Self>, self: Self): object;
  /** What a handle in an argument stands for; arguments that are handles or arrays of them come unwrapped. */
  unwrapped(value: unknown): unknown;
  /** Lets a write wait until a read or `flush` asks for it, or the script ends (docs/platform.md, 3.7). */
  defer(write: () => void): void;
  /** Whether writes were made that nothing has flushed yet. */
  hasPendingWrites(): boolean;
  flush(): void;
  /** Lets time pass, as far as the budget goes. */
  sleep(milliseconds: number): void;
  /** Runs something at the end, whatever happens. */
  atEnd(action: () => void): void;
}

/** Services by the global name that the script knows them under. */
export type Globals = Readonly<Record<string, Service<object>>>;

const BUDGET_MS: Readonly<Record<AuthMode, number>> = {
  NONE: 30_000,
  LIMITED: 30_000,
  CUSTOM_FUNCTION: 30_000,
  FULL: 360_000,
};

interface Job<T> {
  /** Arguments made inside the realm. */
  readonly args: (execution: Execution) => readonly unknown[];
  /** Takes the result while its realm is alive. */
  readonly take: (result: unknown, execution: Execution) => T;
  /** What `this` execution calls the excess of its budget. */
  readonly timeoutMessage?: string;
}

/**
 * Loads every file of the project into a fresh realm and calls one function there. What the script throws comes
 * back as a failure; NotEmulated and faults of the host are thrown, even when the script caught them.
 */
export function execute<T>(world: World, globals: Globals, entry: Entry, job: Job<T>): Outcome<T> {
  const { user, mode, functionName } = entry;
  const started = world.clock.now();
  const budget = BUDGET_MS[mode];
  const timeout = job.timeoutMessage ?? "Exceeded maximum execution time";
  const realm = createRealm(world.clock.now);
  const endings: (() => void)[] = [];
  let atLoad = true;
  let dirty = false;
  const pending: (() => void)[] = [];
  const applyPending = () => {
    for (const write of pending.splice(0)) write();
  };
  /** Ends the execution although the script may have caught it. */
  let fatal: unknown;

  const invoke = ({ service, name, method, object, self, args }: Invocation): unknown => {
    if (fatal !== undefined) throw fatal;
    const call = {
      name: `${service.name}.${name}`,
      kind: method.kind,
      user: user.name,
      entry: functionName,
      atLoad,
    };
    try {
      if (world.clock.now() - started > budget) throw new TimeUp(timeout);
      const refused = refusal(mode, method.kind, service.name, name);
      if (refused !== undefined) {
        world.journal.refuse(call);
        throw new ScriptError(refused);
      }
      if (isEdit(method.kind, name) && user.access === "view") throw new ScriptError(VIEW_ONLY);
      const fit = fitOf(method.signature, args, handles.classOf);
      if (fit !== "fits") {
        const types = describeTypes(args, handles.classOf);
        if (fit === "notEmulated") throw new NotEmulated(`${call.name}${types}`);
        const home = service.home === undefined ? "" : `${service.home}.`;
        throw new ScriptError(
          `The parameters ${types} don't match the method signature for ${home}${call.name}.`,
        );
      }
      world.journal.record(call);
      if (isCounted(method.kind)) interfere(world, call);
      if (method.kind === "write") {
        if (!method.pending) applyPending();
        dirty = true;
      } else if (method.kind === "read" && dirty) {
        world.journal.forceFlush();
        execution.flush();
      }
      const result = method.run(self, execution, ...(args.map(handles.unwrapped) as never[]));
      return result === ITSELF ? object : realm.copy(result);
    } catch (error) {
      if (error instanceof ScriptError) throw realm.error(error.name, error.message);
      fatal = error;
      throw error;
    }
  };

  const handles = createHandles(realm, invoke, (error) => {
    fatal ??= error;
  });
  const execution: Execution = {
    world,
    user,
    mode,
    realm,
    identity: {},
    document() {
      if (!world.document) throw new NotEmulated("A document service outside a document");
      return world.document;
    },
    handle: handles.handle,
    unwrapped: handles.unwrapped,
    defer: (write) => {
      pending.push(write);
    },
    hasPendingWrites: () => dirty,
    flush() {
      applyPending();
      dirty = false;
    },
    sleep(milliseconds) {
      world.clock.advance(milliseconds);
      if (world.clock.now() - started > budget) throw new TimeUp(timeout);
    },
    atEnd: (action) => {
      endings.push(action);
    },
  };

  try {
    return withTimeZone(world.project.manifest.timeZone, () => {
      for (const [name, service] of Object.entries(globals))
        realm.define(name, () => execution.handle(service, {}));
      for (const script of world.project.scripts) realm.run(script, budget);
      atLoad = false;
      const fn = realm.global(functionName);
      if (typeof fn !== "function") {
        return failed("ReferenceError", `Script function not found: ${functionName}`);
      }
      const result = realm.call(fn, job.args(execution), budget);
      if (fatal !== undefined) throw fatal;
      applyPending();
      if (Object.prototype.toString.call(result) === "[object Promise]") {
        throw new NotEmulated(`A promise as the result of ${functionName}`, "5.1");
      }
      return { ok: true, value: job.take(result, execution) };
    });
  } catch (thrown) {
    const error = fatal ?? thrown;
    // Writes that still wait when time is up are lost: nobody knows better, and a script must not lean on them.
    if (
      error instanceof TimeUp ||
      (error as { code?: unknown } | null | undefined)?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT"
    ) {
      return failed("Exception", timeout);
    }
    if (error instanceof ScriptError) return failed(error.name, error.message);
    if (error instanceof Error) throw error;
    // What was written before the script failed is still carried out, as far as it can be.
    while (pending.length > 0) attempt(pending.shift()!);
    return { ok: false, error: failureOf(error) };
  } finally {
    for (const ending of endings) ending();
  }
}

/** Google refuses the writes of people who may only view. Its words are not known; the host probe asks for them (H04). */
const VIEW_ONLY = "You do not have permission to perform that action.";

/** Writes, as the journal counts them, that change what the person looks at and not the document. */
const LOOKING: readonly string[] = ["flush", "activate", "setActiveSheet", "setActiveRange"];

function isEdit(kind: CallKind, method: string): boolean {
  return kind === "write" && !LOOKING.includes(method);
}

function attempt(write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
  }
}

/** What the hook throws is a failure of the service, as the script sees it; calls made by the hook do not call it again. */
function interfere(world: World, call: Call): void {
  if (!world.onCall || world.interfering) return;
  world.interfering = true;
  try {
    world.onCall(call);
  } catch (error) {
    throw error instanceof Error && error.name === "Error" ? new ScriptError(error.message) : error;
  } finally {
    world.interfering = false;
  }
}

/** The budget of the execution is used up; no script can catch it. */
class TimeUp extends Error {}

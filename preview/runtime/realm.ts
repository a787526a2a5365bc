import vm from "node:vm";

/**
 * One bare global scope, as Apps Script gives each execution. What the script receives is made inside it, so that
 * `instanceof` and realm checks in the script behave as they do at Google.
 */
export interface Realm {
  /** Defines a name that the script sees, such as a service; its value is made when first asked for. */
  define(name: string, make: () => unknown): void;
  run(script: vm.Script, budgetMs: number): unknown;
  /** Calls a function of the realm under a time limit, microtasks included. */
  call(fn: unknown, args: readonly unknown[], budgetMs: number): unknown;
  global(name: string): unknown;
  date(instant: number): Date;
  error(name: string, message: string): Error;
  /** The realm's own array of these items, which stay as they are. */
  array(items: Iterable<unknown>): unknown[];
  /** Rows of cells, with the realm's own arrays; `{ serial }` becomes a `Date`, `{ error }` its text. */
  cells(rows: readonly (readonly unknown[])[], instantOf: (serial: number) => number): unknown[][];
  /** A deep copy of plain host data; anything but arrays and plain objects stays as it is. */
  copy(value: unknown): unknown;
  /** The value of a JSON text. */
  parse(json: string): unknown;
}

interface Kit extends Pick<Realm, "date" | "error" | "array" | "copy" | "cells" | "parse"> {
  readonly invoke: (fn: unknown, args: readonly unknown[]) => unknown;
}

/** Runs inside the realm: whatever it makes belongs there. */
const KIT = new vm.Script(
  `(now, isHostArray, isHostObject) => {
  "use strict";
  const PlainDate = Date;
  function ClockDate(...args) {
    if (new.target === undefined) return new PlainDate(now()).toString();
    return Reflect.construct(PlainDate, args.length === 0 ? [now()] : args, new.target);
  }
  Object.defineProperty(ClockDate, "name", { value: "Date" });
  ClockDate.prototype = PlainDate.prototype;
  ClockDate.prototype.constructor = ClockDate;
  ClockDate.now = now;
  ClockDate.parse = PlainDate.parse;
  ClockDate.UTC = PlainDate.UTC;
  Object.defineProperty(globalThis, "Date", { value: ClockDate, writable: true, configurable: true });

  function copy(value) {
    if (typeof value !== "object" || value === null) return value;
    if (isHostArray(value)) {
      const out = new Array(value.length);
      for (let i = 0; i < value.length; i++) out[i] = copy(value[i]);
      return out;
    }
    if (!isHostObject(value)) return value;
    const out = {};
    for (const key of Object.keys(value)) out[key] = copy(value[key]);
    return out;
  }

  return {
    date: (instant) => new PlainDate(instant),
    error(name, message) {
      const error = new Error(message);
      Object.defineProperty(error, "name", { value: name, writable: true, configurable: true });
      return error;
    },
    array: (items) => Array.from(items),
    copy,
    parse: (json) => JSON.parse(json),
    cells(rows, instantOf) {
      const out = new Array(rows.length);
      for (let r = 0; r < rows.length; r++) {
        const from = rows[r];
        const to = new Array(from.length);
        for (let c = 0; c < from.length; c++) {
          const value = from[c];
          to[c] = typeof value !== "object" ? value
            : "serial" in value ? new PlainDate(instantOf(value.serial)) : value.error;
        }
        out[r] = to;
      }
      return out;
    },
    invoke: (fn, args) => fn(...Array.from(args)),
  };
}`,
  { filename: "realm" },
);

/** The name under which a call waits for `CALL`; deleted before the script's own code runs. */
const PENDING = "\u0000pending";
const CALL = new vm.Script(
  `(() => { const key = ${JSON.stringify(PENDING)}; const call = globalThis[key]; delete globalThis[key]; return call(); })()`,
  { filename: "call" },
);

/** A fresh realm whose `Date` reads the given time. */
export function createRealm(now: () => number): Realm {
  const globals: Record<string, unknown> = {};
  const context = vm.createContext(globals, { microtaskMode: "afterEvaluate" });
  const kit = (KIT.runInContext(context) as (...from: unknown[]) => Kit)(
    now,
    (value: object) => Object.getPrototypeOf(value) === Array.prototype,
    (value: object) => Object.getPrototypeOf(value) === Object.prototype,
  );
  const { date, error, array, copy, cells, parse } = kit;
  return {
    date,
    error,
    array,
    copy,
    cells,
    parse,
    define(name, make) {
      const fix = (value: unknown) =>
        Object.defineProperty(globals, name, {
          value,
          writable: true,
          configurable: true,
          enumerable: false,
        });
      Object.defineProperty(globals, name, {
        get() {
          const value = make();
          fix(value);
          return value;
        },
        set: fix,
        configurable: true,
        enumerable: false,
      });
    },
    run: (script, budgetMs) => script.runInContext(context, { timeout: budgetMs }),
    call(fn, args, budgetMs) {
      globals[PENDING] = () => kit.invoke(fn, args);
      return CALL.runInContext(context, { timeout: budgetMs });
    },
    global: (name) => globals[name],
  };
}

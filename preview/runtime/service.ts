import type { Execution } from "./execution";
import type { CallKind } from "./journal";

/** One method of a service: what it touches, the arguments it takes, what it does. */
export interface Method<Self> {
  readonly kind: CallKind;
  /** Set where the write waits for a flush, a read or the end, and others do not see it before. */
  readonly pending?: true;
  /** See `fitOf`. */
  readonly signature: string;
  run(self: Self, execution: Execution, ...args: never[]): unknown;
}

/** What a method returns to hand back the object it was called on, as setters do for chaining. */
export const ITSELF = Symbol("itself");

export type Methods<Self> = Readonly<Record<string, Method<Self>>>;

/**
 * A class of Apps Script as a table of its methods. What the table lacks throws NotEmulated when the script reaches
 * for it, so that nothing works here by being silently undefined.
 */
export interface Service<Self> {
  readonly name: string;
  /** The service whose name stands before this one's in messages; undefined for a service itself. */
  readonly home: string | undefined;
  readonly methods: Methods<Self>;
  readonly constants: Readonly<Record<string, unknown>>;
  /** Members known to be missing for a reason, with the part of docs/platform.md. */
  readonly sections: Readonly<Record<string, string>>;
}

interface ServiceOptions {
  readonly home?: string;
  readonly constants?: Readonly<Record<string, unknown>>;
  readonly sections?: Readonly<Record<string, string>>;
}

/** A service from its table of methods. */
export function defineService<Self>(
  name: string,
  methods: Methods<Self>,
  { home, constants = {}, sections = {} }: ServiceOptions = {},
): Service<Self> {
  return { name, home, methods, constants, sections };
}

type Run<Self> = (self: Self, execution: Execution, ...args: never[]) => unknown;

const kindOf =
  (kind: CallKind) =>
  <Self>(signature: string, run: Run<Self>): Method<Self> => ({ kind, signature, run });

export const local = kindOf("local");
export const menu = kindOf("menu");
export const handle = kindOf("handle");
export const read = kindOf("read");
export const write = kindOf("write");
export const store = kindOf("store");

/** A write that `run` hands to `execution.defer`. */
export function pendingWrite<Self>(signature: string, run: Run<Self>): Method<Self> {
  return { kind: "write", signature, run, pending: true };
}

export const toast = kindOf("toast");
export const dialog = kindOf("dialog");

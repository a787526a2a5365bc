/**
 * What a service call touches. Only reads, writes and stores cost a round trip at Google and are counted; handles
 * are builders, enums and what a range knows about itself.
 */
export const CALL_KINDS = ["local", "menu", "handle", "read", "write", "store", "toast", "dialog"] as const;
export type CallKind = (typeof CALL_KINDS)[number];
export type CountedKind = Extract<CallKind, "read" | "write" | "store">;

export interface Call {
  /** Such as "Range.getValues". */
  readonly name: string;
  readonly kind: CallKind;
  readonly user: string;
  /** The function that the execution was started for. */
  readonly entry: string;
  /** Made while the files were loaded, before any function was called. */
  readonly atLoad: boolean;
}

/** Every service call of the host since the last `clear`. */
export interface Journal {
  readonly calls: readonly Call[];
  /** Calls that the mode did not allow. */
  readonly refused: readonly Call[];
  /** How often a read made Google carry out pending writes first: reads and writes in turn are slow (3.7). */
  readonly forcedFlushes: number;
  /** What Google lets pass and a reviewer should not, such as a lock released before its writes were flushed. */
  readonly warnings: readonly string[];
  /** What the script told `Logger` and `console`. */
  readonly logged: readonly string[];
  record(call: Call): void;
  log(text: string): void;
  refuse(call: Call): void;
  forceFlush(): void;
  warn(text: string): void;
  /** How often a counted method was called, by name. */
  counts(): Readonly<Record<string, number>>;
  /** How many calls counted, by what they touch. */
  byKind(): Readonly<Record<CountedKind, number>>;
  /** How many calls counted. */
  total(): number;
  clear(): void;
}

/** Whether a call of this kind is a round trip at Google. */
export function isCounted(kind: CallKind): kind is CountedKind {
  return kind === "read" || kind === "write" || kind === "store";
}

/** An empty journal. */
export function createJournal(): Journal {
  const calls: Call[] = [];
  const refused: Call[] = [];
  const warnings: string[] = [];
  const logged: string[] = [];
  let forcedFlushes = 0;
  const counted = () => calls.filter((call) => isCounted(call.kind));
  return {
    calls,
    refused,
    warnings,
    logged,
    get forcedFlushes() {
      return forcedFlushes;
    },
    forceFlush: () => {
      forcedFlushes++;
    },
    record: (call) => {
      calls.push(call);
    },
    refuse: (call) => {
      refused.push(call);
    },
    log: (text) => {
      logged.push(text);
    },
    warn: (text) => {
      warnings.push(text);
    },
    counts() {
      const counts: Record<string, number> = {};
      for (const { name } of counted()) counts[name] = (counts[name] ?? 0) + 1;
      return counts;
    },
    byKind() {
      const kinds = { read: 0, write: 0, store: 0 };
      for (const { kind } of counted()) kinds[kind as CountedKind]++;
      return kinds;
    },
    total: () => counted().length,
    clear() {
      forcedFlushes = 0;
      calls.length = 0;
      refused.length = 0;
      warnings.length = 0;
      logged.length = 0;
    },
  };
}

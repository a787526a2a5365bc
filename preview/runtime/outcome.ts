/** How an execution ended. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ScriptFailure };

/** What the script threw, as far as it leaves the script. */
export interface ScriptFailure {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** A failure that the host gives, not the script. */
export function failed(name: string, message: string): Outcome<never> {
  return { ok: false, error: { name, message, stack: "" } };
}

/** What the script threw. Its errors belong to its realm, so they are known by their shape. */
export function failureOf(thrown: unknown): ScriptFailure {
  if (typeof thrown !== "object" || thrown === null || !("message" in thrown)) {
    return { name: "Error", message: String(thrown), stack: "" };
  }
  const { name, message, stack } = thrown as Partial<ScriptFailure>;
  return { name: String(name ?? "Error"), message: String(message), stack: String(stack ?? "") };
}

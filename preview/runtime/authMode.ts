import type { CallKind } from "./journal";

export const AUTH_MODES = ["NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"] as const;
export type AuthMode = (typeof AUTH_MODES)[number];

/** Platform notes, 1.8 and 2.1: what each mode may do. Everything else is refused. */
const ALLOWED: Readonly<Record<AuthMode, readonly CallKind[]>> = {
  NONE: ["local", "menu"],
  LIMITED: ["local", "menu", "handle", "read", "write", "store", "toast"],
  CUSTOM_FUNCTION: ["local", "handle", "read", "store"],
  FULL: ["local", "menu", "handle", "read", "write", "store", "toast", "dialog"],
};

/** What the script is told when its mode does not allow a call, or undefined when it does. */
export function refusal(mode: AuthMode, kind: CallKind, service: string, method: string): string | undefined {
  if (ALLOWED[mode].includes(kind)) return undefined;
  if (mode === "CUSTOM_FUNCTION" && method === "getUi")
    return `Cannot call ${service}.getUi() from this context.`;
  if (mode === "NONE") return `You do not have permission to call ${service}.${method}`;
  return `You do not have permission to call ${method}`;
}

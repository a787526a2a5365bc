import type * as z from "zod/mini";
import { meantIssue } from "./meantIssue";
import { type Settings, settingsSchema } from "./settings";

/** What a file of settings can be refused for. */
export type SettingsFault =
  /** It is no JSON, or no object. */
  | { readonly kind: "shape" }
  /** A key that the settings do not have. */
  | { readonly kind: "unknown"; readonly path: FaultPath }
  /** A value that is not accepted; `found` is undefined where it is missing. */
  | { readonly kind: "value"; readonly path: FaultPath; readonly found: unknown };

/** Keys, and places in lists, from the outermost in. */
export type FaultPath = readonly (string | number)[];

export type SettingsFile =
  | {
      readonly ok: true;
      readonly settings: Settings;
      /** The outermost keys that the file has; the others have their defaults. */
      readonly given: readonly string[];
    }
  | { readonly ok: false; readonly faults: readonly SettingsFault[] };

/** Reads the settings in a file, as `npm run segment --settings` takes it, or tells every fault and where it lies. */
export function readSettingsFile(text: string): SettingsFile {
  const input = parsed(text.replace(/^\ufeff/, ""));
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return { ok: false, faults: [{ kind: "shape" }] };
  }
  const result = settingsSchema().safeParse(input);
  return result.success
    ? { ok: true, settings: result.data, given: Object.keys(input) }
    : { ok: false, faults: result.error.issues.flatMap((issue) => faultsAt(issue, input)) };
}

function faultsAt(first: z.core.$ZodIssue, input: object): SettingsFault[] {
  const { path, issue } = meantIssue(first);
  const at = path.map((key) => (typeof key === "number" ? key : String(key)));
  return issue.code === "unrecognized_keys"
    ? issue.keys.map((key) => ({ kind: "unknown", path: [...at, key] }))
    : [{ kind: "value", path: at, found: valueAt(input, at) }];
}

/**
 * The settings as the text of a file, without the as-of date: that belongs to one occasion, and rules that are used again
 * a month later would see everybody as of an old day. Undefined for settings that would be refused.
 */
export function settingsFile({ asOf, ...rules }: Settings): string | undefined {
  const result = settingsSchema().safeParse(rules);
  return result.success ? `${JSON.stringify(result.data, null, 2)}\n` : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What stands at a path of parsed JSON; undefined for nothing. */
const valueAt = (input: object, path: FaultPath): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    input,
  );

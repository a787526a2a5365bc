import * as z from "zod/mini";
import english from "zod/v4/locales/en.js";
import { lazily } from "./lazily";
import { meantIssue } from "./meantIssue";
import { type Request, requestSchema } from "./requests";
import { type Settings, settingsSchema } from "./settings";

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  /** Names the field and says what is accepted there: "settings.bins: Too big: expected number to be <=10". */
  | { readonly ok: false; readonly problem: string };

export const parseRequest = (text: string): Parsed<Request> => parseJson(requestSchema(), text);

export const parseSettings = (text: string): Parsed<Settings> => parseJson(settingsSchema(), text);

/** The rules that hold where nobody has chosen any. */
export const defaultSettings = (settings: z.input<ReturnType<typeof settingsSchema>> = {}): Settings =>
  z.parse(settingsSchema(), settings);

function parseJson<Schema extends z.core.$ZodType>(schema: Schema, text: string): Parsed<z.output<Schema>> {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { ok: false, problem: "not JSON" };
  }
  words();
  const result = z.safeParse(schema, input);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problem: problemText(result.error.issues[0]!) };
}

function problemText(first: z.core.$ZodIssue): string {
  const { path, issue } = meantIssue(first);
  return [path.join("."), issue.message].filter(Boolean).join(": ");
}

/** Mini schemas say no more than "Invalid input" until they are given words. */
const words = lazily(() => z.config(english()));

/*
 * How Google's served client copies what crosses `google.script.run` (docs/platform.md, 2.4 and 2.5). This file runs in
 * the page as well as in Node, so it imports nothing.
 */

/** What the server sends back: a JSON text, or the name and message of what was thrown. */
export type Reply =
  | { readonly ok: true; readonly json: string }
  | { readonly ok: false; readonly name: string; readonly message: string };

/** The arguments of a call as JSON; throws synchronously what Google's client throws, before anything is sent. */
export function encodeArguments(args: readonly unknown[]): string {
  if (args.some(isForm)) {
    if (args.length > 1)
      throw named("InvalidArgumentError", "Forms with file inputs must be the only parameter.");
    return JSON.stringify([formValues(args[0] as FormLike)]);
  }
  try {
    return JSON.stringify(args.map((value, index) => copied(value, String(index))));
  } catch (error) {
    if (error instanceof Refusal) throw error.shown;
    throw new TypeError("Failed due to circular reference.");
  }
}

/** The result of a call, or what its failure handler gets, thrown. */
export function decodeReply(text: string): unknown {
  const reply = JSON.parse(text) as Reply;
  if (!reply.ok) throw named(reply.name, reply.message);
  const value: unknown = JSON.parse(reply.json);
  checkKeys(value);
  return value;
}

/** Carries an error past the net that turns everything else into "circular reference". */
class Refusal {
  constructor(readonly shown: Error) {}
}

function copied(value: unknown, key: string): unknown {
  if (value === null) return null;
  switch (typeof value) {
    case "string":
    case "number":
    case "boolean":
    case "undefined":
      return value;
    case "bigint":
    case "symbol":
      throw new Refusal(new Error(`Unknown type: ${typeof value}`));
  }
  const tag = Object.prototype.toString.call(value);
  if (tag === "[object Array]") {
    return Array.from(value as unknown[], (item, index) => copied(item, String(index)));
  }
  if (tag === "[object Object]") {
    const copy: Record<string, unknown> = {};
    for (const name in value as object) {
      if (!name.endsWith("__")) copy[name] = copied((value as Record<string, unknown>)[name], name);
    }
    return copy;
  }
  const message = `Failed due to illegal value in property: ${key}`;
  const isElement = typeof value === "object" && (value as { nodeType?: unknown }).nodeType === 1;
  throw new Refusal(isElement ? named("InvalidArgumentError", message) : new TypeError(message));
}

interface FormLike {
  readonly elements: ArrayLike<FormField>;
}

interface FormField {
  readonly name: string;
  readonly type: string;
  readonly value: string;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly selectedOptions?: ArrayLike<{ readonly value: string }>;
}

const SKIPPED_FIELDS = ["file", "submit", "reset", "button", "image", "fieldset"];

function isForm(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object HTMLFormElement]";
}

/** A form as an object: single values as they are, repeated names as arrays, buttons and files left out. */
function formValues(form: FormLike): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  const add = (name: string, value: string) => {
    const before = values[name];
    values[name] =
      before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  };
  for (const field of Array.from(form.elements)) {
    if (field.name === "" || field.disabled || SKIPPED_FIELDS.includes(field.type)) continue;
    if ((field.type === "checkbox" || field.type === "radio") && !field.checked) continue;
    if (field.type === "select-multiple") {
      for (const option of Array.from(field.selectedOptions ?? [])) add(field.name, option.value);
    } else add(field.name, field.value);
  }
  return values;
}

function checkKeys(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (key.endsWith("__")) {
      throw named("InvalidArgumentError", `User properties cannot end with "__". Failed on property: ${key}`);
    }
    checkKeys(item);
  }
}

function named(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

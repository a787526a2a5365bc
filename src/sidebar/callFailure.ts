import { VERSION } from "../core/version";
import type { FailureCode } from "../protocol/failures";
import { WRITING } from "../protocol/requests";
import type { Step } from "./callServer";

/** What kept a step from ending well. */
export interface CallFailure {
  readonly step: Step;
  readonly kind: FailureKind;
  /** Expected: in the person's language, for her. Otherwise for the report. */
  readonly message: string;
  /** What the server found, where it is for her to mend. */
  readonly code?: FailureCode;
}

export type FailureKind = "expected" | "offline" | "permission" | "tooLong" | "unexpected";

/** How Google's client words what happens between the page and the server. */
const TRANSPORT: readonly { readonly kind: FailureKind; readonly says: RegExp }[] = [
  { kind: "offline", says: /network|connection|offline|HTTP 0/i },
  { kind: "permission", says: /authori[sz]ation|AuthRequired|PERMISSION_DENIED|permission/i },
  { kind: "tooLong", says: /maximum execution time|time(d )?-?out/i },
];

/** The failure that a call ended with, by what its error says. */
export function failureOf(step: Step, error: unknown): CallFailure {
  const { name = "Error", message = String(error) } = (error ?? {}) as Partial<Error>;
  const text = `${name}: ${message}`;
  const kind = TRANSPORT.find(({ says }) => says.test(text))?.kind ?? "unexpected";
  return { step, kind, message: text };
}

/** True where nobody knows how far the server came: then reading again is wiser than running again. */
export const isOutcomeUnknown = ({ step, kind }: CallFailure): boolean =>
  WRITING.includes(step) && (kind === "offline" || kind === "tooLong");

/** True where only a fresh look at the sheet can help: asked the same way, it would fail the same way. */
export const needsReading = (failure: CallFailure): boolean =>
  isOutcomeUnknown(failure) || failure.code === "sheetChanged" || failure.code === "notPutBack";

/** Lines for the makers: what was done and what was said, without anything that a cell may hold. */
export const failureReport = ({ step, kind, message }: CallFailure): string =>
  [`Tierline ${VERSION}`, `Step: ${step} (${kind})`, `Error: ${withoutCells(message)}`].join("\n");

/** What is quoted, looks like an address, or is a long number may come from a cell. */
const withoutCells = (message: string): string =>
  message
    .replace(/“[^”]*”|"[^"]*"|「[^」]*」|'[^']*[^\w'][^']*'/g, "“…”")
    .replace(/\S+@\S+/g, "…")
    .replace(/\d{4,}/g, "…")
    .slice(0, 400);

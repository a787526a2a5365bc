import type { Answers, Reply } from "../protocol/replies";
import { type RequestInput, requestSchema } from "../protocol/requests";
import { type CallFailure, failureOf } from "./callFailure";

export type Step = keyof Answers;
export type RequestTo<S extends Step> = Extract<RequestInput, { do: S }>;

export type Outcome<Content> =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly failure: CallFailure };

/** Asks the server; every way in which that can go wrong comes back as a failure. */
export type CallServer = <S extends Step>(request: RequestTo<S>) => Promise<Outcome<Answers[S]>>;

/** What Google puts into the page: each `with…` returns a new runner. */
export interface GoogleRun {
  readonly withSuccessHandler: (handle: (reply: string) => void) => GoogleRun;
  readonly withFailureHandler: (handle: (error: Error) => void) => GoogleRun;
  readonly tierlineCall: (request: string) => void;
}

declare const google: { readonly script: { readonly run: GoogleRun } };

/** Calls the published endpoint through `google.script.run`: JSON text out, JSON text back. */
export const callServer: CallServer = async <S extends Step>(request: RequestTo<S>) => {
  try {
    const text = JSON.stringify(requestSchema().parse(request));
    return outcomeOf<S>(request.do, await run(text));
  } catch (error) {
    return { ok: false, failure: failureOf(request.do, error) };
  }
};

const run = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).tierlineCall(text);
  });

function outcomeOf<S extends Step>(step: S, text: string): Outcome<Answers[S]> {
  const reply = JSON.parse(text) as Reply<Answers[S]>;
  if (reply.ok) return reply;
  const { message } = reply;
  return {
    ok: false,
    failure: reply.expected
      ? { step, kind: "expected", message, code: reply.code }
      : { step, kind: "unexpected", message },
  };
}

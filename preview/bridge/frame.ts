import { createRunner } from "./client";

/*
 * Runs in the sidebar's frame before the page's own scripts and gives it `google.script`. It talks to the page around
 * it by messages; that page asks the server and answers.
 */

/** What the frame asks of the page around it. */
export type FrameMessage =
  | {
      readonly kind: "run";
      readonly id: number;
      readonly functionName: string;
      readonly argumentsJson: string;
    }
  | { readonly kind: "close" }
  | { readonly kind: "focusEditor" };

/** What the page around it answers to a "run". */
export interface FrameReply {
  readonly kind: "reply";
  readonly id: number;
  /** The server's reply, as it came. */
  readonly text: string;
}

/** Set by the text that loads this script: the names that the server sends (docs/platform.md, 2.4, step 2). */
declare const FUNCTION_NAMES: readonly string[];

const waiting = new Map<number, (text: string) => void>();
let lastId = 0;
const post = (message: FrameMessage) => window.parent.postMessage(message, "*");

window.addEventListener("message", (event: MessageEvent<FrameReply>) => {
  if (event.source !== window.parent || event.data?.kind !== "reply") return;
  waiting.get(event.data.id)?.(event.data.text);
  waiting.delete(event.data.id);
});

const run = createRunner({
  functionNames: FUNCTION_NAMES,
  send: (functionName, argumentsJson) =>
    new Promise((resolve) => {
      const id = ++lastId;
      waiting.set(id, resolve);
      post({ kind: "run", id, functionName, argumentsJson });
    }),
  uncaught: (error) => reportError(error),
});

const host = {
  close: () => post({ kind: "close" }),
  editor: { focus: () => post({ kind: "focusEditor" }) },
  origin: window.location.origin,
};

Object.assign(window, { google: { script: { run, host } } });

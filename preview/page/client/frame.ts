import { createRunner } from "../../bridge/client";
import type { FromFrame, ToFrame } from "./frameMessages";

/** Runs in the sidebar's frame before the script's own page: gives it `google.script`. */
declare const tierlineFrame: { readonly functionNames: readonly string[] };

const waiting = new Map<number, { resolve(reply: string): void; reject(error: Error): void }>();
let lastId = 0;

window.addEventListener("message", ({ data, source }: MessageEvent<ToFrame>) => {
  if (source !== window.parent) return;
  const call = waiting.get(data.id);
  waiting.delete(data.id);
  if ("reply" in data) call?.resolve(data.reply);
  else call?.reject(new Error(data.error));
});

const run = createRunner({
  functionNames: tierlineFrame.functionNames,
  send: (functionName, args) =>
    new Promise((resolve, reject) => {
      waiting.set(++lastId, { resolve, reject });
      post({ kind: "call", id: lastId, functionName, args });
    }),
  uncaught: (error) => {
    throw error;
  },
});

Object.assign(window, {
  google: {
    script: {
      run,
      host: {
        close: () => post({ kind: "close" }),
        editor: { focus: () => post({ kind: "focus" }) },
        // A sidebar keeps its size.
        setWidth: () => {},
        setHeight: () => {},
      },
    },
  },
});

function post(message: FromFrame): void {
  window.parent.postMessage(message, "*");
}

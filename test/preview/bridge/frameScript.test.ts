import vm from "node:vm";
import { describe, expect, test } from "vitest";
import { frameScript } from "../../../preview/bridge/frameScript";

interface Posted {
  readonly kind: string;
  readonly id: number;
  readonly functionName: string;
  readonly argumentsJson: string;
}

/** A window with nothing but what the script may lean on, and the page around it as a list of messages. */
async function frame() {
  const posted: Posted[] = [];
  const listeners: ((event: object) => void)[] = [];
  const parent = { postMessage: (message: Posted) => posted.push(message) };
  const window = {
    parent,
    location: { origin: "null" },
    addEventListener: (_: string, listener: (event: object) => void) => listeners.push(listener),
  };
  const context = vm.createContext({ window, reportError: () => {} });
  vm.runInContext(await frameScript(["tierlineCall"]), context);
  const google = (window as unknown as { google: { script: Record<string, Record<string, unknown>> } })
    .google;
  const receive = (data: object, source: object = parent) => {
    for (const listener of listeners) listener({ source, data });
  };
  return { google, posted, receive };
}

describe("frameScript(names)", () => {
  test("gives the frame google.script.run with these functions; calls and replies are messages", async () => {
    const { google, posted, receive } = await frame();
    const results: unknown[] = [];
    const run = google.script.run as {
      withSuccessHandler(handler: (result: unknown) => void): Record<string, CallableFunction>;
    };
    run.withSuccessHandler((result) => results.push(result)).tierlineCall!({ a: [1] });
    expect(posted).toEqual([
      { kind: "run", id: 1, functionName: "tierlineCall", argumentsJson: '[{"a":[1]}]' },
    ]);
    receive({ kind: "reply", id: 1, text: '{"ok":true,"json":"\\"from elsewhere\\""}' }, {});
    receive({ kind: "reply", id: 1, text: '{"ok":true,"json":"\\"done\\""}' });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(results).toEqual(["done"]);
  });

  test("2.2 google.script.host closes the sidebar and gives the focus back", async () => {
    const { google, posted } = await frame();
    const host = google.script.host as unknown as { close(): void; editor: { focus(): void } };
    host.close();
    host.editor.focus();
    expect(posted.map(({ kind }) => kind)).toEqual(["close", "focusEditor"]);
  });
});

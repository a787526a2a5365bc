import vm from "node:vm";
import { createRunner } from "../bridge/client";
import type { ProbeHost } from "./runProbe";

/** Runs the page of the sidebar that was just opened, with `google.script.run` and nothing else, until it has answered. */
export function runSidebar({ host, owner }: ProbeHost): Promise<void> {
  const page = host.takeEffects(owner).find((effect) => effect.kind === "sidebar");
  const [, script] = /<script>([\s\S]*)<\/script>/.exec(page?.html ?? "") ?? [];
  if (script === undefined) throw new Error("the probe opened no sidebar");
  return new Promise((resolve, reject) => {
    const run = createRunner({
      functionNames: host.publicFunctions,
      send: async (functionName, argumentsJson) => {
        const reply = host.answer(owner, functionName, argumentsJson);
        if (functionName === "probeSidebarAnswers") resolve();
        return reply;
      },
      uncaught: reject,
    });
    vm.runInNewContext(script, { google: { script: { run } } });
  });
}

import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The script that gives a sidebar's frame its `google.script`; it goes first into the page's head. */
export async function frameScript(functionNames: readonly string[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("frame.ts", import.meta.url))],
    bundle: true,
    format: "iife",
    write: false,
    define: { FUNCTION_NAMES: JSON.stringify(functionNames) },
  });
  return outputFiles[0]!.text;
}

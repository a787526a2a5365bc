import { join } from "node:path";
import { bundle } from "./bundle";

/** The server side as one script: `var Tierline_ = (() => { … })();`. */
export async function bundleAddon(root: string): Promise<string> {
  const { code } = await bundle({
    entryPoints: [join(root, "src/entry/index.ts")],
    globalName: "Tierline_",
    target: "es2019",
  });
  return code;
}

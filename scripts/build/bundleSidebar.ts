import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./bundle";
import { englishHelp } from "./englishHelp";
import { respellScript } from "./respellScript";

/**
 * The sidebar as one self-contained page: its style and its script are put where `index.html` names them, and the help of
 * the functions in `globals` into the script.
 */
export async function bundleSidebar(root: string, globals: string): Promise<string> {
  const folder = join(root, "src/sidebar");
  const script = await bundle({
    entryPoints: [join(folder, "main.ts")],
    target: "es2019",
    supported: { "template-literal": false },
    define: { ENGLISH_HELP: JSON.stringify(englishHelp(globals)) },
  });
  const style = await bundle({ entryPoints: [join(folder, "sidebar.css")], target: "chrome100" });
  // Function replacers: `$&` in a script must not be expanded.
  return readFileSync(join(folder, "index.html"), "utf8")
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style.code.trim()}</style>`)
    .replace(
      /<script src="main.ts"><\/script>/,
      () => `<script>${respellScript(script.code.trim())}</script>`,
    );
}

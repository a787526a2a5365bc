import { type BuildOptions, build, formatMessages, type Metafile } from "esbuild";

/** Bundles to one minified IIFE in memory. A warning is an error: esbuild only warns of syntax it cannot lower. */
export async function bundle(options: BuildOptions): Promise<{ code: string; metafile: Metafile }> {
  const result = await build({
    bundle: true,
    format: "iife",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
    metafile: true,
    write: false,
    ...options,
  });
  if (result.warnings.length > 0) {
    throw new Error((await formatMessages(result.warnings, { kind: "warning" })).join("\n"));
  }
  return { code: result.outputFiles![0]!.text, metafile: result.metafile! };
}

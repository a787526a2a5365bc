import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../scripts/build";
import { probeCommand } from "./probe/probeCommand";
import { readProbeFiles } from "./probe/probeFiles";
import { runProbe } from "./probe/runProbe";

process.exitCode = await probeCommand(process.argv.slice(2), {
  run: () => runProbe(readProbeFiles(join(ROOT, "docs"))),
  read: (path) => readFileSync(path, "utf8"),
  print: console.log,
  complain: console.error,
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProjectFiles } from "../runtime/project";

/** The probe as a script project: the file that is pasted, and its manifest. */
export function readProbeFiles(docs: string): ProjectFiles {
  return {
    "appsscript.json": readFileSync(join(docs, "host-probe.appsscript.json"), "utf8"),
    "host-probe.gs": readFileSync(join(docs, "host-probe.gs"), "utf8"),
  };
}

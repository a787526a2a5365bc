import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, ROOT } from "./build";
import { functionsPage } from "./docs/functionsPage";

/** `npm run docs`: writes the pages of `docs/` that are made from the code. */
writeFileSync(join(ROOT, "docs", "functions.md"), functionsPage(await build()));

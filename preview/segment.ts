import { build } from "../scripts/build";
import { segmentCommand } from "./segmentCommand";
import { segmentTable } from "./segmentTable";

process.exitCode = await segmentCommand(process.argv.slice(2), {
  run: async (table, options) => segmentTable(await build(), table, options),
  print: console.log,
  complain: console.error,
});

import { createContext, Script } from "node:vm";
import { build } from "../build";
import { median, ms, print } from "./median";

/** What each cell pays before it computes: the bundle in a fresh bare context, and one small custom function. */
const files = await build();
const sources = [files["addon.js"]!, files["globals.js"]!];
const compiled = sources.map((source) => new Script(source));
const call = new Script("CLV(50, 4, 3)");

print(
  "context, load and one CLV cell, compiled before",
  ms(
    median(30, () => {
      const context = createContext({});
      for (const script of compiled) script.runInContext(context);
      call.runInContext(context);
    }),
  ),
);

let nth = 0;
print(
  "the same with compiling",
  ms(
    median(30, () => {
      const context = createContext({});
      // A new source each time, so that no cache of the engine helps.
      for (const source of sources) new Script(`${source}\n//${nth++}`).runInContext(context);
      call.runInContext(context);
    }),
  ),
);
print("an empty context", ms(median(30, () => new Script("1").runInContext(createContext({})))));

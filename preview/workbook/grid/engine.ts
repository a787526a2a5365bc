import { createRequire } from "node:module";
import { type Engine, speakGoogle } from "./speakGoogle";

/** The spreadsheet engine as Node loads it: once per process, silent, with Google's function and error names. */
export const engine: Engine = load();

function load(): Engine {
  defineGroupBy();
  // It prints a line for every command; nothing else in this process writes to this channel.
  console.debug = () => {};
  // `require` of its three megabytes takes half as long as `import`, which looks for the names it exports.
  const library = createRequire(import.meta.url)("@odoo/o-spreadsheet") as Engine;
  speakGoogle(library);
  return library;
}

/** The one thing the engine uses that Node 20 does not have. */
function defineGroupBy(): void {
  const object = Object as unknown as Record<string, unknown>;
  object.groupBy ??= (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => PropertyKey) => {
    const groups: Record<PropertyKey, unknown[]> = Object.create(null);
    let index = 0;
    for (const item of items) {
      const key = keyOf(item, index++);
      groups[key] ??= [];
      groups[key].push(item);
    }
    return groups;
  };
}

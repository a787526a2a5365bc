import { createContext, Script } from "node:vm";
import { parse } from "acorn";
import type { PushedFiles } from "../build";

/**
 * Loads the pushed scripts as Apps Script would: as ES2019 scripts, into one bare global scope, in either order,
 * with no service allowed to be touched. What is left in that scope must be the published functions and the bundle.
 */
export function checkLoad(files: PushedFiles): void {
  const scripts = Object.keys(files).filter((name) => name.endsWith(".js"));
  for (const name of scripts) parseEs2019(name, files[name]!);
  for (const order of [scripts, [...scripts].reverse()]) loadBare(files, order);
}

function parseEs2019(name: string, code: string): void {
  try {
    parse(code, { ecmaVersion: 2019, sourceType: "script" });
  } catch (error) {
    throw new Error(`${name} is not an ES2019 script: ${(error as Error).message}`);
  }
}

/** Names that must not be read while a file loads: in AuthMode.NONE one such read costs the whole menu. */
const FORBIDDEN_AT_LOAD = [
  "SpreadsheetApp",
  "PropertiesService",
  "CacheService",
  "LockService",
  "HtmlService",
  "Session",
  "ScriptApp",
  "Utilities",
  "UrlFetchApp",
  "Logger",
  "console",
];

function loadBare(files: PushedFiles, order: readonly string[]): void {
  const context = createContext({});
  for (const name of FORBIDDEN_AT_LOAD) {
    Object.defineProperty(context, name, {
      get() {
        throw new Error(`reads ${name} while it loads`);
      },
    });
  }
  for (const name of order) {
    try {
      new Script(files[name]!, { filename: name }).runInContext(context);
    } catch (error) {
      throw new Error(`${name}, loaded in the order ${order.join(", ")}: ${(error as Error).message}`);
    }
  }
  const bundle = context.Tierline_ as Record<string, unknown>;
  const visible = Object.keys(context).filter((name) => name !== "Tierline_");
  const missing = visible.filter((name) => typeof bundle[name] !== "function");
  const unused = Object.keys(bundle).filter((name) => !visible.includes(name));
  if (missing.length > 0)
    throw new Error(`globals.js names what the bundle does not offer: ${missing.join(", ")}`);
  if (unused.length > 0)
    throw new Error(`The bundle offers what globals.js does not name: ${unused.join(", ")}`);
}

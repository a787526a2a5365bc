import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";

/** The public data sets, which lie beside the repository; where they do not, the tests that need them say that they skip. */
const FOLDER = new URL("../../../shared/", import.meta.url);

/** Whether the data sets are here: for `describe.skipIf(!hasShared)`. */
export const hasShared = existsSync(fileURLToPath(FOLDER));

/** The rows of a csv file of the data sets, by column title. */
export function sharedRows(path: string): Record<string, string>[] {
  return csvRows(readFileSync(new URL(path, FOLDER), "utf8"));
}

/** The contents of a json file of the data sets; the test says what shape it has. */
export function sharedJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, FOLDER), "utf8"));
}

/** The rows of a csv file that lies beside a test, by column title. */
export function rowsBeside(url: string, path: string): Record<string, string>[] {
  return csvRows(readFileSync(new URL(path, url), "utf8"));
}

/** The contents of a json file that lies beside a test; the test says what shape it has. */
export function jsonBeside<T>(url: string, path: string): T {
  return JSON.parse(readFileSync(new URL(path, url), "utf8"));
}

function csvRows(text: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

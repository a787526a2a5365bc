import { createHost, type Host, type HostOptions } from "../../preview/host";
import type { User } from "../../preview/runtime/world";
import { type ArrayWorkbookOptions, createArrayWorkbook } from "../../preview/workbook/arrayWorkbook";
import type { CellInput } from "../../preview/workbook/workbook";
import type { NamedEngine } from "./engines";

export const MANIFEST = JSON.stringify({
  timeZone: "Etc/UTC",
  runtimeVersion: "V8",
  oauthScopes: [
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/script.container.ui",
  ],
});

interface SmallHost {
  readonly host: Host;
  readonly owner: User;
  /** Runs statements in a function of the script, called from the page, and gives what it returns. */
  readonly run: (body: string, user?: User) => unknown;
}

interface SmallOptions extends Partial<HostOptions> {
  /** The cells of the one sheet, "Data". */
  readonly cells?: readonly (readonly CellInput[])[];
  readonly book?: ArrayWorkbookOptions;
  /** Top-level code beside the function. */
  readonly code?: string;
  readonly size?: { readonly rows: number; readonly columns: number };
  /** The workbook is an array workbook unless told. */
  readonly make?: NamedEngine["make"];
}

/** A host with one small sheet, whose add-on is the code of the test. */
export function smallHost({
  cells = [],
  book,
  code = "",
  size,
  make = createArrayWorkbook,
  ...options
}: SmallOptions = {}): SmallHost {
  const workbook =
    options.workbook ?? make({ sheets: [{ name: "Data", cells, rows: 50, columns: 10, ...size }], ...book });
  const source = `${code}
function run(body) { return new Function("sheet", body)(SpreadsheetApp.getActive().getSheets()[0]); }`;
  const host = createHost({
    files: { "appsscript.json": MANIFEST, "code.js": source },
    workbook,
    ...options,
  });
  const owner = host.addUser("owner");
  return { host, owner, run: (body, user = owner) => host.call(user, "run", body) };
}

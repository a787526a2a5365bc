import { readdirSync, readFileSync } from "node:fs";
import { createHost, type Host, type HostOptions } from "../../preview/host";
import type { User } from "../../preview/runtime/world";
import { type ArrayWorkbookOptions, createArrayWorkbook } from "../../preview/workbook/arrayWorkbook";
import type { CellInput, CellValue } from "../../preview/workbook/workbook";
import { DIST } from "../../scripts/build";
import type { Answers, Reply } from "../../src/protocol/replies";
import type { RequestInput } from "../../src/protocol/requests";

let pushed: Readonly<Record<string, string>> | undefined;

/** The pushed folder as it was built before the tests, read once for each file of tests. */
export function pushedFiles(): Readonly<Record<string, string>> {
  pushed ??= Object.fromEntries(
    readdirSync(DIST).map((name) => [name, readFileSync(`${DIST}/${name}`, "utf8")]),
  );
  return pushed;
}

export interface AddonHost {
  readonly host: Host;
  readonly owner: User;
  /** Asks the add-on as the sidebar does; throws what it answers when it can't. */
  readonly ask: <Kind extends keyof Answers>(
    request: Extract<RequestInput, { do: Kind }>,
    user?: User,
  ) => Answers[Kind];
  /** The cells of a sheet as values, dates as `YYYY-MM-DD`. */
  readonly cells: (sheetName?: string) => (string | number | boolean)[][];
  /** One column of the sheet by its title, below the title. */
  readonly column: (title: string, sheetName?: string) => (string | number | boolean)[];
  readonly write: (
    row: number,
    column: number,
    rows: readonly (readonly CellInput[])[],
    sheetName?: string,
  ) => void;
}

interface Options extends Partial<HostOptions> {
  readonly cells?: readonly (readonly CellInput[])[];
  readonly book?: ArrayWorkbookOptions;
}

/** The built add-on on a workbook whose first sheet is "Customers". */
export function addonHost({ cells = [], book, ...options }: Options = {}): AddonHost {
  const workbook =
    options.workbook ?? createArrayWorkbook({ sheets: [{ name: "Customers", cells }], ...book });
  const host = createHost({ files: pushedFiles(), workbook, ...options });
  const owner = host.addUser("owner");

  const sheetOf = (name?: string) => {
    const sheet = workbook.sheets().find((each) => name === undefined || each.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const read = (name?: string) => {
    const { id } = sheetOf(name);
    const { rows, columns } = workbook.used(id);
    return rows === 0
      ? []
      : workbook.values({ sheet: id, row: 0, column: 0, rows, columns }).map((row) => row.map(shown));
  };
  return {
    host,
    owner,
    ask: (request, user = owner) => {
      const reply = JSON.parse(
        String(host.call(user, "tierlineCall", JSON.stringify(request))),
      ) as Reply<never>;
      if (!reply.ok) throw new Error(reply.message);
      return reply.content;
    },
    cells: read,
    column: (title, name) => {
      const rows = read(name);
      const header = rows.findIndex((row) => row.includes(title));
      const index = rows[header]?.indexOf(title) ?? -1;
      return rows.slice(header + 1).map((row) => row[index]!);
    },
    write: (row, column, rows, name) => workbook.write(sheetOf(name).id, row - 1, column - 1, rows),
  };
}

/** A cell as a person reads it. */
export function shown(value: CellValue): string | number | boolean {
  if (typeof value !== "object") return value;
  if ("error" in value) return value.error;
  return new Date((value.serial - 25569) * 86_400_000).toISOString().slice(0, 10);
}

/** A day as a sheet holds it. */
export const date = (iso: string): { serial: number } => ({ serial: Date.parse(iso) / 86_400_000 + 25569 });

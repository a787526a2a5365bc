import { resolve } from "node:path";
import { parseArgs } from "node:util";
import * as z from "zod/mini";

/** What `npm run segment` was asked to do. */
export interface SegmentOptions {
  readonly input: string;
  readonly output: string;
  readonly sheet: string | undefined;
  /** First and last row to score, counted from 1 as the sheet shows them. */
  readonly rows: { readonly first: number; readonly last: number } | undefined;
  /** An ISO day. */
  readonly asOf: string | undefined;
  /** A file with settings as JSON. */
  readonly settings: string | undefined;
  /** The only currency to take, where the orders have several. */
  readonly currency: string | undefined;
  readonly language: (typeof LANGUAGES)[number] | undefined;
  /** Whether to list the rows that could not be used. */
  readonly report: boolean;
}

export type ReadOptions =
  | { readonly kind: "run"; readonly options: SegmentOptions }
  | { readonly kind: "help" }
  | { readonly kind: "error"; readonly message: string };

const LANGUAGES = ["en", "zh"] as const;

export const HELP = `Adds tiers and lifecycle stages to the customers in a csv or xlsx file, or makes a list of
customers of its orders.

  npm run segment -- IN.csv --out OUT.xlsx

  --out FILE          where to write; .csv or .xlsx, either from either
  --sheet NAME        the sheet to read; the first one unless given
  --rows FIRST:LAST   only these rows, as the sheet numbers them, such as 2:500
  --as-of DAY         the day to count from, such as 2011-12-09
  --currency CODE     the only currency to take, where the orders have several, such as EUR
  --settings FILE     rules as JSON, as the sidebar exports them
  --language en|zh    language of titles and labels
  --report            also list the rows that could not be used
  --help              this text
`;

/** What the arguments after the script's name ask for, or one sentence on what is wrong with them and what is accepted. */
export function readOptions(argv: readonly string[]): ReadOptions {
  const given = parsed(argv);
  if (typeof given === "string") return failure(given);
  const { values, positionals } = given;
  if (values.help) return { kind: "help" };
  const [input, ...more] = positionals;
  if (input === undefined) return failure("No input file is given. Begin with a csv or xlsx file.");
  if (more.length > 0) {
    return failure(
      `“${more[0]}” is one file too many. Give one input file; put names with spaces in quotes.`,
    );
  }
  const result = OPTIONS.safeParse(values);
  if (!result.success) return failure(result.error.issues[0]!.message);
  const { out, sheet, rows, "as-of": asOf, currency, settings, language, report } = result.data;
  if (samePath(input, out)) {
    return failure(
      `--out is the input file itself, “${out}”. Give another name, so that the original stays.`,
    );
  }
  return {
    kind: "run",
    options: { input, output: out, sheet, rows, asOf, currency, settings, language, report },
  };
}

const FLAGS = {
  out: { type: "string" },
  sheet: { type: "string" },
  rows: { type: "string" },
  "as-of": { type: "string" },
  currency: { type: "string" },
  settings: { type: "string" },
  language: { type: "string" },
  report: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

const OPTIONS = z.object({
  out: z.string("--out is missing. Name the file to write, such as --out tiered.xlsx.").check(
    z.refine((path) => /\.(csv|xlsx)$/i.test(path), {
      error: ({ input }) => `--out is “${input}”. Its name must end in .csv or .xlsx.`,
    }),
  ),
  sheet: z.optional(
    z
      .string()
      .check(z.refine((name) => name !== "", { error: "--sheet is empty. Give the name of a sheet." })),
  ),
  rows: z.optional(z.pipe(z.string().check(z.refine(isRows, { error: rowsError })), z.transform(rowsOf))),
  "as-of": z.optional(
    z.string().check(
      z.refine(isDay, {
        error: ({ input }) => `--as-of is “${input}”. Give a day as year-month-day, such as 2011-12-09.`,
      }),
    ),
  ),
  currency: z.optional(
    z.string().check(
      z.refine((code) => /^\p{L}{1,5}$|^[€£¥$]$/u.test(code), {
        error: ({ input }) => `--currency is “${input}”. Give it as the table has it, such as EUR.`,
      }),
    ),
  ),
  settings: z.optional(
    z.string().check(
      z.refine((path) => /\.json$/i.test(path), {
        error: ({ input }) => `--settings is “${input}”. Give a .json file, as the sidebar exports it.`,
      }),
    ),
  ),
  language: z.optional(
    z.enum(LANGUAGES, {
      error: ({ input }) => `--language is “${input}”. It can be ${LANGUAGES.join(" or ")}.`,
    }),
  ),
  report: z.boolean(),
});

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: FLAGS, allowPositionals: true });
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    const option = /--?[\w-]+/.exec(message)?.[0] ?? "";
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
      return `${option} is not an option. These are: ${Object.keys(FLAGS)
        .map((name) => `--${name}`)
        .join(", ")}.`;
    }
    return FLAGS[option.slice(2) as keyof typeof FLAGS]?.type === "boolean"
      ? `${option} takes no value. Write ${option} alone.`
      : `${option} needs a value after it. See --help.`;
  }
}

const ROWS = /^(\d{1,8}):(\d{1,8})$/;

function rowsOf(text: string): { first: number; last: number } {
  const [, first, last] = ROWS.exec(text) ?? [];
  return { first: Number(first), last: Number(last) };
}

function isRows(text: string): boolean {
  const { first, last } = rowsOf(text);
  return first >= 1 && last >= first;
}

function rowsError({ input }: { readonly input?: unknown }): string {
  return `--rows is “${input}”. Give the first and the last row with a colon between, such as 2:500.`;
}

/** A day of the calendar that exists, between 1900 and 9999. */
function isDay(text: string): boolean {
  if (!/^(19|[2-9]\d)\d\d-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function samePath(a: string, b: string): boolean {
  return resolve(a) === resolve(b);
}

function failure(message: string): ReadOptions {
  return { kind: "error", message };
}

import * as z from "zod/mini";
import { FIELDS, type Field, TABLE_KINDS } from "../core/fields";
import { LANGUAGES } from "../core/vocabulary";
import { lazily } from "./lazily";
import { settingsSchema } from "./settings";
import { teammateName } from "./sharing";

/** What the sidebar and the command may ask of the server. `language` is the person's; left out, the account's decides. */
export const requestSchema = lazily(() =>
  z.discriminatedUnion("do", [
    z.strictObject({
      do: z.literal("describe"),
      language: z.optional(z.enum(LANGUAGES)),
      ...table(),
      /** The day to see the customers from: null for that of the newest order; left out, the document's rules decide. */
      asOf: z.optional(z.nullable(settingsSchema().shape.asOf)),
      /** Where nothing is said of kind, columns and currency: as somebody chose them for this sheet at its last run. */
      recall: z._default(z.boolean(), false),
    }),
    z.strictObject({
      do: z.literal("columnValues"),
      language: z.optional(z.enum(LANGUAGES)),
      ...table(),
      column: seenColumn(),
    }),
    z.strictObject({
      do: z.literal("values"),
      language: z.optional(z.enum(LANGUAGES)),
      ...table(),
      settings: settingsSchema(),
    }),
    z.strictObject({
      do: z.literal("prove"),
      language: z.optional(z.enum(LANGUAGES)),
      ...table(),
      settings: settingsSchema(),
    }),
    z.strictObject({
      do: z.literal("breakdown"),
      language: z.optional(z.enum(LANGUAGES)),
      ...table(),
      settings: settingsSchema(),
      column: seenColumn(),
      by: z.enum(BREAKDOWN_LABELS),
      /** Whether to write it into a sheet of its own. */
      write: z._default(z.boolean(), false),
    }),
    z.strictObject({
      do: z.literal("segment"),
      language: z.optional(z.enum(LANGUAGES)),
      ...table(),
      settings: settingsSchema(),
      /** Given where somebody wants to ask how far the run is, or to stop it. */
      run: z.optional(runId()),
      by: z.optional(teammateName()),
    }),
    z.strictObject({
      do: z.literal("putRight"),
      language: z.optional(z.enum(LANGUAGES)),
      sheet: z.optional(z.string()),
    }),
    z.strictObject({
      do: z.literal("undo"),
      language: z.optional(z.enum(LANGUAGES)),
      sheet: z.optional(z.string()),
    }),
    z.strictObject({
      do: z.literal("progress"),
      language: z.optional(z.enum(LANGUAGES)),
      run: runId(),
    }),
    z.strictObject({
      do: z.literal("cancel"),
      language: z.optional(z.enum(LANGUAGES)),
      run: runId(),
    }),
    z.strictObject({
      do: z.literal("showSheet"),
      language: z.optional(z.enum(LANGUAGES)),
      sheet: z.string(),
    }),
    z.strictObject({
      do: z.literal("functionPlace"),
      language: z.optional(z.enum(LANGUAGES)),
      sheet: z.optional(z.string()),
      name: z.string(),
    }),
    z.strictObject({
      do: z.literal("insertFunction"),
      language: z.optional(z.enum(LANGUAGES)),
      sheet: z.optional(z.string()),
      name: z.string(),
    }),
    z.strictObject({
      do: z.literal("keepValues"),
      language: z.optional(z.enum(LANGUAGES)),
      /** Formulas of the selected cells, or of the whole sheet that is open. */
      of: z.enum(["selection", "sheet"]),
    }),
    z.strictObject({
      do: z.literal("undoKeepValues"),
      language: z.optional(z.enum(LANGUAGES)),
      sheet: z.optional(z.string()),
    }),
    z.strictObject({
      do: z.literal("saveName"),
      language: z.optional(z.enum(LANGUAGES)),
      name: teammateName(),
    }),
    z.strictObject({
      /** Lets go of what was chosen for a sheet. */
      do: z.literal("forgetChoices"),
      language: z.optional(z.enum(LANGUAGES)),
      sheet: z.optional(z.string()),
    }),
    z.strictObject({
      do: z.literal("about"),
      language: z.optional(z.enum(LANGUAGES)),
      sheet: z.optional(z.string()),
    }),
  ]),
);

/** What customers can be counted by beside the values of a column. */
export const BREAKDOWN_LABELS = ["tier", "stage"] as const;
export type BreakdownLabel = (typeof BREAKDOWN_LABELS)[number];

export type Request = z.output<ReturnType<typeof requestSchema>>;
export type SegmentRequest = Extract<Request, { do: "segment" }>;
export type RequestInput = z.input<ReturnType<typeof requestSchema>>;

/** The requests that write to the spreadsheet. */
export const WRITING: readonly Request["do"][] = [
  "segment",
  "putRight",
  "undo",
  "insertFunction",
  "keepValues",
  "undoKeepValues",
  "forgetChoices",
  "about",
];

// Making a schema takes longer than most requests take to be read, and every click pays for it: parts are made once.

/** Which table, and how to read it: what is left out is guessed. */
const table = lazily(() => ({
  source: source(),
  /** What a row is. */
  kind: z.optional(z.enum(TABLE_KINDS)),
  mapping: z.optional(mapping()),
  /** The only currency to take, where the orders have several. */
  currency: z.optional(z.string()),
}));

/** Which rows: of the named sheet or the active one; without more, all of its table. */
const source = lazily(() =>
  z._default(
    z.strictObject({
      sheet: z.optional(z.string()),
      /** From the first to the last row of each span, as the sheet counts them. */
      rows: z.optional(
        z
          .array(z.tuple([z.int().check(z.positive()), z.int().check(z.positive())]))
          .check(z.minLength(1), z.maxLength(MOST_SPANS)),
      ),
      /** Take the rows that are selected, of all areas together, where more than one row is. */
      selection: z._default(z.boolean(), false),
      /** Of these rows only those that are not hidden, by a filter or by hand. */
      visible: z._default(z.boolean(), false),
      /** Of these rows only those whose cell in a column shows one of these texts. */
      where: z.optional(
        z.strictObject({ column: seenColumn(), values: z.array(z.string()).check(z.minLength(1)) }),
      ),
    }),
    { selection: false, visible: false },
  ),
);

const MOST_SPANS = 100;

/** The page makes it up; it becomes part of a cache key, which may have 250 characters. */
const runId = lazily(() => z.string().check(z.regex(/^[\w-]{8,64}$/)));

/** The column of each field as the person saw it; null, or left out, for a field that the table does not have. */
const mapping = lazily(() =>
  z.strictObject(
    Object.fromEntries(FIELDS.map((field) => [field, fieldColumn()])) as Record<
      Field,
      ReturnType<typeof fieldColumn>
    >,
  ),
);

/** By number as the sheet counts them (A is 1), and by title: somebody may have put another column before it since. */
const seenColumn = lazily(() => z.strictObject({ column: z.int().check(z.positive()), title: z.string() }));

const fieldColumn = lazily(() => z.optional(z.nullable(seenColumn())));

import * as z from "zod/mini";
import { LANGUAGES } from "../core/vocabulary";
import { lazily } from "./lazily";
import { settingsSchema } from "./settings";

/** The columns of the user's table that a segmentation of customers reads. */
export const CUSTOMER_FIELDS = [
  "customerId",
  "firstOrder",
  "previousOrder",
  "lastOrder",
  "orderCount",
  "totalSpent",
] as const;
export type CustomerField = (typeof CUSTOMER_FIELDS)[number];

/** What the sidebar and the command may ask of the server. `language` is the person's; left out, the account's decides. */
export const requestSchema = lazily(() =>
  z.discriminatedUnion("do", [
    z.strictObject({
      do: z.literal("describe"),
      language: z.optional(z.enum(LANGUAGES)),
      source: source(),
      mapping: z.optional(mapping()),
      /** The day to see the customers from: null for that of the newest order; left out, the document's rules decide. */
      asOf: z.optional(z.nullable(settingsSchema().shape.asOf)),
    }),
    z.strictObject({
      do: z.literal("segment"),
      language: z.optional(z.enum(LANGUAGES)),
      source: source(),
      mapping: z.optional(mapping()),
      settings: settingsSchema(),
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
  ]),
);

export type Request = z.output<ReturnType<typeof requestSchema>>;
export type RequestInput = z.input<ReturnType<typeof requestSchema>>;

/** Which rows: of the named sheet or the active one; the first and last row as the sheet counts them, else all. */
const source = () =>
  z._default(
    z.strictObject({
      sheet: z.optional(z.string()),
      rows: z.optional(z.tuple([z.int().check(z.positive()), z.int().check(z.positive())])),
      /** Take the rows that are selected, where more than one cell is. */
      selection: z._default(z.boolean(), false),
    }),
    { selection: false },
  );

/** The column of each field as the person saw it; null for a field that the table does not have. */
const mapping = () =>
  z.strictObject(
    Object.fromEntries(CUSTOMER_FIELDS.map((field) => [field, seenColumn()])) as Record<
      CustomerField,
      ReturnType<typeof seenColumn>
    >,
  );

/** By number as the sheet counts them (A is 1), and by title: somebody may have put another column before it since. */
const seenColumn = () =>
  z.optional(z.nullable(z.strictObject({ column: z.int().check(z.positive()), title: z.string() })));

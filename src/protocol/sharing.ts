import * as z from "zod/mini";
import type { Field, TableKind } from "../core/fields";
import type { SchemeName } from "../core/rfm/segments";
import type { TierRule } from "../core/tiers";

/** How a person wants to be called in the document, so that teammates know who it was; blank for "a teammate". */
export const teammateName = () =>
  z.string().check(
    z.trim(),
    z.maxLength(LONGEST_NAME),
    z.refine((text) => /^\P{C}*$/u.test(text), { error: "expected a name in one line" }),
  );

export const LONGEST_NAME = 60;

/** A run as the document remembers it for everybody. */
export interface RunRecord {
  readonly run: string;
  /** ISO text. */
  readonly startedAt: string;
  /** The sheet as it was called then. */
  readonly sheet: string;
  readonly customers: number;
  /** `YYYY-MM-DD`; null where there was no date. */
  readonly asOf: string | null;
  /** What matters of the rules; `print` is the same for the same rules. */
  readonly rules: {
    readonly print: string;
    readonly tierBy: TierRule;
    readonly scheme: SchemeName | "own";
  };
  readonly tiers: readonly { readonly label: string; readonly customers: number }[];
  /** Null where the person has given no name. */
  readonly by: string | null;
  readonly undone: boolean;
}

/** What somebody chose for a sheet at its last run; columns as the sheet counts them now, null for none. */
export interface RememberedChoices {
  readonly kind: TableKind | null;
  readonly mapping: Readonly<Partial<Record<Field, number | null>>>;
  readonly currency: string | null;
}

/** The visible sheet that explains the tiers to people without the add-on. */
export interface AboutSummary {
  readonly sheet: string;
  /** False where an earlier one was brought up to date. */
  readonly isNew: boolean;
}

import type { SegmentRequest } from "../../protocol/requests";
import type { RunRecord } from "../../protocol/sharing";
import { isoOrNull } from "../days";
import { hash } from "../hash";
import type { JournalEntry } from "../journal";
import type { Scored } from "../scoreCustomers";
import { writtenGroups } from "../segmentSummary";
import { documentProperties, jsonThatFits, parseList } from "./documentMemory";

/** The property that holds the last runs of the document, the newest first. */
export const HISTORY = "tierline.history";

const MOST_RUNS = 20;
const LONGEST_SHEET_NAME = 60;

/** The last runs in this document, the newest first. */
export const readHistory = (): readonly RunRecord[] =>
  parseList<RunRecord>(documentProperties()?.getProperty(HISTORY)).filter(isReadable);

/** Another version may have kept its runs otherwise. */
const isReadable = (record: Partial<RunRecord>): boolean =>
  typeof record.startedAt === "string" && typeof record.rules === "object" && Array.isArray(record.tiers);

/** The history as its property holds it, with one more run. */
export const withRun = (text: string | undefined, record: RunRecord): string =>
  jsonThatFits([record, ...parseList(text)].slice(0, MOST_RUNS));

/** A run in short. */
export function runRecord(
  { run, startedAt, by }: Pick<JournalEntry, "run" | "startedAt" | "by">,
  sheet: string,
  { settings }: SegmentRequest,
  scored: Scored,
  totalSpent: Float64Array,
): RunRecord {
  const { scheme, tier } = settings;
  return {
    run,
    startedAt,
    sheet: sheet.slice(0, LONGEST_SHEET_NAME),
    customers: scored.cells.length,
    asOf: isoOrNull(scored.outcome.asOf),
    rules: {
      print: hash(JSON.stringify(settings)).slice(-FINGERPRINT_DIGITS),
      tierBy: tier.by,
      scheme: typeof scheme === "string" ? scheme : "own",
    },
    tiers: writtenGroups(scored, totalSpent, settings).tiers.map(({ label, customers }) => ({
      label,
      customers,
    })),
    by: by ?? null,
    undone: false,
  };
}

/** Enough to tell the rules of some twenty runs apart, and short enough to compare by eye. */
const FINGERPRINT_DIGITS = 4;

/** Says of a run that it was undone. */
export function markUndone(run: string): void {
  const properties = documentProperties();
  const runs = parseList<RunRecord>(properties?.getProperty(HISTORY));
  if (!runs.some((record) => record.run === run)) return;
  const marked = runs.map((record) => (record.run === run ? { ...record, undone: true } : record));
  properties?.setProperty(HISTORY, jsonThatFits(marked));
}

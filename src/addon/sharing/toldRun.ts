import type { RfmCuts } from "../../core/rfm/cuts";
import { VERSION } from "../../core/version";
import type { OutputColumn } from "../../core/vocabulary";
import type { Group } from "../../protocol/replies";
import type { SegmentRequest } from "../../protocol/requests";
import type { RunRecord } from "../../protocol/sharing";
import type { ToldRules } from "../decorate/noteText";
import type { Scored } from "../scoreCustomers";
import { writtenGroups } from "../segmentSummary";
import { documentProperties, fitsProperty, parseProperty } from "./documentMemory";

/** All that is told about the last run on a sheet to people without the add-on. */
export interface ToldRun {
  readonly run: string;
  readonly startedAt: string;
  readonly by: string | null;
  readonly version: string;
  readonly asOf: string | null;
  readonly customers: number;
  /** Customers whose tier a person decided. */
  readonly manual: number;
  readonly rules: ToldRules;
  readonly columns: readonly OutputColumn[];
  readonly tiers: readonly Group[];
  readonly stages: readonly Group[];
  /** The smallest value of each tier but the last; null for a tier without anyone. */
  readonly floors: readonly (number | null)[];
  /** Null where there were no scores. */
  readonly cuts: RfmCuts | null;
}

/** The property that holds what is told about a sheet. */
export const toldKey = (sheetId: number): string => `tierline.told.${sheetId}`;

/** What is told about the last run on a sheet; undefined where nothing is known of one. */
export const readTold = (sheetId: number): ToldRun | undefined =>
  parseProperty(documentProperties()?.getProperty(toldKey(sheetId))) as ToldRun | undefined;

/** Nothing is told any more of a run that was undone. */
export function forgetTold(run: string, sheetId: number): void {
  if (readTold(sheetId)?.run === run) documentProperties()?.deleteProperty(toldKey(sheetId));
}

/** The property of a run; undefined where it is too long to keep. */
export function toldText(
  { run, startedAt, by, customers, asOf, rules }: RunRecord,
  { settings }: SegmentRequest,
  scored: Scored,
  totalSpent: Float64Array,
): string | undefined {
  const { outcome, columns, manual } = scored;
  const told: ToldRun = {
    run,
    startedAt,
    by,
    version: VERSION,
    asOf,
    customers,
    manual,
    rules: { ...settings, scheme: rules.scheme },
    columns,
    ...writtenGroups(scored, totalSpent, settings),
    floors: outcome.tierFloors.map((floor) => (Number.isFinite(floor) ? floor : null)),
    cuts: outcome.rfm?.cuts ?? null,
  };
  const text = JSON.stringify(told);
  return fitsProperty(text) ? text : undefined;
}

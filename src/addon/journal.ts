import type { OwnColumn, OwnColumns } from "./ownColumns";
import type { TableLayout } from "./sheetSnapshot";

/** What the last run on a sheet did, and how far it got. Small: the cells themselves are in the undo sheet. */
export interface JournalEntry {
  readonly run: string;
  /** `preparing`: the undo sheet is being written, the user's sheet is untouched. */
  readonly state: "preparing" | "writing" | "done" | "undone";
  /** When the run began, as ISO text. */
  readonly startedAt: string;
  /** Whose run it is, where she wants teammates to know. */
  readonly by?: string;
  /** Where our columns stood when it was written: people may have moved them since. */
  readonly columns: Readonly<Partial<Record<OwnColumn, number>>>;
  /** The columns that this run added: undo takes them away again. */
  readonly added: readonly OwnColumn[];
  /** By which columns the rows were told apart, so that whoever opens the sheet later can tell them the same way. */
  readonly layout?: SavedLayout;
  /** Cells are being moved to their customers; the undo sheet knows where each belongs. */
  readonly moving?: true;
}

/** A layout as it can be kept; titles as text. */
export type SavedLayout = Omit<TableLayout, "sheetName" | "headers"> & {
  readonly headers: readonly (readonly [number, string])[];
};

/** A value of the document's properties may have 9 KB; titles as long as that are no titles. */
const LONGEST_LAYOUT = 2_000;

/** The layout for the journal; nothing where its titles are too long to keep. */
export function savedLayout({ sheetName: _, headers, ...layout }: TableLayout): {
  readonly layout?: SavedLayout;
} {
  const saved = {
    ...layout,
    headers: [...headers].map(([column, title]) => [column, String(title)] as const),
  };
  return JSON.stringify(saved).length <= LONGEST_LAYOUT ? { layout: saved } : {};
}

/** How the last run told the rows of a sheet apart; undefined where nobody knows. */
export const journalledLayout = (
  entry: JournalEntry | undefined,
  sheetName: string,
): TableLayout | undefined =>
  entry?.layout && { ...entry.layout, sheetName, headers: new Map(entry.layout.headers) };

const PREFIX = "tierline.journal.";
const keyOf = (sheetId: number): string => `${PREFIX}${sheetId}`;

/** Null outside a document, and where the host keeps no properties: then nothing can be undone, and the run still works. */
const properties = (): GoogleAppsScript.Properties.Properties | null =>
  PropertiesService.getDocumentProperties();

export function readJournal(sheetId: number): JournalEntry | undefined {
  const text = properties()?.getProperty(keyOf(sheetId));
  return text ? JSON.parse(text) : undefined;
}

export function writeJournal(sheetId: number, entry: JournalEntry): void {
  properties()?.setProperty(keyOf(sheetId), JSON.stringify(entry));
}

/** Writes the last line of a run, and in the same call what else the document is to remember of it. */
export function closeJournal(
  sheetId: number,
  entry: JournalEntry,
  remembered: Readonly<Record<string, string>>,
): void {
  properties()?.setProperties({ ...remembered, [keyOf(sheetId)]: JSON.stringify(entry) });
}

/** Where our columns stood when the journal was written; undefined where there is none. */
export const journalledColumns = (entry: JournalEntry | undefined): OwnColumns | undefined =>
  entry && new Map(Object.entries(entry.columns) as [OwnColumn, number][]);

/** True for a run that never came to its end: its cells may still hold what stood there before it. */
export const isInterrupted = (entry: JournalEntry | undefined): boolean =>
  entry?.state === "preparing" || entry?.state === "writing";

/** True for a run that wrote something and has not been taken back. */
export const isUndoable = (entry: JournalEntry): boolean =>
  entry.state === "done" || entry.state === "writing";

/** The latest of the runs that have not come to their end, on whatever sheet; undefined where there is none. */
export function runUnderWay(): JournalEntry | undefined {
  const [latest] = Object.entries(properties()?.getProperties() ?? {})
    .filter(([name]) => name.startsWith(PREFIX))
    .map(([, text]): JournalEntry => JSON.parse(text))
    .filter(isInterrupted)
    .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  return latest;
}

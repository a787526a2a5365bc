import type { OwnColumn } from "./ownColumns";

/** What the last run on a sheet did, and how far it got. Small: the cells themselves are in the undo sheet. */
export interface JournalEntry {
  readonly run: string;
  readonly state: "writing" | "done" | "undone";
  /** When the run began, as ISO text. */
  readonly startedAt: string;
  /** The columns that this run added: undo takes them away again. */
  readonly added: readonly OwnColumn[];
}

const keyOf = (sheetId: number): string => `tierline.journal.${sheetId}`;

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

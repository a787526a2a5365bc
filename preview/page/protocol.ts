import type { Effect, Menu, Selection } from "../runtime/world";
import type { FunctionHelp } from "../workbook/grid/customFunctions";
import type { Revision } from "../workbook/grid/revisions";
import type { WorkbookData } from "../workbook/grid/workbookData";

/** What page and server say to each other, as JSON. */
export interface JoinReply {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly documentId: number;
}

export interface DocumentReply {
  readonly title: string;
  readonly rows: number;
  readonly start: WorkbookData;
  readonly revisions: readonly Revision[];
  readonly functions: readonly FunctionHelp[];
  readonly menu: Menu | undefined;
}

/** A menu item, or a call of the sidebar: `args` is the JSON its bridge made. */
export interface RunRequest {
  readonly functionName: string;
  readonly selection: Selection;
  readonly args?: string;
}

export interface RunReply {
  readonly effects: readonly Effect[];
  /** What the script threw. */
  readonly error?: { readonly name: string; readonly message: string };
  /** The JSON of what it returned. */
  readonly value?: string;
}

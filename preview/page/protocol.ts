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
  readonly notes: readonly string[];
  /** Rows of the longest sheet. */
  readonly rows: number;
  readonly start: WorkbookData;
  readonly revisions: readonly Revision[];
  readonly functions: readonly FunctionHelp[];
  /** The script that gives a sidebar's frame its `google.script`. */
  readonly frameScript: string;
  readonly menus: readonly Menu[];
}

/** A click on a menu item of this caption, or a call from the sidebar, its arguments as the bridge wrote them. */
export type RunRequest = { readonly selection: Selection } & (
  | { readonly menu: string }
  | { readonly functionName: string; readonly argumentsJson: string }
);

export interface RunReply {
  readonly effects: readonly Effect[];
  /** The bridge's reply to a call. */
  readonly reply?: string;
  /** What stopped a menu's function. */
  readonly error?: string;
  /** What the script has shown or selected, where that is something else than before. */
  readonly selection?: Selection;
  /** Where the script changed the document: the number by which that is undone. */
  readonly run?: number;
}

/** Takes back, or does again, all that one run of a script did. */
export interface ChangeRunRequest {
  readonly way: "undo" | "redo";
  readonly run: number;
}

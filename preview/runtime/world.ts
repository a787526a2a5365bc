import type { Layer } from "../workbook/layer";
import type { Block, SheetId, Workbook } from "../workbook/workbook";
import type { AuthMode } from "./authMode";
import type { Clock } from "./clock";
import type { Call, Journal } from "./journal";
import type { Project } from "./project";

/** Everything that outlives an execution. */
export interface World {
  readonly project: Project;
  readonly clock: Clock;
  readonly journal: Journal;
  /** Undefined where a script runs outside any document. */
  readonly document: SheetDocument | undefined;
  /** Shared by all users of the add-on, in every document. */
  readonly scriptStores: Stores;
  /** How many custom functions were calculated since a moment. */
  readonly formulaCalls: { since: number; count: number };
  /** Called before each counted service call: may throw, or let another user act in between. */
  onCall: ((call: Call) => void) | undefined;
  /** Whether `onCall` is at work: what it starts does not call it again. */
  interfering: boolean;
}

export interface SheetDocument {
  readonly name: string;
  readonly workbook: Workbook;
  readonly layer: Layer;
  readonly stores: Stores;
  /** Name of the user who may edit everything. */
  readonly owner: string;
}

export interface Stores {
  readonly properties: Map<string, string>;
  readonly cache: Map<string, CacheEntry>;
  readonly lock: { holder: object | undefined };
}

export interface CacheEntry {
  readonly value: string;
  readonly expires: number;
}

export const ACCESS = ["edit", "view"] as const;
/** What the document's owner lets a person do in it. */
export type Access = (typeof ACCESS)[number];

/** One person with the document open. */
export interface User {
  readonly name: string;
  /** Such as "en" or "zh_CN". */
  readonly locale: string;
  /** Whether the add-on is enabled in this document for them; if not, `onOpen` runs in AuthMode NONE. */
  readonly enabled: boolean;
  readonly access: Access;
  readonly stores: Stores;
  selection: Selection;
  /** What the script made appear before this user, oldest first. */
  readonly effects: Effect[];
}

export interface Selection {
  readonly sheet: SheetId;
  /** The range with the current cell comes last; empty where nothing is selected. */
  readonly ranges: readonly Block[];
}

export type Effect =
  | { readonly kind: "menu"; readonly menu: Menu }
  | { readonly kind: "sidebar"; readonly title: string; readonly html: string }
  | {
      readonly kind: "toast";
      readonly message: string;
      readonly title: string;
      /** Negative: stays until it is dismissed. */
      readonly seconds: number;
    }
  | { readonly kind: "alert"; readonly title: string; readonly prompt: string };

export interface Menu {
  readonly caption: string;
  readonly items: readonly MenuItem[];
}

export type MenuItem =
  | { readonly kind: "item"; readonly caption: string; readonly functionName: string }
  | { readonly kind: "separator" }
  | { readonly kind: "menu"; readonly menu: Menu };

/** How a function of the script is started. */
export interface Entry {
  readonly user: User;
  readonly mode: AuthMode;
  readonly functionName: string;
}

/** Empty stores. */
export function createStores(): Stores {
  return { properties: new Map(), cache: new Map(), lock: { holder: undefined } };
}

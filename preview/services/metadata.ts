import { type Enumeration, type EnumValue, enumeration, isEnumValue } from "../runtime/enumeration";
import type { Execution } from "../runtime/execution";
import { NotEmulated } from "../runtime/notEmulated";
import { ScriptError } from "../runtime/scriptError";
import { defineService, handle, ITSELF, read, type Service, write } from "../runtime/service";
import type { MetadataPlace, MetadataRecord } from "../workbook/layer";
import type { Block } from "../workbook/workbook";
import { contains, overlaps } from "./blocks";
import { infoOf, type RangeRef } from "./places";
import { rangeService } from "./range";
import { sheetService } from "./sheet";
import { spreadsheetService } from "./spreadsheet";

export const VISIBILITY = enumeration("DeveloperMetadataVisibility", ["DOCUMENT", "PROJECT"]);
export const LOCATION_TYPE: Enumeration<"SPREADSHEET" | "SHEET" | "ROW" | "COLUMN"> = enumeration(
  "DeveloperMetadataLocationType",
  ["SPREADSHEET", "SHEET", "ROW", "COLUMN"],
);

interface MetadataRef {
  readonly id: number;
}

/** One piece of developer metadata, found again by its id wherever its row or column has gone. */
export const metadataService: Service<MetadataRef> = defineService(
  "DeveloperMetadata",
  {
    getId: handle("", ({ id }) => id),
    getKey: read("", (ref, execution) => recordOf(execution, ref).key),
    getValue: read("", (ref, execution) => recordOf(execution, ref).value),
    getVisibility: read("", (ref, execution) => VISIBILITY[recordOf(execution, ref).visibility]),
    getLocation: read("", (ref, execution) => execution.handle(locationService, recordOf(execution, ref).at)),
    setValue: write("String", (ref, execution, value: string) => {
      replace(execution, { ...recordOf(execution, ref), value });
      return ITSELF;
    }),
    setKey: write("String", (ref, execution, key: string) => {
      replace(execution, { ...recordOf(execution, ref), key });
      return ITSELF;
    }),
    remove: write("", (ref, execution) => {
      recordOf(execution, ref);
      const { layer } = execution.document();
      layer.metadata = layer.metadata.filter((record) => record.id !== ref.id);
    }),
  },
  { home: "SpreadsheetApp" },
);

const locationService: Service<MetadataPlace> = defineService(
  "DeveloperMetadataLocation",
  {
    getLocationType: handle("", ({ kind }) => LOCATION_TYPE[kind]),
    getSpreadsheet: handle("", (at, execution) =>
      at.kind === "SPREADSHEET" ? execution.handle(spreadsheetService, {}) : null,
    ),
    getSheet: handle("", (at, execution) =>
      at.kind === "SHEET" ? execution.handle(sheetService, { id: at.sheet }) : null,
    ),
    getColumn: handle("", (at, execution) => (at.kind === "COLUMN" ? rangeAt(execution, at) : null)),
    getRow: handle("", (at, execution) => (at.kind === "ROW" ? rangeAt(execution, at) : null)),
  },
  { home: "SpreadsheetApp" },
);

interface Finder {
  readonly scope: Block | "spreadsheet";
  wanted: { id?: number; key?: string; value?: string; visibility?: EnumValue; kind?: EnumValue };
  intersecting: boolean;
}

/** Finds metadata by all that was asked; what is not wholly inside the scope counts only with `onIntersectingLocations`. */
export const finderService: Service<Finder> = defineService(
  "DeveloperMetadataFinder",
  {
    withId: handle("Integer", (finder, _, id: number) => want(finder, { id })),
    withKey: handle("String", (finder, _, key: string) => want(finder, { key })),
    withValue: handle("String", (finder, _, value: string) => want(finder, { value })),
    withVisibility: handle("DeveloperMetadataVisibility", (finder, _, visibility: EnumValue) =>
      want(finder, { visibility }),
    ),
    withLocationType: handle("DeveloperMetadataLocationType", (finder, _, kind: EnumValue) =>
      want(finder, { kind }),
    ),
    onIntersectingLocations: handle("", (finder) => {
      finder.intersecting = true;
      return ITSELF;
    }),
    find: read("", (finder, execution) =>
      execution
        .document()
        .layer.metadata.filter((record) => matches(execution, finder, record))
        .map(({ id }) => execution.handle(metadataService, { id })),
    ),
  },
  { home: "SpreadsheetApp" },
);

/** Adds metadata; the value may be left out, the visibility too. */
export function addMetadata(
  execution: Execution,
  at: MetadataPlace,
  [key, ...rest]: readonly unknown[],
): void {
  const visibility = rest.find((arg) => isEnumValue("DeveloperMetadataVisibility", arg)) as
    | EnumValue
    | undefined;
  const value = rest.find((arg) => typeof arg === "string") as string | undefined;
  const { layer } = execution.document();
  const record: MetadataRecord = {
    id: layer.nextId(),
    key: key as string,
    value: value ?? null,
    visibility: (visibility?.name() ?? "DOCUMENT") as MetadataRecord["visibility"],
    at,
  };
  layer.metadata = [...layer.metadata, record];
}

/** Metadata exactly at a place. */
export function metadataAt(execution: Execution, at: MetadataPlace): readonly MetadataRecord[] {
  const same = JSON.stringify(at);
  return execution.document().layer.metadata.filter((record) => JSON.stringify(record.at) === same);
}

/** 3.5: metadata stands on one whole row or column, never on other ranges. */
export function placeOfRange({ block, whole }: RangeRef): MetadataPlace {
  if (whole === "column" && block.columns === 1)
    return { kind: "COLUMN", sheet: block.sheet, index: block.column };
  if (whole === "row" && block.rows === 1) return { kind: "ROW", sheet: block.sheet, index: block.row };
  throw new ScriptError(
    "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
  );
}

function recordOf(execution: Execution, { id }: MetadataRef): MetadataRecord {
  const record = execution.document().layer.metadata.find((each) => each.id === id);
  if (!record) throw new NotEmulated("Developer metadata that was removed");
  return record;
}

function replace(execution: Execution, record: MetadataRecord): void {
  const { layer } = execution.document();
  layer.metadata = layer.metadata.map((each) => (each.id === record.id ? record : each));
}

function want(finder: Finder, more: Finder["wanted"]): typeof ITSELF {
  finder.wanted = { ...finder.wanted, ...more };
  return ITSELF;
}

function matches(
  execution: Execution,
  { scope, wanted, intersecting }: Finder,
  record: MetadataRecord,
): boolean {
  const asked =
    (wanted.id === undefined || wanted.id === record.id) &&
    (wanted.key === undefined || wanted.key === record.key) &&
    (wanted.value === undefined || wanted.value === record.value) &&
    (wanted.visibility === undefined || wanted.visibility.name() === record.visibility) &&
    (wanted.kind === undefined || wanted.kind.name() === record.at.kind);
  if (!asked || scope === "spreadsheet") return asked;
  if (record.at.kind === "SPREADSHEET" || record.at.sheet !== scope.sheet) return false;
  const block = blockOf(execution, record.at);
  return intersecting ? overlaps(scope, block) : contains(scope, block);
}

function blockOf(execution: Execution, at: Exclude<MetadataPlace, { kind: "SPREADSHEET" }>): Block {
  const { rows, columns } = infoOf(execution, at.sheet);
  const all = { sheet: at.sheet, row: 0, column: 0, rows, columns };
  if (at.kind === "SHEET") return all;
  return at.kind === "ROW" ? { ...all, row: at.index, rows: 1 } : { ...all, column: at.index, columns: 1 };
}

function rangeAt(execution: Execution, at: Extract<MetadataPlace, { index: number }>): object {
  const whole = at.kind === "ROW" ? "row" : "column";
  return execution.handle(rangeService, { block: blockOf(execution, at), whole });
}

import { copySheet, kept, reorderCells, shifted, shiftMetadata, shiftSheet } from "./layerShift";
import { createRowGrid, type RowGrid } from "./rowGrid";
import type { Axis, Block, SheetId, Workbook } from "./workbook";

/**
 * What belongs to a spreadsheet and engines do not hold. It is the same over every engine, and stays in place by
 * listening to structure events. Plain data: the services read and write it directly.
 */
export interface Layer {
  sheet(id: SheetId): SheetLayer;
  metadata: readonly MetadataRecord[];
  namedRanges: readonly NamedRangeRecord[];
  /** A fresh number for a metadata record. */
  nextId(): number;
}

export const CELL_STYLES = ["background", "fontColor", "fontWeight", "horizontalAlignment", "wrap"] as const;
export type CellStyle = (typeof CELL_STYLES)[number];

export interface SheetLayer {
  /** The number that `getSheetId()` gives. */
  readonly number: number;
  readonly notes: RowGrid<string>;
  readonly styles: Readonly<Record<CellStyle, RowGrid<string>>>;
  readonly validations: RowGrid<Validation | undefined>;
  frozen: Readonly<Record<Axis, number>>;
  /** Rows and columns hidden by hand. */
  hidden: Readonly<Record<Axis, ReadonlySet<number>>>;
  columnWidths: ReadonlyMap<number, number>;
  merges: readonly Block[];
  rules: readonly ConditionalRule[];
  protections: readonly ProtectionRecord[];
  filter: FilterRecord | undefined;
  /** Cells of typed columns of a table, where Sheets refuses several operations (docs/platform.md, 3.2). */
  typedColumns: readonly Block[];
}

export interface Condition {
  /** Such as "CUSTOM_FORMULA" or "TEXT_EQUAL_TO". */
  readonly type: string;
  readonly values: readonly unknown[];
}

export interface Validation {
  readonly condition: Condition;
  readonly allowInvalid: boolean;
  readonly helpText: string | undefined;
}

export interface ConditionalRule {
  readonly ranges: readonly Block[];
  readonly condition: Condition | undefined;
  readonly background: string | undefined;
  readonly fontColor: string | undefined;
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly strikethrough: boolean | undefined;
}

export interface FilterRecord {
  readonly block: Block;
  /** Criteria by column of the sheet. */
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
}

export interface FilterCriteria {
  readonly hiddenValues: readonly string[];
  readonly condition: Condition | undefined;
}

export interface ProtectionRecord {
  readonly id: number;
  readonly kind: "RANGE" | "SHEET";
  readonly block: Block;
  readonly description: string;
  readonly warningOnly: boolean;
  /** Names of those who may edit beside the owner; undefined while nobody was ever taken out. */
  readonly editors: readonly string[] | undefined;
}

export interface MetadataRecord {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: "DOCUMENT" | "PROJECT";
  readonly at: MetadataPlace;
}

export type MetadataPlace =
  | { readonly kind: "SPREADSHEET" }
  | { readonly kind: "SHEET"; readonly sheet: SheetId }
  | { readonly kind: "ROW" | "COLUMN"; readonly sheet: SheetId; readonly index: number };

export interface NamedRangeRecord {
  readonly name: string;
  readonly block: Block;
}

/** The layer of a workbook, empty, kept in place from now on. */
export function createLayer(workbook: Workbook): Layer {
  const sheets = new Map<SheetId, SheetLayer>();
  let lastId = 0;
  const layer: Layer = {
    metadata: [],
    namedRanges: [],
    nextId: () => ++lastId,
    sheet(id) {
      const known = sheets.get(id);
      if (known) return known;
      // The first sheet of a Google spreadsheet is number 0, later ones have arbitrary numbers.
      const made = emptySheet(sheets.size === 0 ? 0 : 1_000_000 + 7919 * sheets.size);
      sheets.set(id, made);
      return made;
    },
  };
  for (const { id } of workbook.sheets()) layer.sheet(id);

  workbook.onStructure((event) => {
    if (event.kind === "copySheet") {
      copySheet(layer, event.sheet, event.copy);
      return;
    }
    if (event.kind === "removeSheet") sheets.delete(event.sheet);
    else if (event.kind === "reorder") reorderCells(layer.sheet(event.block.sheet), event);
    else shiftSheet(layer.sheet(event.sheet), event);
    layer.metadata = kept(layer.metadata, (record) => shiftMetadata(record, event));
    layer.namedRanges = kept(layer.namedRanges, (named) => shifted(named, event));
  });
  return layer;
}

function emptySheet(number: number): SheetLayer {
  const styles = Object.fromEntries(CELL_STYLES.map((style) => [style, createRowGrid("")]));
  return {
    number,
    notes: createRowGrid(""),
    styles: styles as Record<CellStyle, RowGrid<string>>,
    validations: createRowGrid<Validation | undefined>(undefined),
    frozen: { row: 0, column: 0 },
    hidden: { row: new Set(), column: new Set() },
    columnWidths: new Map(),
    merges: [],
    rules: [],
    protections: [],
    filter: undefined,
    typedColumns: [],
  };
}

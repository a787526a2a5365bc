import { followStructure } from "./references";
import { createRowGrid, type RowGrid } from "./rowGrid";
import { shiftBlock, shiftIndex } from "./shift";
import type { Axis, Block, SheetId, StructureEvent, Workbook } from "./workbook";

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
  /** Cells of typed columns of a table, where Sheets refuses several operations (platform notes, 3.2). */
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

/** Every grid of something per cell. */
export function cellGrids(sheet: SheetLayer): RowGrid<never>[] {
  return [sheet.notes, sheet.validations, ...CELL_STYLES.map((style) => sheet.styles[style])] as never[];
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

function shiftSheet(sheet: SheetLayer, event: Extract<StructureEvent, { axis: Axis }>): void {
  for (const grid of cellGrids(sheet)) {
    if (event.kind === "move") grid.move(event.axis, event.from, event.count, event.to);
    else grid[event.kind](event.axis, event.at, event.count);
  }
  const indices = kept([...sheet.hidden[event.axis]], (index) => shiftIndex(event, index));
  sheet.hidden = { ...sheet.hidden, [event.axis]: new Set(indices) };
  if (event.axis === "column") sheet.columnWidths = shiftKeys(sheet.columnWidths, event);
  sheet.merges = kept(sheet.merges, (block) => shiftBlock(event, block));
  sheet.typedColumns = kept(sheet.typedColumns, (block) => shiftBlock(event, block));
  sheet.protections = kept(sheet.protections, (protection) => shifted(protection, event));
  sheet.rules = kept(sheet.rules, (rule) => {
    const ranges = kept(rule.ranges, (block) => shiftBlock(event, block));
    if (ranges.length === 0) return undefined;
    return { ...rule, ranges, condition: rule.condition && followed(rule.condition, event) };
  });
  sheet.validations.map((rule) => rule && { ...rule, condition: followed(rule.condition, event) });
  const filter = sheet.filter && shifted(sheet.filter, event);
  sheet.filter =
    filter && event.axis === "column" ? { ...filter, criteria: shiftKeys(filter.criteria, event) } : filter;
}

/** The formula of a condition speaks of its own sheet. */
function followed(condition: Condition, event: Extract<StructureEvent, { axis: Axis }>): Condition {
  if (condition.type !== "CUSTOM_FORMULA") return condition;
  const formula = followStructure(String(condition.values[0]), event.sheet, event, event.sheet);
  return { ...condition, values: [formula] };
}

function reorderCells(
  sheet: SheetLayer,
  { block, order }: Extract<StructureEvent, { kind: "reorder" }>,
): void {
  for (const grid of cellGrids(sheet)) grid.reorder(block, order);
}

function copySheet(layer: Layer, from: SheetId, to: SheetId): void {
  const source = layer.sheet(from);
  const target = layer.sheet(to);
  const grids = cellGrids(target);
  const relocate = (block: Block): Block => ({ ...block, sheet: to });
  cellGrids(source).forEach((grid, index) => {
    grid.map((value, row, column) => {
      grids[index]!.write(row, column, [[value]]);
      return value;
    });
  });
  target.frozen = source.frozen;
  target.hidden = source.hidden;
  target.columnWidths = source.columnWidths;
  target.merges = source.merges.map(relocate);
  target.rules = source.rules.map((rule) => ({ ...rule, ranges: rule.ranges.map(relocate) }));
  target.filter = source.filter && { ...source.filter, block: relocate(source.filter.block) };
  // 3.5: a copied sheet has the same metadata keys under new ids.
  const copies = layer.metadata.flatMap((record) =>
    record.at.kind !== "SPREADSHEET" && record.at.sheet === from
      ? [{ ...record, id: layer.nextId(), at: { ...record.at, sheet: to } }]
      : [],
  );
  layer.metadata = [...layer.metadata, ...copies];
}

function shiftMetadata(record: MetadataRecord, event: StructureEvent): MetadataRecord | undefined {
  const { at } = record;
  if (at.kind === "SPREADSHEET") return record;
  if (event.kind === "removeSheet") return at.sheet === event.sheet ? undefined : record;
  if (at.kind === "SHEET" || !("axis" in event) || event.sheet !== at.sheet) return record;
  if (event.axis !== (at.kind === "ROW" ? "row" : "column")) return record;
  const index = shiftIndex(event, at.index);
  return index === undefined ? undefined : { ...record, at: { ...at, index } };
}

function shifted<T extends { readonly block: Block }>(holder: T, event: StructureEvent): T | undefined {
  const block = shiftBlock(event, holder.block);
  return block && { ...holder, block };
}

function shiftKeys<T>(
  map: ReadonlyMap<number, T>,
  event: Extract<StructureEvent, { axis: Axis }>,
): ReadonlyMap<number, T> {
  return new Map(
    kept([...map], ([key, value]) => {
      const index = shiftIndex(event, key);
      return index === undefined ? undefined : ([index, value] as const);
    }),
  );
}

function kept<T, U>(list: readonly T[], change: (item: T) => U | undefined): U[] {
  return list.flatMap((item) => {
    const next = change(item);
    return next === undefined ? [] : [next];
  });
}

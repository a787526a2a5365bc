import { CELL_STYLES, type Condition, type Layer, type MetadataRecord, type SheetLayer } from "./layer";
import { followStructure } from "./references";
import type { RowGrid } from "./rowGrid";
import { shiftBlock, shiftIndex } from "./shift";
import type { Axis, Block, SheetId, StructureEvent } from "./workbook";

/** Every grid of something per cell. */
export function cellGrids(sheet: SheetLayer): RowGrid<unknown>[] {
  return [sheet.notes, sheet.validations, ...CELL_STYLES.map((style) => sheet.styles[style])];
}

/** Keeps a sheet's layer in place when rows or columns were inserted, removed or moved. */
export function shiftSheet(sheet: SheetLayer, event: Extract<StructureEvent, { axis: Axis }>): void {
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
  sheet.validations.map((rule) => {
    const condition = rule && followed(rule.condition, event);
    return condition === rule?.condition ? rule : { ...rule!, condition: condition! };
  });
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

/** Keeps what hangs on cells with them when rows of a block were reordered. */
export function reorderCells(
  sheet: SheetLayer,
  { block, order }: Extract<StructureEvent, { kind: "reorder" }>,
): void {
  for (const grid of cellGrids(sheet)) grid.reorder(block, order);
}

/** Gives a copied sheet what its original has. */
export function copySheet(layer: Layer, from: SheetId, to: SheetId): void {
  const source = layer.sheet(from);
  const target = layer.sheet(to);
  const grids = cellGrids(target);
  const relocate = (block: Block): Block => ({ ...block, sheet: to });
  cellGrids(source).forEach((grid, index) => {
    grids[index]!.write(0, 0, grid.block({ row: 0, column: 0, ...grid.extent() }));
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

/** Where metadata stands after a structure event, or undefined when its place is gone. */
export function shiftMetadata(record: MetadataRecord, event: StructureEvent): MetadataRecord | undefined {
  const { at } = record;
  if (at.kind === "SPREADSHEET") return record;
  if (event.kind === "removeSheet") return at.sheet === event.sheet ? undefined : record;
  if (at.kind === "SHEET" || !("axis" in event) || event.sheet !== at.sheet) return record;
  if (event.axis !== (at.kind === "ROW" ? "row" : "column")) return record;
  const index = shiftIndex(event, at.index);
  return index === undefined ? undefined : { ...record, at: { ...at, index } };
}

/** Something that holds a block, after a structure event; undefined when the block is gone. */
export function shifted<T extends { readonly block: Block }>(
  holder: T,
  event: StructureEvent,
): T | undefined {
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

/** The list after a change of each item; what becomes undefined goes. */
export function kept<T, U>(list: readonly T[], change: (item: T) => U | undefined): U[] {
  return list.flatMap((item) => {
    const next = change(item);
    return next === undefined ? [] : [next];
  });
}

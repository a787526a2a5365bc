import type { SheetLayer } from "../../workbook/layer";
import type { Block, Extent } from "../../workbook/workbook";
import { blockOf, cellName, referenceOf } from "./reference";
import { SHEET_ORDER } from "./sheetOrder";
import { addedRules, goneRules, withoutRules, withRules } from "./sheetRules";
import type { StyleSheet } from "./styleSheet";
import type { LoadedBeside } from "./xlsxSource";
import { attribute, childrenOf, prefixedLike, withAttribute, withChild } from "./xml";

/** A sheet's part without its rows, with what scripts changed beside the cells: columns, panes, filter, format rules. */
export function patchedFrame(
  frame: string,
  used: Extent,
  layer: SheetLayer,
  loaded: LoadedBeside | undefined,
  styles: StyleSheet,
): string {
  let xml = withDimension(frame, used);
  const { row, column } = layer.frozen;
  if (row !== (loaded?.frozen.row ?? 0) || column !== (loaded?.frozen.column ?? 0))
    xml = withPane(xml, row, column);
  xml = withColumns(xml, layer, loaded);
  if (JSON.stringify(layer.filter?.block) !== JSON.stringify(loaded?.filter?.block)) {
    xml = withFilter(xml, layer.filter?.block);
  }
  const gone = goneRules(layer.rules, loaded?.rules ?? []);
  if (gone.length > 0) xml = withoutRules(xml, gone);
  const added = addedRules(layer.rules, loaded?.rules ?? []);
  return added.length > 0 ? withRules(xml, added, styles) : xml;
}

/** The element of this name below the root, "" where there is none. */
export function childText(xml: string, name: string): string {
  const child = childrenOf(xml).children.find((candidate) => candidate.name === name);
  return child ? xml.slice(child.start, child.end) : "";
}

function put(xml: string, name: (typeof SHEET_ORDER)[number], element: string): string {
  return withChild(xml, SHEET_ORDER, name, prefixedLike(xml, element));
}

function withDimension(xml: string, used: Extent): string {
  const old = childText(xml, "dimension");
  if (old === "" || used.rows === 0) return xml;
  const { row, column, rows, columns } = blockOf(attribute(old, "ref") ?? "A1", "");
  const end = {
    rows: Math.max(row + rows, used.rows) - row,
    columns: Math.max(column + columns, used.columns) - column,
  };
  const ref = referenceOf({ row, column, ...end });
  return ref === attribute(old, "ref")
    ? xml
    : withChild(xml, SHEET_ORDER, "dimension", withAttribute(old, "ref", ref));
}

function withPane(xml: string, rows: number, columns: number): string {
  const old = /<(?:\w+:)?sheetView\b[^>]*?(?=\s*\/?>)/
    .exec(childText(xml, "sheetViews"))?.[0]
    .replace(/^<\w+:/, "<");
  const view = old ?? '<sheetView workbookViewId="0"';
  const active = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const pane =
    splits &&
    `<pane${splits} topLeftCell="${cellName(rows, columns)}" activePane="${active}" state="frozen"/>`;
  return put(xml, "sheetViews", `<sheetViews>${view}>${pane}</sheetView></sheetViews>`);
}

function withFilter(xml: string, block: Block | undefined): string {
  const old = childText(xml, "autoFilter");
  if (!block) return withChild(xml, SHEET_ORDER, "autoFilter", "");
  const ref = referenceOf(block);
  if (old === "") return put(xml, "autoFilter", `<autoFilter ref="${ref}"/>`);
  const tag = /^<[^>]*>/.exec(old)![0];
  const fresh = withAttribute(tag, "ref", ref) + old.slice(tag.length);
  return withChild(xml, SHEET_ORDER, "autoFilter", fresh);
}

/** Columns that were hidden, shown or sized since. One `col` element can stand for several columns: it is split. */
function withColumns(xml: string, layer: SheetLayer, loaded: LoadedBeside | undefined): string {
  const hidden = loaded?.hidden.column ?? new Set();
  const changed = new Set(
    [...layer.hidden.column, ...hidden, ...layer.columnWidths.keys()].filter(
      (column) =>
        layer.hidden.column.has(column) !== hidden.has(column) ||
        layer.columnWidths.get(column) !== loaded?.columnWidths.get(column),
    ),
  );
  if (changed.size === 0) return xml;
  let tags = columnTags(xml);
  for (const column of [...changed].sort((a, b) => a - b)) {
    const number = column + 1;
    tags = tags.flatMap((tag) => splitAt(tag, number));
    const covering = tags.find((tag) => Number(attribute(tag, "min")) === number);
    const pixels = layer.columnWidths.get(column);
    const resized = pixels !== loaded?.columnWidths.get(column);
    let tag = covering ?? `<col min="${number}" max="${number}" width="9.140625"/>`;
    if (resized && pixels !== undefined) {
      tag = withAttribute(withAttribute(tag, "width", ((pixels - 5) / 7).toFixed(4)), "customWidth", 1);
    }
    tag = withAttribute(tag, "hidden", layer.hidden.column.has(column) ? 1 : undefined);
    tags = [...tags.filter((other) => other !== covering), tag];
  }
  tags.sort((a, b) => Number(attribute(a, "min")) - Number(attribute(b, "min")));
  return put(xml, "cols", `<cols>${tags.join("")}</cols>`);
}

/** The `col` elements of a sheet, without prefix. */
export function columnTags(xml: string): string[] {
  const list = childText(xml, "cols");
  return [...list.matchAll(/<(?:\w+:)?col\b[^>]*?\/?>/g)].map(([tag]) =>
    tag.replace(/^<\w+:/, "<").replace(/\/?>$/, "/>"),
  );
}

/** A `col` element as those before, at and after a column. */
function splitAt(tag: string, column: number): string[] {
  const min = Number(attribute(tag, "min"));
  const max = Number(attribute(tag, "max"));
  if (column < min || column > max) return [tag];
  const part = (from: number, to: number) =>
    from > to ? [] : [withAttribute(withAttribute(tag, "max", to), "min", from)];
  return [...part(min, column - 1), ...part(column, column), ...part(column + 1, max)];
}

import { columnOfLetters } from "../../workbook/a1";
import { attribute, withAttribute } from "./xml";

/** A cell to put into a row: its new element, given the style that stands there now and the element, if there is one. */
export interface CellEdit {
  readonly column: number;
  readonly element: (style: number, old: string | undefined) => string;
}

export interface RowEdit {
  readonly row: number;
  readonly cells: readonly CellEdit[];
}

/**
 * The content of `sheetData` with cells put in, piece by piece. Edits come in ascending order of row and column. Rows without edits
 * are carried over letter by letter, and so is every other cell. A new cell starts from the style of its row or column.
 */
export function* patchedRows(
  data: string,
  edits: Iterable<RowEdit>,
  columnStyle: (column: number) => number,
): Generator<string> {
  const pending = edits[Symbol.iterator]();
  let next = pending.next();
  let number = -1;
  for (const match of data.matchAll(ROW)) {
    const [text, tag, inner = ""] = match;
    const named = attribute(tag!, "r");
    number = named === undefined ? number + 1 : Number(named) - 1;
    while (!next.done && next.value.row < number) {
      yield rowElement(`<row r="${next.value.row + 1}"`, "", next.value.cells, columnStyle);
      next = pending.next();
    }
    if (next.done || next.value.row !== number) {
      yield text;
      continue;
    }
    yield rowElement(tag!, inner, next.value.cells, columnStyle);
    next = pending.next();
  }
  for (; !next.done; next = pending.next()) {
    yield rowElement(`<row r="${next.value.row + 1}"`, "", next.value.cells, columnStyle);
  }
}

/** A row, and a cell: the start tag without its end, and the content. Neither can hold another of its kind. */
const ROW = /(<(?:\w+:)?row\b[^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g;
const CELL = /(<(?:\w+:)?c\b[^>]*?)(?:\/>|>[\s\S]*?<\/(?:\w+:)?c>)/g;

function rowElement(
  tag: string,
  inner: string,
  edits: readonly CellEdit[],
  columnStyle: (column: number) => number,
): string {
  const rowStyle = attribute(tag, "customFormat") === undefined ? undefined : attribute(tag, "s");
  let cells = "";
  let index = 0;
  const put = ({ column, element }: CellEdit, old?: { text: string; tag: string }) => {
    const style = old ? (attribute(old.tag, "s") ?? 0) : (rowStyle ?? columnStyle(column));
    cells += element(Number(style), old?.text);
    index++;
  };
  let column = -1;
  for (const [text, cellTag] of inner.matchAll(CELL)) {
    const named = attribute(cellTag!, "r");
    column = named === undefined ? column + 1 : columnOfLetters(named.replace(/\d+/, ""));
    while (index < edits.length && edits[index]!.column < column) put(edits[index]!);
    if (index < edits.length && edits[index]!.column === column) put(edits[index]!, { text, tag: cellTag! });
    else cells += text;
  }
  while (index < edits.length) put(edits[index]!);
  const name = /^<([^\s/>]+)/.exec(tag)![1];
  return `${widened(tag, edits)}>${cells}</${name}>`;
}

/** The hint of how many columns the row spans, where there is one, must cover the new cells too. */
function widened(tag: string, edits: readonly CellEdit[]): string {
  const spans = attribute(tag, "spans");
  const last = edits[edits.length - 1]?.column ?? 0;
  const [, first, end] = /^(\d+):(\d+)$/.exec(spans ?? "") ?? [];
  if (spans === undefined) return tag;
  if (first === undefined) return withAttribute(tag, "spans", undefined);
  return Number(end) > last ? tag : withAttribute(tag, "spans", `${first}:${last + 1}`);
}

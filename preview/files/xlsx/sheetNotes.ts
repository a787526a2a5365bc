import type { RowGrid } from "../../workbook/rowGrid";
import type { OfficePackage } from "./officePackage";
import { cellName } from "./reference";
import { SHEET_ORDER } from "./sheetOrder";
import { attribute, escapeXml, prefixedLike, withChild } from "./xml";

interface NoteChange {
  readonly row: number;
  readonly column: number;
  /** "" takes the note away. */
  readonly text: string;
}

/** Cells whose note differs from the file's. */
export function changedNotes(now: RowGrid<string>, loaded: RowGrid<string> | undefined): NoteChange[] {
  const changes: NoteChange[] = [];
  now.map((text, row, column) => {
    if (text !== loaded?.get(row, column)) changes.push({ row, column, text });
    return text;
  });
  loaded?.map((text, row, column) => {
    if (now.get(row, column) === "") changes.push({ row, column, text: "" });
    return text;
  });
  return changes;
}

const COMMENTS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author></author></authors><commentList></commentList></comments>';
const DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/**
 * Writes changed notes into a sheet's comments and the drawing with their boxes, made where they are missing, and
 * returns the sheet's part with its tie to the drawing.
 */
export function withNotes(
  parts: OfficePackage,
  sheetPart: string,
  xml: string,
  changes: readonly NoteChange[],
): string {
  const related = (type: string) =>
    parts.relations(sheetPart).find((relation) => relation.type === type)?.target;
  let comments = related("comments");
  if (comments === undefined) {
    comments = freshName(parts, "xl/comments", ".xml");
    parts.set(comments, COMMENTS);
    parts.declare(comments, "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml");
    parts.relate(sheetPart, "comments", comments);
  }
  let drawing = related("vmlDrawing");
  let sheet = xml;
  if (drawing === undefined) {
    drawing = freshName(parts, "xl/drawings/vmlDrawing", ".vml");
    parts.set(drawing, DRAWING);
    parts.declare(drawing, "application/vnd.openxmlformats-officedocument.vmlDrawing");
    const id = parts.relate(sheetPart, "vmlDrawing", drawing);
    const tie = `<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>`;
    sheet = withChild(sheet, SHEET_ORDER, "legacyDrawing", prefixedLike(sheet, tie));
  }
  let texts = parts.text(comments);
  let boxes = parts.text(drawing);
  for (const { row, column, text } of changes) {
    const cell = cellName(row, column);
    texts = texts.replace(COMMENT, (comment) => (attribute(comment, "ref") === cell ? "" : comment));
    boxes = boxes.replace(SHAPE, (shape) => (isAt(shape, row, column) ? "" : shape));
    if (text === "") continue;
    const comment = `<comment ref="${cell}" authorId="0"><text><t xml:space="preserve">${escapeXml(text)}</t></text></comment>`;
    texts = texts.replace(/(?=<\/(?:\w+:)?commentList>)/, () => prefixedLike(texts, comment));
    boxes = boxes.replace(/<\/xml>\s*$/, () => `${boxAt(row, column, nextShape(boxes))}</xml>`);
  }
  parts.set(comments, texts.replace(/<((?:\w+:)?commentList)\/>/, "<$1></$1>"));
  parts.set(drawing, boxes);
  return sheet;
}

const COMMENT = /<(?:\w+:)?comment\b[^>]*>[\s\S]*?<\/(?:\w+:)?comment>/g;
const SHAPE = /<v:shape\b[^>]*>[\s\S]*?<\/v:shape>/g;

function isAt(shape: string, row: number, column: number): boolean {
  return shape.includes(`<x:Row>${row}</x:Row>`) && shape.includes(`<x:Column>${column}</x:Column>`);
}

function nextShape(drawing: string): number {
  return Math.max(1024, ...[...drawing.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number))) + 1;
}

function boxAt(row: number, column: number, number: number): string {
  const anchor = [column + 1, 15, row, 2, column + 3, 31, row + 4, 1].join(", ");
  return `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

function freshName(parts: OfficePackage, start: string, end: string): string {
  let number = 1;
  while (parts.has(`${start}${number}${end}`)) number++;
  return `${start}${number}${end}`;
}

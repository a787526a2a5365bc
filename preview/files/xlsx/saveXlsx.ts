import type { Layer } from "../../workbook/layer";
import type { SheetInfo, Workbook } from "../../workbook/workbook";
import { FileError } from "../fileError";
import { replaceFile } from "../replaceFile";
import { emptyWorkbook, NEW_SHEET } from "./emptyWorkbook";
import { type OfficePackage, openPackage } from "./officePackage";
import { holds, sheetEdits } from "./sheetEdits";
import { columnTags, patchedFrame } from "./sheetFrame";
import { editSheets, type SheetList } from "./sheetList";
import { changedNotes, withNotes } from "./sheetNotes";
import { patchedRows } from "./sheetRows";
import { editStyles, type StyleSheet } from "./styleSheet";
import type { LoadedSheet, XlsxSource } from "./xlsxSource";
import { attribute, rootTag } from "./xml";
import { packedPieces, zipPieces } from "./zip";

/**
 * Writes a workbook as xlsx. One that came from an xlsx file is that file with only the changed cells, columns,
 * filters, rules and notes put in and new sheets added; every other byte of every part stays.
 */
export async function saveXlsx(
  path: string,
  workbook: Workbook,
  layer: Layer,
  source: XlsxSource | undefined,
): Promise<void> {
  refuseMoves(path, workbook, source);
  const parts = partsOf(path, source);
  const list = editSheets(parts);
  const stylesPart = partOfType(parts, "styles");
  const stylesBefore = parts.text(stylesPart);
  const target: Target = {
    workbook,
    layer,
    parts,
    list,
    styles: editStyles(stylesBefore),
    epoch: source?.epoch ?? 0,
  };
  const loadedSheets = new Map(source?.sheets.map((sheet) => [sheet.id, sheet]));
  for (const info of workbook.sheets()) await writeSheet(target, info, loadedSheets.get(info.id));
  if (target.styles.xml() !== stylesBefore) parts.set(stylesPart, target.styles.xml());
  const sheets = source?.sheets ?? [];
  if (sheets.some(({ cells }) => cells.some((row) => row.some(isFormula)))) list.recalculate();
  if (sheets.some((sheet) => losesFormula(workbook, sheet))) dropCalculationOrder(parts);
  replaceFile(path, zipPieces(parts.entries()));
}

interface Target {
  readonly workbook: Workbook;
  readonly layer: Layer;
  readonly parts: OfficePackage;
  readonly list: SheetList;
  readonly styles: StyleSheet;
  readonly epoch: number;
}

async function writeSheet(target: Target, info: SheetInfo, loaded: LoadedSheet | undefined): Promise<void> {
  const { workbook, parts, list, styles, epoch } = target;
  const layer = target.layer.sheet(info.id);
  const part = loaded ? list.partOf(loaded.name)! : list.add(info.name, info.hidden);
  if (loaded && info.hidden !== loaded.hidden) list.hide(loaded.name, info.hidden);
  const before = loaded ? parts.text(part) : NEW_SHEET;
  const { frame, data } = takenApart(before);
  let fresh = patchedFrame(frame, workbook.used(info.id), layer, loaded?.beside, styles);
  const notes = changedNotes(layer.notes, loaded?.beside.notes);
  if (notes.length > 0) fresh = withNotes(parts, part, fresh, notes);
  const block = layer.filter?.block;
  if (loaded && block && fresh !== frame) list.nameFilter(loaded.name, block);

  const edits = sheetEdits(workbook, info.id, layer, loaded, styles, epoch)[Symbol.iterator]();
  const first = edits.next();
  if (loaded && fresh === frame && first.done) return;
  const [head, tail] = fresh.split(ROWS_GO_HERE) as [string, string];
  const rows = patchedRows(data, first.done ? [] : chained(first.value, edits), columnStyles(fresh));
  parts.put(await packedPieces(part, buffers(head, rows, tail)));
}

const ROWS_GO_HERE = "<?rows?>";

/** A sheet's part apart from the content of `sheetData`, which stays where a mark stands. */
function takenApart(xml: string): { frame: string; data: string } {
  const match = /<((?:\w+:)?sheetData)\b[^>]*?(\/?)>/.exec(xml)!;
  const start = match.index + match[0].length;
  const name = match[1]!;
  const end = match[2] ? start : xml.lastIndexOf(`</${name}>`);
  const after = match[2] ? start : end + name.length + 3;
  return {
    frame: `${xml.slice(0, match.index)}<${name}>${ROWS_GO_HERE}</${name}>${xml.slice(after)}`,
    data: xml.slice(start, end),
  };
}

/** The style that a column gives to its new cells. */
function columnStyles(xml: string): (column: number) => number {
  const styled = columnTags(xml).flatMap((tag) => {
    const [min, max, style] = ["min", "max", "style"].map((name) => Number(attribute(tag, name) ?? 0));
    return style ? [{ min: min! - 1, max: max! - 1, style }] : [];
  });
  return (column) => styled.find(({ min, max }) => column >= min && column <= max)?.style ?? 0;
}

function* chained<T>(first: T, rest: Iterator<T>): Generator<T> {
  yield first;
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}

/** UTF-8 in pieces of about a megabyte: one per row would take longer to pack than to make. */
function* buffers(head: string, rows: Iterable<string>, tail: string): Generator<Buffer> {
  let text = head;
  for (const row of rows) {
    text += row;
    if (text.length < 1 << 20) continue;
    yield Buffer.from(text);
    text = "";
  }
  yield Buffer.from(text + tail);
}

function partsOf(path: string, source: XlsxSource | undefined): OfficePackage {
  try {
    return openPackage(source?.bytes ?? emptyWorkbook());
  } catch (error) {
    throw new FileError(
      `${path} cannot be written: the input's archive is unusual (${(error as Error).message}). Open the input in a spreadsheet and save it again.`,
    );
  }
}

function refuseMoves(path: string, workbook: Workbook, source: XlsxSource | undefined): void {
  const present = new Map(workbook.sheets().map(({ id, name }) => [id, name]));
  const bad = source?.sheets.find(({ id, name }) => source.moved.has(id) || present.get(id) !== name);
  if (bad) {
    throw new FileError(
      `${path} cannot be written: rows or columns inside the sheet “${bad.name}” were moved, or the sheet was renamed or removed. Write a .csv instead.`,
    );
  }
}

function isFormula(cell: unknown): boolean {
  return typeof cell === "object" && cell !== null && "formula" in cell;
}

function losesFormula(workbook: Workbook, { id, cells, used }: LoadedSheet): boolean {
  if (!cells.some((row) => row.some(isFormula))) return false;
  const formulas = workbook.formulas({ sheet: id, row: 0, column: 0, ...used });
  return cells.some((row, r) =>
    row.some((cell, c) => isFormula(cell) && !holds(cell, "", formulas[r]?.[c] ?? "")),
  );
}

/** The order of calculation names cells with formulas; Excel makes a new one where there is none. */
function dropCalculationOrder(parts: OfficePackage): void {
  const workbookPart = parts.relations("").find(({ type }) => type === "officeDocument")!.target;
  const chain = parts.relations(workbookPart).find(({ type }) => type === "calcChain");
  if (chain) parts.remove(chain.target, workbookPart);
}

function partOfType(parts: OfficePackage, type: string): string {
  const workbookPart = parts.relations("").find((relation) => relation.type === "officeDocument")!.target;
  const found = parts.relations(workbookPart).find((relation) => relation.type === type);
  if (!found || !rootTag(parts.text(found.target))) throw new FileError(`The workbook has no ${type}.`);
  return found.target;
}

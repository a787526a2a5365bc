import type { Host } from "../../preview/host";
import type { ProtectionRecord } from "../../preview/workbook/layer";
import type { CellInput, CellValue } from "../../preview/workbook/workbook";

/** What another person may do to a shared sheet while a run of Tierline is at work there. */
export interface Interference {
  readonly name: string;
  readonly act: (host: Host) => void;
  /** Takes away what would stop the next run as well. */
  readonly relent?: (host: Host) => void;
}

const sheetOf = (host: Host) =>
  host.document.workbook.sheets().find(({ name }) => !name.startsWith("Tierline") && name !== "Other")!;

/** Where our columns stand, from 0, as the tags on them say. */
export function ownPlaces(host: Host): ReadonlyMap<string, number> {
  const { id } = sheetOf(host);
  return new Map(
    host.document.layer.metadata.flatMap(({ key, value, at }) =>
      key === "tierline.column" && at.kind === "COLUMN" && at.sheet === id ? [[value!, at.index]] : [],
    ),
  );
}

/** Everything on the sheet that is not ours, by column; columns that hold nothing do not count. */
export function foreignCells(host: Host): readonly (readonly CellValue[])[] {
  const { workbook } = host.document;
  const { id } = sheetOf(host);
  const ours = new Set(ownPlaces(host).values());
  const { rows, columns } = workbook.used(id);
  return Array.from({ length: columns }, (_, column) => column)
    .filter((column) => !ours.has(column))
    .map((column) => workbook.values({ sheet: id, row: 0, column, rows, columns: 1 }).flat())
    .map((cells) => trimmed(cells, (cell) => cell === ""))
    .filter((cells) => cells.length > 0);
}

function trimmed<Item>(list: readonly Item[], isBlank: (item: Item) => boolean): readonly Item[] {
  let length = list.length;
  while (length > 0 && isBlank(list[length - 1]!)) length--;
  return list.slice(0, length);
}

const usedRows = (host: Host): number => host.document.workbook.used(sheetOf(host).id).rows;

function headerRow(host: Host): number {
  const { id } = sheetOf(host);
  const cells = host.document.workbook.values({ sheet: id, row: 0, column: 0, rows: 12, columns: 26 });
  return cells.findIndex((row) => row.includes("Last order"));
}

function columnOf(host: Host, title: string): number {
  const { id } = sheetOf(host);
  const row = headerRow(host);
  return host.document.workbook
    .values({ sheet: id, row, column: 0, rows: 1, columns: 26 })[0]!
    .indexOf(title);
}

/** Writes below (0: into) the header row. */
function type(host: Host, down: number, column: number, cell: CellInput): void {
  host.document.workbook.write(sheetOf(host).id, headerRow(host) + down, column, [[cell]]);
}

/** Sorts the rows below the header over so many columns, as a person does who selects them. */
function sortRows(host: Host, columns: number): void {
  const row = headerRow(host) + 1;
  const rows = usedRows(host) - row;
  const order = Array.from({ length: rows }, (_, i) => (i * 2 + 3) % rows);
  const isOrder = new Set(order).size === rows;
  const block = { sheet: sheetOf(host).id, row, column: 0, rows, columns };
  host.document.workbook.reorder(block, isOrder ? order : [...order.keys()].reverse());
}

const insert =
  (axis: "row" | "column", at: (host: Host) => number, count = 1): Interference["act"] =>
  (host) =>
    host.document.workbook.insert(sheetOf(host).id, axis, at(host), count);

const remove =
  (axis: "row" | "column", at: (host: Host) => number | undefined): Interference["act"] =>
  (host) => {
    const place = at(host);
    if (place !== undefined && place >= 0) host.document.workbook.remove(sheetOf(host).id, axis, place, 1);
  };

const firstOwn = (host: Host): number =>
  Math.min(
    ...(ownPlaces(host).size > 0
      ? ownPlaces(host).values()
      : [host.document.workbook.used(sheetOf(host).id).columns]),
  );

function protect(kind: ProtectionRecord["kind"]): Interference["act"] {
  return (host) => {
    const { id: sheet, rows, columns } = sheetOf(host);
    host.document.layer.sheet(sheet).protections = [
      {
        id: 4711,
        kind,
        block:
          kind === "SHEET"
            ? { sheet, row: 0, column: 0, rows, columns }
            : { sheet, row: 2, column: firstOwn(host), rows: 2, columns: 1 },
        description: "",
        warningOnly: false,
        editors: ["boss"],
      },
    ];
  };
}

const unprotect = (host: Host): void => {
  host.document.layer.sheet(sheetOf(host).id).protections = [];
};

export const INTERFERENCES: readonly Interference[] = [
  { name: "sorts the columns of the table", act: (host) => sortRows(host, 5) },
  { name: "sorts whole rows", act: (host) => sortRows(host, 26) },
  { name: "inserts a row above the header", act: insert("row", () => 0) },
  { name: "inserts rows among the customers", act: insert("row", (host) => headerRow(host) + 3, 2) },
  { name: "deletes a customer", act: remove("row", (host) => headerRow(host) + 2) },
  { name: "deletes the first row", act: remove("row", () => 0) },
  { name: "inserts a column at the left", act: insert("column", () => 0) },
  { name: "inserts three columns at the left", act: insert("column", () => 0, 3) },
  { name: "inserts a column inside the table", act: insert("column", () => 4) },
  { name: "inserts a column before ours", act: insert("column", firstOwn) },
  { name: "inserts a column inside ours", act: insert("column", (host) => firstOwn(host) + 1) },
  { name: "deletes a column left of ours", act: remove("column", (host) => columnOf(host, "Owner")) },
  { name: "deletes one of our columns", act: remove("column", (host) => ownPlaces(host).get("stage")) },
  { name: "deletes the first of our columns", act: remove("column", (host) => ownPlaces(host).get("tier")) },
  { name: "deletes our key column", act: remove("column", (host) => ownPlaces(host).get("key")) },
  {
    name: "moves one of our columns to the left",
    act: (host) => {
      const tier = ownPlaces(host).get("tier");
      if (tier !== undefined) host.document.workbook.move(sheetOf(host).id, "column", tier, 1, 0);
    },
  },
  {
    name: "moves a column of hers to the left",
    act: (host) => host.document.workbook.move(sheetOf(host).id, "column", columnOf(host, "Owner"), 1, 0),
  },
  {
    name: "moves a column of hers to the right",
    act: (host) => host.document.workbook.move(sheetOf(host).id, "column", columnOf(host, "Owner"), 1, 20),
  },
  {
    name: "renames the sheet",
    act: (host) => host.document.workbook.renameSheet(sheetOf(host).id, "Kund'innen!"),
  },
  { name: "renames a header", act: (host) => type(host, 0, columnOf(host, "Total spent"), "Revenue") },
  {
    name: "renames a header of ours",
    act: (host) => {
      const tier = ownPlaces(host).get("tier");
      // Before there is a title of ours, the column and what she types there are hers.
      if (tier !== undefined && columnOf(host, "Tier") === tier) type(host, 0, tier, "Klasse");
    },
  },
  { name: "protects the sheet", act: protect("SHEET"), relent: unprotect },
  { name: "protects cells of ours", act: protect("RANGE"), relent: unprotect },
  {
    name: "deletes the undo sheet",
    act: (host) => {
      const undo = host.document.workbook.sheets().find(({ name }) => name.startsWith("Tierline undo"));
      if (undo) host.document.workbook.removeSheet(undo.id);
    },
  },
  { name: "edits an id", act: (host) => type(host, 3, columnOf(host, "Customer ID"), "c3b") },
  { name: "edits an amount", act: (host) => type(host, 3, columnOf(host, "Total spent"), 5_000) },
  {
    name: "adds a customer",
    act: (host) => {
      const row = usedRows(host);
      host.document.workbook.write(sheetOf(host).id, row, columnOf(host, "Customer ID"), [["c9"]]);
      host.document.workbook.write(sheetOf(host).id, row, columnOf(host, "Total spent"), [[7]]);
    },
  },
];

/** Types a word over the second customer's tier; false where no tier column is there yet. */
export function typeOverTier(host: Host, word: string): boolean {
  const tier = ownPlaces(host).get("tier");
  if (tier === undefined) return false;
  type(host, 2, tier, word);
  return true;
}

export const deleteSheet = (host: Host): void => host.document.workbook.removeSheet(sheetOf(host).id);

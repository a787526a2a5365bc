import { columnLetters } from "../a1";
import type { CellInput } from "../workbook";
import { cellText } from "./cellText";
import { gridLocale } from "./locales";
import type { Engine } from "./speakGoogle";

/** A sheet to start from. What is left out is as in a new sheet of Google's. */
export interface GridSheet {
  readonly name: string;
  readonly cells?: readonly (readonly CellInput[])[];
  /** Number format patterns, row by row; "" for none. */
  readonly formats?: readonly (readonly string[])[];
  readonly rows?: number;
  readonly columns?: number;
  readonly hidden?: boolean;
  /** Rows that stay in view and are set in bold. */
  readonly headerRows?: number;
  /** Other rows in bold, counted from 0. */
  readonly boldRows?: readonly number[];
  readonly columnWidths?: readonly number[];
}

export type WorkbookData = ReturnType<Engine["helpers"]["createEmptyWorkbookData"]>;

/** The document a model starts from. Loading it is many times faster than writing its cells one by one. */
export function workbookData(engine: Engine, localeCode: string, sheets: readonly GridSheet[]): WorkbookData {
  const locale = gridLocale(localeCode);
  const empty = engine.helpers.createEmptyWorkbookData();
  const patterns: Record<number, string> = {};
  const idOf = new Map<string, number>();
  const formatId = (pattern: string) => {
    const id = idOf.get(pattern) ?? idOf.size + 1;
    idOf.set(pattern, id);
    patterns[id] = pattern;
    return id;
  };

  const data = sheets.map((sheet, index) => {
    const cells: Record<string, string> = {};
    const formats: Record<string, number> = {};
    sheet.cells?.forEach((row, r) => {
      row.forEach((cell, c) => {
        const pattern = sheet.formats?.[r]?.[c] ?? "";
        const { content, format = pattern } = cellText(engine, locale, cell, pattern !== "");
        const address = `${columnLetters(c)}${r + 1}`;
        if (content !== "") cells[address] = content;
        if (format !== "") formats[address] = formatId(format);
      });
    });
    const { headerRows = 0, boldRows = [], columnWidths = [], hidden = false } = sheet;
    const widest = sheet.cells?.reduce((width, row) => Math.max(width, row.length), 0) ?? 0;
    const rowNumber = sheet.rows ?? Math.max(1000, sheet.cells?.length ?? 0);
    const colNumber = sheet.columns ?? Math.max(26, widest);
    const lastColumn = columnLetters(colNumber - 1);
    return {
      ...empty.sheets[0]!,
      id: `sheet${index + 1}`,
      name: sheet.name,
      rowNumber,
      colNumber,
      cells,
      formats,
      styles: {
        ...(headerRows > 0 ? { [`A1:${lastColumn}${headerRows}`]: boldStyle } : {}),
        ...Object.fromEntries(boldRows.map((row) => [`A${row + 1}:${lastColumn}${row + 1}`, boldStyle])),
      },
      cols: Object.fromEntries(columnWidths.map((size, column) => [column, { size }])),
      panes: { xSplit: 0, ySplit: headerRows },
      isVisible: !hidden,
    };
  });
  return {
    ...empty,
    settings: { locale },
    sheets: data,
    formats: patterns,
    styles: { [boldStyle]: { bold: true } },
  };
}

const boldStyle = 1;

import { basename, extname } from "node:path";
import { createArrayWorkbook } from "../../workbook/arrayWorkbook";
import type { Place, Table } from "../table";
import { readCsv } from "./readCsv";
import { followRecords } from "./recordOrder";

/** A csv file as a workbook of one sheet, named after the file as Google does. */
export function openCsv(bytes: Buffer, path: string, place: Place): Table {
  const file = readCsv(bytes, path);
  const size = { rows: file.rows.length, columns: file.width };
  const name = basename(path, extname(path));
  const workbook = createArrayWorkbook({ ...place, sheets: [{ name, cells: file.rows, ...size }] });
  const sheet = workbook.sheets()[0]!.id;
  file.formats.forEach((format, column) => {
    if (format !== "") workbook.setFormat({ sheet, row: 0, column, rows: size.rows, columns: 1 }, format);
  });
  const order = followRecords(workbook, sheet, size.rows);
  return {
    workbook,
    fillLayer() {},
    notes:
      file.openQuote === undefined
        ? []
        : [
            `${path}, record ${file.openQuote}: a quote is opened and never closed, so all text after it is one cell. Close it or take it away.`,
          ],
    source: { kind: "csv", sheet, file, order },
  };
}

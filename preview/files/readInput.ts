import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { FileError } from "./fileError";

export interface Input {
  readonly kind: "csv" | "xlsx";
  readonly bytes: Buffer;
}

const CSV_ENDINGS = [".csv", ".tsv", ".tab", ".txt"];
const XLSX_ENDINGS = [".xlsx"];
/** JavaScript text ends here; a csv file must fit into one. */
const MOST_CSV_BYTES = 512 * 1024 * 1024;

/** The bytes of a file and what they are. Throws FileError where they cannot be a csv or xlsx file, and says what they are. */
export function readInput(path: string): Input {
  const ending = extname(path).toLowerCase();
  const bytes = bytesOf(path);
  if (bytes.length === 0) throw new FileError(`${path} is empty. Give a csv or xlsx file with a header row.`);
  if (startsWith(bytes, "PK\u0003\u0004")) {
    if (XLSX_ENDINGS.includes(ending)) return { kind: "xlsx", bytes };
    if (ending === ".xlsm") {
      throw new FileError(`${path} is a workbook with macros. Save it without them as .xlsx.`);
    }
    throw new FileError(
      `${path} is a zip or Excel file under another name. If it is a workbook, rename it to .xlsx.`,
    );
  }
  if (startsWith(bytes, "\u00d0\u00cf\u0011\u00e0")) {
    throw new FileError(
      XLSX_ENDINGS.includes(ending)
        ? `${path} is protected by a password, or an old .xls file under another name. Save it without a password as .xlsx.`
        : `${path} is an old Excel file (.xls). Open it in a spreadsheet and save it as .xlsx.`,
    );
  }
  if (XLSX_ENDINGS.includes(ending)) {
    throw new FileError(
      `${path} is not an Excel workbook, though its name says so. Save it again as .xlsx, or rename it to .csv if it is text.`,
    );
  }
  if (!CSV_ENDINGS.includes(ending)) {
    throw new FileError(
      `${path} cannot be read: files that end in ${[...CSV_ENDINGS, ...XLSX_ENDINGS].join(", ")} can.`,
    );
  }
  if (bytes.length > MOST_CSV_BYTES) {
    throw new FileError(
      `${path} has ${Math.round(bytes.length / 2 ** 20)} MB; up to 512 MB can be read. Split it.`,
    );
  }
  return { kind: "csv", bytes };
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new FileError(`${path} cannot be read: ${REASONS[code] ?? message}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file. Check the name and the folder.",
  ENOTDIR: "there is no such file. Check the name and the folder.",
  EISDIR: "it is a folder. Give a csv or xlsx file.",
  EACCES: "you may not read it. Change its permissions or copy it.",
  ERR_FS_FILE_TOO_LARGE: "it is larger than 2 GB. Split it.",
};

function startsWith(bytes: Buffer, sign: string): boolean {
  return bytes.subarray(0, sign.length).toString("latin1") === sign;
}

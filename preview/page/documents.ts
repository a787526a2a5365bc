import type { GridWorkbook } from "../workbook/gridWorkbook";
import type { PageScript } from "./script";

/** The document that everybody at this server has open. */
export interface OpenDocument {
  readonly title: string;
  readonly workbook: GridWorkbook;
  readonly script: PageScript;
}

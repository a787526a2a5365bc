import { type ArrayWorkbookOptions, createArrayWorkbook } from "../../preview/workbook/arrayWorkbook";
import { createGridWorkbook } from "../../preview/workbook/gridWorkbook";
import type { Workbook } from "../../preview/workbook/workbook";

export interface NamedEngine {
  readonly engine: string;
  readonly make: (options: ArrayWorkbookOptions) => Workbook;
}

/** What the services are tested over: they are written once and must behave the same on each. */
export const ENGINES: readonly NamedEngine[] = [
  { engine: "array workbook", make: createArrayWorkbook },
  { engine: "grid workbook", make: createGridWorkbook },
];

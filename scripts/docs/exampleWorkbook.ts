import { createHost, type Host } from "../../preview/host";
import type { ProjectFiles } from "../../preview/runtime/project";
import { sampleSheets } from "../../preview/sample/sampleSheets";
import { SMALL_TABLES } from "../../preview/sample/smallTables";
import { columnOfLetters } from "../../preview/workbook/a1";
import { createArrayWorkbook } from "../../preview/workbook/arrayWorkbook";
import type { CellValue } from "../../preview/workbook/workbook";
import type { Example } from "./examples";
import { ORDERS } from "./orders";

/** A sheet that examples speak of, with the cells it holds. */
export interface ExampleSheet {
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
}

export interface ExampleWorkbook {
  /** The sheets that are small enough to be printed. */
  readonly sheets: readonly ExampleSheet[];
  /** What the formula shows; throws what its cell would say. */
  readonly evaluate: (example: Example) => readonly (readonly CellValue[])[];
  /** The first column of a sheet, for results that stand row by row beside it. */
  readonly firstColumn: (sheetName: string, rows: number) => readonly CellValue[];
}

/** The formulas that make the sheet "Customers" out of the orders, by the column in which each stands. */
export const CUSTOMER_FORMULAS: Readonly<Record<string, string>> = {
  A: '=CUSTOMER_TABLE(Orders!C1:C, Orders!B1:B, Orders!E1:E, "2024-06-30", Orders!A1:A)',
  K: "=TIER(G1:G)",
  L: "=RFM_SCORE(F1:F, B1:B, G1:G)",
};

/** The examples' sheets, calculated by the built add-on. */
export function exampleWorkbook(files: ProjectFiles): ExampleWorkbook {
  const tables = [ORDERS, { name: "Customers", cells: [] }, ...Object.values(SMALL_TABLES)];
  const shop = sampleSheets()
    .filter(({ name }) => name === "Orders" || name === "Customers")
    .map(({ name, cells }) => ({ name: `Shop ${name.toLowerCase()}`, cells }));
  const workbook = createArrayWorkbook({
    sheets: [...tables, ...shop].map((table) => ({ rows: 2000, ...table })),
  });
  const host = createHost({ files, workbook });
  const sheetOf = (name: string) => workbook.sheets().find((sheet) => sheet.name === name)!;
  const read = (name: string, rows: number, columns: number) =>
    workbook.values({ sheet: sheetOf(name).id, row: 0, column: 0, rows, columns });

  for (const [column, formula] of Object.entries(CUSTOMER_FORMULAS)) {
    const values = evaluate(host, { sheet: "Customers", formula });
    workbook.write(sheetOf("Customers").id, 0, columnOfLetters(column), values);
  }
  return {
    sheets: tables.map(({ name }) => {
      const { rows, columns } = workbook.used(sheetOf(name).id);
      return { name, cells: read(name, rows, columns) };
    }),
    evaluate: (example) => evaluate(host, example),
    firstColumn: (sheetName, rows) => read(sheetName, rows, 1).map(([value]) => value!),
  };
}

function evaluate(host: Host, { sheet = ORDERS.name, formula }: Example): readonly (readonly CellValue[])[] {
  const result = host.formula(sheet, formula);
  if (!result.ok) throw new Error(`${formula} on ${sheet} shows ${result.error} ${result.message}`);
  return result.values;
}

import { createGridWorkbook } from "../../../preview/workbook/gridWorkbook";
import { workbookContract } from "../workbook/contract";

workbookContract("grid workbook", (cells, size = { rows: 20, columns: 8 }) =>
  createGridWorkbook({ sheets: [{ name: "Data", cells, ...size }] }),
);

import { openTable } from "../../preview/files/table";
import type { SegmentOptions } from "../../preview/segmentOptions";
import { segmentTable } from "../../preview/segmentTable";
import type { RowsReport } from "../../src/protocol/replies";
import { pushedFiles, shown } from "./addonHost";

/** What `npm run segment -- FILE --report` made of a file. */
export interface SegmentedFile {
  readonly summary: string;
  readonly report: RowsReport;
  /** The sheet that holds the result. */
  readonly sheet: string;
  readonly titles: readonly string[];
  /** A column of that sheet by its title, below the title. */
  readonly column: (title: string) => (string | number | boolean)[];
}

/** Runs the command on a file without writing one; throws what it complains of. */
export async function segmentedFile(
  path: string,
  options: Partial<SegmentOptions> = {},
): Promise<SegmentedFile> {
  const table = await openTable(path);
  const result = segmentTable(pushedFiles(), table, { ...NO_OPTIONS, input: path, ...options });
  if ("problem" in result) throw new Error(result.problem);
  const { workbook } = table;
  const { id } = workbook.sheets().find(({ name }) => name === result.sheet)!;
  const [titles = [], ...rows] = workbook
    .values({ sheet: id, row: 0, column: 0, ...workbook.used(id) })
    .map((row) => row.map(shown));
  return {
    ...result,
    report: JSON.parse(result.summary.slice(result.summary.indexOf("\n{\n"))),
    titles: titles.map(String),
    column: (title) => rows.map((row) => row[titles.indexOf(title)]!),
  };
}

/** Nothing but a file and `--report`. */
export const NO_OPTIONS: SegmentOptions = {
  input: "",
  output: "",
  sheet: undefined,
  rows: undefined,
  asOf: undefined,
  currency: undefined,
  settings: undefined,
  language: undefined,
  report: true,
};

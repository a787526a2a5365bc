import { openDocument } from "../../preview/page/document";
import { rangeOfA1 } from "../../preview/services/places";
import type { CellInput } from "../../preview/workbook/workbook";
import type { Answers, Reply } from "../../src/protocol/replies";
import type { RequestInput } from "../../src/protocol/requests";
import { pushedFiles } from "./addonHost";

/** The sheet "Customers" in the engine that calculates, opened with the add-on. */
export async function calculatingSheet(cells: readonly (readonly (CellInput | undefined)[])[]) {
  const page = await openDocument({
    title: "Shop",
    content: [{ name: "Customers", cells: cells.map((row) => row.map((cell) => cell ?? "")) }],
    files: pushedFiles(),
    timeZone: "America/New_York",
  });
  const { workbook } = page;
  const sheet = workbook.sheets()[0]!;
  const block = (a1: string) => rangeOfA1(sheet, a1).block;
  let selected: readonly string[] = ["A1"];
  return {
    select: (...ranges: readonly string[]) => {
      selected = ranges;
    },
    ask: <Kind extends keyof Answers>(request: Extract<RequestInput, { do: Kind }>): Answers[Kind] => {
      const { reply } = page.run(
        { id: "person1", name: "Ana", locale: "en" },
        {
          selection: { sheet: sheet.id, ranges: selected.map(block) },
          functionName: "tierlineCall",
          argumentsJson: JSON.stringify([JSON.stringify(request)]),
        },
      );
      const answered = JSON.parse(JSON.parse(JSON.parse(reply!).json)) as Reply<Answers[Kind]>;
      if (!answered.ok) throw new Error(answered.message);
      return answered.content;
    },
    values: (a1: string) => workbook.values(block(a1)),
    formulas: (a1: string) => workbook.formulas(block(a1)),
    write: (a1: string, cell: CellInput) =>
      workbook.write(sheet.id, block(a1).row, block(a1).column, [[cell]]),
    sheets: () => workbook.sheets(),
  };
}

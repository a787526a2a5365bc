import { columnLetters } from "../workbook/a1";
import type { CellInput } from "../workbook/workbook";
import type { ExampleBlock } from "./examples/block";
import { CUSTOMER_EXAMPLES } from "./examples/customers";
import { MEASURE_EXAMPLES } from "./examples/measures";
import { LAST_EXAMPLE, PREDICTION_EXAMPLES } from "./examples/predictions";
import { TABLE_EXAMPLES } from "./examples/tables";
import { VALUE_EXAMPLES } from "./examples/value";
import type { SampleSheet } from "./sampleSheets";

export const EXAMPLE_BLOCKS: readonly ExampleBlock[] = [
  ...CUSTOMER_EXAMPLES,
  ...VALUE_EXAMPLES,
  ...PREDICTION_EXAMPLES,
  ...MEASURE_EXAMPLES,
  ...TABLE_EXAMPLES,
  LAST_EXAMPLE,
];

/** Where a block stands: the row of its title, and its result, counted from 0. */
export interface PlacedBlock {
  readonly block: ExampleBlock;
  readonly row: number;
  readonly resultRow: number;
  readonly resultColumn: number;
}

/** "Examples": every function at work on the sample, one below the other, each with room for its result. */
export function exampleSheet(): SampleSheet {
  const cells: CellInput[][] = [];
  const formats: string[][] = [];
  const placed = placeBlocks(EXAMPLE_BLOCKS);
  for (const place of placed) {
    const { block, row, resultRow, resultColumn } = place;
    const formula = filledFormula(place, placed);
    cells[row] = [`${block.name}  ${block.chinese}`];
    cells[row + 1] = [block.about];
    cells[row + 2] = [formula];
    for (let below = 0; below < heightOf(block); below++) {
      cells[resultRow + below] = Array.from(
        { length: resultColumn + block.columns },
        (_, column) => block.given?.[below]?.[column] ?? "",
      );
      const isTitle = below === 0 && block.rows > 1;
      if (!isTitle)
        formats[resultRow + below] = [...Array<string>(resultColumn).fill(""), ...(block.formats ?? [])];
    }
    cells[resultRow]![resultColumn] = { formula };
  }
  return {
    name: "Examples",
    cells: Array.from(cells, (row) => row ?? []),
    formats: Array.from(cells, (_, row) => formats[row] ?? []),
    headerRows: 0,
    boldRows: placed.map(({ row }) => row),
    columnWidths: Array<number>(12).fill(135),
  };
}

/** The blocks from the top of the sheet, with a title, a line about it, its formula as text, and a blank row after each. */
export function placeBlocks(blocks: readonly ExampleBlock[]): PlacedBlock[] {
  let row = 0;
  return blocks.map((block) => {
    const place = {
      block,
      row,
      resultRow: row + 3,
      resultColumn: block.givenColumns ?? block.given?.[0]?.length ?? 0,
    };
    row += 3 + heightOf(block) + 1;
    return place;
  });
}

function heightOf({ given, rows }: ExampleBlock): number {
  return Math.max(given?.length ?? 0, rows);
}

function filledFormula({ block, resultRow }: PlacedBlock, placed: readonly PlacedBlock[]): string {
  return block.formula.replace(/\{([A-Z_]+)(?::([A-Z]))?\}/g, (_, from: string, to = from) => {
    const other = placed.find((each) => each.block.name === from);
    return other ? resultRange(other) : `${from}${resultRow + 1}:${to}${resultRow + heightOf(block)}`;
  });
}

function resultRange({ block, resultRow, resultColumn }: PlacedBlock): string {
  const last = columnLetters(resultColumn + block.columns - 1);
  return `${columnLetters(resultColumn)}${resultRow + 1}:${last}${resultRow + block.rows}`;
}

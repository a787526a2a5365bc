import type { Cell } from "../place";
import { textOf } from "../texts";

/** The headers of a row up to a column, on one line each; the second "Amount" is "Amount (2)", blank ones stay "". */
export function headerTexts(cells: readonly Cell[], lastColumn: number): readonly string[] {
  const texts = Array.from({ length: lastColumn + 1 }, (_, column) => headerText(cells[column]));
  const taken = new Set(texts);
  const seen = new Set<string>();
  return texts.map((text) => {
    if (text === "" || !seen.has(text)) {
      seen.add(text);
      return text;
    }
    let number = 2;
    while (taken.has(`${text} (${number})`)) number++;
    const numbered = `${text} (${number})`;
    taken.add(numbered);
    return numbered;
  });
}

/** One header as it stands, on one line. */
export const headerText = (cell: Cell): string => textOf(cell).replace(/\s+/g, " ");

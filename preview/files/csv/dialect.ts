import Papa from "papaparse";

const DELIMITERS = [",", ";", "\t", "|"] as const;

/** How a csv file separates its cells and its lines. */
export interface Dialect {
  readonly delimiter: string;
  /** What ends a new line; a file may mix them, and every line keeps its own. */
  readonly newline: "\n" | "\r\n" | "\r";
  /** Numbers are written as 1,5. */
  readonly decimalComma?: true;
}

/**
 * The dialect of a text: named by a first line `sep=;`, else the delimiter that cuts the most lines of the beginning
 * into the same number of cells. A decimal comma cuts amounts in two but not the header, so it loses to the semicolon.
 */
export function dialectOf(text: string): Dialect {
  const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const named = /^sep=(.)\r?\n/.exec(text)?.[1];
  const beginning = text.slice(0, 100_000);
  const manner = (delimiter: string): Dialect => ({
    delimiter,
    newline: newline as Dialect["newline"],
    ...(writesDecimalCommas(beginning, delimiter) && { decimalComma: true }),
  });
  if (named !== undefined) return manner(named);
  let delimiter: string = DELIMITERS[0];
  let best = 0;
  for (const candidate of DELIMITERS) {
    const points = evenness(beginning, candidate);
    if (points > best) [delimiter, best] = [candidate, points];
  }
  return manner(delimiter);
}

/** True where a field is a number such as `1,5` or `1.234,50 €`, and none is one such as `1.5`. */
function writesDecimalCommas(text: string, delimiter: string): boolean {
  if (delimiter === ",") return false;
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: 200, skipEmptyLines: "greedy" });
  const has = (look: RegExp): boolean =>
    data.some((fields) => fields.some((field) => look.test(field.trim())));
  return has(/^-?(?:\d+|\d{1,3}(?:[.\s]\d{3})+),\d+(?:\s?[^\d\s,.]{1,3})?$/u) && !has(/^-?\d+\.\d+$/);
}

/** The share of lines that have the commonest number of cells, weighed by that number; 0 where it cuts nothing. */
function evenness(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: 200, skipEmptyLines: "greedy" });
  const widths = new Map<number, number>();
  for (const { length } of data) widths.set(length, (widths.get(length) ?? 0) + 1);
  let points = 0;
  for (const [width, lines] of widths) points = Math.max(points, (lines / data.length) * Math.log2(width));
  return points;
}

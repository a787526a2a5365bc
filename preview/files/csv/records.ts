import Papa from "papaparse";

/** The cells of a csv text, and where each record's own text begins; record i ends where i + 1 begins. */
export interface Records {
  readonly rows: string[][];
  readonly starts: readonly number[];
  /** The first record, counted from 1, with a quote that is never closed. */
  readonly openQuote: number | undefined;
}

/** Reads every record. Lines are cut at `\n` (`\r` where there is none), so that a file may mix `\n` and `\r\n`. */
export function readRecords(text: string, delimiter: string): Records {
  const rows: string[][] = [];
  const starts: number[] = [0];
  let openQuote: number | undefined;
  const newline = text.includes("\n") ? "\n" : "\r";
  Papa.parse<string[]>(text, {
    delimiter,
    newline,
    step({ data, meta, errors }) {
      const last = data.length - 1;
      if (data[last]!.endsWith("\r")) data[last] = data[last]!.slice(0, -1);
      if (errors.some(({ code }) => code === "MissingQuotes")) openQuote ??= rows.length + 1;
      rows.push(data);
      starts.push(meta.cursor);
    },
  });
  if (starts[rows.length - 1] === text.length) {
    rows.pop();
    starts.pop();
  }
  return { rows, starts, openQuote };
}

/** The fields of one record as they are written, quotes and all. */
export function writtenFields(record: string, delimiter: string): string[] {
  if (!record.includes('"')) return record.split(delimiter);
  const fields: string[] = [];
  for (let from = 0; ; ) {
    const end = record.indexOf(delimiter, record[from] === '"' ? closingQuote(record, from) : from);
    if (end < 0) return [...fields, record.slice(from)];
    fields.push(record.slice(from, end));
    from = end + delimiter.length;
  }
}

/** The text that a written field stands for. */
export function fieldText(field: string): string {
  return field.length > 1 && field.startsWith('"') && field.endsWith('"')
    ? field.slice(1, -1).replaceAll('""', '"')
    : field;
}

/** A field as csv writes it, quoted only where it must be. */
export function quotedField(text: string, delimiter: string): string {
  const mustQuote = /["\r\n]|^\s|\s$/.test(text) || text.includes(delimiter);
  return mustQuote ? `"${text.replaceAll('"', '""')}"` : text;
}

function closingQuote(record: string, from: number): number {
  let at = record.indexOf('"', from + 1);
  while (at >= 0 && record[at + 1] === '"') at = record.indexOf('"', at + 2);
  return at < 0 ? record.length : at;
}

import type { Language, Wording } from "../../core/vocabulary";
import { columnLetters } from "../ownColumns";
import type { FoundOnSheet } from "../tableOnSheet";
import { ARGUMENT_SOURCES, type ArgumentSource, type SourceName } from "./argumentSources";
import { type ColumnSpan, findColumns } from "./findColumns";
import type { ArgumentRule, FunctionRule } from "./functionRules";

export interface FunctionFormula {
  readonly formula: string;
  /** What no column of the table is; each stands in the formula as `?`. */
  readonly missing: readonly Wording[];
  /** Nothing is missing but columns that Tierline makes. */
  readonly lacksMade: boolean;
}

/**
 * The formula that calls a function on the columns of a table, from the title row down: an open range grows with the
 * table, a bounded one keeps off what stands below it. Arguments that hold nothing but defaults are left out at the end.
 *
 * @param fromElsewhere names the sheet in each range, for a formula on another one.
 */
export function functionFormula(
  name: string,
  rule: FunctionRule,
  found: FoundOnSheet,
  language: Language,
  fromElsewhere: boolean,
): FunctionFormula {
  const missing: ArgumentSource[] = [];
  const range = rangeWriter(found, fromElsewhere);
  const written = rule.arguments.map((argument) => {
    if (argument === "default" || (argument === "language" && language === "en")) return "";
    if (argument === "language") return `"${language}"`;
    const [sourceName, isOptional] = sourceOf(argument);
    const source: ArgumentSource = ARGUMENT_SOURCES[sourceName];
    const columns = findColumns(found, source);
    if (columns) return range(columns);
    if (isOptional) return "";
    missing.push(source);
    return "?";
  });
  while (written[written.length - 1] === "") written.pop();
  // An empty text is an argument left out; two separators in a row are read differently from place to place.
  const given = written.map((text) => text || '""');
  return {
    formula: `=${name}(${given.join(found.place.usesDecimalComma() ? "; " : ", ")})`,
    missing: missing.map(({ title }) => title),
    lacksMade: missing.length > 0 && missing.every(({ made }) => made !== undefined),
  };
}

function sourceOf(argument: Exclude<ArgumentRule, "default" | "language">): [SourceName, boolean] {
  const isOptional = argument.endsWith("?");
  return [(isOptional ? argument.slice(0, -1) : argument) as SourceName, isOptional];
}

function rangeWriter({ table, name }: FoundOnSheet, fromElsewhere: boolean): (columns: ColumnSpan) => string {
  const sheet = fromElsewhere ? `'${name.replace(/'/g, "''")}'!` : "";
  const firstRow = table.headerRow + 1;
  // Such as a sum, which would be taken for one more customer.
  const isMoreBelow = table.leftOut.some(({ row }) => row > table.lastRow);
  const lastRow = isMoreBelow ? String(table.lastRow + 1) : "";
  return ({ first, last }) => `${sheet}${columnLetters(first)}${firstRow}:${columnLetters(last)}${lastRow}`;
}

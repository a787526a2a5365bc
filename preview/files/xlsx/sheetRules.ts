import type { Condition, ConditionalRule } from "../../workbook/layer";
import { FileError } from "../fileError";
import { cellName, referenceOf } from "./reference";
import { SHEET_ORDER } from "./sheetOrder";
import type { StyleSheet } from "./styleSheet";
import type { LoadedRule } from "./xlsxSource";
import { attribute, escapeXml, prefixedLike, withChild } from "./xml";

/** Format rules that the file did not have. Two rules are the same when they say the same. */
export function addedRules(
  now: readonly ConditionalRule[],
  loaded: readonly LoadedRule[],
): ConditionalRule[] {
  const left = loaded.map(({ rule }) => JSON.stringify(rule));
  return now.filter((rule) => !taken(left, JSON.stringify(rule)));
}

/** Priorities of the file's rules that are gone. */
export function goneRules(now: readonly ConditionalRule[], loaded: readonly LoadedRule[]): number[] {
  const left = now.map((rule) => JSON.stringify(rule));
  return loaded.filter(({ rule }) => !taken(left, JSON.stringify(rule))).map(({ priority }) => priority);
}

export function withoutRules(xml: string, priorities: readonly number[]): string {
  return xml
    .replace(/(<(?:\w+:)?cfRule\b[^>]*?)(?:\/>|>[\s\S]*?<\/(?:\w+:)?cfRule>)/g, (rule, tag) =>
      priorities.includes(Number(attribute(tag, "priority"))) ? "" : rule,
    )
    .replace(/<((?:\w+:)?conditionalFormatting)\b[^>]*><\/\1>/g, "");
}

export function withRules(xml: string, rules: readonly ConditionalRule[], styles: StyleSheet): string {
  const priorities = [...xml.matchAll(/<(?:\w+:)?cfRule\b[^>]*/g)].map(([tag]) =>
    Number(attribute(tag, "priority") ?? 0),
  );
  const last = Math.max(0, ...priorities);
  const elements = rules.map((rule, index) => {
    const { ranges, background = "", fontColor = "", bold, italic, strikethrough } = rule;
    const style = styles.ruleStyle(
      { ...PLAIN, background, fontColor, fontWeight: bold ? "bold" : "" },
      `${italic ? "<i/>" : ""}${strikethrough ? "<strike/>" : ""}`,
    );
    const start = cellName(ranges[0]!.row, ranges[0]!.column);
    return `<conditionalFormatting sqref="${ranges.map(referenceOf).join(" ")}"><cfRule type="expression" dxfId="${style}" priority="${last + 1 + index}"><formula>${escapeXml(formulaOf(rule.condition, start))}</formula></cfRule></conditionalFormatting>`;
  });
  return withChild(xml, SHEET_ORDER, "conditionalFormatting", prefixedLike(xml, elements.join("")), false);
}

const PLAIN = { horizontalAlignment: "", wrap: "" };

/** Each condition as a formula about the first cell of its range. */
const FORMULAS: Readonly<Record<string, (cell: string, value: string, second: string) => string>> = {
  CUSTOM_FORMULA: (_, formula) => formula.replace(/^=/, ""),
  CELL_EMPTY: (cell) => `LEN(TRIM(${cell}))=0`,
  CELL_NOT_EMPTY: (cell) => `LEN(TRIM(${cell}))>0`,
  TEXT_EQUAL_TO: (cell, text) => `${cell}=${quoted(text)}`,
  TEXT_CONTAINS: (cell, text) => `ISNUMBER(SEARCH(${quoted(text)},${cell}))`,
  TEXT_DOES_NOT_CONTAIN: (cell, text) => `ISERROR(SEARCH(${quoted(text)},${cell}))`,
  TEXT_STARTS_WITH: (cell, text) => `LEFT(${cell},${text.length})=${quoted(text)}`,
  TEXT_ENDS_WITH: (cell, text) => `RIGHT(${cell},${text.length})=${quoted(text)}`,
  NUMBER_EQUAL_TO: compared("="),
  NUMBER_NOT_EQUAL_TO: compared("<>"),
  NUMBER_GREATER_THAN: compared(">"),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: compared(">="),
  NUMBER_LESS_THAN: compared("<"),
  NUMBER_LESS_THAN_OR_EQUAL_TO: compared("<="),
  NUMBER_BETWEEN: (cell, low, high) => `AND(ISNUMBER(${cell}),${cell}>=${low},${cell}<=${high})`,
  NUMBER_NOT_BETWEEN: (cell, low, high) => `AND(ISNUMBER(${cell}),OR(${cell}<${low},${cell}>${high}))`,
};

function compared(operator: string) {
  return (cell: string, number: string) => `AND(ISNUMBER(${cell}),${cell}${operator}${number})`;
}

function formulaOf(condition: Condition | undefined, cell: string): string {
  const formula = FORMULAS[condition?.type ?? ""];
  if (!formula)
    throw new FileError(`A format rule of the kind ${condition?.type} cannot be written to an xlsx file.`);
  const [first = "", second = ""] = (condition?.values ?? []).map(String);
  return formula(cell, first, second);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Whether the list has it; takes it away. */
function taken(list: string[], item: string): boolean {
  const at = list.indexOf(item);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

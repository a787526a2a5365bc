import { quotedSheet } from "../../workbook/a1";
import type { Block } from "../../workbook/workbook";
import type { OfficePackage } from "./officePackage";
import { referenceOf } from "./reference";
import {
  attribute,
  childrenOf,
  escapeXml,
  prefixedLike,
  rootTag,
  unescapeXml,
  withAttribute,
  withChild,
} from "./xml";

const ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
];
const RELATIONSHIPS = /\sxmlns:(\w+)="[^"]*\/officeDocument(?:\/2006)?\/relationships"/;
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** The list of a workbook's sheets. */
export interface SheetList {
  /** Whether the sheet of this name has cells; a sheet can also be one chart. */
  isWorksheet(name: string): boolean;
  /** The part of the sheet of this name. */
  partOf(name: string): string | undefined;
  /** Adds a sheet at the end and returns its part, still to be written. The name is shortened to what Excel takes. */
  add(name: string, hidden: boolean): string;
  hide(name: string, hidden: boolean): void;
  /** Widens the hidden name that a sheet's filter goes by, where it has one. */
  nameFilter(name: string, block: Block): void;
  /** Asks for all formulas to be calculated when the file is opened: their values may be older than ours. */
  recalculate(): void;
}

export function editSheets(parts: OfficePackage): SheetList {
  const part = parts.relations("").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  const prefix = RELATIONSHIPS.exec(rootTag(parts.text(part)))?.[1] ?? "r";
  const edit = (change: (xml: string) => string) => parts.set(part, change(parts.text(part)));
  const tags = (): string[] =>
    [...listOf(parts.text(part)).matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => tag);
  const nameOf = (tag: string) => unescapeXml(attribute(tag, "name") ?? "");
  const tagOf = (name: string) => tags().find((tag) => nameOf(tag) === name);
  const relationOf = (name: string) => {
    const id = attribute(tagOf(name) ?? "", `${prefix}:id`);
    return parts.relations(part).find((relation) => relation.id === id);
  };

  return {
    isWorksheet: (name) => relationOf(name)?.type === "worksheet",
    partOf: (name) => relationOf(name)?.target,
    add(name, hidden) {
      let number = tags().length + 1;
      while (parts.has(`xl/worksheets/sheet${number}.xml`)) number++;
      const target = `xl/worksheets/sheet${number}.xml`;
      parts.declare(target, SHEET_TYPE);
      const relation = parts.relate(part, "worksheet", target);
      const sheetId = Math.max(0, ...tags().map((tag) => Number(attribute(tag, "sheetId")))) + 1;
      const free = freeName(name, new Set(tags().map((tag) => nameOf(tag).toLowerCase())));
      const state = hidden ? ' state="hidden"' : "";
      edit((xml) => {
        const tag = prefixedLike(
          xml,
          `<sheet name="${escapeXml(free)}" sheetId="${sheetId}"${state} ${prefix}:id="${relation}"/>`,
        );
        const list = listOf(xml);
        const name = /^<([^\s/>]+)/.exec(list)?.[1] ?? "sheets";
        const inner = list.replace(/^<[^>]*>|<\/[^>]*>$/g, "");
        return withChild(xml, ORDER, "sheets", `<${name}>${inner}${tag}</${name}>`);
      });
      return target;
    },
    hide(name, hidden) {
      const tag = tagOf(name);
      if (tag)
        edit((xml) => xml.replace(tag, () => withAttribute(tag, "state", hidden ? "hidden" : undefined)));
    },
    nameFilter(name, block) {
      const index = tags().findIndex((tag) => nameOf(tag) === name);
      const [first, last = first] = referenceOf(block).split(":");
      const fixed = [first!, last!].map((cell) => cell.replace(/([A-Z]+)(\d+)/, "$$$1$$$2")).join(":");
      edit((xml) =>
        xml.replace(/(<(?:\w+:)?definedName\b[^>]*>)[^<]*/g, (whole, tag) =>
          attribute(tag, "name") === "_xlnm._FilterDatabase" &&
          attribute(tag, "localSheetId") === String(index)
            ? `${tag}${escapeXml(`${quotedSheet(name)}!${fixed}`)}`
            : whole,
        ),
      );
    },
    recalculate() {
      edit((xml) => {
        const tag = /<(?:\w+:)?calcPr\b[^>]*>/.exec(xml)?.[0];
        return tag
          ? xml.replace(tag, () => withAttribute(tag, "fullCalcOnLoad", 1))
          : withChild(xml, ORDER, "calcPr", prefixedLike(xml, '<calcPr fullCalcOnLoad="1"/>'));
      });
    },
  };
}

function listOf(xml: string): string {
  const child = childrenOf(xml).children.find(({ name }) => name === "sheets");
  return child ? xml.slice(child.start, child.end) : "";
}

/** Excel takes 31 characters, none of them `[]:*?/\`. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const plain = name.replace(/[[\]:*?/\\]|^'|'$/g, "_").slice(0, 31) || "Sheet";
  let free = plain;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${plain.slice(0, 27)} ${number}`;
  return free;
}

import { attribute, childrenOf, escapeXml, prefixedLike, withAttribute, withChild } from "./xml";

/** How a cell looks beside its number format; "" leaves what the cell had. Colours are `#rrggbb`. */
export interface Look {
  readonly background: string;
  readonly fontColor: string;
  readonly fontWeight: string;
  readonly horizontalAlignment: string;
  readonly wrap: string;
}

/** A workbook's styles, to which new ones are added; the present ones keep their numbers. */
export interface StyleSheet {
  /** The number of the style that is `base` with this number format and look; undefined leaves either as it was. */
  cellStyle(base: number, format: string | undefined, look: Look | undefined): number;
  /** The number of a new style for a conditional format; marks are elements of its font, such as `<i/>`. */
  ruleStyle(look: Look, marks: string): number;
  xml(): string;
}

/** The part with the styles of a new workbook: one font, the two fills that must be there, one style. */
export const PLAIN_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"];

/** Number formats that every workbook has, ECMA-376 part 1, 18.8.30. */
const BUILT_IN: Readonly<Record<string, number>> = {
  "": 0,
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};

export function editStyles(source: string): StyleSheet {
  let xml = source;
  const known = new Map<string, number>();
  const once = (key: string, make: () => number): number => {
    const number = known.get(key) ?? make();
    known.set(key, number);
    return number;
  };
  const items = (list: string): string[] => {
    const { children } = childrenOf(xml);
    const child = children.find(({ name }) => name === list);
    const text = child ? xml.slice(child.start, child.end) : "";
    return child ? childrenOf(text).children.map(({ start, end }) => text.slice(start, end)) : [];
  };
  /** Appends to a list, made where it is missing, and returns the new item's number. */
  const append = (list: string, item: string): number => {
    const present = items(list);
    const all = [...present, prefixedLike(xml, item)];
    const old = childrenOf(xml).children.find(({ name }) => name === list);
    const tag = old ? /^<[^>]*?(?=\/?>)/.exec(xml.slice(old.start))![0] : prefixedLike(xml, `<${list}`);
    const counted = withAttribute(tag, "count", all.length);
    const name = /^<([^\s/>]+)/.exec(tag)![1];
    xml = withChild(xml, ORDER, list, `${counted}>${all.join("")}</${name}>`);
    return all.length - 1;
  };
  const formatId = (format: string): number =>
    BUILT_IN[format] ??
    once(`format ${format}`, () => {
      const code = escapeXml(format);
      const present = items("numFmts");
      const same = present.find((item) => attribute(item, "formatCode") === code);
      if (same) return Number(attribute(same, "numFmtId"));
      const id = present.reduce((most, item) => Math.max(most, Number(attribute(item, "numFmtId"))), 163) + 1;
      append("numFmts", `<numFmt numFmtId="${id}" formatCode="${code}"/>`);
      return id;
    });
  const fontLike = (base: number, look: Look): number =>
    once(`font ${base} ${look.fontColor} ${look.fontWeight}`, () =>
      append("fonts", fontWith(items("fonts")[base] ?? "<font/>", look)),
    );
  const fill = (background: string): number =>
    once(`fill ${background}`, () =>
      append(
        "fills",
        `<fill><patternFill patternType="solid"><fgColor rgb="${argb(background)}"/><bgColor indexed="64"/></patternFill></fill>`,
      ),
    );

  return {
    cellStyle: (base, format, look) =>
      once(`cell ${base} ${format} ${JSON.stringify(look)}`, () => {
        const old =
          items("cellXfs")[base] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
        let xf = old;
        const set = (id: string, value: number, applied: string) => {
          xf = withAttribute(withAttribute(xf, id, value), applied, 1);
        };
        if (format !== undefined) set("numFmtId", formatId(format), "applyNumberFormat");
        if (look && (look.fontColor !== "" || look.fontWeight !== ""))
          set("fontId", fontLike(Number(attribute(xf, "fontId") ?? 0), look), "applyFont");
        if (look && look.background !== "") set("fillId", fill(look.background), "applyFill");
        if (look) xf = aligned(xf, look);
        return xf === old ? base : append("cellXfs", withoutPrefix(xf));
      }),
    ruleStyle: (look, marks) =>
      once(`rule ${marks} ${JSON.stringify(look)}`, () => {
        const isPlain = look.fontColor === "" && look.fontWeight === "" && marks === "";
        const font = isPlain ? "" : fontWith(`<font>${marks}</font>`, look);
        const shade =
          look.background === ""
            ? ""
            : `<fill><patternFill><bgColor rgb="${argb(look.background)}"/></patternFill></fill>`;
        return append("dxfs", `<dxf>${font}${shade}</dxf>`);
      }),
    xml: () => xml,
  };
}

function fontWith(font: string, { fontColor, fontWeight }: Look): string {
  const inner = /^<[^>]*[^/]>([\s\S]*)<\/[^>]*>$/.exec(withoutPrefix(font))?.[1] ?? "";
  const uncoloured = fontColor === "" ? inner : inner.replace(/<color\b[^>]*\/>/, "");
  const bold = fontWeight === "bold" && !/<b\/>/.test(inner) ? "<b/>" : "";
  const rest = fontWeight === "normal" ? uncoloured.replace(/<b\b[^>]*\/>/, "") : uncoloured;
  return `<font>${bold}${withColour(rest, fontColor)}</font>`;
}

/** The schema's order inside a font: marks such as italic, then colour, then size and name. */
function withColour(inner: string, fontColor: string): string {
  if (fontColor === "") return inner;
  const marks = /^(?:<(?:b|i|strike|condense|extend|outline|shadow|u|vertAlign)\b[^>]*\/>)*/.exec(inner)![0];
  return `${marks}<color rgb="${argb(fontColor)}"/>${inner.slice(marks.length)}`;
}

function aligned(xf: string, { horizontalAlignment, wrap }: Look): string {
  if (horizontalAlignment === "" && wrap === "") return xf;
  const old = /<[^\s/>]*alignment\b[^>]*>/.exec(xf)?.[0];
  let tag = old ?? "<alignment/>";
  if (horizontalAlignment !== "") tag = withAttribute(tag, "horizontal", horizontalAlignment);
  if (wrap !== "") tag = withAttribute(tag, "wrapText", wrap === "true" || wrap === "WRAP" ? 1 : 0);
  const applied = withAttribute(xf, "applyAlignment", 1);
  if (old) return applied.replace(old, () => tag);
  return applied.endsWith("/>") && !applied.includes("</")
    ? `${applied.slice(0, -2)}>${tag}</xf>`
    : applied.replace(/^<[^>]*>/, (start) => start + tag);
}

function withoutPrefix(xml: string): string {
  return xml.replace(/<(\/?)\w+:/g, "<$1");
}

function argb(colour: string): string {
  return `FF${colour.replace("#", "").toUpperCase()}`;
}

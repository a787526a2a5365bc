/** Text as XML holds it; what XML cannot hold is written the way Office does, `_x0007_`. */
export function escapeXml(text: string): string {
  return text
    .replace(/_x[0-9A-Fa-f]{4}_/g, "_x005F$&")
    .replace(CONTROLS, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(/[&<>"]/g, (char) => ENTITIES[char]!);
}

/** The text that an attribute or content of XML stands for, as far as names and numbers of Office parts go. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    (hex ?? decimal)
      ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
      : (NAMED[name] ?? whole),
  );
}

/** The value of an attribute in a start tag, as it is written. */
export function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find((value) => value !== undefined);
}

/** A start tag with an attribute set, or taken away where `value` is undefined. */
export function withAttribute(tag: string, name: string, value: string | number | undefined): string {
  const bare = tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");
  return value === undefined ? bare : bare.replace(/^<[^\s/>]+/, `$& ${name}="${value}"`);
}

/** An element directly below the root: its name without prefix and where its text is. */
export interface Child {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The elements directly below the root of a document, and where the root's content begins and ends. */
export function childrenOf(xml: string): { children: Child[]; start: number; end: number } {
  const children: Child[] = [];
  let depth = 0;
  let begin = 0;
  let bounds = { start: xml.length, end: xml.length };
  for (const match of xml.matchAll(TAG)) {
    const [tag, closing, name, empty] = match;
    if (name === undefined) continue;
    const after = match.index + tag.length;
    if (closing) depth--;
    if (depth === 0) bounds = closing ? { ...bounds, end: match.index } : { start: after, end: after };
    if (depth === 1) {
      if (!closing) begin = match.index;
      if (closing || empty) children.push({ name: name.replace(/^.*:/, ""), start: begin, end: after });
    }
    if (!closing && !empty) depth++;
  }
  return { children, ...bounds };
}

/**
 * A document with an element placed below its root at the point that the order of its schema asks for, after
 * those of the same name; with `replace`, instead of them. An empty element takes them away.
 */
export function withChild(
  xml: string,
  order: readonly string[],
  name: string,
  element: string,
  replace = true,
): string {
  const { children, start } = childrenOf(opened(xml));
  const text = opened(xml);
  const same = children.filter((child) => child.name === name);
  if (replace && same.length > 0) {
    return text.slice(0, same[0]!.start) + element + text.slice(same[same.length - 1]!.end);
  }
  const rank = order.indexOf(name);
  const before = children.filter((child) => order.indexOf(child.name) <= rank);
  const at = before[before.length - 1]?.end ?? start;
  return text.slice(0, at) + element + text.slice(at);
}

/** The start tag of the root. */
export function rootTag(xml: string): string {
  for (const [tag, , name] of xml.matchAll(TAG)) if (name !== undefined) return tag;
  return "";
}

/** Elements written without prefix, with the prefix that a document's own elements have. */
export function prefixedLike(xml: string, elements: string): string {
  const prefix = /^<([^\s:/>]+:)/.exec(rootTag(xml))?.[1];
  return prefix === undefined ? elements : elements.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
}

/** A tag, with its slash, name and closing slash; or a comment, CDATA or declaration, without a name. */
const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[?!][^>]*>|<(\/?)([^\s/>"']+)(?:"[^"]*"|'[^']*'|[^>"'/]|\/(?!>))*(\/?)>/g;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/** A document whose root is not written as one empty tag. */
function opened(xml: string): string {
  const tag = rootTag(xml);
  if (!tag.endsWith("/>")) return xml;
  const name = /^<([^\s/>]+)/.exec(tag)![1];
  return xml.replace(tag, () => `${tag.slice(0, -2)}></${name}>`);
}

import { ScriptError } from "../runtime/scriptError";

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Elements whose end tag HTML lets one leave out. */
const OPTIONAL_END = new Set(
  "html head body li dt dd p rt rp optgroup option colgroup caption thead tbody tfoot tr td th".split(" "),
);
const RAW_TEXT = new Set(["script", "style", "textarea", "title"]);

const TAG = /<!--|<!doctype[^>]*>|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;

/** Refuses HTML that is not well formed, as `createHtmlOutput` and `setContent` do (docs/platform.md, 2.3). */
export function requireWellFormed(html: string): void {
  const open: string[] = [];
  let at = 0;
  for (;;) {
    TAG.lastIndex = at;
    const match = TAG.exec(html);
    const text = html.slice(at, match?.index ?? html.length);
    if (/<\/?[a-z!]/i.test(text)) throw malformed("a tag is never closed");
    if (!match) break;
    at = TAG.lastIndex;
    if (match[0] === "<!--") {
      at = after(html, "-->", at, "a comment");
      continue;
    }
    const [, slash, rawName, attributes = ""] = match;
    if (rawName === undefined) continue;
    const name = rawName.toLowerCase();
    if (slash === "/") close(open, name);
    else if (!VOID.has(name) && !attributes.trimEnd().endsWith("/")) {
      if (RAW_TEXT.has(name)) at = endOfRawText(html, name, at);
      else open.push(name);
    }
  }
  const unclosed = open.find((name) => !OPTIONAL_END.has(name));
  if (unclosed) throw malformed(`<${unclosed}> is never closed`);
}

function close(open: string[], name: string): void {
  for (let i = open.length - 1; i >= 0; i--) {
    if (open[i] === name) {
      open.length = i;
      return;
    }
    if (!OPTIONAL_END.has(open[i]!)) break;
  }
  throw malformed(`</${name}> closes nothing`);
}

function endOfRawText(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}\\s*>`, "gi");
  end.lastIndex = from;
  if (!end.exec(html)) throw malformed(`<${name}> is never closed`);
  return end.lastIndex;
}

function after(html: string, end: string, from: number, what: string): number {
  const at = html.indexOf(end, from);
  if (at < 0) throw malformed(`${what} is never closed`);
  return at + end.length;
}

function malformed(why: string): ScriptError {
  return new ScriptError(`Malformed HTML content: ${why}.`);
}

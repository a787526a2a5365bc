import vm from "node:vm";
import { parse } from "acorn";
import type { Execution } from "../runtime/execution";
import { NotEmulated } from "../runtime/notEmulated";
import { defineService, handle, type Service } from "../runtime/service";
import { content, htmlOutput } from "./html";

interface Template {
  readonly source: string;
  /** The script's own object, whose properties are the template's variables. */
  object: object;
}

const templateService: Service<Template> = defineService(
  "HtmlTemplate",
  {
    evaluate: handle("", ({ source, object }, execution) =>
      execution.handle(htmlOutput, content(evaluate(execution, source, object))),
    ),
    getRawContent: handle("", ({ source }) => source),
  },
  { home: "HtmlService", sections: { getCode: "2.3", getCodeWithComments: "2.3" } },
);

/** A template; the script sets its variables as properties. */
export function createTemplate(execution: Execution, source: string): object {
  const template: Template = { source, object: {} };
  template.object = execution.handle(templateService, template);
  return template.object;
}

/**
 * Runs the scriptlets in the script's realm. All code stands on one line, so a `//` comment in a scriptlet swallows what
 * follows it, and a printing scriptlet prints its first statement only (docs/platform.md, 2.3).
 */
function evaluate(execution: Execution, source: string, variables: object): string {
  const printed: string[] = [];
  const code = source
    .split(/(<\?[\s\S]*?\?>)/)
    .map((piece, index, pieces) => {
      if (!piece.startsWith("<?")) return `print(${JSON.stringify(piece)});`;
      const inside = piece.slice(2, -2);
      if (inside.startsWith("!=")) return `print(${firstStatement(inside.slice(2))});`;
      if (!inside.startsWith("=")) return inside;
      requireTextContext(pieces.slice(0, index).join(""));
      return `print(escape(${firstStatement(inside.slice(1))}));`;
    })
    .join(" ");
  const script = new vm.Script(`(function (print, escape, variables) { with (variables) { ${code} } })`, {
    filename: "template",
  });
  const run = execution.realm.run(script, 30_000);
  const print = (value: unknown) => {
    printed.push(value === null || value === undefined ? "" : String(value));
  };
  (run as (...from: unknown[]) => void)(print, escapeHtml, { ...variables });
  return printed.join("");
}

function firstStatement(code: string): string {
  const statement = parse(code, { ecmaVersion: 2019, sourceType: "script" }).body[0];
  return statement ? code.slice(statement.start, statement.end).replace(/;\s*$/, "") : "undefined";
}

/** Escaping depends on where a value stands; text and quoted attributes are modelled. */
function requireTextContext(before: string): void {
  const inScript = /<(script|style)\b[^>]*>(?![\s\S]*<\/\1)/i.test(before);
  const tag = /<[a-z][^<>]*$/i.exec(before)?.[0];
  const unquoted = tag !== undefined && (tag.match(/"/g)?.length ?? 0) % 2 === 0;
  if (inScript || unquoted)
    throw new NotEmulated("A printing scriptlet in a script, a style or outside quotes", "2.3");
}

function escapeHtml(value: unknown): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&#34;",
    "'": "&#39;",
  };
  return String(value ?? "").replace(/[&<>"']/g, (character) => entities[character]!);
}

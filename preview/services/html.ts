import type { Project } from "../runtime/project";
import { ScriptError } from "../runtime/scriptError";
import { defineService, handle, ITSELF, type Service } from "../runtime/service";
import { requireWellFormed } from "./htmlSyntax";
import { createTemplate } from "./template";

/** What an `HtmlOutput` holds. */
export interface HtmlContent {
  title: string;
  html: string;
}

export const htmlService: Service<object> = defineService(
  "HtmlService",
  {
    createHtmlOutput: handle(" | String", (_, execution, html = "") =>
      execution.handle(htmlOutput, content(html)),
    ),
    createHtmlOutputFromFile: handle("String", (_, execution, name: string) =>
      execution.handle(htmlOutput, content(pageNamed(execution.world.project, name))),
    ),
    createTemplate: handle("String", (_, execution, source: string) => createTemplate(execution, source)),
    createTemplateFromFile: handle("String", (_, execution, name: string) =>
      createTemplate(execution, pageNamed(execution.world.project, name)),
    ),
  },
  { sections: { createTemplateOutput: "2.3" } },
);

export const htmlOutput: Service<HtmlContent> = defineService(
  "HtmlOutput",
  {
    getContent: handle("", ({ html }) => html),
    setContent: handle("String", (output, _, html: string) => {
      requireWellFormed(html);
      output.html = html;
      return ITSELF;
    }),
    append: handle("String", (output, _, html: string) => {
      output.html += html;
      return ITSELF;
    }),
    getTitle: handle("", ({ title }) => title),
    setTitle: handle("String", (output, _, title: string) => {
      output.title = title;
      return ITSELF;
    }),
    /** A sidebar is 300 pixels wide whatever is asked (docs/platform.md, 2.2). */
    setWidth: handle("Integer", () => ITSELF),
    setHeight: handle("Integer", () => ITSELF),
  },
  {
    home: "HtmlService",
    sections: { addMetaTag: "2.3", setSandboxMode: "2.3", setXFrameOptionsMode: "2.3" },
  },
);

/** A page's content before it has a title: `<title>` in the HTML itself is ignored (docs/platform.md, 2.3). */
export function content(html: string): HtmlContent {
  requireWellFormed(html);
  return { title: "", html };
}

/**
 * The page as it reaches the browser. In inline scripts, what looks like a comment is cut out even inside strings and
 * template literals (docs/platform.md, 2.7).
 */
export function servedHtml(html: string): string {
  return html.replace(
    /(<script\b(?![^>]*\ssrc\s*=)[^>]*>)([\s\S]*?)(<\/script\s*>)/gi,
    (_, open: string, code: string, close: string) =>
      `${open}${code.replace(/\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n\r]*/g, "")}${close}`,
  );
}

function pageNamed({ pages }: Project, name: string): string {
  const page = pages.get(name.replace(/\.html$/, ""));
  if (page === undefined) throw new ScriptError(`No HTML file named ${name} was found.`);
  return page;
}

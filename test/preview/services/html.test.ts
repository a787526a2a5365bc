import { describe, expect, test } from "vitest";
import { createHost } from "../../../preview/host";
import { createArrayWorkbook } from "../../../preview/workbook/arrayWorkbook";
import { MANIFEST } from "../smallAddon";

const contentOf = (page: string, body: string) => {
  const host = createHost({
    files: {
      "appsscript.json": MANIFEST,
      "code.js": `function f() { ${body} } function include(name) { return "[" + name + "]"; }`,
      "page.html": page,
    },
    workbook: createArrayWorkbook(),
  });
  return host.call(host.addUser("u"), "f");
};
const evaluated = (page: string, before = "") =>
  contentOf(
    page,
    `const t = HtmlService.createTemplateFromFile("page"); ${before} return t.evaluate().getContent()`,
  );

describe("2.3 HtmlService", () => {
  test.each([
    "<div",
    "<div><p>text</div></section>",
    "<div><b></div>",
    "<script>var a = 1;",
    "<!-- open",
    "<p class='x>text</p>",
  ])("2.3 createHtmlOutput(%j) throws", (html) => {
    expect(() => contentOf(html, "return HtmlService.createHtmlOutputFromFile('page').getContent()")).toThrow(
      /Malformed HTML/,
    );
  });

  test.each([
    "<!doctype html><html><head><title>t</title><meta charset='utf-8'></head><body><p>one<p>two<ul><li>a<li>b</ul><br><img src='x' alt='>'></body></html>",
    "<script>if (1 < 2) document.write('<b>');</script><style>a > b {}</style>",
    "<svg viewBox='0 0 1 1'><path d='M0 0'/></svg>",
  ])("2.3 createHtmlOutput(%j) gives it back", (html) => {
    expect(contentOf(html, "return HtmlService.createHtmlOutputFromFile('page').getContent()")).toBe(html);
  });

  test("2.3 templates: code, escaped and raw printing, variables, functions of the script", () => {
    expect(
      evaluated(
        '<ul><? for (var i = 0; i < 2; i++) { ?><li title="<?= name ?>"><?= name + i ?></li><? } ?></ul><?!= include("css") ?>',
        't.name = "<b>";',
      ),
    ).toBe('<ul><li title="&lt;b&gt;">&lt;b&gt;0</li><li title="&lt;b&gt;">&lt;b&gt;1</li></ul>[css]');
  });

  test("2.3 a printing scriptlet prints only its first statement", () => {
    expect(evaluated("<p><?= 'one'; 'two' ?></p>")).toBe("<p>one</p>");
  });

  test("2.3 a // comment in a scriptlet swallows what follows", () => {
    expect(() => evaluated("<p>a<? // note ?></p>")).toThrow();
  });

  test("a page that is not there is an error", () => {
    expect(() => contentOf("", "HtmlService.createHtmlOutputFromFile('other')")).toThrow(
      "No HTML file named other was found.",
    );
  });
});

import { describe, expect, test } from "vitest";
import { respellScript } from "../../scripts/build/respellScript";

describe("respellScript(script) keeps the meaning and spells away what HtmlService cuts", () => {
  test.each([
    ['f("https://example.org")', "https://example.org"],
    ['f("a/*b")', "a/*b"],
    ['f("x\\\\//y")', "x\\//y"],
    ['f("`tick`")', "`tick`"],
    ['f("<!-- <script> <\\/script>")', "<!-- <script> </script>"],
  ])("%s", (script, value) => {
    const spelled = respellScript(script);
    expect(spelled).not.toMatch(/`|\/\/|\/\*|<!--|<\/?script/i);
    expect(new Function("f", `return ${spelled}`)((text: string) => text)).toBe(value);
  });

  test.each([
    ["/[/*]/", "/"],
    ["/[\\\\/]x/", "\\x"],
    ["/a\\/b/g", "a/b"],
    ["/[`]/", "`"],
    ["/x\\//", "x/"],
    ["/^a*/", "aa"],
  ])("pattern %s still matches %s", (pattern, text) => {
    const spelled = respellScript(`f(${pattern})`);
    expect(spelled).not.toMatch(/`|\/\/|\/\*/);
    expect(new Function("f", `return ${spelled}`)((found: RegExp) => found.test(text))).toBe(true);
  });

  test("a comment or a template that is left is refused", () => {
    expect(() => respellScript("f(`a`)")).toThrow("still holds `");
    expect(() => respellScript("f() // note")).toThrow("still holds //");
  });
});

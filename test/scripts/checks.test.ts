import { describe, expect, test } from "vitest";
import { checkLoad } from "../../scripts/build/checkLoad";
import { checkPublished } from "../../scripts/build/checkPublished";
import { checkSizes } from "../../scripts/build/checkSizes";

const DOC =
  "/**\n * Ranks.\n *\n * @param {D2:D} value Spend.\n * @return {string} Tier.\n * @customfunction\n */\n";

describe("checkPublished(globals)", () => {
  test("accepts a documented custom function, an endpoint and a trigger", () => {
    const globals = `"use strict";\nfunction onOpen(event) {}\nfunction tierlineCall(text) {}\n${DOC}function TIER(value) {}`;
    expect(() => checkPublished(globals)).not.toThrow();
  });

  test.each([
    ["an unknown name", "function HELPER() {}", "unknown name: HELPER"],
    ["a private endpoint name", "function tierlineSecret_() {}", "unknown name"],
    ["no doc block", "function TIER(value) {}", "no doc block directly above"],
    [
      "a doc block that is not directly above",
      `${DOC}\n\nfunction TIER(value) {}`,
      "no doc block directly above",
    ],
    ["a plain comment", "/* Ranks. */\nfunction TIER(value) {}", "no doc block"],
    [
      "no @customfunction",
      `${DOC.replace("@customfunction", "x")}function TIER(value) {}`,
      "@customfunction",
    ],
    ["a parameter without words", `${DOC}function TIER(value, by) {}`, "its doc block describes (value)"],
    [
      "parameters in another order",
      `${DOC.replace(" value ", " by ")}function TIER(value) {}`,
      "describes (by)",
    ],
    [
      "an optional mark, which the help does not know",
      `${DOC.replace(" value ", " [value] ")}function TIER(value) {}`,
      "describes ()",
    ],
    ["a default value", `${DOC}function TIER(value = 1) {}`, "plain names"],
    ["a statement", "const bins = 5;", "function declarations only"],
  ])("refuses %s", (_, globals, message) => {
    expect(() => checkPublished(globals)).toThrow(message);
  });
});

describe("checkLoad(files)", () => {
  const files = (addon: string, globals = "function onOpen() { return Tierline_.onOpen(); }") => ({
    "addon.js": addon,
    "globals.js": globals,
  });

  test("accepts a bundle that offers what globals.js names, in either order", () => {
    expect(() => checkLoad(files("var Tierline_ = { onOpen: function () {} };"))).not.toThrow();
  });

  test.each([
    ["newer syntax", "var Tierline_ = { onOpen: (a) => a?.b };", "not an ES2019 script"],
    [
      "a service at load",
      "SpreadsheetApp.getActive(); var Tierline_ = { onOpen() {} };",
      "reads SpreadsheetApp while it loads",
    ],
    ["output at load", "console.log(1); var Tierline_ = { onOpen() {} };", "reads console while it loads"],
    ["a missing function", "var Tierline_ = {};", "the bundle does not offer: onOpen"],
    [
      "a function that nobody names",
      "var Tierline_ = { onOpen() {}, other() {} };",
      "globals.js does not name: other",
    ],
    [
      "a name that Apps Script lacks",
      "setTimeout(() => {}); var Tierline_ = { onOpen() {} };",
      "setTimeout is not defined",
    ],
  ])("refuses %s", (_, addon, message) => {
    expect(() => checkLoad(files(addon))).toThrow(message);
  });
});

test("checkSizes(files) refuses a page over its budget and says both sizes", () => {
  const files = { "addon.js": "", "sidebar.html": "x".repeat(261 * 1024) };
  expect(() => checkSizes(files)).toThrow("sidebar.html has 261.0 KB; its budget is 260 KB.");
});

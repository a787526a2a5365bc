import { describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/build";
import { CUSTOM_FUNCTIONS } from "../../scripts/build/customFunctions";
import { emitGlobals } from "../../scripts/build/emitGlobals";
import { readFunctionHelp } from "../../scripts/build/functionHelp";
import { CHINESE_HELP } from "../../src/sidebar/functionHelp/chineseHelp";
import { FUNCTION_GROUPS, type FunctionName } from "../../src/sidebar/functionHelp/functionGroups";
import type { HelpText } from "../../src/sidebar/functionHelp/helpText";

const SIGNATURES: Readonly<Record<string, readonly string[]>> = Object.assign(
  {},
  ...Object.values(FUNCTION_GROUPS).map(({ functions }) => functions),
);
const published = readFunctionHelp(emitGlobals(ROOT));
const chineseOf = (name: string): HelpText<string> => CHINESE_HELP[name as FunctionName];

test("FUNCTION_GROUPS has the functions that may be published, each once", () => {
  const names = Object.values(FUNCTION_GROUPS).flatMap(({ functions }) => Object.keys(functions));
  expect([...names].sort()).toEqual([...CUSTOM_FUNCTIONS].sort());
});

describe.each(published)("$name", ({ name, parameters }) => {
  test(`FUNCTION_GROUPS has the arguments of ${name} in their order`, () => {
    expect(SIGNATURES[name]).toEqual(parameters.map((parameter) => parameter.name));
  });

  test(`${name} has the same optional arguments and defaults in both languages`, () => {
    const values = (text: string | undefined) => text?.match(/"[^"]*"|\d+(?:\.\d+)?/g) ?? [];
    for (const { name: argument, description } of parameters) {
      const english = /Optional(?:, (.*) when left out)?/.exec(description);
      const chinese = /可选(?:，省略时(.*))?/.exec(chineseOf(name).arguments[argument]!);
      expect(chinese === null, argument).toBe(english === null);
      expect(values(chinese?.[1]).sort(), argument).toEqual(values(english?.[1]).sort());
    }
  });
});

test.each(Object.keys(CHINESE_HELP))(
  "the Chinese help of %s is whole sentences in full-width marks",
  (name) => {
    const { description, arguments: texts, returns } = chineseOf(name);
    for (const text of [description, returns, ...Object.values(texts)]) {
      expect(text).toMatch(/^\S.*。$/);
      expect(text).not.toMatch(/\p{Script=Han} ?[,;:?!()]|[,;:?!()] ?\p{Script=Han}/u);
    }
  },
);

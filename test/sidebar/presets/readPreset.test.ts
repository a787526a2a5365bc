import { describe, expect, test } from "vitest";
import { defaultSettings } from "../../../src/protocol/parse";
import { settingsFile } from "../../../src/protocol/settingsFile";
import { rulesOf, UNTOUCHED } from "../../../src/sidebar/draft";
import { readPreset } from "../../../src/sidebar/presets/readPreset";
import { description } from "../harness/replies";

const choicesOf = (text: string): object => {
  const preset = readPreset(text);
  return preset.ok ? preset.rules : {};
};

describe("readPreset(text)", () => {
  test("gives the rules that went out elsewhere", () => {
    const rules = defaultSettings({ bins: 4, scheme: "8", language: "zh", stage: { loyalOrders: 8 } });
    const here = rulesOf(description("en"), { ...UNTOUCHED, rules: choicesOf(settingsFile(rules)!) });
    expect(here).toEqual(rules);
  });

  test("leaves day and language as they are where it names none", () => {
    expect(choicesOf('{"bins": 4}')).not.toHaveProperty("language");
    expect(choicesOf('{"bins": 4}')).not.toHaveProperty("asOf");
    expect(choicesOf('{"language": "zh", "asOf": "2026-05-31"}')).toMatchObject({
      language: "zh",
      asOf: "2026-05-31",
    });
  });

  test("gives the defaults for all else that it leaves out", () => {
    const { version, language, ...rules } = defaultSettings({ bins: 4 });
    expect(choicesOf('{"bins": 4}')).toEqual(rules);
  });

  test("of a text that is refused gives the faults", () => {
    expect(readPreset('{"bins": 1}')).toEqual({
      ok: false,
      faults: [{ kind: "value", path: ["bins"], found: 1 }],
    });
  });
});

import { describe, expect, test } from "vitest";
import { readSettingsFile } from "../../../src/protocol/settingsFile";
import { faultText } from "../../../src/sidebar/presets/faultText";
import { wordsOf } from "../../../src/sidebar/words";

/** All that is told of a file that holds this. */
const told = (input: unknown, language: "en" | "zh" = "en"): string[] => {
  const file = readSettingsFile(JSON.stringify(input));
  return file.ok ? [] : file.faults.map((fault) => faultText(fault, wordsOf(language)));
};

const HALF = { name: "Half", rFrom: 1, rTo: 5, fFrom: 1, fTo: 2 };

describe("faultText(fault, words)", () => {
  test.each([
    [
      { bins: 50 },
      "Scores from 1 to (bins): 50 can’t be used. Accepted: a whole number from 2 to 10.",
      "得分从 1 到（bins）：50 无法使用。可接受：2 至 10 的整数。",
    ],
    [
      { stage: { lostGaps: 1 } },
      "Lost after (stage.lostGaps): 1 can’t be used. Accepted: a number above that of “atRiskGaps”.",
      "流失，超过（stage.lostGaps）：1 无法使用。可接受：大于“atRiskGaps”的数字。",
    ],
    [
      { tier: { shares: [1, 0], labels: ["A", "=1+1"] } },
      'Name of a tier (tier.labels.1): "=1+1" can’t be used. Accepted: a text of at most 50 signs that begins with a letter or a digit.',
      '等级名称（tier.labels.1）："=1+1" 无法使用。可接受：不超过 50 个字、以文字或数字开头的文本。',
    ],
    [
      { tier: { labels: ["A", "B"] } },
      "Shares or amounts of the tiers (tier.shares): nothing was found. Accepted: a share for each name, together 1; by “threshold” amounts, largest first, one fewer than names.",
      "等级的占比或金额（tier.shares）：没有内容。可接受：每个名称一个占比，合计为 1；按“threshold”时为金额，从大到小，比名称少一个。",
    ],
    [
      { version: 2 },
      "Version of the rules (version): 2 can’t be used. Accepted: 1; a later number comes from a later Tierline.",
      "规则版本（version）：2 无法使用。可接受：1；更大的数字来自更新版本的 Tierline。",
    ],
    [
      { stage: { lostGap: 3 } },
      "There is no rule “stage.lostGap”. Take it away, or correct it: atRiskGaps, lostGaps, loyalOrders, usualGapDays.",
      "没有名为“stage.lostGap”的规则。请删除或改为：atRiskGaps, lostGaps, loyalOrders, usualGapDays。",
    ],
  ])("of %j names the field in her words, its path, and what is accepted", (input, en, zh) => {
    expect(told(input)).toEqual([en]);
    expect(told(input, "zh")).toEqual([zh]);
  });

  test("names the cells that an own grid leaves out or gives twice", () => {
    const text = "Segments (scheme): R5 F3 has no name, R5 F4 has no name and R5 F5 has no name. Accepted: ";
    expect(told({ scheme: [HALF] })[0]!.startsWith(text)).toBe(true);
    const twice = [HALF, { ...HALF, name: "Rest", fTo: 5 }];
    expect(told({ scheme: twice })[0]).toContain("R5 F1 has several names: Half, Rest");
    expect(told({ scheme: twice }, "zh")[0]).toContain("R5 F1 有多个名称：Half, Rest");
  });

  test("of a text that is no object says so", () => {
    expect(told([])).toEqual(["This is not a text of rules. Copy all of it, with the braces at both ends."]);
  });

  test("cuts a long value", () => {
    expect(told({ bins: "9".repeat(500) })[0]!.length).toBeLessThan(150);
  });

  test("leaves markup and holes in what was found as they are", () => {
    const text = told({ bins: "{name} <img src=x onerror=alert(1)>" })[0]!;
    expect(text).toContain('"{name} <img src=x onerror=alert(1)>"');
  });
});

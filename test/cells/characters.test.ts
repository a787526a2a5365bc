import { describe, expect, test } from "vitest";
import { plainText } from "../../src/cells/characters";

describe("plainText", () => {
  test.each([
    ["１，２３４．５％", "1,234.5%"],
    ["￥１００", "¥100"],
    ["\u00a0a\u202fb\u3000c\t", "a b c"],
    ["\ufeff1\u200b2\u200e", "12"],
    ["10²", "10²"],
    ["½", "½"],
    ["ﾃｽﾄ", "ﾃｽﾄ"],
  ])("plainText(%j) is %j", (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

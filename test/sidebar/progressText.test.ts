import { describe, expect, test } from "vitest";
import { RUN_STEPS, type RunProgress } from "../../src/protocol/progress";
import { progressShare, progressText } from "../../src/sidebar/progressText";
import { wordsOf } from "../../src/sidebar/words";

const at = (step: RunProgress["step"], done?: number, of = 100_000): RunProgress => ({
  step,
  rows: done === undefined ? null : { done, of },
});

describe("progressShare(progress)", () => {
  test("grows from step to step, and is never the whole", () => {
    const shares = RUN_STEPS.map((step) => progressShare(at(step)));
    expect(shares[0]).toBe(0);
    expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
    expect(shares[shares.length - 1]).toBeLessThan(1);
  });

  test("with all rows behind it is where the next step begins", () => {
    expect(progressShare(at("writing", 100_000))).toBeCloseTo(progressShare(at("verifying")), 12);
  });

  test("with half of the rows behind it lies halfway", () => {
    const [from, to] = [progressShare(at("saving")), progressShare(at("writing"))];
    expect(progressShare(at("saving", 50_000))).toBeCloseTo((from + to) / 2, 12);
  });

  test("of no rows is where the step begins", () => {
    expect(progressShare(at("writing", 0, 0))).toBe(progressShare(at("writing")));
  });
});

describe("progressText(progress)", () => {
  test("names the step", () => {
    expect(progressText(at("verifying"), wordsOf("en"))).toBe("Checking each row…");
  });

  test("counts rows once some are behind it", () => {
    expect(progressText(at("writing", 0), wordsOf("en"))).toBe("Writing the columns…");
    expect(progressText(at("writing", 50_000), wordsOf("en"))).toBe(
      "Writing the columns… 50,000 of 100,000 rows",
    );
    expect(progressText(at("writing", 50_000), wordsOf("zh"))).toBe(
      "正在写入列…已完成 50,000 行，共 100,000 行",
    );
  });
});

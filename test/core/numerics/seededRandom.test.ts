import { describe, expect, test } from "vitest";
import { seededRandom } from "../../../src/core/numerics/seededRandom";

describe("seededRandom", () => {
  test("seededRandom(seed) repeats itself, and differs from that of another seed", () => {
    const [one, again, other] = [seededRandom(1), seededRandom(1), seededRandom(2)].map((random) =>
      Array.from({ length: 5 }, random),
    );
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });

  test("seededRandom is even: of 100,000 numbers, each tenth of [0, 1) holds a tenth", () => {
    const random = seededRandom(1);
    const tenths = new Array(10).fill(0);
    for (let i = 0; i < 100_000; i++) tenths[Math.floor(random() * 10)]++;
    // Four standard deviations of a count are 380.
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(380);
  });
});

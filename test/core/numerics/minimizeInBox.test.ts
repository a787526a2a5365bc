import { describe, expect, test } from "vitest";
import { minimizeInBox } from "../../../src/core/numerics/minimizeInBox";
import { nelderMead } from "../../../src/core/numerics/nelderMead";

/** Rosenbrock's valley, minimum 0 at (1, 1). */
const valley = ([x, y]: readonly number[]) => ({
  value: (1 - x!) ** 2 + 100 * (y! - x! ** 2) ** 2,
  gradient: [-2 * (1 - x!) - 400 * x! * (y! - x! ** 2), 200 * (y! - x! ** 2)],
});
const wide = { lower: [-10, -10], upper: [10, 10] };

describe("minimizeInBox", () => {
  test("minimizeInBox(valley) finds the bottom of Rosenbrock's valley", () => {
    const minimum = minimizeInBox(valley, [-1.2, 1], wide, 1e-12);
    expect(minimum.settled).toBe(true);
    expect(minimum.at[0]).toBeCloseTo(1, 5);
    expect(minimum.at[1]).toBeCloseTo(1, 5);
  });

  test("minimizeInBox(valley) with x at most 0.5 settles at the edge, where y is 0.25", () => {
    const minimum = minimizeInBox(valley, [-1.2, 1], { lower: [-10, -10], upper: [0.5, 10] }, 1e-12);
    expect(minimum.settled).toBe(true);
    expect(minimum.at[0]).toBe(0.5);
    expect(minimum.at[1]).toBeCloseTo(0.25, 6);
  });

  test("minimizeInBox says that it did not settle where the slope contradicts the values", () => {
    const wrong = ([x]: readonly number[]) => ({ value: x!, gradient: [-1] });
    expect(minimizeInBox(wrong, [0], { lower: [-1], upper: [1] }, 1e-9).settled).toBe(false);
  });

  test("minimizeInBox steps back from places that have no value", () => {
    const log = ([x]: readonly number[]) => ({ value: x! - 5 * Math.log(x!), gradient: [1 - 5 / x!] });
    const minimum = minimizeInBox(log, [0.1], { lower: [-10], upper: [100] }, 1e-12);
    expect(minimum.settled).toBe(true);
    expect(minimum.at[0]).toBeCloseTo(5, 5);
  });
});

describe("nelderMead", () => {
  test("nelderMead(valley) comes near the bottom without a slope", () => {
    const at = nelderMead((place) => valley(place).value, [-1.2, 1], wide, 0.5);
    expect(at[0]).toBeCloseTo(1, 3);
    expect(at[1]).toBeCloseTo(1, 3);
  });

  test("nelderMead stays in its box and steps around places without a value", () => {
    const at = nelderMead(([x]) => (x! > 0.9 ? NaN : (x! - 2) ** 2), [0], { lower: [-1], upper: [1] }, 0.5);
    expect(at[0]).toBeGreaterThan(0.85);
    expect(at[0]).toBeLessThanOrEqual(0.9);
  });
});

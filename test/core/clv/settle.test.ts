import { describe, expect, test } from "vitest";
import { settle } from "../../../src/core/clv/settle";

const BOX = { lower: [-10], upper: [10] };

describe("settle", () => {
  test("settle finds its way by the simplex where the slope at the start is no number", () => {
    const bowl = ([x]: readonly number[]) => ({
      value: (x! - 3) ** 2,
      gradient: [x! < 1 ? Number.NaN : 2 * (x! - 3)],
    });
    const minimum = settle(bowl, [[0]], BOX);
    expect(minimum.settled).toBe(true);
    expect(minimum.at[0]).toBeCloseTo(3, 4);
  });

  test("settle is content with the first start where it settles inside", () => {
    const starts: number[] = [];
    const bowl = ([x]: readonly number[]) => {
      starts.push(x!);
      return { value: x! ** 2, gradient: [2 * x!] };
    };
    settle(bowl, [[5], [-7]], BOX);
    expect(starts).not.toContain(-7);
  });

  test("settle tries the other starts where the first ends at an edge, and takes the lowest", () => {
    /** Falls towards both ends, further to the right. */
    const hill = ([x]: readonly number[]) => ({ value: -(x! ** 2) - x!, gradient: [-2 * x! - 1] });
    expect(settle(hill, [[-2], [2]], BOX)).toMatchObject({ at: [10], value: -110, settled: true });
  });

  test("settle says so where no start settles", () => {
    const wrong = ([x]: readonly number[]) => ({ value: x!, gradient: [-1] });
    expect(settle(wrong, [[0]], { lower: [-1], upper: [1] }).settled).toBe(false);
  });
});

import { describe, expect, test } from "vitest";
import { paretoShare } from "../../src/core/paretoShare";

describe("paretoShare", () => {
  test("paretoShare([50,30,20]) adds up from the top and ends at exactly 1", () => {
    expect([...paretoShare([20, 50, 30])]).toEqual([1, 0.5, 0.8]);
  });

  test("paretoShare counts equal values together", () => {
    expect([...paretoShare([1, 2, 1])]).toEqual([1, 0.5, 1]);
  });

  test("paretoShare of zero and below is 1, and they are no part of the total", () => {
    expect([...paretoShare([-10, 0, 3, 1])]).toEqual([1, 1, 0.75, 1]);
    expect([...paretoShare([0, -1])]).toEqual([1, 1]);
  });

  test("paretoShare(NaN) is NaN and moves nothing", () => {
    expect([...paretoShare([Number.NaN, 4])]).toEqual([Number.NaN, 1]);
  });

  test("paretoShare of values whose total is beyond what a number can hold is refused", () => {
    expect(() => paretoShare([1e308, 1e308])).toThrow("too large to add up");
  });
});

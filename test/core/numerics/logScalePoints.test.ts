import { expect, test } from "vitest";
import { logScalePoints } from "../../../src/core/numerics/logScalePoints";

const integral = (f: (u: number) => number, end: number, near: number, minPanels = 1) => {
  const { at, weight } = logScalePoints(end, near, minPanels);
  return weight.reduce((sum, w, i) => sum + w * f(at[i]!), 0);
};

test.each([
  [1, 1],
  [52, 10],
  [3650, 4],
  [1e6, 1],
])("logScalePoints(%d, %d) integrates powers of (near + u) to 1e-13", (end, near) => {
  for (const power of [-0.5, -2, -4]) {
    const exact = ((near + end) ** (power + 1) - near ** (power + 1)) / (power + 1);
    expect(integral((u) => (near + u) ** power, end, near) / exact - 1).toBeCloseTo(0, 13);
  }
});

test("logScalePoints follows a fall of e^100 when given a panel for each e^20", () => {
  const exact = (1 - Math.exp(-100)) / 100;
  expect(integral((u) => Math.exp(-100 * u), 1, 1, 5) / exact - 1).toBeCloseTo(0, 13);
});

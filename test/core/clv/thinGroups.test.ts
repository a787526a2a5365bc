import { describe, expect, test } from "vitest";
import { seededRandom } from "../../../scripts/bench/random";
import { fitModel } from "../../../src/core/clv/fitModel";
import { groupHistories } from "../../../src/core/clv/groupHistories";
import { parameterSpace } from "../../../src/core/clv/parameterSpace";
import { settle } from "../../../src/core/clv/settle";
import { thinGroups } from "../../../src/core/clv/thinGroups";

/** Customers whose days hold no pattern, nearly every history another. */
function columns(customers: number) {
  const random = seededRandom(11);
  const T = Array.from({ length: customers }, () => 100 + Math.floor(random.uniform() * 900));
  const x = T.map(() => Math.floor(-2 * Math.log(random.uniform())));
  const tx = T.map((age, i) => (x[i] === 0 ? 0 : 1 + Math.floor(random.uniform() * (age - 1))));
  return { x, tx, T };
}

describe("thinGroups(groups, most)", () => {
  test("keeps at most so many groups, spread evenly, and all where there are few", () => {
    const { x, tx, T } = columns(3_000);
    const groups = groupHistories(x, tx, T);
    const thinned = thinGroups(groups, 500);
    expect(thinned.weight.length).toBeGreaterThan(400);
    expect(thinned.weight.length).toBeLessThanOrEqual(500);
    expect([...thinned.xAt]).toEqual([...thinned.xAt].sort((one, other) => one - other));
    expect(thinGroups(groups, 5_000)).toEqual(groups);
  });

  test("a fit that begins at a sample's maximum ends at that of all customers", () => {
    const { x, tx, T } = columns(20_000);
    const groups = groupHistories(x, tx, T);
    expect(groups.weight.length).toBeGreaterThan(10_000);
    const space = parameterSpace("MBG");
    const unit = T.reduce((sum, age) => sum + age, 0) / T.length;
    const scaled = { ...groups, times: groups.times.map((time) => time / unit) };
    const purchases = x.reduce((sum, count) => sum + count, 0);
    const whole = settle(space.objective(scaled), space.starts(purchases / x.length), space.box);
    const fit = fitModel({ x, tx, T }, "MBG");
    expect(fit.ok && fit.logLikelihood).toBeCloseTo(-whole.value - purchases * Math.log(unit), 5);
  });
});

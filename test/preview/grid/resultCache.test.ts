import { expect, test } from "vitest";
import { withResultCache } from "../../../preview/workbook/grid/resultCache";

function counted(limit?: number) {
  const calls: unknown[] = [];
  const run = withResultCache((name, args) => {
    calls.push(args);
    return { value: `${name} ${calls.length}` };
  }, limit);
  return { run, calls };
}

test("1.5 the same name and arguments run once", () => {
  const { run, calls } = counted();
  expect(run("F", [[[1, ""]], undefined])).toEqual({ value: "F 1" });
  expect(run("F", [[[1, ""]], undefined])).toEqual({ value: "F 1" });
  run("G", [[[1, ""]], undefined]);
  run("F", [[[1], [""]], undefined]);
  expect(calls).toHaveLength(3);
});

test("the oldest result is forgotten first where there are too many", () => {
  const { run, calls } = counted(20);
  run("F", ["aaaa"]);
  run("F", ["bbbb"]);
  run("F", ["bbbb"]);
  expect(calls).toHaveLength(2);
  run("F", ["aaaa"]);
  expect(calls).toHaveLength(3);
});

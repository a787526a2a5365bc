import { expect, test } from "vitest";
import { ACTIONS, nextAction, TASKS } from "../../src/core/actions";
import { STAGES } from "../../src/core/vocabulary";

test("nextAction says the task and what to do, in both languages", () => {
  expect(nextAction("lost", false, "en")).toBe("Win back: make one last offer, then stop spending on them");
  expect(nextAction("lost", true, "zh")).toMatch(/^赢回：/);
});

test("nextAction differs between the top tier and the rest for every stage", () => {
  for (const stage of STAGES) {
    for (const language of ["en", "zh"] as const) {
      expect(nextAction(stage, true, language)).not.toBe(nextAction(stage, false, language));
    }
  }
});

test("ACTIONS give every one of the five tasks to someone", () => {
  const used = new Set(STAGES.flatMap((stage) => [ACTIONS[stage].top.task, ACTIONS[stage].rest.task]));
  expect([...used].sort()).toEqual([...TASKS].sort());
});

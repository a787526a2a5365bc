import { describe, expect, test } from "vitest";
import { nextAction as adviceFor } from "../../src/core/actions";
import { nextAction } from "../../src/functions/nextAction";
import { PLAIN_PLACE as here } from "../cells/places";
import { col } from "./sheet";

const lostTop = adviceFor("lost", true, "en");
const lostRest = adviceFor("lost", false, "en");

describe("NEXT_ACTION", () => {
  test("NEXT_ACTION of single cells is the task and a sentence", () => {
    expect(nextAction(here, "Lost")).toBe("Win back: make one last offer, then stop spending on them");
    expect(nextAction(here, "")).toBe("");
  });

  test("NEXT_ACTION treats the top tier apart, in any case, A where none is named", () => {
    expect(nextAction(here, col("Lost", "Lost", "Lost"), col("A", "b", ""))).toEqual(
      col(lostTop, lostRest, lostRest),
    );
    expect(nextAction(here, "Lost", "gold", "Gold")).toBe(lostTop);
    expect(nextAction(here, "Lost", "A", "Gold")).toBe(lostRest);
    expect(nextAction(here, "Lost", 1, 1)).toBe(lostTop);
  });

  test("NEXT_ACTION understands stages in both languages, whatever it answers in", () => {
    expect(nextAction(here, col("流失客户", " lost "), "", "", "zh")).toEqual(
      col(adviceFor("lost", false, "zh"), adviceFor("lost", false, "zh")),
    );
    expect(nextAction(here, "流失预警", "A")).toBe(adviceFor("atRisk", true, "en"));
  });

  test("NEXT_ACTION takes a first row for titles only where every cell is a known header", () => {
    expect(nextAction(here, col("Lifecycle stage", "Lost"), col("Tier", "A"))).toEqual(
      col("Next action", lostTop),
    );
    expect(nextAction(here, col("生命周期阶段", "Lost"), "A", "A", "zh")).toEqual(
      col("下一步", adviceFor("lost", true, "zh")),
    );
    expect(nextAction(here, col("Lost", "Lost"))).toEqual(col(lostRest, lostRest));
    expect(nextAction(here, col("Some title", "Lost"))).toEqual(
      col('⚠ stage: "Some title" is not a lifecycle stage', lostRest),
    );
  });

  test("NEXT_ACTION hands ⚠ on from either column, and names errors and unknown stages", () => {
    expect(nextAction(here, col("⚠ a", "Lost", "#N/A", "Vip"), col("A", "⚠ b", "A", "A"))).toEqual(
      col("⚠ a", "⚠ b", "⚠ stage: the cell shows #N/A", '⚠ stage: "Vip" is not a lifecycle stage'),
    );
    expect(nextAction(here, "Vip", "", "", "zh")).toBe("⚠ stage：“Vip”不是生命周期阶段");
  });

  test("NEXT_ACTION leaves rows without a stage blank, and ends with the last stage", () => {
    expect(nextAction(here, col("", "Lost", "", ""), col("A", "A", "A", "A"))).toEqual(col("", lostTop));
  });

  test("NEXT_ACTION refuses more than one top tier", () => {
    expect(() => nextAction(here, "Lost", "A", col("A", "B"))).toThrow(
      "NEXT_ACTION: top_tier is one for all rows",
    );
  });
});

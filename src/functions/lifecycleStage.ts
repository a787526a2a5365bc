import type { Place } from "../cells/place";
import { COLUMN_TITLES } from "../core/columnTitles";
import { InputError } from "../core/errors";
import { type LifecycleRules, STAGE_WORDS, stageOf, USUAL_RULES, usualGapDays } from "../core/lifecycle";
import { type Answer, rowAnswers } from "./answers";
import { calling } from "./calling";
import { customerRows } from "./customerRows";
import { refuseSingleCells } from "./dataRows";
import { dayOption, languageOption, numberListOption, numberOption } from "./options";

/** `LIFECYCLE_STAGE`: where each customer stands in her own rhythm of buying. */
export function lifecycleStage(
  place: Place,
  orderCount: unknown,
  firstOrder: unknown,
  lastOrder: unknown,
  asOf?: unknown,
  usualGap?: unknown,
  previousOrder?: unknown,
  rules?: unknown,
  language?: unknown,
): Answer {
  return calling("LIFECYCLE_STAGE", () => {
    const inLanguage = languageOption(language);
    const stageRules = rulesOption(place, rules);
    const givenAsOf = dayOption(place, "as_of", asOf);
    const givenGap = numberOption(place, "usual_gap", usualGap, {
      words: "days above 0",
      when: (days) => days > 0,
    });
    const given = { orderCount, firstOrder, lastOrder, previousOrder };
    const customers = customerRows(place, given, givenAsOf, inLanguage);
    if (givenAsOf === undefined || givenGap === undefined) {
      refuseSingleCells(
        customers.rows,
        "the whole columns, for example =LIFECYCLE_STAGE(B2:B, C2:C, D2:D), or as_of and usual_gap with single cells",
      );
    }
    const { faults, firstDay, lastDay, previousDay } = customers;
    const settled: LifecycleRules = {
      ...stageRules,
      asOf: customers.asOf,
      usualGapDays: givenGap ?? usualGapDays(customers.orderCount, firstDay, lastDay),
    };
    const stageAt = (row: number) =>
      stageOf(
        {
          orderCount: customers.orderCount[row]!,
          firstDay: firstDay[row]!,
          lastDay: lastDay[row]!,
          previousDay: previousDay[row]!,
        },
        settled,
      );
    return rowAnswers(
      customers.rows,
      COLUMN_TITLES.stage[inLanguage],
      (row) => faults[row] ?? STAGE_WORDS[stageAt(row)][inLanguage],
    );
  });
}

function rulesOption(place: Place, argument: unknown): Omit<LifecycleRules, "asOf" | "usualGapDays"> {
  const words = "three numbers: At risk and Lost as multiples of the gap, Loyal in orders, as 2, 4, 5";
  const given = numberListOption(place, "rules", argument, { words, when: (value) => value > 0 });
  if (given === undefined) return USUAL_RULES;
  const [atRiskGaps = 0, lostGaps = 0, loyalOrders = 0] = given;
  if (given.length !== 3 || lostGaps < atRiskGaps || !Number.isInteger(loyalOrders)) {
    throw new InputError(
      `rules: found ${given.join(", ")}; give ${words}, Lost not below At risk, Loyal whole`,
    );
  }
  return { atRiskGaps, lostGaps, loyalOrders };
}

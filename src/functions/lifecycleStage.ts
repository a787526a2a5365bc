import { readNumbers } from "../cells/numbers";
import type { Place } from "../cells/place";
import { foundText, type ProblemReason, problemOf } from "../cells/problem";
import { COLUMN_TITLES } from "../core/columnTitles";
import { InputError } from "../core/errors";
import {
  type CustomerOrders,
  type LifecycleRules,
  STAGE_WORDS,
  stageOf,
  USUAL_RULES,
  usualGapDays,
} from "../core/lifecycle";
import type { Day, Wording } from "../core/vocabulary";
import { type Answer, rowAnswers } from "./answers";
import { calling } from "./calling";
import { dataRows, refuseSingleCells } from "./dataRows";
import { newestDay, readDateColumn } from "./dates";
import { faultsOf, faultText, problemFault } from "./faults";
import { dayOption, languageOption, numberListOption, numberOption } from "./options";

type ColumnName = "order_count" | "first_order" | "last_order" | "previous_order";

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
    const rows = dataRows(
      place,
      { order_count: orderCount, first_order: firstOrder, last_order: lastOrder },
      { previous_order: previousOrder },
    );
    if (givenAsOf === undefined || givenGap === undefined) {
      refuseSingleCells(
        rows,
        "the whole columns, for example =LIFECYCLE_STAGE(B2:B, C2:C, D2:D), or as_of and usual_gap with single cells",
      );
    }

    const counts = readNumbers(rows.columns.order_count, place);
    const first = readDateColumn(rows, "first_order", place);
    const last = readDateColumn(rows, "last_order", place);
    const previous = readDateColumn(rows, "previous_order", place);
    const isProspect = (row: number): boolean => counts.values[row] === 0;
    const faults = faultsOf(
      rows,
      {
        order_count: counts.problems,
        first_order: first.problems,
        last_order: last.problems,
        previous_order: previous.problems,
      },
      inLanguage,
      (row) => (isProspect(row) ? ["order_count"] : rows.names),
    );

    const customerAt = (row: number): CustomerOrders => ({
      orderCount: counts.values[row]!,
      firstDay: first.values[row]!,
      lastDay: last.values[row]!,
      previousDay: previous.values[row]!,
    });
    const today = givenAsOf ?? newestDay(last.values.map((day, row) => (isProspect(row) ? Number.NaN : day)));
    for (let row = 0; row < rows.count; row++) {
      if (faults[row] !== undefined || isProspect(row)) continue;
      const wrong = contradiction(customerAt(row), today);
      if (wrong === undefined) continue;
      const { column, reason } = wrong;
      const cell = rows.columns[column][row];
      faults[row] =
        reason === "previousOutside"
          ? faultText(
              column,
              PREVIOUS_OUTSIDE[inLanguage].replace("{found}", () => foundText(cell, place)),
              inLanguage,
            )
          : problemFault(column, problemOf(cell, reason, place), inLanguage);
    }

    const usable = (column: Float64Array) =>
      column.map((value, row) => (faults[row] === undefined ? value : Number.NaN));
    const settled: LifecycleRules = {
      ...stageRules,
      asOf: today,
      usualGapDays:
        givenGap ?? usualGapDays(usable(counts.values), usable(first.values), usable(last.values)),
    };
    return rowAnswers(
      rows,
      COLUMN_TITLES.stage[inLanguage],
      (row) => faults[row] ?? STAGE_WORDS[stageOf(customerAt(row), settled)][inLanguage],
    );
  });
}

const PREVIOUS_OUTSIDE: Wording = {
  en: '"{found}" is not between the first order and the last',
  zh: "“{found}”不在首次下单与最近下单之间",
};

/** What in a customer's orders cannot be, and in which column it shows. */
function contradiction(
  { orderCount, firstDay, lastDay, previousDay }: CustomerOrders,
  asOf: Day,
): { column: ColumnName; reason: ProblemReason | "previousOutside" } | undefined {
  if (orderCount < 0) return { column: "order_count", reason: "negative" };
  if (!Number.isInteger(orderCount)) return { column: "order_count", reason: "notWhole" };
  if (firstDay > asOf) return { column: "first_order", reason: "dateAfterAsOf" };
  if (lastDay > asOf) return { column: "last_order", reason: "dateAfterAsOf" };
  if (previousDay > asOf) return { column: "previous_order", reason: "dateAfterAsOf" };
  if (lastDay < firstDay) return { column: "last_order", reason: "lastBeforeFirst" };
  if (orderCount === 1 && firstDay !== lastDay) return { column: "last_order", reason: "oneOrderTwoDates" };
  if (previousDay < firstDay || previousDay > lastDay)
    return { column: "previous_order", reason: "previousOutside" };
  return undefined;
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

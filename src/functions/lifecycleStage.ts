import { customerProblems } from "../cells/customerProblems";
import { readNumbers } from "../cells/numbers";
import type { Place } from "../cells/place";
import { foundText } from "../cells/problem";
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
import type { Wording } from "../core/vocabulary";
import { type Answer, rowAnswers } from "./answers";
import { calling } from "./calling";
import { dataRows, refuseSingleCells } from "./dataRows";
import { newestDay, readDateColumn } from "./dates";
import { faultsOf, faultText, problemFault } from "./faults";
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
    const columns = {
      orderCount: { ...counts, cells: rows.columns.order_count },
      firstOrder: { ...first, cells: rows.columns.first_order },
      lastOrder: { ...last, cells: rows.columns.last_order },
    };
    for (let row = 0; row < rows.count; row++) {
      if (faults[row] !== undefined || isProspect(row)) continue;
      const [contradiction] = customerProblems(columns, row, place, today);
      if (contradiction !== undefined) {
        const { field, problem } = contradiction;
        faults[row] = problemFault(ARGUMENTS[field as keyof typeof ARGUMENTS], problem, inLanguage);
      } else if (isOutside(customerAt(row))) {
        const found = foundText(rows.columns.previous_order[row], place);
        faults[row] = faultText("previous_order", previousOutside(found)[inLanguage], inLanguage);
      }
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

const ARGUMENTS = { orderCount: "order_count", firstOrder: "first_order", lastOrder: "last_order" } as const;

/** True where the order before the last is not among the orders: it is most likely another column. */
function isOutside({ firstDay, previousDay, lastDay }: CustomerOrders): boolean {
  return previousDay < firstDay || previousDay > lastDay;
}

function previousOutside(found: string): Wording {
  return {
    en: `"${found}" is not between the first order and the last`,
    zh: `“${found}”不在首次下单与最近下单之间`,
  };
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

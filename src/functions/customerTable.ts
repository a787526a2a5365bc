import { compareIds } from "../cells/compareIds";
import type { Cell, Place } from "../cells/place";
import { COLUMN_TITLES } from "../core/columnTitles";
import { FIELD_TITLES } from "../core/fields";
import { STAGE_WORDS, stageOf, USUAL_RULES, usualGapDays } from "../core/lifecycle";
import { LIST_TITLES } from "../core/listColumns";
import type { Wording } from "../core/vocabulary";
import { tableAnswer } from "./answers";
import { calling } from "./calling";
import { customerList } from "./customerList";
import { dateCell } from "./dates";
import { languageOption } from "./options";

const TITLES: readonly Wording[] = [
  FIELD_TITLES.customerName,
  FIELD_TITLES.orderCount,
  FIELD_TITLES.orderDays,
  FIELD_TITLES.firstOrder,
  FIELD_TITLES.previousOrder,
  FIELD_TITLES.lastOrder,
  FIELD_TITLES.totalSpent,
  LIST_TITLES.averageOrder,
  LIST_TITLES.gapDays,
  COLUMN_TITLES.stage,
];

/** `CUSTOMER_TABLE`: one row per customer made from orders, those who spent most first. */
export function customerTable(
  place: Place,
  customer: unknown,
  orderDate: unknown,
  amount: unknown,
  asOf?: unknown,
  orderId?: unknown,
  language?: unknown,
): Cell[][] {
  return calling("CUSTOMER_TABLE", () => {
    const inLanguage = languageOption(language);
    const given = { customer, orderDate, amount, orderId, asOf };
    const list = customerList(place, given, "=CUSTOMER_TABLE(A2:A, B2:B, C2:C)", inLanguage);
    const { orders, orderDays, firstDay, previousDay, lastDay, totalSpent } = list;
    const rules = {
      ...USUAL_RULES,
      asOf: list.asOf,
      usualGapDays: usualGapDays(orderDays, firstDay, lastDay),
    };
    const hasOrdered = (index: number): number => (orders[index]! > 0 ? 1 : 0);
    const byTotal = [...list.listed].sort(
      (a, b) =>
        hasOrdered(b) - hasOrdered(a) ||
        totalSpent[b]! - totalSpent[a]! ||
        compareIds(list.keys[a]!, list.keys[b]!),
    );
    const rows = byTotal.map((index): Cell[] => {
      const standing = {
        orderCount: orderDays[index]!,
        firstDay: firstDay[index]!,
        previousDay: previousDay[index]!,
        lastDay: lastDay[index]!,
      };
      const gaps = standing.orderCount - 1;
      return [
        list.names[index],
        orders[index]!,
        standing.orderCount,
        dateCell(standing.firstDay, place),
        dateCell(standing.previousDay, place),
        dateCell(standing.lastDay, place),
        totalSpent[index]!,
        orders[index] === 0 ? "" : totalSpent[index]! / orders[index]!,
        gaps < 1 ? "" : (standing.lastDay - standing.firstDay) / gaps,
        STAGE_WORDS[stageOf(standing, rules)][inLanguage],
      ];
    });
    return tableAnswer(TITLES, inLanguage, rows);
  });
}

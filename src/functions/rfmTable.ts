import { compareIds } from "../cells/compareIds";
import type { Cell, Place } from "../cells/place";
import { COLUMN_TITLES } from "../core/columnTitles";
import { FIELD_TITLES } from "../core/fields";
import { quantileCuts, type RfmValues } from "../core/rfm/cuts";
import { rfmScores, scoreCode } from "../core/rfm/score";
import { segmentOf } from "../core/rfm/segments";
import type { Wording } from "../core/vocabulary";
import { tableAnswer } from "./answers";
import { calling } from "./calling";
import { customerList } from "./customerList";
import { dateCell } from "./dates";
import { languageOption } from "./options";
import { binsOption, schemeOption } from "./rfmOptions";
import { RFM_TITLES } from "./rfmTitles";
import { refuseTooFew } from "./scoredRows";

const TITLES: readonly Wording[] = [
  FIELD_TITLES.customerName,
  FIELD_TITLES.lastOrder,
  RFM_TITLES.recencyDays,
  RFM_TITLES.frequency,
  RFM_TITLES.monetary,
  { en: "R", zh: "R" },
  { en: "F", zh: "F" },
  { en: "M", zh: "M" },
  COLUMN_TITLES.score,
  { en: "Segment", zh: "分群" },
];

/** `RFM_TABLE`: one row per customer made from orders, with scores and segment, the best scores first. */
export function rfmTable(
  place: Place,
  customer: unknown,
  orderDate: unknown,
  amount: unknown,
  bins?: unknown,
  asOf?: unknown,
  orderId?: unknown,
  scheme?: unknown,
  language?: unknown,
): Cell[][] {
  return calling("RFM_TABLE", () => {
    const inLanguage = languageOption(language);
    const givenBins = binsOption(place, bins);
    const segments = schemeOption(place, scheme);
    const given = { customer, orderDate, amount, orderId, asOf };
    const list = customerList(place, given, "=RFM_TABLE(A2:A, B2:B, C2:C)", inLanguage);

    // Who has not ordered has no last day, so no recency, and stays out of the cuts.
    const values: RfmValues = {
      recencyDays: list.lastDay.map((day) => list.asOf - day),
      frequency: list.orders,
      monetary: list.totalSpent,
    };
    if (typeof givenBins === "number")
      refuseTooFew(list.orders.filter((orders) => orders > 0).length, givenBins);
    const cuts = typeof givenBins === "number" ? quantileCuts(values, givenBins) : givenBins;
    const { r, f, m, bins: outOf } = rfmScores(values, cuts);

    const byScore = [...list.listed].sort(
      (a, b) =>
        r[b]! - r[a]! ||
        f[b]! - f[a]! ||
        m[b]! - m[a]! ||
        values.monetary[b]! - values.monetary[a]! ||
        compareIds(list.keys[a]!, list.keys[b]!),
    );
    const rows = byScore.map((index): Cell[] => {
      const digits = { r: r[index]!, f: f[index]!, m: m[index]!, bins: outOf };
      const isScored = digits.r > 0;
      return [
        list.names[index],
        dateCell(list.lastDay[index]!, place),
        isScored ? values.recencyDays[index]! : "",
        values.frequency[index]!,
        values.monetary[index]!,
        ...(isScored
          ? [
              digits.r,
              digits.f,
              digits.m,
              scoreCode(digits.r, digits.f, digits.m, outOf),
              segmentOf(segments, digits)[inLanguage],
            ]
          : ["", "", "", "", ""]),
      ];
    });
    return tableAnswer(TITLES, inLanguage, rows);
  });
}

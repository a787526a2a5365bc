import type { Cell, Place } from "../cells/place";
import type { Language, Wording } from "../core/vocabulary";
import { tableAnswer } from "./answers";
import { calling } from "./calling";
import { refuseSingleCells } from "./dataRows";
import { refuseFaults } from "./faults";
import { languageOption } from "./options";
import { RFM_TITLES } from "./rfmTitles";
import { scoredRows } from "./scoredRows";

const TITLES: readonly Wording[] = [
  { en: "Dimension", zh: "维度" },
  { en: "Score", zh: "得分" },
  { en: "From", zh: "最小值" },
  { en: "To", zh: "最大值" },
  { en: "Customers", zh: "客户数" },
];

/** `RFM_CUTS`: what each score stands for: the smallest and the largest value found in it, and the number of customers. */
export function rfmCuts(
  place: Place,
  recency: unknown,
  frequency: unknown,
  monetary: unknown,
  bins?: unknown,
  asOf?: unknown,
  language?: unknown,
): Cell[][] {
  return calling("RFM_CUTS", () => {
    const inLanguage = languageOption(language);
    const example = "=RFM_CUTS(B2:B, C2:C, D2:D)";
    const given = { recency, frequency, monetary, bins, asOf };
    const { rows, faults, values, scores } = scoredRows(place, given, example, inLanguage);
    refuseSingleCells(rows, `the whole columns, for example ${example}`);
    refuseFaults(rows, faults);
    return tableAnswer(TITLES, inLanguage, [
      ...dimension(RFM_TITLES.recencyDays, scores.r, values.recencyDays, scores.bins, inLanguage),
      ...dimension(RFM_TITLES.frequency, scores.f, values.frequency, scores.bins, inLanguage),
      ...dimension(RFM_TITLES.monetary, scores.m, values.monetary, scores.bins, inLanguage),
    ]);
  });
}

function dimension(
  title: Wording,
  scores: Uint8Array,
  values: Float64Array,
  bins: number,
  language: Language,
): Cell[][] {
  const from = new Array<number>(bins + 1).fill(Number.POSITIVE_INFINITY);
  const to = new Array<number>(bins + 1).fill(Number.NEGATIVE_INFINITY);
  const customers = new Array<number>(bins + 1).fill(0);
  scores.forEach((score, row) => {
    from[score] = Math.min(from[score]!, values[row]!);
    to[score] = Math.max(to[score]!, values[row]!);
    customers[score]!++;
  });
  return Array.from({ length: bins }, (_, index) => {
    const score = index + 1;
    const isEmpty = customers[score] === 0;
    return [title[language], score, isEmpty ? "" : from[score], isEmpty ? "" : to[score], customers[score]];
  });
}

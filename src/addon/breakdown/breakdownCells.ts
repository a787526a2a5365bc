import { fill } from "../../core/fill";
import type { Language, Wording } from "../../core/vocabulary";
import type { Breakdown, BreakdownRow } from "../../protocol/replies";
import type { BreakdownLabel } from "../../protocol/requests";

export type SheetCell = string | number;

/** A breakdown as the cells of a sheet, from its top left corner; formats are those of the rows below the header. */
export interface BreakdownCells {
  readonly cells: readonly (readonly SheetCell[])[];
  readonly formats: readonly (readonly string[])[];
  /** As the sheet counts. */
  readonly headerRow: number;
}

const WORDS = {
  customers: { en: "Customers", zh: "客户数" },
  share: { en: "Share of customers", zh: "客户占比" },
  spent: { en: "Revenue", zh: "收入" },
  spentShare: { en: "Share of revenue", zh: "收入占比" },
  meanSpent: { en: "Mean spend", zh: "平均消费" },
  labelShare: { en: "{label}, share of row", zh: "{label}，行内占比" },
  mean: { en: "Mean of “{column}”", zh: "“{column}”的平均值" },
  from: { en: "From “{sheet}”", zh: "来源：“{sheet}”" },
  fromAsOf: { en: "From “{sheet}”, as of {day}", zh: "来源：“{sheet}”，截止 {day}" },
} as const satisfies Record<string, Wording>;

const TITLES: Readonly<Record<BreakdownLabel, Wording>> = {
  tier: { en: "Customers by “{column}” and tier", zh: "按“{column}”和等级统计的客户" },
  stage: { en: "Customers by “{column}” and lifecycle stage", zh: "按“{column}”和生命周期阶段统计的客户" },
};

const COUNT = "#,##0";
const SHARE = "0.0%";
const MONEY = "#,##0.00";
const TEXT = "@";

/** Title, source and day, header, a line for each row and one for all; below, what has to be said of them. */
export function breakdownCells(breakdown: Breakdown, sheetName: string, language: Language): BreakdownCells {
  const { column, by, labels, asOf, rows, total, means, notes } = breakdown;
  const say = (words: Wording, values: Readonly<Record<string, string>> = {}): string =>
    fill(words[language], values);
  const names = labels.map((label) => label[language]);
  const header = [
    column,
    say(WORDS.customers),
    say(WORDS.share),
    say(WORDS.spent),
    say(WORDS.spentShare),
    say(WORDS.meanSpent),
    ...names,
    ...names.map((label) => say(WORDS.labelShare, { label })),
  ];
  const wide = (...row: readonly SheetCell[]): SheetCell[] => header.map((_, i) => row[i] ?? "");
  const source =
    asOf === null
      ? say(WORDS.from, { sheet: sheetName })
      : say(WORDS.fromAsOf, { sheet: sheetName, day: asOf });
  const lines = [...rows, total].map((row) => line(row, total, language));
  const meanLine = means && [
    say(WORDS.mean, { column }),
    means.overall ?? "",
    ...["", "", "", ""],
    ...means.byLabel.map((mean) => mean ?? ""),
  ];
  const formats = [
    TEXT,
    COUNT,
    SHARE,
    MONEY,
    SHARE,
    MONEY,
    ...names.map(() => COUNT),
    ...names.map(() => SHARE),
  ];
  return {
    cells: [
      wide(say(TITLES[by], { column })),
      wide(source),
      wide(),
      header,
      ...lines,
      ...(meanLine ? [wide(...meanLine)] : []),
      ...(notes.length > 0 ? [wide()] : []),
      ...notes.map((note) => wide(note[language])),
    ],
    formats: [
      ...lines.map(() => formats),
      ...(meanLine ? [formats.map((_, i) => (i === 0 ? TEXT : MONEY))] : []),
    ],
    headerRow: 4,
  };
}

/** Shares of nothing stay blank; so do those of a revenue that is zero or less. */
function line(row: BreakdownRow, total: BreakdownRow, language: Language): SheetCell[] {
  const { name, customers, spent, meanSpent, counts } = row;
  const all = total.spent ?? 0;
  return [
    name[language],
    customers,
    customers / total.customers,
    spent ?? "",
    spent !== null && all > 0 ? spent / all : "",
    meanSpent ?? "",
    ...counts,
    ...counts.map((count) => count / customers),
  ];
}

import type { Language, Wording } from "../../../src/core/vocabulary";
import type {
  Description,
  PutRightSummary,
  RowsTaken,
  SegmentSummary,
  UndoSummary,
} from "../../../src/protocol/replies";

/** Replies as the server gives them for a shop of 2,357 customers, in the language that was asked for. */
type InBoth<Content> = Readonly<Record<Language, Content>>;

const HEADERS: InBoth<readonly string[]> = {
  en: ["Customer ID", "Name", "Region", "First order", "Last order", "Orders", "Total spent"],
  zh: ["客户编号", "姓名", "地区", "首次下单", "最近下单", "订单数", "累计消费"],
};

const SAMPLES: InBoth<readonly (readonly string[])[]> = {
  en: [
    ["C-0001", "C-0002", "C-0003"],
    ["Ada Hill", "Bo Chen", "Cleo Marsh"],
    ["North", "South", "North"],
    ["2025-01-04", "2025-02-11", "2024-11-30"],
    ["2026-06-30", "2026-05-02", "2026-06-18"],
    ["12", "3", "7"],
    ["1,240.50", "88.00", "402.75"],
  ],
  zh: [
    ["C-0001", "C-0002", "C-0003"],
    ["陈晓", "李明", "王芳"],
    ["华北", "华南", "华北"],
    ["2025-01-04", "2025-02-11", "2024-11-30"],
    ["2026-06-30", "2026-05-02", "2026-06-18"],
    ["12", "3", "7"],
    ["1,240.50", "88.00", "402.75"],
  ],
};

const LETTERS = ["A", "B", "C", "D", "E", "F", "G"];
const GUESSES = [
  ["customerId", 1],
  ["firstOrder", 4],
  ["previousOrder", null],
  ["lastOrder", 5],
  ["orderCount", 6],
  ["totalSpent", 7],
] as const;

const NO_DATE: Wording = { en: "Last order is not a date", zh: "最近下单不是日期" };
const NO_NUMBER: Wording = { en: "Total spent is not a number", zh: "累计消费不是数字" };

export function description(language: Language, changes: Partial<Description> = {}): Description {
  return {
    language,
    settings: {
      version: 1,
      language,
      bins: 5,
      scoring: { by: "quantiles" },
      scoreAgainst: "selection",
      scheme: "10",
      tier: { by: "value", shares: [0.8, 0.15, 0.05], labels: ["A", "B", "C"] },
      stage: { atRiskGaps: 2, lostGaps: 4, loyalOrders: 5 },
      prediction: { horizonDays: 365, model: "MBG", grossMargin: 1, annualDiscountRate: 0 },
      besideOrders: false,
      columns: ["tier", "stage", "score", "segment"],
    },
    sheet: { en: "Customers", zh: "客户" }[language],
    kind: "customers",
    kindWhy: null,
    headerRow: 1,
    table: { first: 2, last: 2358 },
    taken: rowsFrom(2, 2358),
    selected: null,
    hidden: null,
    columns: HEADERS[language].map((title, i) => ({
      column: i + 1,
      letters: LETTERS[i]!,
      title,
      samples: SAMPLES[language][i]!,
    })),
    fields: GUESSES.map(([field, column]) => ({ field, column, sure: true, why: null })),
    report: {
      read: 2357,
      used: 2345,
      leftOut: [
        { reason: NO_DATE, count: 9, firstRows: [14, 77, 103] },
        { reason: NO_NUMBER, count: 3, firstRows: [210, 1004, 1999] },
      ],
    },
    customers: 2345,
    currencies: [],
    currency: null,
    hints: [],
    asOf: "2026-06-30",
    newest: "2026-06-30",
    possible: ["tier", "stage", "score", "segment"],
    misplaced: 0,
    undoable: null,
    ...changes,
  };
}

export const rowsFrom = (first: number, last: number): RowsTaken => ({
  rows: last - first + 1,
  spans: [{ first, last }],
});

/** As far from the plain case as it goes: rows selected, a doubtful column, a hint, a run to undo. */
export const doubtful = (language: Language): Description =>
  description(language, {
    taken: rowsFrom(40, 239),
    selected: rowsFrom(40, 239),
    fields: description(language).fields.map((guess) =>
      guess.field === "lastOrder"
        ? {
            ...guess,
            sure: false,
            why: {
              en: "two columns could be it, “Last order” and “First order”",
              zh: "“最近下单”和“首次下单”两列都有可能",
            },
          }
        : guess,
    ),
    report: { read: 200, used: 199, leftOut: [{ reason: NO_DATE, count: 1, firstRows: [77] }] },
    hints: [
      {
        en: "Customers that stand in more than one row: 11 (rows 41, 58, 60, 77, 102, 103 …). Each row is rated by itself.",
        zh: "有 11 位客户出现在多行中（第 41、58、60、77、102、103 … 行），每行单独评级。",
      },
    ],
    undoable: "2026-07-01T13:20:00.000Z",
  });

/** A table that has only what a tier needs. */
export const spendOnly = (language: Language): Description =>
  description(language, {
    fields: description(language).fields.map((guess) =>
      guess.field === "totalSpent" || guess.field === "customerId" ? guess : { ...guess, column: null },
    ),
    possible: ["tier"],
    asOf: null,
    newest: null,
  });

/** A table with nothing that a segmentation could use. */
export const nothingUsable = (language: Language): Description =>
  description(language, {
    fields: description(language).fields.map((guess) => ({ ...guess, column: null })),
    customers: 0,
    report: { read: 2357, used: 0, leftOut: [] },
    possible: [],
    asOf: null,
    newest: null,
  });

const STAGES: InBoth<readonly string[]> = {
  en: ["Loyal", "Repeat", "First order", "Won back", "At risk", "Lost"],
  zh: ["忠诚客户", "重复购买客户", "首次购买客户", "赢回客户", "流失预警", "流失客户"],
};
const STAGE_FIGURES = [
  [312, 148_220.4],
  [540, 96_410],
  [498, 21_870.25],
  [41, 6_020],
  [277, 32_115.6],
  [677, 28_940.15],
] as const;
const TITLES: InBoth<readonly string[]> = {
  en: ["Tier", "Lifecycle stage", "RFM score", "RFM segment"],
  zh: ["等级", "生命周期阶段", "RFM得分", "RFM分群"],
};

export const summary = (language: Language, changes: Partial<SegmentSummary> = {}): SegmentSummary => ({
  sheet: { en: "Customers", zh: "客户" }[language],
  asOf: "2026-06-30",
  columns: TITLES[language].map((title, i) => ({ title, letters: "HIJK"[i]!, added: true })),
  tiers: [
    { label: "A", customers: 604, spent: 266_870.1 },
    { label: "B", customers: 803, spent: 50_026.2 },
    { label: "C", customers: 938, spent: 16_680.1 },
  ],
  stages: STAGES[language].map((label, i) => ({
    label,
    customers: STAGE_FIGURES[i]![0],
    spent: STAGE_FIGURES[i]![1],
  })),
  report: description(language).report,
  list: null,
  kept: 0,
  manual: 0,
  changed: 0,
  hints: [],
  ...changes,
});

/** A second run over columns in which people have been at work. */
export const careful = (language: Language): SegmentSummary =>
  summary(language, {
    columns: summary(language).columns.map((column) => ({ ...column, added: false })),
    kept: 4,
    manual: 1,
    changed: 2,
  });

export const putRightSummary = (language: Language): PutRightSummary => ({
  sheet: { en: "Customers", zh: "客户" }[language],
  moved: 412,
});

export const undoSummary = (language: Language, changes: Partial<UndoSummary> = {}): UndoSummary => ({
  sheet: { en: "Customers", zh: "客户" }[language],
  restored: 2345,
  kept: 3,
  removed: TITLES[language],
  removedSheet: null,
  ...changes,
});

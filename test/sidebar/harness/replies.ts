import { isoOfDay } from "../../../src/core/calendar";
import { VERDICT_WORDS } from "../../../src/core/clv";
import type { Field, TableKind } from "../../../src/core/fields";
import type { Language, Wording } from "../../../src/core/vocabulary";
import { MAPPED_FIELDS } from "../../../src/protocol/mappedFields";
import type {
  Breakdown,
  ColumnValues,
  Description,
  FieldGuess,
  FormulasBack,
  FunctionPlace,
  InsertedFunction,
  KeptValues,
  Proof,
  PutRightSummary,
  RowSpan,
  RowsTaken,
  SegmentSummary,
  TableValues,
  UndoSummary,
} from "../../../src/protocol/replies";
import type { AboutSummary, RunRecord } from "../../../src/protocol/sharing";

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
const FOUND: Readonly<Partial<Record<Field, number>>> = {
  customerId: 1,
  customerName: 2,
  firstOrder: 4,
  lastOrder: 5,
  orderCount: 6,
  totalSpent: 7,
};
const ORDERS_FOUND: Readonly<Partial<Record<Field, number>>> = {
  customerId: 1,
  customerName: 2,
  orderDate: 5,
  amount: 7,
};
const guesses = (kind: TableKind, found: Readonly<Partial<Record<Field, number>>>): FieldGuess[] =>
  MAPPED_FIELDS[kind].map((field) => ({ field, column: found[field] ?? null, sure: true, why: null }));
const whole = (span: RowSpan): RowsTaken => ({ rows: span.last - span.first + 1, spans: [span] });

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
    kindWhy: {
      en: "no customer stands in two rows",
      zh: "没有客户出现在两行中",
    },
    headerRow: 1,
    table: { first: 2, last: 2358 },
    taken: whole({ first: 2, last: 2358 }),
    hidden: null,
    selected: null,
    columns: HEADERS[language].map((title, i) => ({
      column: i + 1,
      letters: LETTERS[i]!,
      title,
      samples: SAMPLES[language][i]!,
    })),
    fields: guesses("customers", FOUND),
    report: {
      read: 2357,
      used: 2345,
      leftOut: [
        { reason: NO_DATE, count: 9, firstRows: [14, 77, 103] },
        { reason: NO_NUMBER, count: 3, firstRows: [210, 1004, 1999] },
      ],
      noted: [],
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
    remembered: null,
    history: [],
    name: "",
    ...changes,
  };
}

/** As far from the plain case as it goes: rows selected, a doubtful column, a hint, a run to undo. */
export const doubtful = (language: Language): Description =>
  description(language, {
    taken: whole({ first: 40, last: 239 }),
    selected: whole({ first: 40, last: 239 }),
    customers: 199,
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
    report: { read: 200, used: 199, leftOut: [{ reason: NO_DATE, count: 1, firstRows: [77] }], noted: [] },
    hints: [
      {
        en: "Customers that stand in more than one row: 11 (rows 41, 58, 60, 77, 102, 103 …). Each row is rated by itself.",
        zh: "有 11 位客户出现在多行中（第 41、58、60、77、102、103 … 行），每行单独评级。",
      },
    ],
    undoable: "2026-07-01T13:20:00.000Z",
  });

/** Orders in two currencies, of which one has to be chosen. */
export const orders = (language: Language, changes: Partial<Description> = {}): Description =>
  description(language, {
    sheet: { en: "Orders", zh: "订单" }[language],
    kind: "orders",
    kindWhy: { en: "the same customers stand in many rows", zh: "同一客户出现在多行中" },
    table: { first: 2, last: 12_481 },
    taken: whole({ first: 2, last: 12_481 }),
    fields: guesses("orders", ORDERS_FOUND),
    report: { read: 12_480, used: 12_480, leftOut: [], noted: [] },
    customers: 2345,
    ...changes,
  });

/** Orders, of which every column that can be predicted is wanted. */
export function predicting(language: Language): Description {
  const columns = ["tier", "stage", "clv", "chanceActive", "nextOrder"] as const;
  const { settings } = description(language);
  return orders(language, { possible: columns, settings: { ...settings, columns: [...columns] } });
}

export const twoCurrencies = (language: Language): Description =>
  orders(language, {
    currencies: [
      { currency: "EUR", rows: 11_802 },
      { currency: "USD", rows: 678 },
    ],
    currency: null,
    customers: 0,
  });

/** What the preview is worked out from: many small customers, few large ones, the same each time. */
export function tableValues(count = 2345, before = false): TableValues {
  const random = lehmer(7);
  const customers = Array.from({ length: count }, () => {
    const orderCount = 1 + Math.floor(-3 * Math.log(random()));
    const firstDay = NEWEST - Math.floor(random() * 900);
    const lastDay = orderCount === 1 ? firstDay : firstDay + Math.floor(random() * (NEWEST - firstDay));
    const previousDay = orderCount === 1 ? null : firstDay + Math.floor((lastDay - firstDay) / 2);
    const totalSpent = Math.round(orderCount * 1500 * random() ** 3 + 500) / 100;
    return { orderCount, orderDays: orderCount, firstDay, previousDay, lastDay, totalSpent };
  });
  const list = <Name extends keyof (typeof customers)[number]>(name: Name) =>
    customers.map((customer) => customer[name]);
  return {
    sheet: "Customers",
    asOf: NEWEST,
    customers: {
      orderCount: list("orderCount"),
      orderDays: list("orderDays"),
      firstDay: list("firstDay"),
      previousDay: list("previousDay"),
      lastDay: list("lastDay"),
      totalSpent: list("totalSpent"),
    },
    everyone: null,
    manual: customers.map((_, i) => (before && i === 3 ? "A" : "")),
    before: before
      ? {
          tier: customers.map((_, i) => (i % 50 === 0 ? "" : "ABC"[i % 3]!)),
          stage: customers.map((_, i) => (i % 50 === 0 ? "" : ["Repeat", "Loyal"][i % 2]!)),
        }
      : null,
  };
}

/** 2026-06-30. */
const NEWEST = 20_634;

/** Park & Miller's generator: numbers between 0 and 1, the same each time. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A check of the prediction over 130 weeks, which the model has passed, or not. */
export function proof(verdict: "model" | "naive" = "model"): Proof {
  const random = lehmer(11);
  let [expected, actual] = [0, 0];
  const tracking = Array.from({ length: 130 }, (_, week) => {
    expected += 60 * (1 - Math.exp(-week / 20));
    actual += Math.round(60 * (1 - Math.exp(-week / 18)) * (0.75 + random() / 2));
    return { day: isoOfDay(NEWEST - 7 * (129 - week)), expected, actual };
  });
  return {
    check: {
      verdict,
      cut: isoOfDay(NEWEST - 227),
      asOf: isoOfDay(NEWEST),
      customers: 2214,
      actual: 1788,
      model: { orders: 1831.4, meanAbsoluteError: 0.7648, rootMeanSquareError: 1.6072, bias: 0.0196 },
      naive: { orders: 2540.9, meanAbsoluteError: 0.9711, rootMeanSquareError: 2.0318, bias: 0.34 },
      liftOfTopFifth: 3.4,
      coverage: 0.941,
      expectedCoverage: 0.944,
      tracking,
    },
    sentences: [VERDICT_WORDS[verdict]],
  };
}

export const columnValues = (language: Language): ColumnValues => ({
  values: [
    { text: { en: "North", zh: "华北" }[language], rows: 1203 },
    { text: { en: "South", zh: "华南" }[language], rows: 1154 },
  ],
  more: 0,
});

/** A table that has only what a tier needs. */
export const spendOnly = (language: Language): Description =>
  description(language, {
    fields: description(language).fields.map((guess) =>
      ["totalSpent", "customerId", "customerName"].includes(guess.field) ? guess : { ...guess, column: null },
    ),
    possible: ["tier"],
    asOf: null,
    newest: null,
  });

/** A table with nothing that a segmentation could use. */
export const nothingUsable = (language: Language): Description =>
  description(language, {
    fields: description(language).fields.map((guess) => ({ ...guess, column: null })),
    report: { read: 2357, used: 0, leftOut: [], noted: [] },
    customers: 0,
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
  list: null,
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
  customers: 2345,
  kept: 0,
  manual: 0,
  changed: 0,
  hints: [],
  ...changes,
});

/** A run over orders, which made a sheet of customers. */
export const listSummary = (language: Language): SegmentSummary =>
  summary(language, {
    sheet: { en: "Tierline customers", zh: "Tierline 客户" }[language],
    list: {
      isNew: true,
      appended: 0,
      vanished: 0,
      besideOrders: TITLES[language].slice(0, 2),
    },
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

export const functionPlace = (language: Language, changes: Partial<FunctionPlace> = {}): FunctionPlace => ({
  sheet: { en: "Customers", zh: "客户" }[language],
  formula: "=RFM_SCORE(E1:E, F1:F, G1:G)",
  missing: [],
  needs: null,
  cell: "H1",
  decimalComma: false,
  ...changes,
});

export const insertedFunction = (language: Language): InsertedFunction => ({
  sheet: { en: "Customers", zh: "客户" }[language],
  cell: "H1",
  formula: "=RFM_SCORE(E1:E, F1:F, G1:G)",
  onNewSheet: false,
});

export const keptValues = (language: Language, changes: Partial<KeptValues> = {}): KeptValues => ({
  sheet: { en: "Customers", zh: "客户" }[language],
  formulas: 3,
  cells: 7071,
  left: { count: 1, firstCells: ["K1"] },
  ...changes,
});

export const formulasBack = (language: Language): FormulasBack => ({
  sheet: { en: "Customers", zh: "客户" }[language],
  formulas: 2,
  changed: 1,
});

/** Three runs: the newest by a named teammate, one undone, one without a name. */
export const history = (language: Language): RunRecord[] => {
  const sheet = { en: "Customers", zh: "客户" }[language];
  const tiers = [
    { label: "A", customers: 471 },
    { label: "B", customers: 702 },
    { label: "C", customers: 1172 },
  ];
  const run = { sheet, customers: 2345, asOf: "2026-06-30", tiers, undone: false };
  const rules = { print: "k3f9", tierBy: "value", scheme: "10" } as const;
  return [
    {
      ...run,
      run: "3",
      startedAt: "2026-07-01T13:20:00.000Z",
      rules,
      by: { en: "Mei Lin", zh: "林梅" }[language],
    },
    {
      ...run,
      run: "2",
      startedAt: "2026-07-01T13:05:00.000Z",
      rules: { ...rules, print: "a07q", tierBy: "customers" },
      by: null,
      undone: true,
    },
    { ...run, run: "1", startedAt: "2026-06-02T08:15:00.000Z", asOf: null, rules, by: null },
  ];
};

export const aboutSummary = (language: Language): AboutSummary => ({
  sheet: { en: "About Tierline tiers", zh: "Tierline 等级说明" }[language],
  isNew: true,
});

/** Customers by region, of whom some have none. */
export const breakdown = (language: Language, changes: Partial<Breakdown> = {}): Breakdown => {
  const same = (text: string) => ({ en: text, zh: text });
  const row = (en: string, zh: string, customers: number, spent: number, counts: readonly number[]) => ({
    name: { en, zh },
    customers,
    spent,
    meanSpent: spent / customers,
    counts,
  });
  return {
    column: { en: "Region", zh: "地区" }[language],
    by: "tier",
    labels: ["A", "B", "C"].map(same),
    asOf: "2026-06-30",
    rows: [
      row("North", "华北", 1203, 201_450.3, [402, 410, 391]),
      row("South", "华南", 1101, 128_911.6, [198, 380, 523]),
      row("(blank)", "（空白）", 41, 3_214.5, [4, 13, 24]),
    ],
    total: row("All customers", "全部客户", 2345, 333_576.4, [604, 803, 938]),
    means: null,
    notes: [{ en: "Words such as “n/a” count as blank.", zh: "“n/a”“无”等字样按空白计。" }],
    sheet: null,
    ...changes,
  };
};

/** The same by stage, of a column of ratings. */
export const ratingBreakdown = (language: Language): Breakdown => {
  const stages = STAGES[language].map((label) => ({ en: label, zh: label }));
  const counts = STAGE_FIGURES.map(([customers]) => customers);
  const total = {
    name: { en: "All customers", zh: "全部客户" },
    customers: 2345,
    spent: null,
    meanSpent: null,
  };
  return breakdown(language, {
    column: { en: "Rating", zh: "评分" }[language],
    by: "stage",
    labels: stages,
    rows: [{ ...total, name: { en: "5", zh: "5" }, counts }],
    total: { ...total, counts },
    means: { byLabel: [4.62, 4.1, 3.9, 4, 3.2, null], overall: 3.94 },
    notes: [],
  });
};

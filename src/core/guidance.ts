import { fill } from "./fill";
import { DIMENSIONS, type Dimension } from "./rfm/cuts";
import type { CustomerValues, Segmentation } from "./segmentation";
import type { Day, Language, Wording } from "./vocabulary";

/** Why RFM says less of these customers than it seems to, with the numbers found. */
export type GuidanceNote =
  | { readonly note: "fewCustomers" | "equalSpend" | "oneOrderEach"; readonly customers: number }
  | { readonly note: "shortHistory"; readonly days: number; readonly gap: number }
  | { readonly note: "emptyScores"; readonly dimension: Dimension; readonly scores: readonly number[] };

/** Below this a fifth of the customers is so few that one more order moves a cut. */
const FEW_CUSTOMERS = 20;
/** With less, most customers have not had the time to come back. */
const CYCLES = 2;

/** When RFM is the wrong tool for what was scored; nothing where it has scored nobody. */
export function guidance(
  customers: CustomerValues,
  { rfm, asOf, usualGapDays }: Segmentation,
): GuidanceNote[] {
  if (!rfm) return [];
  const scored = Array.from(rfm.scores.r, (score, i) => (score > 0 ? i : -1)).filter((i) => i >= 0);
  if (scored.length === 0) return [];
  const isSame = (column: Float64Array) => scored.every((i) => column[i] === column[scored[0]!]);
  const isEqualSpend = isSame(customers.totalSpent);
  const isOneOrderEach = scored.every((i) => customers.orderCount[i] === 1);
  const days = asOf - oldestDay(scored.map((i) => customers.firstDay[i]!));
  const comparesCustomers = rfm.cuts.rule === "above";

  const notes: GuidanceNote[] = [];
  const found = { customers: scored.length };
  if (comparesCustomers && scored.length < FEW_CUSTOMERS) notes.push({ note: "fewCustomers", ...found });
  if (isEqualSpend) notes.push({ note: "equalSpend", ...found });
  if (isOneOrderEach) notes.push({ note: "oneOrderEach", ...found });
  else if (days < CYCLES * usualGapDays) {
    notes.push({ note: "shortHistory", days, gap: Math.round(usualGapDays) });
  }
  const isExplained = { recencyDays: false, frequency: isOneOrderEach, monetary: isEqualSpend };
  for (const dimension of DIMENSIONS) {
    const scores = rfm.empty[dimension];
    if (!comparesCustomers || scores.length === 0 || isExplained[dimension]) continue;
    notes.push({ note: "emptyScores", dimension, scores });
  }
  return notes;
}

/** NaN where no day is known. */
const oldestDay = (days: readonly Day[]): Day =>
  days.reduce((oldest, day) => (day >= oldest || Number.isNaN(day) ? oldest : day), Number.NaN);

/** The note in words: what was found, and what fits instead. */
export function guidanceText(note: GuidanceNote, language: Language): string {
  const text = GUIDANCE[note.note][language];
  if (note.note !== "emptyScores") return fill(text, { ...note });
  return fill(text, {
    dimension: DIMENSION_WORDS[note.dimension][language],
    scores: note.scores.join(LIST[language]),
  });
}

/** What is said, and what is offered instead. */
export const GUIDANCE: Readonly<Record<GuidanceNote["note"], Wording>> = {
  fewCustomers: {
    en: "RFM scores rank customers against each other, and {customers} are few for that: one order can move a score. Go by the lifecycle stage, or score by thresholds of your own.",
    zh: "RFM 得分是客户之间的排名，{customers} 位客户太少：一个订单就可能改变得分。建议参考生命周期阶段，或按自定的分界值评分。",
  },
  equalSpend: {
    en: "All {customers} customers spent the same, so the monetary score and tiers by spend tell nobody apart. Go by recency and frequency, or by the lifecycle stage.",
    zh: "全部 {customers} 位客户的消费额相同，金额得分和按消费划分的等级无法区分客户。建议参考最近消费与消费频率，或生命周期阶段。",
  },
  oneOrderEach: {
    en: "Each of the {customers} customers has ordered once, so the frequency score tells nobody apart. Go by recency and spend, and work for the second order.",
    zh: "{customers} 位客户都只下过一单，频率得分无法区分客户。建议参考最近消费与消费金额，并争取第二单。",
  },
  shortHistory: {
    en: "The orders go back {days} days, less than two of the usual gaps between orders ({gap} days): who has not come back may still do so. Choose a stage preset of your trade, and wait with the RFM segments.",
    zh: "订单只覆盖 {days} 天，不到两个通常的下单间隔（{gap} 天）：尚未复购的客户仍可能回来。建议选用所属行业的阶段预设，RFM 分群可稍后再看。",
  },
  emptyScores: {
    en: "No customer has the {dimension} score {scores}: many are equal there, and equal customers share a score. Fewer scores or thresholds of your own fit such data better.",
    zh: "没有客户的{dimension}得分为 {scores}：许多客户的数值相同，而数值相同的客户得分也相同。减少分值个数或自定分界值更适合这类数据。",
  },
};

const DIMENSION_WORDS: Readonly<Record<Dimension, Wording>> = {
  recencyDays: { en: "recency", zh: "最近消费" },
  frequency: { en: "frequency", zh: "消费频率" },
  monetary: { en: "monetary", zh: "消费金额" },
};

const LIST: Readonly<Record<Language, string>> = { en: ", ", zh: "、" };

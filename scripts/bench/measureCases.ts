import type { Cell, Place } from "../../src/cells/place";
import * as functions from "../../src/functions";
import { seededRandom } from "./random";

/** A spreadsheet in UTC that writes 1,000.5. */
const PLACE: Place = {
  dayOf: (instant) => Math.floor(instant / DAY_MS),
  startOf: (day) => day * DAY_MS,
  usesDecimalComma: () => false,
};
const DAY_MS = 86_400_000;

export interface MeasureCase {
  readonly name: string;
  readonly run: () => unknown;
}

/** Each measure over so many rows of made-up customers, orders or ratings; a row in 50 is blank. */
export function measureCases(rows: number): readonly MeasureCase[] {
  const { uniform, exponential } = seededRandom(1);
  const column = (cell: () => Cell): Cell[][] => Array.from({ length: rows }, () => [cell()]);
  const upTo = (most: number) => () => Math.floor(uniform() * most);
  const skewed = (mean: number) => () => Math.round(exponential(1 / mean) * 100) / 100;
  const sometimesBlank = (cell: () => Cell) => () => (uniform() < 0.02 ? "" : cell());

  const small = column(() => 1 + upTo(20)());
  const large = column(() => 100 + upTo(900)());
  const counts = column(sometimesBlank(upTo(30)));
  const days = column(sometimesBlank(upTo(1500)));
  const ratings = column(sometimesBlank(upTo(11)));
  const money = column(skewed(80));
  const fractions = column(() => uniform() / 4);
  const customers = column(() => `customer ${upTo(rows / 5)()}`);
  const orders = column(upTo(rows / 4));
  const products = column(() => `product ${Math.floor(200 * uniform() ** 2)}`);
  const regions = column(sometimesBlank(() => ["North", "South", "East", "West"][upTo(4)()]!));
  const dates = column(() => new Date((18_000 + upTo(1500)()) * DAY_MS));
  const features = money.map(([spent], row) => [skewed(200)(), counts[row]![0] || 0, spent] as Cell[]);
  const profile = counts.map(([count], row) => [count, regions[row]![0], money[row]![0]] as Cell[]);

  return [
    { name: "CONVERSION_RATE", run: () => functions.conversionRate(PLACE, small, large) },
    { name: "CHURN_RATE", run: () => functions.churnRate(PLACE, small, large) },
    { name: "RETENTION_RATE", run: () => functions.retentionRate(PLACE, large, small, large) },
    { name: "GROWTH_RATE", run: () => functions.growthRate(PLACE, large, small) },
    { name: "REPEAT_RATE", run: () => functions.repeatRate(PLACE, counts) },
    { name: "NPS", run: () => functions.nps(PLACE, ratings) },
    { name: "CSAT", run: () => functions.csat(PLACE, ratings, 10) },
    { name: "LOYALTY_SCORE", run: () => functions.loyaltyScore(PLACE, counts, days, ratings, small) },
    { name: "ENGAGEMENT_SCORE", run: () => functions.engagementScore(PLACE, counts, days, small) },
    {
      name: "RELATIONSHIP_DEPTH",
      run: () => functions.relationshipDepth(PLACE, small, counts, days, counts),
    },
    { name: "PERCEIVED_VALUE", run: () => functions.perceivedValue(PLACE, small, large) },
    { name: "EXPECTATION_GAP", run: () => functions.expectationGap(PLACE, small, large) },
    { name: "PROFILE_COMPLETENESS", run: () => functions.profileCompleteness(PLACE, profile) },
    { name: "RISK_LEVEL", run: () => functions.riskLevel(PLACE, small, large, fractions, money, large) },
    { name: "COHORT_RETENTION", run: () => functions.cohortRetention(PLACE, customers, dates) },
    {
      name: "COHORT_RETENTION week, revenue",
      run: () => functions.cohortRetention(PLACE, customers, dates, "week", "revenue", "", money),
    },
    { name: "KMEANS_SEGMENT k = 4", run: () => functions.kMeansSegment(PLACE, features) },
    { name: "KMEANS_SEGMENT k = 8", run: () => functions.kMeansSegment(PLACE, features, 8) },
    { name: "SEGMENT_PROFILE", run: () => functions.segmentProfile(PLACE, regions, profile) },
    { name: "ALSO_BOUGHT", run: () => functions.alsoBought(PLACE, orders, products) },
    { name: "ALSO_BOUGHT min_support 0", run: () => functions.alsoBought(PLACE, orders, products, 0) },
    { name: "FAVORITE", run: () => functions.favorite(PLACE, customers, products, small) },
    { name: "AB_TEST", run: () => functions.abTest(PLACE, 1000, 100, 1000, 150) },
    { name: "SAMPLE_SIZE", run: () => functions.sampleSize(PLACE, fractions, 0.1) },
  ];
}

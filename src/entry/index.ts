import { spreadsheetPlace } from "../addon/place";
import type { Place } from "../cells/place";
import {
  abTest,
  alsoBought,
  churnRate,
  clv,
  clvRetention,
  cohortRetention,
  conversionRate,
  csat,
  customerProfit,
  customerTable,
  engagementScore,
  expectationGap,
  favorite,
  growthRate,
  kMeansSegment,
  lifecycleStage,
  loyaltyScore,
  nextAction,
  nps,
  paretoShare,
  perceivedValue,
  profileCompleteness,
  relationshipDepth,
  repeatRate,
  retentionRate,
  rfmCuts,
  rfmScore,
  rfmSegment,
  rfmTable,
  riskLevel,
  sampleSize,
  segmentProfile,
  tier,
} from "../functions";

/** What the bundle offers to `globals.ts`, and nothing else. */
export { onInstall, onOpen, openSidebar as tierlineOpenSidebar } from "../addon/menu";

/** Resolved by the bundler, which then runs the required module, and all it imports, at the first call only. */
declare function require(path: "../addon/call"): typeof import("../addon/call");

/** The sidebar's endpoint. Every cell loads this bundle anew and none needs zod, so it waits until somebody calls. */
export const tierlineCall = (request: string): string => require("../addon/call").tierlineCall(request);

/** What Sheets passes to a custom function. */
type Cells<Run> = Run extends (place: Place, ...cells: infer Given) => unknown ? Given : never;

export const CUSTOMER_TABLE = (...cells: Cells<typeof customerTable>) =>
  customerTable(spreadsheetPlace(), ...cells);
export const RFM_SCORE = (...cells: Cells<typeof rfmScore>) => rfmScore(spreadsheetPlace(), ...cells);
export const RFM_CUTS = (...cells: Cells<typeof rfmCuts>) => rfmCuts(spreadsheetPlace(), ...cells);
export const RFM_SEGMENT = (...cells: Cells<typeof rfmSegment>) => rfmSegment(spreadsheetPlace(), ...cells);
export const RFM_TABLE = (...cells: Cells<typeof rfmTable>) => rfmTable(spreadsheetPlace(), ...cells);
export const TIER = (...cells: Cells<typeof tier>) => tier(spreadsheetPlace(), ...cells);
export const PARETO_SHARE = (...cells: Cells<typeof paretoShare>) =>
  paretoShare(spreadsheetPlace(), ...cells);
export const LIFECYCLE_STAGE = (...cells: Cells<typeof lifecycleStage>) =>
  lifecycleStage(spreadsheetPlace(), ...cells);
export const NEXT_ACTION = (...cells: Cells<typeof nextAction>) => nextAction(spreadsheetPlace(), ...cells);
export const CLV = (...cells: Cells<typeof clv>) => clv(spreadsheetPlace(), ...cells);
export const CLV_RETENTION = (...cells: Cells<typeof clvRetention>) =>
  clvRetention(spreadsheetPlace(), ...cells);
export const CUSTOMER_PROFIT = (...cells: Cells<typeof customerProfit>) =>
  customerProfit(spreadsheetPlace(), ...cells);
export const CONVERSION_RATE = (...cells: Cells<typeof conversionRate>) =>
  conversionRate(spreadsheetPlace(), ...cells);
export const CHURN_RATE = (...cells: Cells<typeof churnRate>) => churnRate(spreadsheetPlace(), ...cells);
export const RETENTION_RATE = (...cells: Cells<typeof retentionRate>) =>
  retentionRate(spreadsheetPlace(), ...cells);
export const GROWTH_RATE = (...cells: Cells<typeof growthRate>) => growthRate(spreadsheetPlace(), ...cells);
export const REPEAT_RATE = (...cells: Cells<typeof repeatRate>) => repeatRate(spreadsheetPlace(), ...cells);
export const NPS = (...cells: Cells<typeof nps>) => nps(spreadsheetPlace(), ...cells);
export const CSAT = (...cells: Cells<typeof csat>) => csat(spreadsheetPlace(), ...cells);
export const LOYALTY_SCORE = (...cells: Cells<typeof loyaltyScore>) =>
  loyaltyScore(spreadsheetPlace(), ...cells);
export const ENGAGEMENT_SCORE = (...cells: Cells<typeof engagementScore>) =>
  engagementScore(spreadsheetPlace(), ...cells);
export const RELATIONSHIP_DEPTH = (...cells: Cells<typeof relationshipDepth>) =>
  relationshipDepth(spreadsheetPlace(), ...cells);
export const PERCEIVED_VALUE = (...cells: Cells<typeof perceivedValue>) =>
  perceivedValue(spreadsheetPlace(), ...cells);
export const EXPECTATION_GAP = (...cells: Cells<typeof expectationGap>) =>
  expectationGap(spreadsheetPlace(), ...cells);
export const PROFILE_COMPLETENESS = (...cells: Cells<typeof profileCompleteness>) =>
  profileCompleteness(spreadsheetPlace(), ...cells);
export const RISK_LEVEL = (...cells: Cells<typeof riskLevel>) => riskLevel(spreadsheetPlace(), ...cells);
export const COHORT_RETENTION = (...cells: Cells<typeof cohortRetention>) =>
  cohortRetention(spreadsheetPlace(), ...cells);
export const KMEANS_SEGMENT = (...cells: Cells<typeof kMeansSegment>) =>
  kMeansSegment(spreadsheetPlace(), ...cells);
export const SEGMENT_PROFILE = (...cells: Cells<typeof segmentProfile>) =>
  segmentProfile(spreadsheetPlace(), ...cells);
export const ALSO_BOUGHT = (...cells: Cells<typeof alsoBought>) => alsoBought(spreadsheetPlace(), ...cells);
export const FAVORITE = (...cells: Cells<typeof favorite>) => favorite(spreadsheetPlace(), ...cells);
export const AB_TEST = (...cells: Cells<typeof abTest>) => abTest(spreadsheetPlace(), ...cells);
export const SAMPLE_SIZE = (...cells: Cells<typeof sampleSize>) => sampleSize(spreadsheetPlace(), ...cells);

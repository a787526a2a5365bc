import { spreadsheetPlace } from "../addon/place";
import type { Place } from "../cells/place";
import * as functions from "../functions";

/** What the bundle offers to `globals.ts`, and nothing else. */
export { onInstall, onOpen, openSidebar as tierlineOpenSidebar } from "../addon/menu";

/** Resolved by the bundler, which then runs the required module, and all it imports, at the first call only. */
declare function require(path: "../addon/call"): typeof import("../addon/call");

/** The sidebar's endpoint. Every cell loads this bundle anew and none needs zod, so it waits until somebody calls. */
export const tierlineCall = (request: string): string => require("../addon/call").tierlineCall(request);

/** A custom function as Sheets calls it: with cells alone, read as the open spreadsheet reads them. */
const inSheet =
  <Given extends unknown[], Result>(run: (place: Place, ...cells: Given) => Result) =>
  (...cells: Given): Result =>
    run(spreadsheetPlace(), ...cells);

export const CUSTOMER_TABLE = inSheet(functions.customerTable);
export const RFM_SCORE = inSheet(functions.rfmScore);
export const RFM_CUTS = inSheet(functions.rfmCuts);
export const RFM_SEGMENT = inSheet(functions.rfmSegment);
export const RFM_TABLE = inSheet(functions.rfmTable);
export const TIER = inSheet(functions.tier);
export const PARETO_SHARE = inSheet(functions.paretoShare);
export const LIFECYCLE_STAGE = inSheet(functions.lifecycleStage);
export const NEXT_ACTION = inSheet(functions.nextAction);
export const CLV = inSheet(functions.clv);
export const CLV_RETENTION = inSheet(functions.clvRetention);
export const CUSTOMER_PROFIT = inSheet(functions.customerProfit);
export const CLV_PREDICT = inSheet(functions.clvPredict);
export const CLV_MODEL = inSheet(functions.clvModel);
export const P_ALIVE = inSheet(functions.pAlive);
export const CHURN_RISK = inSheet(functions.churnRisk);
export const EXPECTED_ORDERS = inSheet(functions.expectedOrders);
export const NEXT_ORDER_DATE = inSheet(functions.nextOrderDate);
export const CONVERSION_RATE = inSheet(functions.conversionRate);
export const CHURN_RATE = inSheet(functions.churnRate);
export const RETENTION_RATE = inSheet(functions.retentionRate);
export const GROWTH_RATE = inSheet(functions.growthRate);
export const REPEAT_RATE = inSheet(functions.repeatRate);
export const NPS = inSheet(functions.nps);
export const CSAT = inSheet(functions.csat);
export const LOYALTY_SCORE = inSheet(functions.loyaltyScore);
export const ENGAGEMENT_SCORE = inSheet(functions.engagementScore);
export const RELATIONSHIP_DEPTH = inSheet(functions.relationshipDepth);
export const PERCEIVED_VALUE = inSheet(functions.perceivedValue);
export const EXPECTATION_GAP = inSheet(functions.expectationGap);
export const PROFILE_COMPLETENESS = inSheet(functions.profileCompleteness);
export const RISK_LEVEL = inSheet(functions.riskLevel);
export const COHORT_RETENTION = inSheet(functions.cohortRetention);
export const KMEANS_SEGMENT = inSheet(functions.kMeansSegment);
export const SEGMENT_PROFILE = inSheet(functions.segmentProfile);
export const ALSO_BOUGHT = inSheet(functions.alsoBought);
export const FAVORITE = inSheet(functions.favorite);
export const AB_TEST = inSheet(functions.abTest);
export const SAMPLE_SIZE = inSheet(functions.sampleSize);

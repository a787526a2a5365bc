import { spreadsheetPlace } from "../addon/place";
import type { Place } from "../cells/place";
import {
  clv,
  clvRetention,
  customerProfit,
  customerTable,
  lifecycleStage,
  nextAction,
  paretoShare,
  rfmCuts,
  rfmScore,
  rfmSegment,
  rfmTable,
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

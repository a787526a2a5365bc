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
export const onOpen = (_event: unknown): void => {};
export const onInstall = (_event: unknown): void => {};
export const tierlineOpenSidebar = (): void => {};
export const tierlineCall = (request: string): string => request;

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

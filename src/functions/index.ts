/** The custom functions: the spreadsheet's place and cells in, cells out. */
export { clv } from "./clv";
export { clvRetention } from "./clvRetention";
export { customerProfit } from "./customerProfit";
export { customerTable } from "./customerTable";
export { lifecycleStage } from "./lifecycleStage";
export { nextAction } from "./nextAction";
export { paretoShare } from "./paretoShare";
export { rfmCuts } from "./rfmCuts";
export { rfmScore } from "./rfmScore";
export { rfmSegment } from "./rfmSegment";
export { rfmTable } from "./rfmTable";
export { tier } from "./tier";

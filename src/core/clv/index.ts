export { type ActiveCustomer, activeCustomer, chanceActive } from "./activeCustomer";
export { BOUNDARIES, type Boundary, noDropoutSeen } from "./boundaries";
export { byAge } from "./byAge";
export { checkHoldout, type HoldoutCheck, holdoutCut } from "./checkHoldout";
export type { Forecast } from "./compareForecast";
export { type DataNote, dataNotes } from "./dataNotes";
export { chanceOfOrder, expectedOfNewCustomer, expectedOrders } from "./expectedOrders";
export { fitModel, MIN_REPEAT_CUSTOMERS, type ModelChoice, type ModelFit } from "./fitModel";
export { fitSpend, SPEND_BOUNDARIES, type SpendBoundary, type SpendFit } from "./fitSpend";
export { chanceOfPurchaseIfActive, discountedIfActive, expectedIfActive, tailIfActive } from "./future";
export { expectedSpend, type SpendParams } from "./gammaGamma";
export {
  type Histories,
  historiesFromCounts,
  historiesFromOrders,
  historiesOf,
  type SpendHistories,
  withTotalSpent,
} from "./histories";
export { type History, MODEL_KINDS, type ModelKind, type ModelParams } from "./model";
export { nextOrderDays } from "./nextOrderDays";
export { type Predictions, type PredictionTerms, predictCustomers } from "./predictCustomers";
export { type Orders, type PurchaseDays, purchaseDays } from "./purchaseDays";
export type { Refusal } from "./refusal";
export { REGULAR_FROM, regularity } from "./regularity";
export { regularityOfLast } from "./regularityOfLast";
export { noteText, refusalText, totalOffText } from "./sentences";
export { type TrackingPoint, trackPurchases } from "./trackPurchases";
export * from "./words";

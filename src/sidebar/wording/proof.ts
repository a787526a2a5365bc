import type { Wording } from "../../core/vocabulary";

/** The words about the check of the prediction on hidden orders. */
export const PROOF_WORDING = {
  proof: { en: "Can the prediction be trusted?", zh: "预测可信吗？" },
  proofYes: { en: "Checked: yes", zh: "检验：可信" },
  proofNo: { en: "Checked: no", zh: "检验：不可信" },
  proving: {
    en: "Checking the prediction on your own orders…",
    zh: "正在用您自己的订单检验预测…",
  },
  proofSays: { en: "Checked on your own orders: {verdict}.", zh: "用您自己的订单检验：{verdict}。" },
  proofNone: { en: "No check could be made: {reason}.", zh: "无法检验：{reason}。" },
  proofNote: { en: "Note: {note}.", zh: "请注意：{note}。" },
  proofMade: {
    en: "The last {days} {days:day|days}, after {cut}, were hidden from the model. Orders of the {customers} {customers:customer|customers} who had ordered before:",
    zh: "对模型隐藏了 {cut} 之后的 {days} 天。此前下过单的 {customers} 位客户的订单：",
  },
  proofNumbers: { en: "What happened, and the two forecasts", zh: "实际情况与两种预测" },
  proofOrders: { en: "Orders", zh: "订单" },
  proofMiss: { en: "Miss", zh: "误差" },
  proofSquareMiss: { en: "RMS miss", zh: "均方根误差" },
  proofMissHelp: {
    en: "Miss: by how many orders the forecast for a customer was off, on average. RMS miss (root mean square): the same, with large misses weighing more; it decides. As before: all customers go on ordering at their own pace so far.",
    zh: "误差：每位客户的预测平均相差多少单。均方根误差：大误差权重更高，以它为准。照旧推算：每位客户按以往的频率继续下单。",
  },
  proofActual: { en: "Happened", zh: "实际" },
  proofExpected: { en: "Expected", zh: "预计" },
  proofModel: { en: "Prediction", zh: "模型预测" },
  proofNaive: { en: "As before", zh: "照旧推算" },
  proofHidden: { en: "hidden", zh: "隐藏" },
  proofChart: { en: "All repeat orders per week", zh: "全部客户的每周复购订单" },
  proofChartTold: {
    en: "Repeat orders per week from {first} to {last}. Up to {cut} there were {knownActual}, and {knownExpected} expected; in the hidden weeks after it {hiddenActual}, and {hiddenExpected} expected. The table below has every week.",
    zh: "{first} 至 {last} 的每周复购订单。截至 {cut}，实际 {knownActual} 单，预计 {knownExpected} 单；此后隐藏的各周实际 {hiddenActual} 单，预计 {hiddenExpected} 单。各周数字见下表。",
  },
  proofWeeks: { en: "Week by week", zh: "逐周数字" },
  proofWeekTo: { en: "Week to", zh: "截至" },
  notOffered: {
    en: "{columns}: not offered. Going on as before foretold the hidden orders better.",
    zh: "不提供{columns}：对隐藏的订单，“照旧推算”更准。",
  },
  notOfferedShort: { en: "not offered", zh: "不提供" },
  openList: { en: "Open the list of customers", zh: "打开客户列表" },
} as const satisfies Record<string, Wording>;

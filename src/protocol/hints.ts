import type { Wording } from "../core/vocabulary";

/** What is worth knowing about a run without stopping it. */
export const HINTS = {
  missingField: {
    en: "{outputs} can't be written: no column with {fields} was found.",
    zh: "无法写入{outputs}：没有找到{fields}列。",
  },
  severalColumns: {
    en: "{columns} all look like {field}; {chosen} is taken. Choose another if it is wrong.",
    zh: "{columns}都像是{field}；已采用{chosen}。如不正确请另选。",
  },
  repeatedCustomers: {
    en: "Customers that stand in more than one row: {count} (rows {rows}). Each row is rated by itself.",
    zh: "有 {count} 位客户出现在多行中（第 {rows} 行），每行单独评级。",
  },
  tooFewForScores: {
    en: "RFM scores from 1 to {bins} need at least {bins} customers with orders (found: {found}), so the RFM columns stay blank.",
    zh: "1 到 {bins} 的 RFM 得分至少需要 {bins} 位有订单的客户；目前只有 {found} 位，因此 RFM 列留空。",
  },
  putBack: {
    en: "Somebody moved columns while Tierline was writing. It put back {count} cells of theirs as values; where a formula stood in one, take it from the version history.",
    zh: "Tierline 写入期间有人移动了列。已将 {count} 个他人单元格恢复为数值；如原为公式，请从版本记录中找回。",
  },
  notPredicted: {
    en: "{outputs} can't be predicted: {reason}.",
    zh: "无法预测{outputs}：{reason}。",
  },
  ofPrediction: {
    en: "About the prediction: {reason}.",
    zh: "关于预测：{reason}。",
  },
} as const satisfies Record<string, Wording>;

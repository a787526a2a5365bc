import type { Wording } from "../../core/vocabulary";

/** The words about rules that go out and come in, and what a file of them may hold. */
export const PRESETS_WORDING = {
  presets: { en: "Share these rules", zh: "分享规则" },
  presetOut: { en: "These rules as text", zh: "当前规则的文本" },
  presetOutHelp: {
    en: "For another spreadsheet, or for a colleague. Everything under Rules, but no as-of date, and nothing from your sheet.",
    zh: "可用于其他表格或交给同事。包含“规则”中的全部设置，不含截止日期，也不含您表格里的数据。",
  },
  presetDownload: { en: "Download", zh: "下载" },
  presetIn: { en: "Rules from elsewhere", zh: "导入规则" },
  presetInHelp: {
    en: "Paste them here. They take the place of all rules above; what they leave out has its usual value.",
    zh: "粘贴到这里。它们将替换以上全部规则，未写明的采用默认值。",
  },
  presetTake: { en: "Use these rules", zh: "使用这些规则" },
  presetFile: { en: "From a file…", zh: "从文件导入…" },
  presetTaken: {
    en: "The rules are in force here. They are kept with the spreadsheet when you write.",
    zh: "规则已在此生效，写入表格时会一并保存。",
  },
  presetRefused: { en: "Nothing was changed.", zh: "没有任何改动。" },
  presetMore: { en: "And {count} more.", zh: "另有 {count} 处。" },
  presetShape: {
    en: "This is not a text of rules. Copy all of it, with the braces at both ends.",
    zh: "这不是规则文本。请完整复制，包括首尾的花括号。",
  },
  presetUnknown: {
    en: "There is no rule “{path}”. Take it away, or correct it: {known}.",
    zh: "没有名为“{path}”的规则。请删除或改为：{known}。",
  },
  presetFound: {
    en: "{name} ({path}): {found} can’t be used. Accepted: {accepts}.",
    zh: "{name}（{path}）：{found} 无法使用。可接受：{accepts}。",
  },
  presetMissing: {
    en: "{name} ({path}): nothing was found. Accepted: {accepts}.",
    zh: "{name}（{path}）：没有内容。可接受：{accepts}。",
  },
  presetCells: {
    en: "{name} ({path}): {cells}. Accepted: {accepts}.",
    zh: "{name}（{path}）：{cells}。可接受：{accepts}。",
  },
  presetGap: { en: "R{r} F{f} has no name", zh: "R{r} F{f} 没有名称" },
  presetOverlap: { en: "R{r} F{f} has several names: {names}", zh: "R{r} F{f} 有多个名称：{names}" },
  presetVersion: { en: "Version of the rules", zh: "规则版本" },
  presetRegion: { en: "Region of your own grid", zh: "自定义网格的区域" },
  presetRegionName: { en: "Name in your own grid", zh: "自定义网格的名称" },
  presetRegionEdge: { en: "Edge of a region in your own grid", zh: "自定义网格的区域边界" },
  presetTierName: { en: "Name of a tier", zh: "等级名称" },
  presetShares: { en: "Shares or amounts of the tiers", zh: "等级的占比或金额" },

  acceptsVersion: {
    en: "1; a later number comes from a later Tierline",
    zh: "1；更大的数字来自更新版本的 Tierline",
  },
  acceptsOneOf: { en: "one of {values}", zh: "以下之一：{values}" },
  acceptsSomeOf: { en: "a list of {values}, at least one", zh: "列表，至少包含以下之一：{values}" },
  acceptsDay: { en: 'a day such as "2026-05-31"', zh: '日期，例如 "2026-05-31"' },
  acceptsBins: { en: "a whole number from {least} to {most}", zh: "{least} 至 {most} 的整数" },
  acceptsObject: { en: "rules in braces: {known}", zh: "花括号中的规则：{known}" },
  acceptsCuts: {
    en: "a list of numbers, smallest first, one fewer than there are scores",
    zh: "数字列表，从小到大，比得分档数少一个",
  },
  acceptsScheme: {
    en: "one of {values}, or regions in which each cell of R 1–5 by F 1–5 lies once",
    zh: "以下之一：{values}；或一组区域，使 R 1–5 × F 1–5 的每个格子恰好属于一个",
  },
  acceptsEdge: {
    en: "a whole number from 1 to 5, “from” not above “to”",
    zh: "1 至 5 的整数，起点不大于终点",
  },
  acceptsName: {
    en: "a text of at most 50 signs that begins with a letter or a digit",
    zh: "不超过 50 个字、以文字或数字开头的文本",
  },
  acceptsNames: { en: "a list of 2 to 10 names", zh: "2 至 10 个名称的列表" },
  acceptsShares: {
    en: "a share for each name, together 1; by “threshold” amounts, largest first, one fewer than names",
    zh: "每个名称一个占比，合计为 1；按“threshold”时为金额，从大到小，比名称少一个",
  },
  acceptsNumber: { en: "a number", zh: "数字" },
  acceptsPositive: { en: "a number above 0", zh: "大于 0 的数字" },
  acceptsLost: { en: "a number above that of “atRiskGaps”", zh: "大于“atRiskGaps”的数字" },
  acceptsLoyal: { en: "a whole number from 2 up", zh: "不小于 2 的整数" },
  acceptsFraction: { en: "a number from 0 to 1", zh: "0 至 1 的数字" },
  acceptsYesNo: { en: "true or false", zh: "true 或 false" },
} as const satisfies Record<string, Wording>;

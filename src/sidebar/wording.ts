import type { Wording } from "../core/vocabulary";
import { FUNCTIONS_WORDING } from "./functions/functionsWording";
import { PRESETS_WORDING } from "./presets/presetsWording";
import { SHARING_WORDING } from "./sharing/sharingWording";
import { BREAKDOWN_WORDING } from "./wording/breakdown";
import { GRID_WORDING } from "./wording/grid";
import { PREVIEW_WORDING } from "./wording/preview";
import { PROOF_WORDING } from "./wording/proof";
import { RULES_WORDING } from "./wording/rules";
import { TABLE_WORDING } from "./wording/table";

/**
 * Every word of the sidebar's own; the rest comes from the server in the person's language. `{name}` is filled in,
 * numbers in the way of the language; `{name:row|rows}` takes the first word for one and the second otherwise.
 */
export const WORDING = {
  ...TABLE_WORDING,
  ...RULES_WORDING,
  ...GRID_WORDING,
  ...PRESETS_WORDING,
  ...PREVIEW_WORDING,
  ...SHARING_WORDING,
  ...BREAKDOWN_WORDING,
  ...PROOF_WORDING,

  reading: { en: "Reading the sheet…", zh: "正在读取工作表…" },
  readingSlow: {
    en: "Still reading. Large sheets take a little longer.",
    zh: "仍在读取，较大的工作表需要多一点时间。",
  },
  readAgain: { en: "Read again", zh: "重新读取" },
  readAgainHelp: {
    en: "Another sheet, or only some rows? Open or select them, then read again.",
    zh: "要用其他工作表或只用部分行？请先打开或选中，再重新读取。",
  },
  read: {
    en: "{customers} {customers:customer|customers} found in “{sheet}”.",
    zh: "在“{sheet}”中找到 {customers} 位客户。",
  },

  leftOut: {
    en: "{count} of {read} {read:row|rows} can’t be used",
    zh: "{read} 行中有 {count} 行无法使用",
  },
  leftOutHelp: {
    en: "These rows stay as they are and get no tier.",
    zh: "这些行保持不变，不会得到等级。",
  },
  leftOutRow: { en: "Row {rows}", zh: "第 {rows} 行" },
  leftOutRows: { en: "Rows {rows}", zh: "第 {rows} 行" },
  leftOutMore: { en: "Rows {rows} and {more} more", zh: "第 {rows} 行及其他 {more} 行" },

  listSeparator: { en: ", ", zh: "、" },
  listLast: { en: " and ", zh: "和" },

  needsReading: { en: "Read again first.", zh: "请先重新读取。" },
  noCustomers: { en: "No row can be used yet.", zh: "目前没有可用的行。" },
  needsField: {
    en: "Choose a column for {fields} to begin.",
    zh: "请先为{fields}选择一列。",
  },

  segmenting: {
    en: "Segmenting {customers} {customers:customer|customers}…",
    zh: "正在为 {customers} 位客户分层…",
  },
  segmentingHelp: {
    en: "Reading the rows, working out the tiers, writing the columns, checking each row.",
    zh: "读取行、计算等级、写入列，并逐行核对。",
  },
  stepReading: { en: "Reading the rows…", zh: "正在读取行…" },
  stepScoring: { en: "Working out the tiers…", zh: "正在计算等级…" },
  stepChecking: { en: "Checking the place to write…", zh: "正在检查写入位置…" },
  stepSaving: { en: "Keeping what stands there, for Undo…", zh: "正在保存原内容，以便撤销…" },
  stepWriting: { en: "Writing the columns…", zh: "正在写入列…" },
  stepVerifying: { en: "Checking each row…", zh: "正在逐行核对…" },
  stepFinishing: { en: "Finishing…", zh: "即将完成…" },
  stepRows: { en: "{step} {done} of {rows} rows", zh: "{step}已完成 {done} 行，共 {rows} 行" },
  cancel: { en: "Cancel", zh: "取消" },
  stopping: { en: "Stopping…", zh: "正在停止…" },
  stoppingHelp: {
    en: "Stopping at the next safe moment, and putting back what stood there before.",
    zh: "将在下一个安全的时刻停止，并恢复之前的内容。",
  },
  notStopped: {
    en: "The run could not be reached, and goes on. You can undo it when it is done.",
    zh: "未能通知正在进行的分层，它会继续。完成后可以撤销。",
  },
  stopped: { en: "Stopped", zh: "已停止" },
  segmentingSome: { en: "Segmenting…", zh: "正在分层…" },
  undoing: { en: "Undoing…", zh: "正在撤销…" },
  undoingHelp: {
    en: "Putting back what stood in Tierline’s columns before.",
    zh: "正在恢复 Tierline 各列之前的内容。",
  },
  workingSlow: {
    en: "Still working. You can go on in the sheet; rows that change meanwhile are left out.",
    zh: "仍在进行。您可以继续使用表格，期间改动的行会被跳过。",
  },

  done: {
    en: "{customers} {customers:customer|customers} segmented",
    zh: "已为 {customers} 位客户分层",
  },
  doneIn: { en: "In “{sheet}”.", zh: "工作表“{sheet}”。" },
  doneInAsOf: { en: "In “{sheet}”, as of {day}.", zh: "工作表“{sheet}”，截止 {day}。" },
  writtenColumns: { en: "Columns written", zh: "已写入的列" },
  added: { en: "new", zh: "新增" },
  tiers: { en: "Tiers", zh: "等级" },
  stages: { en: "Lifecycle stages", zh: "生命周期阶段" },
  customersShare: { en: "Customers", zh: "客户" },
  revenueShare: { en: "Revenue", zh: "收入" },
  kept: {
    en: "{count} {count:cell was|cells were} typed in by a person and kept.",
    zh: "{count} 个单元格由人工填写，已保留。",
  },
  manual: {
    en: "{count} {count:customer has|customers have} the tier from “{column}”.",
    zh: "{count} 位客户采用“{column}”中的等级。",
  },
  changed: {
    en: "{count} {count:row|rows} changed while Tierline was writing and {count:was|were} left as {count:it was|they were}. Segment again to include {count:it|them}.",
    zh: "{count} 行在写入期间被改动，已保持原样。再次分层即可包含。",
  },

  misplaced: {
    en: "{count} {count:tier stands|tiers stand} beside another customer",
    zh: "{count} 个等级不在对应客户旁边",
  },
  misplacedHelp: {
    en: "The sheet was sorted without Tierline’s columns. They can be moved to their customers again; nothing is worked out anew.",
    zh: "表格排序时没有包含 Tierline 的列。可以把它们移回对应客户旁边，不会重新计算。",
  },
  putRight: { en: "Put right", zh: "归位" },
  puttingRight: { en: "Putting right…", zh: "正在归位…" },
  puttingRightHelp: {
    en: "Moving each tier beside its customer, and checking each row.",
    zh: "把每个等级移到对应客户旁边，并逐行核对。",
  },
  putRightDone: { en: "Put right", zh: "已归位" },
  putRightRows: {
    en: "{count} {count:row|rows} in “{sheet}” had shown another customer’s tier. Every tier stands beside its customer again.",
    zh: "“{sheet}”中有 {count} 行曾显示其他客户的等级，现在每个等级都在对应客户旁边。",
  },

  undo: { en: "Undo", zh: "撤销" },
  back: { en: "Back to the data", zh: "返回数据" },
  undoable: { en: "Last run: {when}", zh: "上次分层：{when}" },
  undone: { en: "Undone", zh: "已撤销" },
  restored: {
    en: "{count} {count:row|rows} in “{sheet}” {count:holds|hold} again what {count:it|they} held before.",
    zh: "“{sheet}”中的 {count} 行已恢复到之前的内容。",
  },
  restoredNone: {
    en: "No row in “{sheet}” had to be put back.",
    zh: "“{sheet}”中没有需要恢复的行。",
  },
  removed: { en: "Columns taken away again: {columns}.", zh: "已移除的列：{columns}。" },
  undoKept: {
    en: "{count} {count:cell was|cells were} changed since by a person and left alone.",
    zh: "{count} 个单元格此后被人改动，已保持不变。",
  },

  tryAgain: { en: "Try again", zh: "重试" },
  failedSheet: { en: "This sheet can’t be used yet", zh: "此工作表暂时无法使用" },
  failedNothing: { en: "Nothing was changed", zh: "没有任何改动" },
  failedOffline: { en: "No connection", zh: "网络连接中断" },
  offlineHelp: {
    en: "Google Sheets can’t be reached. Check your connection, then try again.",
    zh: "无法连接 Google 表格。请检查网络后重试。",
  },
  offlineMidway: {
    en: "The connection was lost on the way. The work may still finish by itself: wait a minute, then read again to see.",
    zh: "途中连接中断，操作可能仍会自行完成。请稍等片刻，再重新读取查看。",
  },
  failedPermission: { en: "Google asks for your permission", zh: "需要您的授权" },
  permissionHelp: {
    en: "Close this sidebar and open it again from Extensions › Tierline. Signed in to several Google accounts? Use a window with only one.",
    zh: "请关闭侧边栏，再从“扩展程序 › Tierline”重新打开。如果登录了多个 Google 账号，请使用只登录一个账号的窗口。",
  },
  failedTooLong: { en: "That took too long", zh: "用时过长" },
  tooLongHelp: {
    en: "Google stops anything after six minutes. Read again to see where the sheet stands. Fewer rows or columns are quicker.",
    zh: "Google 会中止超过六分钟的操作。请重新读取查看当前状态。减少行或列会更快。",
  },
  failedHalfway: { en: "Not everything is back yet", zh: "尚未全部恢复" },
  failedUnexpected: { en: "Something went wrong", zh: "出了点问题" },
  unexpectedHelp: {
    en: "This is not your doing. Please try again.",
    zh: "这不是您的操作造成的，请重试。",
  },
  report: { en: "Report", zh: "报告" },
  reportHelp: {
    en: "If it comes back, give these lines to whoever helps you. They hold nothing from your sheet.",
    zh: "如果再次出现，请把以下内容交给协助您的人，其中不含您表格里的数据。",
  },
  copy: { en: "Copy", zh: "复制" },
  copied: { en: "Copied", zh: "已复制" },
  copyByHand: { en: "Selected: press Ctrl+C to copy", zh: "已选中，请按 Ctrl+C 复制" },

  languageSwitch: { en: "Language", zh: "语言" },
  ...FUNCTIONS_WORDING,
} as const satisfies Record<string, Wording>;

export type Phrase = keyof typeof WORDING;

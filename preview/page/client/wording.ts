/** The words of the page around the sheet, in the language of the person's account. */
export interface Wording {
  readonly open: string;
  readonly saveAs: string;
  readonly saveCsv: string;
  readonly saveXlsx: string;
  readonly language: string;
  readonly close: string;
  readonly ok: string;
  readonly extensions: string;
  readonly stopped: string;
  readonly note: string;
  readonly insertNote: string;
  readonly editNote: string;
  manyRows(rows: number): string;
  notOpened(name: string, reason: string): string;
  notRun(reason: string): string;
}

export function wordingOf(locale: string): Wording {
  return locale.startsWith("zh") ? chinese : english;
}

/** Languages a person's account can have here. */
export const languages = [
  { locale: "en", name: "English" },
  { locale: "zh_CN", name: "简体中文" },
] as const;

const english: Wording = {
  open: "Open…",
  saveAs: "Save as",
  saveCsv: "This sheet as CSV",
  saveXlsx: "Workbook as Excel (.xlsx)",
  language: "Language of this user",
  close: "Close",
  ok: "OK",
  extensions: "Extensions",
  stopped: "The preview has stopped. Start it again with npm start; this page then comes back by itself.",
  note: "Note",
  insertNote: "Insert note",
  editNote: "Edit note",
  manyRows: (rows) =>
    `This file has ${rows.toLocaleString("en")} rows. Everything works, but the grid in this page gets slow beyond 20,000. For large files, npm run segment is quicker.`,
  notOpened: (name, reason) => `“${name}” could not be opened. ${reason}`,
  notRun: (reason) => `The script stopped: ${reason}`,
};

const chinese: Wording = {
  open: "打开…",
  saveAs: "另存为",
  saveCsv: "当前工作表（CSV）",
  saveXlsx: "整个表格（.xlsx）",
  language: "此用户的语言",
  close: "关闭",
  ok: "确定",
  extensions: "扩展程序",
  stopped: "预览已停止。请重新运行 npm start，本页会自动恢复。",
  note: "备注",
  insertNote: "插入备注",
  editNote: "修改备注",
  manyRows: (rows) =>
    `此文件有 ${rows.toLocaleString("zh-CN")} 行。功能都可使用，但超过 20,000 行时本页的表格会变慢；大文件用 npm run segment 更快。`,
  notOpened: (name, reason) => `无法打开“${name}”。${reason}`,
  notRun: (reason) => `脚本已停止：${reason}`,
};

import type { Cell } from "./place";
import { idKey } from "./texts";

/** True for a word that people and programs write where a value is missing. */
export function isMissingWord(cell: Cell): boolean {
  if (typeof cell !== "string" || cell.length > LONGEST) return false;
  // None has a digit, which spares most ids and amounts the folding.
  return !/\d/.test(cell) && MISSING_WORDS.has(idKey(cell));
}

const LONGEST = 20;
const MISSING_WORDS: ReadonlySet<string> = new Set([
  ...[
    "n/a",
    "na",
    "n.a.",
    "#n/a",
    "nan",
    "null",
    "nil",
    "none",
    "undefined",
    "unknown",
    "missing",
    "(blank)",
    "(empty)",
  ],
  ...["-", "--", "---", "–", "—", "——", "/", "\\", ".", "?", "tbd", "k.a.", "s/d", "n/d"],
  ...["无", "空", "暂无", "没有", "未知", "不详", "缺失", "无数据", "未填", "未填写"],
]);

import type { Wording } from "../../core/vocabulary";

/** The words about a person's own grid of segments. */
export const GRID_WORDING = {
  gridHelp: {
    en: "Choose a name, then press the cells that get it. Each cell has exactly one, so nobody is left out or counted twice.",
    zh: "先选择名称，再点击要归入的格子。每个格子只有一个名称，不会遗漏或重复。",
  },
  gridNames: { en: "Names", zh: "名称" },
  gridBrush: { en: "Fill cells with {number} {name}", zh: "用 {number} {name} 填格子" },
  gridName: { en: "Name {number}", zh: "名称 {number}" },
  gridCells: { en: "{count} {count:cell|cells}", zh: "{count} 格" },
  gridAdd: { en: "Add a name", zh: "增加名称" },
  gridNew: { en: "Segment {number}", zh: "分群{number}" },
  gridRemove: { en: "Remove {name}", zh: "删除{name}" },
  gridCaption: { en: "Recency by orders", zh: "最近购买 × 订单数" },
  gridScale: {
    en: "R: how recent, F: how many orders; 5 is best, whatever number of scores there is.",
    zh: "R 为最近程度，F 为订单数；无论得分分几档，5 为最佳。",
  },
  gridCell: { en: "R{r} F{f}: {number} {name}", zh: "R{r} F{f}：{number} {name}" },
} as const satisfies Record<string, Wording>;

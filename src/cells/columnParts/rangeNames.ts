import type { Wording } from "../../core/vocabulary";

/** What the ranges between ascending edges are called; whole numbers are told by their first and last: "30–39". */
export function rangeNames(edges: readonly number[], isWhole: boolean): Wording[] {
  const [first] = edges;
  if (first === undefined) return [{ en: "all", zh: "全部" }];
  // Where the numbers are whole, so are those that an edge of 29.5 lets through.
  const ends = isWhole ? edges.map(Math.ceil) : edges;
  const below = isWhole
    ? { en: `up to ${ends[0]! - 1}`, zh: `${ends[0]! - 1} 及以下` }
    : { en: `under ${first}`, zh: `不足 ${first}` };
  const last = ends[ends.length - 1];
  return [
    below,
    ...ends.slice(1).map((end, i) => between(ends[i]!, end, isWhole)),
    { en: `${last} and more`, zh: `${last} 及以上` },
  ];
}

function between(start: number, end: number, isWhole: boolean): Wording {
  if (!isWhole) return { en: `${start} to under ${end}`, zh: `${start} 至不足 ${end}` };
  const text = end - 1 > start ? `${start}–${end - 1}` : String(start);
  return { en: text, zh: text };
}

import type { Axis, Block, StructureEvent } from "./workbook";

/** A run of rows or columns, both ends included; `last` may be Infinity for an open range. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

type AxisEvent = Extract<StructureEvent, { axis: Axis }>;

/** Where a row or column stands after a structure event on its axis, or undefined when it is gone. */
export function shiftIndex(event: AxisEvent, index: number): number | undefined {
  switch (event.kind) {
    case "insert":
      return index >= event.at ? index + event.count : index;
    case "remove":
      if (index < event.at) return index;
      return index < event.at + event.count ? undefined : index - event.count;
    case "move":
      return moved(event, index);
  }
}

/** What a run of rows or columns becomes after a structure event on its axis: it grows, shrinks, moves or goes. */
export function shiftSpan(event: AxisEvent, { first, last }: Span): Span | undefined {
  switch (event.kind) {
    case "insert":
      return {
        first: first >= event.at ? first + event.count : first,
        last: last >= event.at ? last + event.count : last,
      };
    case "remove": {
      const end = event.at + event.count;
      if (first >= event.at && last < end) return undefined;
      const removedBefore = (index: number) => Math.min(Math.max(index - event.at, 0), event.count);
      return { first: first - removedBefore(first), last: last - removedBefore(last + 1) };
    }
    case "move": {
      if (last === Number.POSITIVE_INFINITY) return { first: moved(event, first), last };
      const ends = [moved(event, first), moved(event, last)];
      return { first: Math.min(...ends), last: Math.max(...ends) };
    }
  }
}

/** What a block becomes after a structure event, or undefined when nothing of it is left. */
export function shiftBlock(event: StructureEvent, block: Block): Block | undefined {
  if (event.kind === "removeSheet") return event.sheet === block.sheet ? undefined : block;
  if (event.kind === "reorder" || event.kind === "copySheet" || event.sheet !== block.sheet) return block;
  const [start, size] = event.axis === "row" ? (["row", "rows"] as const) : (["column", "columns"] as const);
  const span = shiftSpan(event, { first: block[start], last: block[start] + block[size] - 1 });
  return span && { ...block, [start]: span.first, [size]: span.last - span.first + 1 };
}

function moved(event: { from: number; count: number; to: number }, index: number): number {
  const { from, count, to } = event;
  const inside = index >= from && index < from + count;
  if (to > from) {
    if (inside) return index + to - from - count;
    return index >= from + count && index < to ? index - count : index;
  }
  if (inside) return index - (from - to);
  return index >= to && index < from ? index + count : index;
}

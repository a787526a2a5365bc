import { InputError } from "../errors";
import type { Scheme } from "./segments";

/** A rectangle of a person's own grid, in scores of 1 to 5, both ends included. */
export interface SegmentRegion {
  readonly name: string;
  readonly rFrom: number;
  readonly rTo: number;
  readonly fFrom: number;
  readonly fTo: number;
}

const SCORES = [5, 4, 3, 2, 1] as const;

/**
 * A scheme made of a person's own regions of R by F. A segment may have several regions.
 *
 * @throws InputError naming the cells that lie in two regions, or in none.
 */
export function ownGrid(regions: readonly SegmentRegion[]): Scheme {
  const nameByCell = new Map<string, string>();
  const faults: string[] = [];
  for (const r of SCORES) {
    for (const f of [...SCORES].reverse()) {
      const names = regions.filter((region) => holds(region, r, f)).map((region) => region.name);
      if (names.length === 0) faults.push(`${cellName(r, f)} has no segment`);
      if (names.length > 1) faults.push(`${cellName(r, f)} has ${names.length} (${names.join(", ")})`);
      nameByCell.set(cellName(r, f), names[0] ?? "");
    }
  }
  if (faults.length > 0) {
    const more = faults.length > 5 ? ` and ${faults.length - 5} more` : "";
    throw new InputError(
      `the segment ranges must cover each cell of R 1–5 by F 1–5 once: ${faults.slice(0, 5).join("; ")}${more}`,
    );
  }
  return (r, f) => {
    const name = nameByCell.get(cellName(r, f))!;
    return { en: name, zh: name };
  };
}

function holds(region: SegmentRegion, r: number, f: number): boolean {
  return region.rFrom <= r && r <= region.rTo && region.fFrom <= f && f <= region.fTo;
}

function cellName(r: number, f: number): string {
  return `R${r} F${f}`;
}

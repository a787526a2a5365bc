import { InputError } from "../errors";
import { SCHEMES, type Scheme, type SchemeName } from "./segments";

/** A rectangle of a person's own grid, in scores of 1 to 5, both ends included. */
export interface SegmentRegion {
  readonly name: string;
  readonly rFrom: number;
  readonly rTo: number;
  readonly fFrom: number;
  readonly fTo: number;
}

const SCORES = [1, 2, 3, 4, 5] as const;

/** Every cell of the grid as it is printed: R from 5 down, F from 1 up. */
const cells = () => [...SCORES].reverse().flatMap((r) => SCORES.map((f) => [r, f] as const));

/** A scheme by its name, or as a person's own regions. */
export type SchemeChoice = SchemeName | readonly SegmentRegion[];

/** The scheme that was chosen. */
export function schemeOf(choice: SchemeChoice): Scheme {
  return typeof choice === "string" ? SCHEMES[choice] : ownGrid(choice);
}

/**
 * A scheme made of a person's own regions of R by F. A segment may have several regions.
 *
 * @throws InputError naming the cells that lie in two regions, or in none.
 */
export function ownGrid(regions: readonly SegmentRegion[]): Scheme {
  const fault = gridFault(regions);
  if (fault !== undefined) throw new InputError(fault);
  const nameByCell = new Map<string, string>();
  for (const [r, f] of cells()) {
    nameByCell.set(cellName(r, f), regions.find((region) => holds(region, r, f))!.name);
  }
  return (r, f) => {
    const name = nameByCell.get(cellName(r, f))!;
    return { en: name, zh: name };
  };
}

/** Which cells lie in two regions, or in none; undefined where each lies in one. */
export function gridFault(regions: readonly SegmentRegion[]): string | undefined {
  const faults = cellFaults(regions).map(({ r, f, names }) => {
    const found = names.length === 0 ? "no segment" : `${names.length} (${names.join(", ")})`;
    return `${cellName(r, f)} has ${found}`;
  });
  if (faults.length === 0) return undefined;
  const more = faults.length > NAMED ? ` and ${faults.length - NAMED} more` : "";
  return `the segment ranges must cover each cell of R 1–5 by F 1–5 once: ${faults.slice(0, NAMED).join("; ")}${more}`;
}

const NAMED = 5;

/** The cells that do not lie in exactly one region, with the names of those that they lie in. */
export const cellFaults = (
  regions: readonly SegmentRegion[],
): { readonly r: number; readonly f: number; readonly names: readonly string[] }[] =>
  cells()
    .map(([r, f]) => ({
      r,
      f,
      names: regions.filter((region) => holds(region, r, f)).map(({ name }) => name),
    }))
    .filter(({ names }) => names.length !== 1);

function holds(region: SegmentRegion, r: number, f: number): boolean {
  return region.rFrom <= r && r <= region.rTo && region.fFrom <= f && f <= region.fTo;
}

function cellName(r: number, f: number): string {
  return `R${r} F${f}`;
}

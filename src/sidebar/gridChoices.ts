import { type SchemeChoice, type SegmentRegion, schemeOf } from "../core/rfm/ownGrid";
import { SCHEMES } from "../core/rfm/segments";
import { LANGUAGES, type Language } from "../core/vocabulary";
import type { Settings } from "../protocol/settings";

/** R by F on the scale of 1 to 5, cell by cell as it is drawn: R from 5 down, F from 1 up. Each cell has exactly one name. */
export interface GridDraft {
  readonly names: readonly string[];
  /** Of each cell, the place of its name. */
  readonly cells: readonly number[];
  /** The name that a pressed cell gets. */
  readonly brush: number;
}

export const GRID_SIDE = 5;
/** No more names than cells. */
export const MOST_NAMES = GRID_SIDE * GRID_SIDE;

const CELLS = Array.from({ length: MOST_NAMES }, (_, cell) => cell);

/** The scores of a cell. */
export const scoresOf = (cell: number): { readonly r: number; readonly f: number } => ({
  r: GRID_SIDE - Math.floor(cell / GRID_SIDE),
  f: 1 + (cell % GRID_SIDE),
});

/** A scheme of R by F as a grid to edit: own regions as they are named, the ten segments in a language. */
export function gridOf(
  scheme: Extract<SchemeChoice, "10" | readonly unknown[]>,
  language: Language,
): GridDraft {
  const nameAt = schemeOf(scheme);
  const byCell = CELLS.map((cell) => {
    const { r, f } = scoresOf(cell);
    return nameAt(r, f, 1)[language];
  });
  const names = [...new Set(typeof scheme === "string" ? byCell : scheme.map(({ name }) => name))];
  return { names, cells: byCell.map((name) => names.indexOf(name)), brush: 0 };
}

/** The grid as the settings keep it: for each name in turn, rectangles that hold its cells and no other. */
export function regionsOf({ names, cells }: GridDraft): SegmentRegion[] {
  const taken = new Set<number>();
  return names.flatMap((name, place) =>
    CELLS.flatMap((cell) => {
      const isFree = (other: number): boolean => cells[other] === place && !taken.has(other);
      if (!isFree(cell)) return [];
      const { r, f } = scoresOf(cell);
      let width = 1;
      while (f + width <= GRID_SIDE && isFree(cell + width)) width++;
      const row = Array.from({ length: width }, (_, i) => cell + i);
      let height = 1;
      while (height < r && row.every((top) => isFree(top + height * GRID_SIDE))) height++;
      for (let down = 0; down < height; down++) for (const top of row) taken.add(top + down * GRID_SIDE);
      return [{ name, rFrom: r - height + 1, rTo: r, fFrom: f, fTo: f + width - 1 }];
    }),
  );
}

/** The grid being edited, as long as it is the one in force; else the one in force. It has names without a cell, too. */
export function gridInForce(
  kept: GridDraft | null,
  regions: readonly SegmentRegion[],
  language: Language,
): GridDraft {
  const isSame = kept !== null && JSON.stringify(regionsOf(kept)) === JSON.stringify(regions);
  return isSame ? kept : gridOf(regions, language);
}

/** The grid with the chosen name in a cell. */
export const painted = (grid: GridDraft, cell: number): GridDraft => ({
  ...grid,
  cells: grid.cells.map((place, i) => (i === cell ? grid.brush : place)),
});

export const renamed = (grid: GridDraft, place: number, name: string): GridDraft => ({
  ...grid,
  names: grid.names.map((old, i) => (i === place ? name : old)),
});

/** One more name, ready to give to cells. */
export const withNewName = (grid: GridDraft, name: string): GridDraft => ({
  ...grid,
  names: [...grid.names, name],
  brush: grid.names.length,
});

/** The grid without a name that no cell has. */
export const withoutName = ({ names, cells, brush }: GridDraft, place: number): GridDraft => ({
  names: names.filter((_, i) => i !== place),
  cells: cells.map((each) => (each > place ? each - 1 : each)),
  brush: brush === place ? 0 : brush > place ? brush - 1 : brush,
});

/** How many cells have a name. */
export const cellsOf = ({ cells }: GridDraft, place: number): number =>
  cells.filter((each) => each === place).length;

/** The scheme with those of its names that are the usual ones in another language. */
export function schemeIn(scheme: Settings["scheme"], language: Language): Settings["scheme"] {
  if (typeof scheme === "string") return scheme;
  const usual = new Map(
    CELLS.flatMap((cell) => {
      const { r, f } = scoresOf(cell);
      const name = SCHEMES["10"](r, f);
      return LANGUAGES.map((each) => [name[each], name[language]] as const);
    }),
  );
  return scheme.map((region) => ({ ...region, name: usual.get(region.name) ?? region.name }));
}

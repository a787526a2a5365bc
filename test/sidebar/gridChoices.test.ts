import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gridFault, ownGrid, type SegmentRegion } from "../../src/core/rfm/ownGrid";
import { SCHEMES } from "../../src/core/rfm/segments";
import { LANGUAGES } from "../../src/core/vocabulary";
import { settingsSchema } from "../../src/protocol/settings";
import {
  cellsOf,
  type GridDraft,
  gridInForce,
  gridOf,
  painted,
  regionsOf,
  renamed,
  schemeIn,
  scoresOf,
  withNewName,
  withoutName,
} from "../../src/sidebar/gridChoices";

const ten = gridOf("10", "en");
const SCORES = [1, 2, 3, 4, 5];

/** R high and low by F high and low. */
const FOUR: readonly SegmentRegion[] = [
  { name: "Regulars", rFrom: 4, rTo: 5, fFrom: 3, fTo: 5 },
  { name: "Newcomers", rFrom: 4, rTo: 5, fFrom: 1, fTo: 2 },
  { name: "Slipping", rFrom: 1, rTo: 3, fFrom: 3, fTo: 5 },
  { name: "Gone", rFrom: 1, rTo: 3, fFrom: 1, fTo: 2 },
];

describe("scoresOf(cell)", () => {
  test("go as the grid is drawn, from R5 F1 to R1 F5", () => {
    expect([scoresOf(0), scoresOf(4), scoresOf(5), scoresOf(24)]).toEqual([
      { r: 5, f: 1 },
      { r: 5, f: 5 },
      { r: 4, f: 1 },
      { r: 1, f: 5 },
    ]);
  });
});

describe("gridOf(scheme, language)", () => {
  test.each(LANGUAGES)("of the ten segments has their names in %s", (language) => {
    const scheme = ownGrid(regionsOf(gridOf("10", language)));
    for (const r of SCORES) {
      for (const f of SCORES) expect(scheme(r, f, 1)[language]).toBe(SCHEMES["10"](r, f)[language]);
    }
  });

  test("of own regions has their names in the order in which they are kept", () => {
    expect(gridOf(FOUR, "en").names).toEqual(["Regulars", "Newcomers", "Slipping", "Gone"]);
    expect(regionsOf(gridOf(FOUR, "en"))).toEqual(FOUR);
  });
});

describe("regionsOf(grid)", () => {
  const anyGrid: fc.Arbitrary<GridDraft> = fc.record({
    names: fc.constant(["A", "B", "C", "D"]),
    cells: fc.array(fc.nat(3), { minLength: 25, maxLength: 25 }),
    brush: fc.constant(0),
  });

  test("hold each cell once and by its name, whatever is painted", () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const regions = regionsOf(grid);
        expect(gridFault(regions)).toBeUndefined();
        const scheme = ownGrid(regions);
        grid.cells.forEach((place, cell) => {
          const { r, f } = scoresOf(cell);
          expect(scheme(r, f, 1).en).toBe(grid.names[place]);
        });
        expect(settingsSchema().parse({ scheme: regions }).scheme).toEqual(regions);
      }),
    );
  });

  test("come back the same from the grid that is made of them", () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        const regions = regionsOf(grid);
        expect(regionsOf(gridOf(regions, "en"))).toEqual(regions);
      }),
    );
  });
});

describe("gridInForce(kept, regions, language)", () => {
  test("keeps a name that has no cell yet", () => {
    const more = withNewName(ten, "VIP");
    expect(gridInForce(more, regionsOf(more), "en")).toBe(more);
  });

  test("is another grid where other regions have come", () => {
    expect(gridInForce(ten, FOUR, "en")).toEqual(gridOf(FOUR, "en"));
    expect(gridInForce(null, FOUR, "en")).toEqual(gridOf(FOUR, "en"));
  });
});

describe("painted(grid, cell)", () => {
  test("gives the chosen name to this cell and leaves the others", () => {
    const vip = painted(withNewName(ten, "VIP"), 4);
    expect(ownGrid(regionsOf(vip))(5, 5, 1).en).toBe("VIP");
    expect(cellsOf(vip, vip.brush)).toBe(1);
    expect(vip.cells.filter((place, i) => place !== ten.cells[i])).toHaveLength(1);
  });
});

describe("renamed(grid, place, name)", () => {
  test("renames all cells of a name, through one that is taken", () => {
    const through = renamed(ten, 0, "At risk");
    const back = renamed(through, 0, "At riskless");
    expect(cellsOf(back, 0)).toBe(cellsOf(ten, 0));
    expect(gridInForce(through, regionsOf(through), "en")).toBe(through);
  });
});

describe("withoutName(grid, place)", () => {
  test("closes the gap in what the cells and the brush point at", () => {
    const empty = ten.cells.reduce((grid, place, cell) => (place === 0 ? painted(grid, cell) : grid), {
      ...ten,
      brush: 2,
    });
    const rest = withoutName(empty, 0);
    expect(rest.names).toEqual(ten.names.slice(1));
    expect(rest.names[rest.brush]).toBe(ten.names[2]);
    expect(regionsOf(rest)).toEqual(regionsOf(empty));
  });
});

describe("schemeIn(scheme, language)", () => {
  test("translates the usual names and leaves her own", () => {
    const own = painted(withNewName(ten, "VIP"), 4);
    const chinese = schemeIn(regionsOf(own), "zh");
    const names = typeof chinese === "string" ? [] : chinese.map(({ name }) => name);
    expect(names).toContain("VIP");
    expect(names).toContain("冠军客户");
    expect(schemeIn(schemeIn(regionsOf(own), "zh"), "en")).toEqual(regionsOf(own));
    expect(schemeIn("8", "zh")).toBe("8");
  });
});

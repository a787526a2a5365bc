import { describe, expect, test } from "vitest";
import type { Host } from "../../preview/host";
import { createArrayWorkbook } from "../../preview/workbook/arrayWorkbook";
import type { ProtectionRecord } from "../../preview/workbook/layer";
import type { CellInput } from "../../preview/workbook/workbook";
import { addonHost, date } from "../support/addonHost";
import { ownPlaces } from "../support/interference";

const HEADERS = ["Customer ID", "First order", "Last order", "Orders", "Total spent"];
const FIVE = [
  HEADERS,
  ["c1", date("2025-01-05"), date("2026-05-01"), 12, 900],
  ["c2", date("2025-01-05"), date("2026-04-20"), 4, 60],
  ["c3", date("2026-04-25"), date("2026-04-25"), 1, 20],
  ["c4", date("2024-01-05"), date("2024-06-01"), 2, 15],
  ["c5", date("2025-03-01"), date("2025-11-01"), 3, 5],
];
const TIERS = { c1: "A", c2: "B", c3: "C", c4: "C", c5: "C" };
const BLANK = { c1: "", c2: "", c3: "", c4: "", c5: "" };
const SEGMENT = { do: "segment" as const, settings: { columns: ["tier" as const] } };
const PUT_RIGHT = { do: "putRight" } as const;
const UNDO = { do: "undo" } as const;

function sheetWith(cells: readonly (readonly CellInput[])[] = FIVE) {
  const made = addonHost({ cells });
  const { workbook, layer } = made.host.document;
  const sheet = workbook.sheets()[0]!.id;
  const block = (row: number, column: number, rows: number, columns: number) => ({
    sheet,
    row,
    column,
    rows,
    columns,
  });
  const tiers = () => {
    const [ids, found] = [made.column("Customer ID"), made.column("Tier")];
    return Object.fromEntries(ids.map((id, i) => [id, found[i] ?? ""]));
  };
  return { ...made, workbook, sheet, sheetLayer: layer.sheet(sheet), block, tiers };
}

/** What a person does who sorts through the basic filter: its rows, and only its columns. */
function sortThroughFilter(host: Host, order = [3, 0, 4, 1, 2]): void {
  const { layer, workbook } = host.document;
  const { block } = layer.sheet(workbook.sheets()[0]!.id).filter!;
  workbook.reorder({ ...block, row: block.row + 1, rows: block.rows - 1 }, order);
}

const copyOf = (host: Host) => {
  // Everything a copied spreadsheet has: cells and metadata, and no document properties.
  host.document.stores.properties.clear();
};

describe("a basic filter over her columns only", () => {
  test("is widened by the run, so that a sort through it takes the tiers along", () => {
    const { ask, host, sheetLayer, block, tiers } = sheetWith();
    sheetLayer.filter = { block: block(0, 0, 6, 5), criteria: new Map() };
    ask(SEGMENT);
    sortThroughFilter(host);
    expect(tiers()).toEqual(TIERS);
    expect(ask({ do: "describe" }).misplaced).toBe(0);
  });

  test("that she makes afterwards leaves tiers behind: describe counts them and putRight mends it, filter included", () => {
    const { ask, host, sheetLayer, block, tiers } = sheetWith();
    ask(SEGMENT);
    sheetLayer.filter = { block: block(0, 0, 6, 5), criteria: new Map() };
    sortThroughFilter(host);
    expect(ask({ do: "describe" }).misplaced).toBe(5);
    ask(PUT_RIGHT);
    expect(tiers()).toEqual(TIERS);
    sortThroughFilter(host, [4, 3, 2, 1, 0]);
    expect(tiers()).toEqual(TIERS);
  });
});

describe("a table with typed columns over her columns only", () => {
  test("a sort through it leaves the tiers behind: describe counts them and putRight mends it", () => {
    const { ask, workbook, sheetLayer, block, tiers } = sheetWith();
    sheetLayer.typedColumns = [block(0, 0, 6, 5)];
    ask(SEGMENT);
    workbook.reorder(block(1, 0, 5, 5), [3, 0, 4, 1, 2]);
    expect(ask({ do: "describe" }).misplaced).toBe(5);
    ask(PUT_RIGHT);
    expect(tiers()).toEqual(TIERS);
  });

  test("that has grown over our columns refuses their formats; the values are written all the same, and undone", () => {
    const { ask, sheetLayer, block, cells, tiers } = sheetWith();
    const before = cells();
    sheetLayer.typedColumns = [block(0, 0, 6, 12)];
    ask(SEGMENT);
    expect(tiers()).toEqual(TIERS);
    ask(UNDO);
    expect(cells()).toEqual(before);
  });
});

describe("undo", () => {
  test("after a sort without our columns moves the cells home first, and takes them away", () => {
    const { ask, workbook, block, cells, write, tiers } = sheetWith();
    ask(SEGMENT);
    write(3, 5, [[5000]]);
    ask(SEGMENT);
    workbook.reorder(block(1, 0, 5, 5), [3, 0, 4, 1, 2]);
    ask(UNDO);
    expect(tiers()).toEqual(TIERS);
    expect(cells().map((row) => row[0])).toEqual(["Customer ID", "c4", "c1", "c5", "c2", "c3"]);
  });

  test("after new rows leaves them as they are", () => {
    const { ask, write, column } = sheetWith();
    ask(SEGMENT);
    write(7, 1, [["c6", date("2026-01-01"), date("2026-01-01"), 1, 3, "mine"]]);
    expect(ask(UNDO)).toMatchObject({ restored: 5, removed: [] });
    expect(column("Tier")).toEqual(["", "", "", "", "", "mine"]);
  });

  test("by another person, who never ran anything, and a second time says there is nothing left", () => {
    const { ask, host, cells } = sheetWith();
    const before = cells();
    ask(SEGMENT);
    const other = host.addUser("teammate");
    expect(ask(UNDO, other).restored).toBe(5);
    expect(cells()).toEqual(before);
    expect(() => ask(UNDO, other)).toThrow("nothing to undo");
    expect(() => ask(UNDO)).toThrow("nothing to undo");
  });

  test("after Ctrl+Z says there is nothing to undo, on a first run and on a later one", () => {
    const { ask, cells, write } = sheetWith();
    const before = cells();
    ask(SEGMENT);
    write(
      1,
      6,
      Array.from({ length: 6 }, () => ["", ""]),
    );
    expect(() => ask(UNDO)).toThrow("nothing to undo");
    expect(cells()).toEqual(before);
    ask(SEGMENT);
    const first = cells();
    write(3, 5, [[5000]]);
    ask(SEGMENT);
    write(
      1,
      6,
      first.map((row) => row.slice(5)),
    );
    expect(() => ask(UNDO)).toThrow("nothing to undo");
    expect(cells().map((row) => row.slice(5))).toEqual(first.map((row) => row.slice(5)));
  });

  test("after putRight takes the run back beside the right customers", () => {
    const { ask, workbook, block, tiers, write } = sheetWith();
    ask(SEGMENT);
    write(3, 5, [[5000]]);
    ask(SEGMENT);
    expect(tiers()).toMatchObject({ c1: "B", c2: "A" });
    workbook.reorder(block(1, 0, 5, 5), [3, 0, 4, 1, 2]);
    ask(PUT_RIGHT);
    expect(tiers()).toMatchObject({ c1: "B", c2: "A" });
    ask(UNDO);
    expect(tiers()).toEqual(TIERS);
  });

  test("without its hidden sheet says what happened and changes nothing", () => {
    const { ask, workbook, cells } = sheetWith();
    ask(SEGMENT);
    workbook.removeSheet(workbook.sheets()[1]!.id);
    const before = cells();
    expect(() => ask(UNDO)).toThrow("somebody has deleted it");
    expect(cells()).toEqual(before);
  });
});

describe("a copied spreadsheet, which has our tags and not our journal", () => {
  test("has nothing to undo or put right, and a run there finds the columns again", () => {
    const { ask, host, cells, write, tiers } = sheetWith();
    ask(SEGMENT);
    copyOf(host);
    const before = cells();
    expect(() => ask(UNDO)).toThrow("nothing to undo");
    expect(() => ask(PUT_RIGHT)).toThrow("every tier stands beside its customer");
    expect(cells()).toEqual(before);
    write(3, 5, [[5000]]);
    ask(SEGMENT);
    expect(cells()[0]).toEqual(before[0]);
    expect(tiers()).toMatchObject({ c1: "B", c2: "A" });
    ask(UNDO);
    expect(tiers()).toEqual(TIERS);
  });

  test("a copied sheet has columns and an undo of its own", () => {
    const { ask, workbook, sheet, cells, column, write } = sheetWith();
    ask(SEGMENT);
    workbook.copySheet(sheet, "Copy", 1);
    const before = cells();
    write(3, 5, [[5000]], "Copy");
    ask({ ...SEGMENT, source: { sheet: "Copy" } });
    expect(column("Tier", "Copy").slice(0, 2)).toEqual(["B", "A"]);
    ask({ ...UNDO, sheet: "Copy" });
    expect(column("Tier", "Copy")).toEqual(Object.values(TIERS));
    expect(cells()).toEqual(before);
  });
});

describe("our column cut and pasted elsewhere", () => {
  test("with its tag is found where it stands", () => {
    const { ask, workbook, sheet, cells } = sheetWith();
    ask(SEGMENT);
    workbook.move(sheet, "column", 5, 1, 12);
    ask(SEGMENT);
    expect(cells()[0]!.filter((title) => title === "Tier")).toHaveLength(1);
    expect(cells().map((row) => row[11])).toEqual(["Tier", "A", "B", "C", "C", "C"]);
  });

  test("without its tag is hers: it stays as it is, and the run writes where ours stood", () => {
    const { ask, write, cells } = sheetWith();
    ask(SEGMENT);
    const cut = cells().map((row) => [row[5]!]);
    write(1, 9, cut);
    write(
      1,
      6,
      cut.map(() => [""]),
    );
    write(3, 5, [[5000]]);
    ask(SEGMENT);
    expect(cells().map((row) => row[8])).toEqual(["Tier", "A", "B", "C", "C", "C"]);
    expect(cells().map((row) => row[5])).toEqual(["Tier", "B", "A", "C", "C", "C"]);
    ask(UNDO);
    expect(cells().map((row) => row[8])).toEqual(["Tier", "A", "B", "C", "C", "C"]);
  });
});

describe("formulas beside the table", () => {
  test("an array formula that spills blanks right of the table is gone around", () => {
    const cells = FIVE.map((row, i) => [
      ...row,
      i === 0
        ? { formula: '=ARRAYFORMULA(IF(A1:A9<>"","",""))', value: "" }
        : { formula: "=spilled", value: "" },
    ]);
    const { ask, workbook, block, tiers } = sheetWith(cells);
    const before = workbook.formulas(block(0, 5, 6, 1));
    ask(SEGMENT);
    expect(workbook.formulas(block(0, 5, 6, 1))).toEqual(before);
    expect(tiers()).toEqual(TIERS);
  });

  test("an array formula put into our column is refused by its cell, and nothing is written", () => {
    const { ask, write, cells } = sheetWith();
    ask(SEGMENT);
    write(2, 6, [[{ formula: '=ARRAYFORMULA(IF(E2:E6>50,"VIP",""))', value: "VIP" }]]);
    const before = cells();
    expect(() => ask(SEGMENT)).toThrow("The formula in F2 of “Customers” fills cells");
    expect(cells()).toEqual(before);
  });

  test("a formula of a fixed column index further right still points at its column: nothing is inserted", () => {
    const lookup = "=VLOOKUP(A2,A1:E6,5,FALSE)";
    const cells = FIVE.map((row, i) => [...row, "", i === 1 ? { formula: lookup, value: 900 } : ""]);
    const { ask, workbook, block, cells: now } = sheetWith(cells);
    const { columns } = workbook.sheets()[0]!;
    ask(SEGMENT);
    expect(workbook.formulas(block(1, 6, 1, 1))).toEqual([[lookup]]);
    expect(now()[0]).toEqual([...HEADERS, "", "", "Tier", "Tierline key"]);
    ask(UNDO);
    expect(workbook.sheets()[0]!.columns).toBe(columns);
    expect(workbook.formulas(block(1, 6, 1, 1))).toEqual([[lookup]]);
  });
});

describe("strings that try to be formulas or markup stay text", () => {
  const NASTY = [
    '=IMPORTDATA("https://x")',
    "+1+1",
    "-2",
    "@SUM(A1)",
    "<script>alert(1)</script>",
    "'quoted",
    "👩‍👩‍👧!",
    "a\tb",
  ];

  test("as ids, in the key and in the undo sheet", () => {
    const cells = [HEADERS, ...NASTY.map((id, i) => [id, date("2026-01-01"), date("2026-02-01"), 2, 10 + i])];
    const { ask, workbook, column, write } = sheetWith(cells);
    ask(SEGMENT);
    write(2, 5, [[500]]);
    ask(SEGMENT);
    expect(column("Tierline key")).toEqual(NASTY);
    expect(formulasOf(workbook)).toBe("");
    ask(UNDO);
    expect(column("Customer ID")).toEqual(NASTY);
  });

  test("as a tier that a person decided, on re-runs, after a sort and in undo", () => {
    const cells = FIVE.map((row, i) => [...row, i === 0 ? "Tier (manual)" : NASTY[i]!]);
    const { ask, workbook, column } = sheetWith(cells);
    ask(SEGMENT);
    ask(SEGMENT);
    expect(column("Tier")).toEqual(NASTY.slice(1, 6));
    expect(formulasOf(workbook)).toBe("");
  });

  test.each(NASTY.filter((text) => !/[\t]/.test(text)))("as a header: %s", (title) => {
    const cells = FIVE.map((row, i) => [...row, i === 0 ? title : i]);
    const { ask, tiers, cells: now } = sheetWith(cells);
    ask(SEGMENT);
    expect(tiers()).toEqual(TIERS);
    expect(now()[0]![5]).toBe(title);
    expect(ask({ do: "describe" }).columns.map((column) => column.title)).toContain(title);
  });

  test.each(["Ann's “list”", "A!B", "'='", "👩‍👩‍👧", "<script>alert(1)</script>"])(
    "as the name of a sheet: %s",
    (name) => {
      const workbook = createArrayWorkbook({ sheets: [{ name: "Other" }, { name, cells: FIVE }] });
      const { ask, cells, column } = addonHost({ workbook });
      const before = cells(name);
      expect(ask({ ...SEGMENT, source: { sheet: name } }).sheet).toBe(name);
      expect(column("Tier", name)).toEqual(Object.values(TIERS));
      ask({ ...UNDO, sheet: name });
      expect(cells(name)).toEqual(before);
      expect(() => ask({ ...UNDO, sheet: name })).toThrow(`nothing to undo in “${name}”`);
    },
  );

  test.each(["=1+1", "+A", "@x", "<b>A</b>"])("as a tier's label: %s", (label) => {
    const { ask, column, workbook } = sheetWith();
    const tier = { by: "customers" as const, shares: [0.5, 0.5], labels: [label, "rest"] };
    const run = () => ask({ do: "segment", settings: { columns: ["tier"], tier } });
    try {
      run();
      expect(column("Tier")[0]).toBe(label);
    } catch (error) {
      expect((error as Error).message).toContain("labels");
    }
    expect(formulasOf(workbook)).toBe("");
  });

  const formulasOf = (workbook: ReturnType<typeof createArrayWorkbook>): string =>
    workbook
      .sheets()
      .map(({ id, rows, columns }) =>
        workbook
          .formulas({ sheet: id, row: 0, column: 0, rows: Math.min(rows, 20), columns })
          .flat()
          .join(""),
      )
      .join("");
});

describe("what stands in the way of our columns", () => {
  const protection = (
    more: Partial<ProtectionRecord> & Pick<ProtectionRecord, "block" | "kind">,
  ): ProtectionRecord => ({
    id: 99,
    description: "",
    warningOnly: false,
    editors: ["boss"],
    ...more,
  });

  test("a protected sheet is refused before anything is written", () => {
    const { ask, host, sheetLayer, block, cells } = sheetWith();
    sheetLayer.protections = [protection({ kind: "SHEET", block: block(0, 0, 1000, 26) })];
    const before = cells();
    expect(() => ask(SEGMENT, host.addUser("guest"))).toThrow("which is protected");
    expect(cells()).toEqual(before);
    expect(host.document.workbook.sheets()).toHaveLength(1);
  });

  test("undo of protected columns is refused in the same words, and can be done by who may", () => {
    const { ask, host, sheetLayer, block, tiers, cells } = sheetWith();
    const before = cells();
    ask(SEGMENT);
    sheetLayer.protections = [protection({ kind: "RANGE", block: block(0, 5, 20, 1) })];
    expect(() => ask(UNDO, host.addUser("guest"))).toThrow("which is protected");
    expect(tiers()).toEqual(TIERS);
    ask(UNDO);
    expect(cells()).toEqual(before);
  });

  test("columns hidden right of the table are written like others", () => {
    const { ask, sheetLayer, tiers } = sheetWith();
    sheetLayer.hidden = { row: new Set(), column: new Set([5, 6]) };
    ask(SEGMENT);
    expect(tiers()).toEqual(TIERS);
  });

  test("a grid that ends with the table grows", () => {
    const workbook = createArrayWorkbook({
      sheets: [{ name: "Customers", cells: FIVE, rows: 6, columns: 5 }],
    });
    const { ask, column } = addonHost({ workbook });
    ask(SEGMENT);
    expect(column("Tier")).toEqual(Object.values(TIERS));
    expect(workbook.sheets()[0]!.columns).toBe(7);
  });
});

describe("a person's own words over ours", () => {
  test("stay through re-runs, sorts, moves home and undo, and are counted", () => {
    const { ask, workbook, block, write, tiers } = sheetWith();
    ask(SEGMENT);
    write(3, 6, [["VIP"]]);
    expect(ask(SEGMENT).kept).toBe(1);
    workbook.reorder(block(1, 0, 5, 26), [4, 3, 2, 1, 0]);
    expect(ask(SEGMENT).kept).toBe(1);
    expect(tiers()).toEqual({ ...TIERS, c2: "VIP" });
    workbook.reorder(block(1, 0, 5, 5), [3, 0, 4, 1, 2]);
    ask(PUT_RIGHT);
    expect(tiers()).toEqual({ ...TIERS, c2: "VIP" });
    expect(ask(SEGMENT).kept).toBe(1);
    write(3, 6, [["mine"]]);
    expect(() => ask(UNDO)).toThrow("nothing to undo");
    expect(Object.values(tiers()).filter((tier) => tier === "VIP" || tier === "mine")).toHaveLength(2);
  });

  test("typed after a run stay when it is undone, and are counted", () => {
    const { ask, write, tiers } = sheetWith();
    ask(SEGMENT);
    write(3, 6, [["VIP"]]);
    expect(ask(UNDO)).toMatchObject({ restored: 4, kept: 1, removed: [] });
    expect(tiers()).toEqual({ ...BLANK, c2: "VIP" });
  });
});

describe("a second run at the same time", () => {
  function refusal(options: { readonly hasDocumentLock?: boolean }) {
    const { ask, host, column } = addonHost({ cells: FIVE, ...options });
    const other = host.addUser("teammate");
    let message = "";
    host.onCall = ({ name, user }) => {
      if (name !== "Range.setValues" || user !== "owner" || message !== "") return;
      try {
        ask(SEGMENT, other);
      } catch (error) {
        message = (error as Error).message;
      }
    };
    ask(SEGMENT);
    return { message, host, tiers: column("Tier"), again: () => ask(SEGMENT, other) };
  }

  test("is told since when the first has been at work", () => {
    const { message, host, tiers } = refusal({});
    expect(message).toMatch(/running in this spreadsheet since \d\d:\d\d\./);
    expect(ownPlaces(host).size).toBe(2);
    expect(tiers).toEqual(Object.values(TIERS));
  });

  test("is told so too where Google offers no lock, and may run once the first is done", () => {
    const { message, tiers, again } = refusal({ hasDocumentLock: false });
    expect(message).toContain("Another segmentation is running");
    expect(tiers).toEqual(Object.values(TIERS));
    expect(again().kept).toBe(0);
  });

  test("needs no lock six minutes after a run that broke off without a word", () => {
    const { ask, host, column } = addonHost({ cells: FIVE, hasDocumentLock: false });
    const { properties } = host.document.stores;
    properties.set("tierline.running", `gone ${host.clock.now() - 60_000}`);
    expect(() => ask(SEGMENT)).toThrow("Another segmentation is running");
    properties.set("tierline.running", `gone ${host.clock.now() - 360_001}`);
    ask(SEGMENT);
    expect(column("Tier")).toEqual(Object.values(TIERS));
    expect(properties.has("tierline.running")).toBe(false);
  });
});

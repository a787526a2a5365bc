import { describe, expect, test } from "vitest";
import { createArrayWorkbook } from "../../preview/workbook/arrayWorkbook";
import { addonHost, date } from "../support/addonHost";

const HEADERS = ["Customer ID", "First order", "Last order", "Orders", "Total spent"];
const ROWS = [
  HEADERS,
  ["c1", date("2025-01-05"), date("2026-05-01"), 12, 900],
  ["c2", date("2025-01-05"), date("2026-04-20"), 4, 60],
  ["c3", date("2026-04-25"), date("2026-04-25"), 1, 20],
];
const SEGMENT = { do: "segment" as const, settings: { columns: ["tier" as const] } };

function sheetWith(cells = ROWS) {
  const made = addonHost({ cells });
  const sheet = made.host.document.workbook.sheets()[0]!.id;
  const layer = made.host.document.layer.sheet(sheet);
  const block = (row: number, column: number, rows: number, columns: number) => ({
    sheet,
    row,
    column,
    rows,
    columns,
  });
  return { ...made, sheet, layer, block };
}

describe("a run looks first, and writes nothing where it could not write everything", () => {
  test("cells that somebody else has protected", () => {
    const { ask, host, layer, block, cells } = sheetWith();
    layer.protections = [
      {
        id: 1,
        kind: "RANGE",
        block: block(0, 5, 50, 3),
        description: "",
        warningOnly: false,
        editors: ["boss"],
      },
    ];
    const before = cells();
    expect(() => ask(SEGMENT, host.addUser("teammate"))).toThrow("protected");
    expect(cells()).toEqual(before);
    expect(host.document.workbook.sheets()).toHaveLength(1);
  });

  test("a protection that only warns, or lies elsewhere, is no obstacle", () => {
    const { ask, host, layer, block, column } = sheetWith();
    layer.protections = [
      {
        id: 1,
        kind: "RANGE",
        block: block(0, 5, 50, 3),
        description: "",
        warningOnly: true,
        editors: undefined,
      },
      {
        id: 2,
        kind: "RANGE",
        block: block(0, 0, 50, 2),
        description: "",
        warningOnly: false,
        editors: ["boss"],
      },
    ];
    ask(SEGMENT, host.addUser("teammate"));
    expect(column("Tier")).toEqual(["A", "B", "C"]);
  });

  test("merged cells in the way", () => {
    const { ask, layer, block } = sheetWith();
    layer.merges = [block(0, 4, 1, 3)];
    expect(() => ask(SEGMENT)).toThrow("Merged cells (E1:G1)");
  });

  test("more than ten million cells, naming the limit", () => {
    const workbook = createArrayWorkbook({
      sheets: [
        { name: "Customers", cells: ROWS, rows: 4, columns: 5 },
        { name: "Big", rows: 1_000_000, columns: 10 },
      ],
    });
    expect(() => addonHost({ workbook }).ask(SEGMENT)).toThrow("10,000,000");
  });
});

describe("a run over orders in a spreadsheet that is nearly full", () => {
  const ORDERS = [
    ["Order ID", "Order date", "Customer ID", "Amount"],
    ["o1", date("2026-01-05"), "c1", 120],
    ["o2", date("2026-02-11"), "c1", 180],
    // The last row of a grid that is filled.
    ...Array.from({ length: 40_000 }, (_, i) => [`o${i + 3}`, date("2026-01-09"), `c${(i % 3_900) + 2}`, 35]),
  ];
  const nearlyFull = (spareCells: number) => {
    const rows = ORDERS.length;
    const workbook = createArrayWorkbook({
      sheets: [
        { name: "Orders", cells: ORDERS, rows, columns: 4 },
        { name: "Big", rows: 10_000_000 - 4 * rows - spareCells, columns: 1 },
      ],
    });
    return { ...addonHost({ workbook }), sheets: () => workbook.sheets().map(({ name }) => name) };
  };
  const BESIDE = { do: "segment", settings: { besideOrders: true } } as const;

  test("writes nothing where tiers beside the orders have no room, and says what has", () => {
    const { ask, sheets } = nearlyFull(200_000);
    expect(() => ask(BESIDE)).toThrow(
      /beside each order .* allows 10,000,000.* the list of customers has room/,
    );
    expect(sheets()).toEqual(["Orders", "Big"]);
    expect(ask({ do: "segment", settings: {} }).customers).toBe(3_901);
  });

  test("writes nothing where the list has no room", () => {
    const { ask, sheets } = nearlyFull(90_000);
    expect(() => ask(SEGMENT)).toThrow("allows 10,000,000. Delete empty rows");
    expect(sheets()).toEqual(["Orders", "Big"]);
  });
});

describe("a basic filter over the user's columns", () => {
  test("is widened over ours, and keeps what it hides", () => {
    const { ask, layer, block } = sheetWith();
    const criteria = new Map([[3, { hiddenValues: ["1"], condition: undefined }]]);
    layer.filter = { block: block(0, 0, 4, 5), criteria };
    ask(SEGMENT);
    expect(layer.filter?.block).toEqual(block(0, 0, 4, 7));
    expect(layer.filter?.criteria.get(3)).toMatchObject({ hiddenValues: ["1"] });
  });

  test("is left alone where it covers ours already, so that a second run changes nothing", () => {
    const { ask, layer, block } = sheetWith();
    layer.filter = { block: block(0, 0, 4, 5), criteria: new Map() };
    ask(SEGMENT);
    const filter = layer.filter;
    ask(SEGMENT);
    expect(layer.filter).toBe(filter);
  });

  test("hidden rows get their tiers too", () => {
    const { ask, layer, block, column } = sheetWith();
    layer.filter = {
      block: block(0, 0, 4, 5),
      criteria: new Map([[0, { hiddenValues: ["c2"], condition: undefined }]]),
    };
    ask(SEGMENT);
    expect(column("Tier")).toEqual(["A", "B", "C"]);
  });
});

describe("what is not ours", () => {
  test("a column of the same title stays as it is, and is no candidate", () => {
    const cells = ROWS.map((row, i) => [...row, i === 0 ? "Tier" : "theirs"]);
    const { ask, cells: now } = sheetWith(cells);
    ask(SEGMENT);
    expect(now().map((row) => row[5])).toEqual(["Tier", "theirs", "theirs", "theirs"]);
    expect(now().map((row) => row[6])).toEqual(["Tier", "A", "B", "C"]);
  });

  test("two people cannot run at once: the second is told so kindly", () => {
    const { ask, host } = sheetWith();
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
    expect(message).toContain("Another segmentation is running");
  });

  test("the undo sheet is never taken for data", () => {
    const { ask } = sheetWith();
    ask(SEGMENT);
    expect(() => ask({ do: "segment", source: { sheet: "Tierline undo" }, settings: {} })).toThrow(
      "kept by Tierline itself",
    );
  });

  test("another sheet of the document has an undo of its own", () => {
    const workbook = createArrayWorkbook({
      sheets: [
        { name: "One", cells: ROWS },
        { name: "Two", cells: ROWS },
      ],
    });
    const { ask, cells } = addonHost({ workbook });
    ask({ do: "segment", source: { sheet: "One" }, settings: {} });
    ask({ do: "segment", source: { sheet: "Two" }, settings: {} });
    ask({ do: "undo", sheet: "One" });
    expect(cells("One")[0]).toEqual(HEADERS);
    expect(cells("Two")[0]).toContain("Tier");
    expect(
      workbook
        .sheets()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["One", "Tierline undo", "Tierline undo 2", "Two"]);
  });
});

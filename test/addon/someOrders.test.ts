import { describe, expect, test } from "vitest";
import { addonHost, date } from "../support/addonHost";

const ORDERS = [
  ["Order ID", "Order date", "Customer ID", "Amount"],
  ["o1", date("2026-01-05"), "ann", 40],
  ["o2", date("2026-02-05"), "ann", 60],
  ["o3", date("2026-02-05"), "bo", 15],
  ["o4", date("2026-05-20"), "cleo", 500],
  ["o5", date("2026-06-20"), "cleo", 80],
  ["o6", date("2026-06-21"), "dan", 7],
  ["o7", date("2026-06-22"), "eve", "n/a"],
];
const LIST = "Tierline customers";
const SHEET = { scoreAgainst: "sheet" } as const;
/** Ann's second order, and Bo's. */
const SOME = { rows: [[3, 4]] as [number, number][] };

const shop = () => addonHost({ book: { sheets: [{ name: "Orders", cells: ORDERS }] } });

/** Columns of the list by customer. */
function listed({ cells }: ReturnType<typeof shop>, ...titles: string[]) {
  const [header, ...rows] = cells(LIST);
  return Object.fromEntries(rows.map((row) => [row[0], titles.map((title) => row[header!.indexOf(title)])]));
}

describe("segment of some orders", () => {
  test("among themselves knows nothing of the others", () => {
    const at = shop();
    expect(at.ask({ do: "segment", source: SOME, settings: {} })).toMatchObject({
      asOf: "2026-02-05",
      customers: 2,
      report: { read: 2, used: 2 },
    });
    expect(listed(at, "Orders", "Total spent", "Tier")).toEqual({ ann: [1, 60, "A"], bo: [1, 15, "B"] });
  });

  test("among all gives their customers what a run of all rows gives them", () => {
    const [some, all] = [shop(), shop()];
    all.ask({ do: "segment", settings: {} });
    expect(some.ask({ do: "segment", source: SOME, settings: SHEET })).toMatchObject({
      asOf: "2026-06-21",
      customers: 2,
      report: { read: 2, used: 2, leftOut: [] },
    });
    const titles = ["Orders", "First order", "Total spent", "Tier", "Lifecycle stage", "Reason"];
    const { ann, bo } = listed(all, ...titles);
    expect(ann).toEqual([2, "2026-01-05", 100, "B", expect.any(String), expect.any(String)]);
    expect(listed(some, ...titles)).toEqual({ ann, bo });
  });

  test("leaves the other customers of a list as they are: they still have orders", () => {
    const at = shop();
    at.ask({ do: "segment", settings: {} });
    const before = listed(at, "Orders", "Tier");
    const { list } = at.ask({ do: "segment", source: SOME, settings: SHEET });
    expect(list).toMatchObject({ appended: 0, vanished: 0 });
    expect(listed(at, "Orders", "Tier")).toEqual(before);
    expect(at.cells(LIST)[0]).not.toContain("Note");
  });

  test("writes beside these orders only", () => {
    const at = shop();
    at.ask({ do: "segment", source: SOME, settings: { ...SHEET, besideOrders: true } });
    expect(at.column("Tier", "Orders")).toEqual(["", "B", "C", "", "", "", ""]);
  });
});

describe("describe of some orders", () => {
  test("counts their customers, and sees them from the day that the run will", () => {
    const at = shop();
    expect(at.ask({ do: "describe", source: SOME })).toMatchObject({ customers: 2, newest: "2026-02-05" });
    at.ask({ do: "segment", source: SOME, settings: SHEET });
    expect(at.ask({ do: "describe", source: SOME })).toMatchObject({
      customers: 2,
      newest: "2026-06-21",
      report: { read: 2 },
    });
  });
});

describe("describe tells when RFM is the wrong tool", () => {
  const hints = (cells: typeof ORDERS) =>
    addonHost({ cells })
      .ask({ do: "describe" })
      .hints.map(({ en }) => en)
      .join("\n");

  test("of few customers", () => {
    expect(hints(ORDERS)).toContain(
      "RFM scores from 1 to 5 need at least 5 customers with orders (found: 4)",
    );
    const eleven = Array.from({ length: 11 }, (_, i) => [
      `x${i}`,
      date(`2026-03-${10 + i}`),
      `c${i}`,
      30 + i,
    ]);
    expect(hints([ORDERS[0]!, ...eleven])).toContain("11 are few for that");
  });

  test("of customers who all spent the same, once", () => {
    const equal = Array.from({ length: 40 }, (_, i) => [
      `x${i}`,
      date(`2026-0${1 + (i % 6)}-10`),
      `c${i}`,
      30,
    ]);
    const found = hints([ORDERS[0]!, ...equal]);
    expect(found).toContain("All 40 customers spent the same");
    expect(found).toContain("Each of the 40 customers has ordered once");
  });

  test("but says nothing where no column would show it", () => {
    const at = shop();
    at.ask({ do: "segment", settings: { columns: ["tier"] } });
    const { hints: told } = at.ask({ do: "describe", source: { sheet: "Orders" } });
    expect(told.map(({ en }) => en).join("\n")).not.toContain("RFM");
  });
});

import { describe, expect, test } from "vitest";
import type { CellInput } from "../../preview/workbook/workbook";
import { clvPredict } from "../../src/functions/clvPredict";
import { PLAIN_PLACE } from "../cells/places";
import { shopOrders } from "../functions/shopOrders";
import { addonHost, date } from "../support/addonHost";
import { STEADY_CELLS, shopOrderCells } from "../support/orderCells";

const HEADERS = ["Order ID", "Order date", "Customer ID", "Amount", "Email"];
const ORDERS = [
  HEADERS,
  ["o1", date("2026-01-05"), "c1", 200, "ada@example.com"],
  ["o2", date("2026-01-09"), "c2", 35, "bob@example.com"],
  ["o3", date("2026-02-11"), "C1 ", 150.5, "ada@new.example.com"],
  ["o4", date("2026-02-11"), "0012", 10, ""],
  ["o5", date("2026-03-01"), "c1", -50.5, "ada@new.example.com"],
  ["o6", date("2026-03-02"), "", 20, ""],
];
const LIST = "Tierline customers";
const SEGMENT = { do: "segment", settings: {} } as const;
const FACTS = [
  "Customer ID",
  "E-mail",
  "Orders",
  "First order",
  "Previous order",
  "Last order",
  "Total spent",
];

const shop = (cells: readonly (readonly CellInput[])[] = ORDERS) =>
  addonHost({ book: { sheets: [{ name: "Orders", cells }] } });

/** The columns of the list by title, one object per customer. */
function listed({ cells }: ReturnType<typeof shop>, titles: readonly string[]) {
  const [header, ...rows] = cells(LIST);
  return rows.map((row) => titles.map((title) => row[header!.indexOf(title)]));
}

describe("segment of a sheet of orders", () => {
  test("lists one row per customer, those who spent most first", () => {
    const at = shop();
    const summary = at.ask(SEGMENT);
    expect(listed(at, FACTS)).toEqual([
      ["c1", "ada@new.example.com", 2, "2026-01-05", "2026-01-05", "2026-02-11", 300],
      ["c2", "bob@example.com", 1, "2026-01-09", "", "2026-01-09", 35],
      ["0012", "", 1, "2026-02-11", "", "2026-02-11", 10],
    ]);
    expect(listed(at, ["Tier", "Lifecycle stage", "Average order", "Days between orders"])).toEqual([
      ["A", "Repeat", 150, 37],
      ["B", "First order", 35, ""],
      ["C", "First order", 10, ""],
    ]);
    expect(summary).toMatchObject({
      sheet: LIST,
      asOf: "2026-03-01",
      customers: 3,
      list: { isNew: true, appended: 0, vanished: 0, besideOrders: [] },
      report: { read: 6, used: 5 },
    });
    expect(summary.report.leftOut).toMatchObject([{ count: 1, firstRows: [7] }]);
  });

  test("leaves the orders alone, and shows the list with a header that stays and a filter", () => {
    const at = shop();
    const before = at.cells("Orders");
    at.ask(SEGMENT);
    expect(at.cells("Orders")).toEqual(before);
    const sheets = at.host.document.workbook.sheets();
    expect(sheets.map(({ name }) => name)).toEqual(["Orders", LIST, "Tierline undo"]);
    const list = at.host.document.layer.sheet(sheets[1]!.id);
    expect(list.frozen.row).toBe(1);
    expect(list.filter?.block).toMatchObject({ row: 0, column: 0, rows: 4 });
  });

  test("keeps ids and texts as they are: no number, no formula, no date", () => {
    const odd = ["0012", "1-2", "=1+1", "+49", "123456789012345678", "TRUE", "'x"];
    const at = shop([HEADERS, ...odd.map((id, i) => [`o${i}`, date("2026-01-05"), id, 100 - i, ""])]);
    at.ask(SEGMENT);
    expect(listed(at, ["Customer ID"])).toEqual(odd.map((id) => [id]));
  });

  test("keeps ids that are numbers as numbers, so that look-ups find them", () => {
    const at = shop([HEADERS, ["o1", date("2026-01-05"), 1001, 20, ""]]);
    at.ask(SEGMENT);
    expect(listed(at, ["Customer ID"])).toEqual([[1001]]);
  });

  test("gives each customer the same whatever the order of the rows", () => {
    const titles = [...FACTS, "Tier", "Lifecycle stage"];
    const [one, other] = [shop(), shop([HEADERS, ...ORDERS.slice(1).reverse()])];
    one.ask(SEGMENT);
    other.ask(SEGMENT);
    const folded = (at: typeof one) =>
      listed(at, titles).map(([id, ...cells]) => [String(id).trim().toLowerCase(), ...cells]);
    expect(folded(other)).toEqual(folded(one));
  });
});

describe("segment once more", () => {
  /** A list in which people have been at work: sorted, with notes of their own. */
  function worked() {
    const at = shop();
    at.ask(SEGMENT);
    const rows = at.cells(LIST);
    const width = rows[0]!.length;
    at.write(1, width + 1, [["Owner"], ["Tom"], ["Uma"], ["Vic"]], LIST);
    return { ...at, width };
  }

  test("keeps every row and what stands beside it, and appends new customers", () => {
    const at = worked();
    at.write(8, 1, [["o7", date("2026-03-05"), "c9", 900, "new@example.com"]], "Orders");
    const summary = at.ask(SEGMENT);
    expect(summary).toMatchObject({ customers: 4, list: { isNew: false, appended: 1, vanished: 0 } });
    expect(listed(at, ["Customer ID", "Owner", "Tier"])).toEqual([
      ["c1", "Tom", "A"],
      ["c2", "Uma", "C"],
      ["0012", "Vic", "C"],
      ["c9", "", "A"],
    ]);
  });

  test("marks who has no order any more, and keeps the row", () => {
    const at = worked();
    at.write(3, 1, [["", "", "", "", ""]], "Orders");
    const summary = at.ask(SEGMENT);
    expect(summary).toMatchObject({ customers: 2, list: { vanished: 1 } });
    expect(listed(at, ["Customer ID", "Owner", "Tier", "Total spent", "Note"])).toEqual([
      ["c1", "Tom", "A", 300, ""],
      ["c2", "Uma", "", 35, "no order any more"],
      ["0012", "Vic", "C", 10, ""],
    ]);
    at.write(3, 1, [ORDERS[2]!], "Orders");
    at.ask(SEGMENT);
    expect(listed(at, ["Customer ID", "Tier", "Note"])[1]).toEqual(["c2", "B", ""]);
  });

  test("goes by the customer where somebody has sorted the list", () => {
    const at = worked();
    const rows = at.cells(LIST);
    at.write(2, 1, [...rows.slice(1)].reverse() as never, LIST);
    at.ask(SEGMENT);
    expect(listed(at, ["Customer ID", "Owner", "Tier"])).toEqual([
      ["0012", "Vic", "C"],
      ["c2", "Uma", "B"],
      ["c1", "Tom", "A"],
    ]);
  });

  test("lets a person's own word for the tier win", () => {
    const at = worked();
    at.write(1, at.width + 2, [["Tier (manual)"], [""], ["VIP"]], LIST);
    expect(at.ask(SEGMENT)).toMatchObject({ manual: 1 });
    expect(listed(at, ["Customer ID", "Tier"])[1]).toEqual(["c2", "VIP"]);
  });

  test("reads the orders where the list is the sheet that is open", () => {
    const at = worked();
    at.host.select(at.owner, LIST, "A1");
    expect(at.ask({ do: "describe" })).toMatchObject({ sheet: "Orders", kind: "orders", customers: 3 });
  });
});

describe("values of a sheet of orders", () => {
  test("are those of the customers in the order of their ids, with what stands in the list", () => {
    const at = shop();
    const first = at.ask({ do: "values", settings: {} });
    expect(first.customers.totalSpent).toEqual([10, 300, 35]);
    expect(first.before).toBeNull();
    at.ask(SEGMENT);
    expect(at.ask({ do: "values", settings: {} }).before!.tier).toEqual(["C", "A", "B"]);
  });
});

describe("tier and stage beside the orders", () => {
  const BESIDE = { do: "segment", settings: { besideOrders: true } } as const;

  test("stand in every row that is used, and are blank in the others", () => {
    const at = shop();
    expect(at.ask(BESIDE).list!.besideOrders).toEqual(["Tier", "Lifecycle stage"]);
    expect(at.column("Tier", "Orders")).toEqual(["A", "B", "A", "C", "A", ""]);
    expect(at.column("Lifecycle stage", "Orders").slice(0, 2)).toEqual(["Repeat", "First order"]);
  });

  test("go again with the list by one undo", () => {
    const at = shop();
    const before = at.cells("Orders");
    at.ask(BESIDE);
    const undone = at.ask({ do: "undo", sheet: "Orders" });
    expect(undone.removedSheet).toBe(LIST);
    expect(at.cells("Orders")).toEqual(before);
    expect(() => at.ask({ do: "undo", sheet: "Orders" })).toThrow("nothing to undo");
  });
});

describe("undo of a list", () => {
  test("takes a new list away again", () => {
    const at = shop();
    at.ask(SEGMENT);
    expect(at.ask({ do: "undo", sheet: LIST })).toMatchObject({ sheet: "Orders", removedSheet: LIST });
    expect(at.host.document.workbook.sheets().map(({ name }) => name)).toEqual(["Orders"]);
  });

  test("leaves a list on which somebody has written, with her cells", () => {
    const at = shop();
    at.ask(SEGMENT);
    const width = at.cells(LIST)[0]!.length;
    at.write(1, width + 1, [["Owner"], ["Tom"]], LIST);
    const undone = at.ask({ do: "undo" });
    expect(undone.removedSheet).toBeNull();
    expect(listed(at, ["Customer ID", "Owner"])).toEqual([["c1", "Tom"]]);
  });

  test("takes new customers off a list of earlier, and puts its tiers back", () => {
    const at = shop();
    at.ask(SEGMENT);
    const before = at.cells(LIST);
    at.write(8, 1, [["o7", date("2026-03-05"), "c9", 900, ""]], "Orders");
    at.ask(SEGMENT);
    expect(at.cells(LIST)).not.toEqual(before);
    at.ask({ do: "undo" });
    expect(at.cells(LIST)).toEqual(before);
  });
});

describe("prove", () => {
  test("compares what the model foretells of the hidden quarter with what happened", () => {
    const { check, sentences } = shop(shopOrderCells(200)).ask({ do: "prove", settings: {} });
    expect(check).toMatchObject({ verdict: "model" });
    expect(check!.model.rootMeanSquareError).toBeLessThanOrEqual(check!.naive.rootMeanSquareError);
    const last = check!.tracking[check!.tracking.length - 1]!;
    expect(last.day).toBe(check!.asOf);
    expect(check!.customers).toBeGreaterThan(100);
    expect(sentences[0]!.en).toContain("foretold the hidden orders better");
  });

  test("says what is missing where there is too little to compare", () => {
    expect(shop().ask({ do: "prove", settings: {} }).sentences[0]!.en).toContain("needs at least 30");
    expect(shop().ask({ do: "prove", kind: "customers", settings: {} }).sentences[0]!.en).toContain(
      "a table of orders can",
    );
  });
});

describe("columns predicted from orders", () => {
  test("equal CLV_PREDICT on the same orders", () => {
    const orders = shopOrders(120);
    const at = shop(shopOrderCells(120));
    at.ask(SEGMENT);
    const column = (pick: (order: (typeof orders)[number]) => unknown) =>
      orders.map((order) => [pick(order)]);
    const [titles, ...rows] = clvPredict(
      PLAIN_PLACE,
      column(([who]) => who),
      column(([, day]) => new Date(Date.UTC(2024, 0, 1) + day * 86_400_000)),
      column(([, , amount]) => amount),
    );
    const clv = new Map(rows.map((row) => [row[0], row[titles!.indexOf("Predicted CLV")] as number]));
    const written = listed(at, ["Customer", "Predicted CLV"]);
    expect(written).toHaveLength(120);
    for (const [who, value] of written) expect(value).toBeCloseTo(clv.get(who)!, 9);
  });
});

describe("a prediction that going on as before beats", () => {
  test("is not offered, and the reason is told", () => {
    const at = shop(STEADY_CELLS);
    const proof = at.ask({ do: "prove", settings: {} });
    expect(proof.check?.verdict).toBe("naive");
    const summary = at.ask(SEGMENT);
    expect(summary.columns.map(({ title }) => title)).not.toContain("Predicted CLV");
    expect(summary.hints.map(({ en }) => en).join(" ")).toContain(
      "going on as before foretold the hidden orders better",
    );
  });
});

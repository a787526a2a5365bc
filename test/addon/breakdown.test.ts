import { describe, expect, test } from "vitest";
import type { CellInput } from "../../preview/workbook/workbook";
import type { Breakdown } from "../../src/protocol/replies";
import { addonHost, date } from "../support/addonHost";

const SHEET = "Tierline breakdown";
const HEADERS = ["Customer ID", "First order", "Last order", "Orders", "Total spent", "Region"];

/** Customers with one order of 10 each in May 2026, by what a column says of them. */
const saying = (cells: readonly CellInput[], title = "Region"): CellInput[][] => [
  [...HEADERS.slice(0, 5), title],
  ...cells.map((cell, i) => [`c${i}`, date("2026-05-01"), date("2026-05-01"), 1, 10, cell]),
];

type Asked = { readonly by?: "tier" | "stage"; readonly write?: boolean; readonly column?: number };

const asked = (title: string, { by = "tier", write = false, column = 6 }: Asked = {}) =>
  ({ do: "breakdown", settings: {}, column: { column, title }, by, write }) as const;

const broken = (cells: readonly CellInput[], title = "Region", options: Asked = {}): Breakdown =>
  addonHost({ cells: saying(cells, title) }).ask(asked(title, options));

const sizes = ({ rows }: Breakdown): [string, number][] =>
  rows.map(({ name, customers }) => [name.en, customers]);

/** Every column of counts adds up to that of all customers. */
function expectAddedUp({ rows, total, labels }: Breakdown): void {
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
  expect(sum(rows.map(({ customers }) => customers))).toBe(total.customers);
  expect(sum(rows.map(({ spent }) => spent ?? 0))).toBeCloseTo(total.spent ?? 0, 8);
  labels.forEach((_, i) => {
    expect(sum(rows.map(({ counts }) => counts[i]!))).toBe(total.counts[i]);
  });
  for (const { counts, customers } of [...rows, total]) expect(sum(counts)).toBe(customers);
}

/** By value: A has 90 of 100, B to 96, C the rest. */
const FIVE = [
  HEADERS,
  ["c1", date("2025-01-05"), date("2026-05-01"), 12, 900, "North"],
  ["c2", date("2025-01-05"), date("2026-04-20"), 4, 60, " north "],
  ["c3", date("2026-04-25"), date("2026-04-25"), 1, 20, "South"],
  ["c4", date("2024-01-05"), date("2024-06-01"), 2, 15, ""],
  ["c5", date("2025-03-01"), date("2025-11-01"), 3, 5, "NORTH"],
  ["c6", date("2025-03-01"), "soon", 3, 5, "South"],
];

describe("breakdown of a column of words", () => {
  test("counts customers, money and tiers by value, most customers first, blanks last", () => {
    const found = addonHost({ cells: FIVE }).ask(asked("Region"));
    expect(found).toMatchObject({
      column: "Region",
      by: "tier",
      asOf: "2026-05-01",
      means: null,
      sheet: null,
    });
    expect(found.labels.map(({ en }) => en)).toEqual(["A", "B", "C"]);
    const money = found.rows.map(({ name, spent, meanSpent, counts }) => [name.en, spent, meanSpent, counts]);
    expect(money).toEqual([
      ["NORTH", 965, 965 / 3, [1, 1, 1]],
      ["South", 20, 20, [0, 0, 1]],
      ["(blank)", 15, 15, [0, 0, 1]],
    ]);
    expect(found.total).toMatchObject({ customers: 5, spent: 1000, meanSpent: 200, counts: [1, 1, 3] });
    expectAddedUp(found);
  });

  test("takes spellings for one value whatever their case, width and spaces, and shows the most frequent", () => {
    const found = broken([
      "North East",
      "north  east",
      "North East",
      "ＮＯＲＴＨ　ＥＡＳＴ ",
      "South",
      7,
      true,
    ]);
    expect(sizes(found)).toEqual([
      ["North East", 4],
      ["7", 1],
      ["South", 1],
      ["TRUE", 1],
    ]);
  });

  test("counts words for nothing as blank, and says so", () => {
    const found = broken(["North", "n/a", "-", "", "  ", "无"]);
    expect(sizes(found)).toEqual([
      ["North", 1],
      ["(blank)", 5],
    ]);
    expect(found.notes.map(({ en }) => en)).toEqual(["Words such as “n/a” count as blank."]);
  });

  test("keeps codes with a leading zero apart from numbers", () => {
    expect(sizes(broken(["02139", "94107", "02139"]))).toEqual([
      ["02139", 2],
      ["94107", 1],
    ]);
  });

  test("of more than 30 values puts those with the fewest customers together, and tells of how many", () => {
    const cells = Array.from({ length: 40 }, (_, i) => [`v${i}a`, ...(i < 30 ? [`v${i}a`] : [])]).flat();
    const found = broken(cells);
    expect(found.rows).toHaveLength(31);
    expect(found.rows[30]).toMatchObject({
      name: { en: "10 other values", zh: "其他 10 个值" },
      customers: 10,
    });
    expect(found.notes[0]!.en).toBe(
      "The column has 40 values. The 30 with the most customers stand alone, the others together.",
    );
    expectAddedUp(found);
  });

  test("of 31 values leaves each alone", () => {
    const cells = Array.from({ length: 31 }, (_, i) => `v${i}a`);
    expect(broken(cells).rows).toHaveLength(31);
  });

  test("does not depend on the order of the rows", () => {
    const turned = [HEADERS, ...FIVE.slice(1).reverse()];
    expect(addonHost({ cells: turned }).ask(asked("Region"))).toEqual(
      addonHost({ cells: FIVE }).ask(asked("Region")),
    );
  });
});

describe("breakdown of a column of numbers", () => {
  test("keeps up to twelve numbers apart, in their order, with their mean for each tier", () => {
    const cells = FIVE.map((row, i) => [...row.slice(0, 5), ["Rating", 5, 4, "4", "", 1, 3][i]!]);
    const found = addonHost({ cells }).ask(asked("Rating"));
    expect(sizes(found)).toEqual([
      ["1", 1],
      ["4", 2],
      ["5", 1],
      ["(blank)", 1],
    ]);
    expect(found.means).toEqual({ byLabel: [5, 4, 2.5], overall: 3.5 });
    expectAddedUp(found);
  });

  test("cuts many whole numbers into four ranges with whole edges", () => {
    const ages = Array.from({ length: 60 }, (_, i) => 18 + i);
    const found = broken(ages, "Age");
    expect(sizes(found)).toEqual([
      ["up to 29", 12],
      ["30–49", 20],
      ["50–59", 10],
      ["60 and more", 18],
    ]);
    expect(found.means!.overall).toBe(47.5);
    expect(found.notes.map(({ en }) => en)).toEqual([
      "The numbers are cut into ranges with about as many customers each.",
    ]);
  });

  test("gives cells that are no number a row of their own", () => {
    const found = broken([5, 5, 4, 4, 3, 3, 2, 1, "great", ""], "Rating");
    expect(sizes(found).slice(-2)).toEqual([
      ["(no number)", 1],
      ["(blank)", 1],
    ]);
    expect(found.means!.overall).toBe(27 / 8);
  });
});

describe("breakdown of a column of dates", () => {
  test("counts few months by month, and others by year", () => {
    const months = ["2026-01-05", "2026-01-31", "2026-03-01"].map(date);
    expect(sizes(broken(months, "Signed up"))).toEqual([
      ["2026-01", 2],
      ["2026-03", 1],
    ]);
    const years = Array.from({ length: 30 }, (_, i) =>
      date(`${2020 + (i % 5)}-${String(1 + (i % 12)).padStart(2, "0")}-03`),
    );
    expect(sizes(broken(years, "Signed up"))).toEqual(
      ["2020", "2021", "2022", "2023", "2024"].map((year) => [year, 6]),
    );
  });

  test("counts dates of birth by decade, those before 1970 as well", () => {
    const births = Array.from({ length: 40 }, (_, i) => date(`${1961 + i}-07-14`));
    expect(sizes(broken(births, "Birthday"))).toEqual([
      ["1960–1969", 9],
      ["1970–1979", 10],
      ["1980–1989", 10],
      ["1990–1999", 10],
      ["2000–2009", 1],
    ]);
  });
});

describe("breakdown by the labels of a run", () => {
  test("by stage names stages in the language of each reader, and keeps customers without one", () => {
    const found = addonHost({ cells: FIVE }).ask(asked("Region", { by: "stage" }));
    expect(found.labels).toContainEqual({ en: "Lost", zh: "流失客户" });
    expectAddedUp(found);
  });

  test("follows the tier that a person has decided", () => {
    const cells = FIVE.map((row, i) => [...row, ["Tier (manual)", "", "", "A", "VIP", "", ""][i]!]);
    const found = addonHost({ cells }).ask(asked("Region"));
    expect(found.labels.map(({ en }) => en)).toEqual(["A", "B", "C", "VIP"]);
    expect(found.total.counts).toEqual([2, 1, 1, 1]);
    expectAddedUp(found);
  });

  test("counts as many of each tier and stage as the run that follows writes", () => {
    const { ask } = addonHost({ cells: FIVE });
    const [byTier, byStage] = [ask(asked("Region")), ask(asked("Region", { by: "stage" }))];
    const { tiers, stages } = ask({ do: "segment", settings: {} });
    const counted = ({ labels, total }: Breakdown) => labels.map(({ en }, i) => [en, total.counts[i]]);
    expect(counted(byTier)).toEqual(tiers.map(({ label, customers }) => [label, customers]));
    expect(counted(byStage)).toEqual(stages.map(({ label, customers }) => [label, customers]));
  });

  test("takes only the rows asked for", () => {
    const found = addonHost({ cells: FIVE }).ask({ ...asked("Region"), source: { rows: [[2, 4]] } });
    expect(found.total.customers).toBe(3);
  });

  test("finds a column that was moved since, and refuses one that is gone", () => {
    const { ask } = addonHost({ cells: FIVE });
    expect(ask(asked("Region", { column: 2 })).rows).toHaveLength(3);
    expect(() => ask(asked("Owner"))).toThrow(/“Customers” have been changed meanwhile/);
  });
});

describe("breakdown of orders", () => {
  const ORDERS = [
    ["Order ID", "Order date", "Customer ID", "Amount", "Channel", "Stars"],
    ["o1", date("2026-01-05"), "c1", 100, "web", 5],
    ["o2", date("2026-01-09"), "c2", 20, "shop", 2],
    ["o3", date("2026-02-11"), "C1 ", 80, "Web ", ""],
    ["o4", date("2026-02-12"), "c1", 70, "shop", 1],
    ["o5", date("2026-02-13"), "c2", 30, "web", 4],
    ["o6", date("2026-02-14"), "c3", 900, "", 1],
  ];
  const shop = () => addonHost({ book: { sheets: [{ name: "Orders", cells: ORDERS }] } });

  test("counts each customer once, where most of her orders are, or the newest", () => {
    const found = shop().ask(asked("Channel", { column: 5 }));
    expect(sizes(found)).toEqual([
      ["web", 2],
      ["(blank)", 1],
    ]);
    expect(found.total).toMatchObject({ customers: 3, spent: 1200 });
    expect(found.notes.map(({ en }) => en)).toContain(
      "Each customer stands where most of her orders do; of equally many, where the newest does.",
    );
    expectAddedUp(found);
  });

  test("takes the mean of all ratings that orders gave", () => {
    const { means, labels } = shop().ask(asked("Stars", { column: 6 }));
    expect(labels.map(({ en }) => en)).toEqual(["A", "C"]);
    expect(means).toEqual({ byLabel: [7 / 3, 3], overall: 2.6 });
  });

  test("leaves out orders after the day that customers are seen from", () => {
    const found = shop().ask({ ...asked("Channel", { column: 5 }), settings: { asOf: "2026-01-31" } });
    expect(sizes(found)).toEqual([
      ["shop", 1],
      ["web", 1],
    ]);
  });
});

describe("breakdown, written", () => {
  test("stands on a sheet of its own, which is shown, and changes nothing else", () => {
    const { ask, cells, host } = addonHost({ cells: FIVE });
    const before = cells("Customers");
    expect(ask(asked("Region", { write: true })).sheet).toBe(SHEET);
    expect(cells(SHEET)).toEqual([
      ["Customers by “Region” and tier", ...Array(11).fill("")],
      ["From “Customers”, as of 2026-05-01", ...Array(11).fill("")],
      Array(12).fill(""),
      [
        "Region",
        "Customers",
        "Share of customers",
        "Revenue",
        "Share of revenue",
        "Mean spend",
        ...["A", "B", "C"],
        ...["A, share of row", "B, share of row", "C, share of row"],
      ],
      ["NORTH", 3, 0.6, 965, 0.965, 965 / 3, 1, 1, 1, 1 / 3, 1 / 3, 1 / 3],
      ["South", 1, 0.2, 20, 0.02, 20, 0, 0, 1, 0, 0, 1],
      ["(blank)", 1, 0.2, 15, 0.015, 15, 0, 0, 1, 0, 0, 1],
      ["All customers", 5, 1, 1000, 1, 200, 1, 1, 3, 0.2, 0.2, 0.6],
      Array(12).fill(""),
      ["Words such as “n/a” count as blank.", ...Array(11).fill("")],
    ]);
    expect(cells("Customers")).toEqual(before);
    expect(host.document.workbook.sheets().map(({ name }) => name)).toEqual(["Customers", SHEET]);
  });

  test("keeps values as texts: no formula, no date, no number", () => {
    const { ask, cells } = addonHost({ cells: saying(["=1+1", "1-2", "+49", "'0012"]) });
    ask(asked("Region", { write: true }));
    expect(
      cells(SHEET)
        .slice(4, 8)
        .map(([name]) => name)
        .sort(),
    ).toEqual(["+49", "0012", "1-2", "=1+1"]);
  });

  test("is refreshed in place, by another column as well", () => {
    const { ask, cells, host } = addonHost({ cells: FIVE });
    ask(asked("Region", { write: true }));
    ask(asked("Orders", { write: true, column: 4, by: "stage" }));
    expect(host.document.workbook.sheets()).toHaveLength(2);
    expect(cells(SHEET)[0]![0]).toBe("Customers by “Orders” and lifecycle stage");
    ask(asked("Region", { write: true }));
    expect(cells(SHEET)).toHaveLength(10);
  });

  test("leaves one alone that somebody has written on, and says so", () => {
    const { ask, cells, write } = addonHost({ cells: FIVE });
    ask(asked("Region", { write: true }));
    write(2, 14, [["Ask Tom"]], SHEET);
    const before = cells(SHEET);
    const again = ask(asked("Region", { write: true }));
    expect(again.sheet).toBe(`${SHEET} (Customers)`);
    expect(again.notes[again.notes.length - 1]!.en).toBe(
      `Somebody has written on “${SHEET}”, so it was left as it is.`,
    );
    expect(cells(SHEET)).toEqual(before);
  });

  test("says that the sheet is protected before it changes a cell there", () => {
    const { ask, cells, host } = addonHost({ cells: FIVE });
    ask(asked("Region", { write: true }));
    const { id } = host.document.workbook.sheets()[1]!;
    host.document.layer.sheet(id).protections = [
      {
        id: 1,
        kind: "RANGE",
        block: { sheet: id, row: 0, column: 0, rows: 5, columns: 3 },
        description: "",
        warningOnly: false,
        editors: ["owner"],
      },
    ];
    const before = cells(SHEET);
    const teammate = host.addUser("teammate");
    expect(() => ask(asked("Orders", { write: true, column: 4 }), teammate)).toThrow(
      /protected and not open to you/,
    );
    expect(cells(SHEET)).toEqual(before);
  });

  test("takes another sheet's name for nobody's", () => {
    const sheets = [
      { name: "Customers", cells: FIVE },
      { name: SHEET, cells: [["mine"]] },
    ];
    const { ask, cells } = addonHost({ book: { sheets } });
    expect(ask({ ...asked("Region", { write: true }), source: { sheet: "Customers" } }).sheet).toBe(
      `${SHEET} (Customers)`,
    );
    expect(cells(SHEET)).toEqual([["mine"]]);
  });

  test("is no table of customers: there, the sidebar reads the sheet it was made from", () => {
    const { ask } = addonHost({ cells: FIVE });
    ask(asked("Region", { write: true }));
    expect(ask({ do: "describe", source: { sheet: SHEET } }).sheet).toBe("Customers");
  });

  test("speaks the language of the rules", () => {
    const { ask, cells } = addonHost({ cells: FIVE });
    ask({ ...asked("Region", { write: true }), settings: { language: "zh" } });
    expect(cells("Tierline 细分")[7]![0]).toBe("全部客户");
  });
});

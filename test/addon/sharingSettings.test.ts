import { describe, expect, test } from "vitest";
import type { RequestTo } from "../../src/sidebar/callServer";
import { type AddonHost, addonHost, date } from "../support/addonHost";

const CELLS = [
  ["Customer ID", "First order", "Last order", "Orders", "Total spent", "Net", "Points"],
  ["c1", date("2025-01-05"), date("2026-05-20"), 9, 900, 90, 1],
  ["c2", date("2025-03-01"), date("2026-05-01"), 5, 400, 40, 2],
  ["c3", date("2025-06-10"), date("2026-01-15"), 2, 100, 10, 3],
];
const SETTINGS: RequestTo<"segment">["settings"] = { columns: ["tier"], bins: 7 };

/** The same spreadsheet without its properties, which stay behind when it is copied. */
function copyOf(made: AddonHost): AddonHost {
  made.host.document.stores.properties.clear();
  return made;
}

/** The rules of an entry, which follow the moment. */
const rulesIn = ({ value }: { readonly value: string | null }): unknown =>
  JSON.parse(value!.slice(value!.indexOf(" ") + 1));

describe("the rules of a document", () => {
  test("are those of the last run in a copy of the spreadsheet, too", () => {
    const made = addonHost({ cells: CELLS });
    made.ask({ do: "segment", settings: SETTINGS });
    expect(copyOf(made).ask({ do: "describe" }).settings.bins).toBe(7);
  });

  test("in the spreadsheet itself are one entry, and follow the last run", () => {
    const made = addonHost({ cells: CELLS });
    for (const bins of [7, 7, 4]) made.ask({ do: "segment", settings: { ...SETTINGS, bins } });
    const carried = made.host.document.layer.metadata.filter(({ at }) => at.kind === "SPREADSHEET");
    expect(carried.map(rulesIn)).toMatchObject([{ bins: 4 }]);
  });

  test("of a copy are the latest, whatever came along, and one entry again after the next change", () => {
    const made = addonHost({ cells: CELLS });
    made.ask({ do: "segment", settings: SETTINGS });
    const copy = copyOf(made);
    copy.ask({ do: "segment", settings: { ...SETTINGS, bins: 3 } });
    const again = copyOf(copy);
    expect(again.ask({ do: "describe" }).settings.bins).toBe(3);
    for (const bins of [4, 6]) again.ask({ do: "segment", settings: { ...SETTINGS, bins } });
    const carried = copy.host.document.layer.metadata.filter(({ at }) => at.kind === "SPREADSHEET");
    expect(carried.map(rulesIn)).toMatchObject([{ bins: 6 }]);
  });

  test("in the document's properties win over those that came along", () => {
    const made = addonHost({ cells: CELLS });
    made.ask({ do: "segment", settings: SETTINGS });
    const copy = copyOf(made);
    copy.ask({ do: "segment", settings: { ...SETTINGS, bins: 3 } });
    copy.host.document.layer.metadata = copy.host.document.layer.metadata.map((entry) =>
      entry.at.kind === "SPREADSHEET" ? { ...entry, value: "{not json" } : entry,
    );
    expect(copy.ask({ do: "describe" }).settings.bins).toBe(3);
    expect(copyOf(copy).ask({ do: "describe" }).settings.bins).toBe(5);
  });
});

describe("what was chosen for a sheet", () => {
  const column = (number: number) => ({ column: number, title: String(CELLS[0]![number - 1]) });
  const GUESSED = {
    customerId: column(1),
    firstOrder: column(2),
    lastOrder: column(3),
    orderCount: column(4),
    totalSpent: column(5),
  };
  const CHOSEN: RequestTo<"segment"> = {
    do: "segment",
    settings: SETTINGS,
    mapping: { ...GUESSED, totalSpent: column(6), firstOrder: null },
  };
  const fieldOf = ({ fields }: ReturnType<typeof recall>, field: string) =>
    fields.find((each) => each.field === field)!.column;
  const recall = ({ ask }: AddonHost) => ask({ do: "describe", recall: true });

  test("comes back for everybody who opens the sidebar on it", () => {
    const made = addonHost({ cells: CELLS });
    made.ask(CHOSEN);
    const teammate = made.host.addUser("teammate");
    const seen = made.ask({ do: "describe", recall: true }, teammate);
    expect(seen.remembered).toEqual({
      kind: null,
      mapping: { totalSpent: 6, firstOrder: null },
      currency: null,
    });
    expect(fieldOf(seen, "totalSpent")).toBe(6);
    expect(fieldOf(seen, "firstOrder")).toBeNull();
    expect(fieldOf(seen, "lastOrder")).toBe(3);
  });

  test("is not taken where it is not asked for, or where something else is said", () => {
    const made = addonHost({ cells: CELLS });
    made.ask(CHOSEN);
    expect(made.ask({ do: "describe" }).remembered).toBeNull();
    const said = made.ask({ do: "describe", recall: true, mapping: GUESSED });
    expect(said.remembered).toBeNull();
    expect(fieldOf(said, "totalSpent")).toBe(5);
  });

  test("follows its title, and is let go where the title is gone", () => {
    const made = addonHost({ cells: CELLS });
    made.ask(CHOSEN);
    const { workbook } = made.host.document;
    const { id: sheet } = workbook.sheets()[0]!;
    workbook.insert(sheet, "column", 0, 1);
    expect(recall(made).remembered!.mapping.totalSpent).toBe(7);
    made.write(1, 7, [["Renamed"]]);
    expect(recall(made).remembered!.mapping).toEqual({ firstOrder: null });
    expect(fieldOf(recall(made), "totalSpent")).toBe(6);
  });

  test("is forgotten when somebody says so, and with the next run that leaves all to the guess", () => {
    const made = addonHost({ cells: CELLS });
    made.ask(CHOSEN);
    expect(made.ask({ do: "forgetChoices" })).toEqual({ forgotten: true });
    expect(recall(made).remembered).toBeNull();
    expect(made.ask({ do: "forgetChoices" })).toEqual({ forgotten: false });
    made.ask(CHOSEN);
    made.ask({ do: "segment", settings: SETTINGS });
    expect(recall(made).remembered).toBeNull();
  });

  test("is nothing where all columns chosen are those that would be guessed", () => {
    const made = addonHost({ cells: CELLS });
    made.ask({ ...CHOSEN, mapping: GUESSED });
    expect(recall(made).remembered).toBeNull();
  });

  test("that cannot be read is nothing, and the next run replaces it", () => {
    const made = addonHost({ cells: CELLS });
    made.host.document.stores.properties.set("tierline.choices", '[null, "x", {}, [0]]');
    expect(recall(made).remembered).toBeNull();
    made.ask(CHOSEN);
    expect(recall(made).remembered).not.toBeNull();
  });

  test("may be the kind of rows and the currency; a currency that is gone is let go", () => {
    const made = addonHost({
      cells: [
        ["Order ID", "Customer ID", "Order date", "Amount", "Currency"],
        ["o1", "c1", date("2026-01-05"), 50, "EUR"],
        ["o2", "c2", date("2026-02-05"), 70, "EUR"],
        ["o3", "c1", date("2026-03-05"), 20, "USD"],
      ],
    });
    made.ask({ do: "segment", settings: SETTINGS, kind: "orders", currency: "USD" });
    const ask = () => made.ask({ do: "describe", recall: true, source: { sheet: "Customers" } });
    expect(ask()).toMatchObject({ currency: "USD", remembered: { kind: "orders", currency: "USD" } });
    made.write(4, 5, [["GBP"]]);
    expect(ask().remembered).toEqual({ kind: "orders", mapping: {}, currency: null });
  });
});

import { describe, expect, test } from "vitest";
import type { Reply } from "../../src/protocol/replies";
import type { RequestInput } from "../../src/protocol/requests";
import { type AddonHost, addonHost, date } from "../support/addonHost";

const CUSTOMERS = [
  ["Customer ID", "First order", "Last order", "Orders", "Total spent"],
  ["c1", date("2025-01-05"), date("2026-05-01"), 12, 900],
  ["c2", date("2025-01-05"), date("2026-04-20"), 4, 60],
];
const ORDERS = [
  ["Order date", "Customer ID", "Amount"],
  [date("2026-01-05"), "c1", 100],
  [date("2026-02-09"), "c1", 20],
  [date("2026-02-09"), "c2", 20],
];
const SEGMENT = { do: "segment", settings: {} } as const;

/** Asks as somebody who may only look. */
function asViewer({ host }: AddonHost): (request: RequestInput) => Reply<unknown> {
  const viewer = host.addUser("viewer", { access: "view" });
  return (request) => JSON.parse(String(host.call(viewer, "tierlineCall", JSON.stringify(request))));
}
const properties = ({ host }: AddonHost) => [...host.document.stores.properties];

describe("somebody who may look at a spreadsheet, but not write", () => {
  test("describe and values answer her as they do everybody", () => {
    const ask = asViewer(addonHost({ cells: CUSTOMERS }));
    for (const request of [{ do: "describe" }, { do: "values", settings: {} }] as const)
      expect(ask(request)).toMatchObject({ ok: true });
  });

  test.each<[string, typeof CUSTOMERS, RequestInput]>([
    ["customers", CUSTOMERS, SEGMENT],
    ["orders", ORDERS, SEGMENT],
    ["a column beside the table", CUSTOMERS, { do: "insertFunction", name: "RFM_SCORE" }],
    ["a sheet of its own", CUSTOMERS, { do: "insertFunction", name: "PARETO_SHARE" }],
  ])("is told so kindly where %s would be written, and leaves nothing behind", (_, cells, request) => {
    const made = addonHost({ cells });
    const before = made.cells();
    expect(asViewer(made)(request)).toMatchObject({
      ok: false,
      expected: true,
      code: "viewOnly",
      message: expect.stringContaining("You may look at “Customers”, but not write to it."),
    });
    expect(made.cells()).toEqual(before);
    expect(properties(made)).toEqual([]);
  });

  test("is told so in her language", () => {
    const ask = asViewer(addonHost({ cells: CUSTOMERS }));
    expect(ask({ ...SEGMENT, language: "zh" })).toMatchObject({
      message: expect.stringContaining("没有编辑权限"),
    });
  });

  test("can't take back or put right what an editor wrote, and the next editor still can", () => {
    const made = addonHost({ cells: CUSTOMERS });
    made.ask(SEGMENT);
    const [cells, kept] = [made.cells(), properties(made)];
    const ask = asViewer(made);
    expect(ask({ do: "undo" })).toMatchObject({ expected: true, code: "viewOnly" });
    expect(ask(SEGMENT)).toMatchObject({ expected: true, code: "viewOnly" });
    expect(made.cells()).toEqual(cells);
    expect(properties(made)).toEqual(kept);
    expect(made.ask({ do: "undo" }).removed).toContain("Tier");
  });

  test("gets the text of an error that has another reason as it is", () => {
    const made = addonHost({ cells: CUSTOMERS });
    made.host.onCall = (call) => {
      if (call.name === "Range.getValues") throw new Error("Service Spreadsheets failed");
    };
    expect(() => made.ask(SEGMENT)).toThrow("Service Spreadsheets failed");
  });
});

describe("showSheet", () => {
  test("brings the list of customers to the front, for her alone", () => {
    const made = addonHost({ cells: ORDERS });
    const { sheet } = made.ask(SEGMENT);
    const [orders, list] = [1, 2].map((_, i) => made.host.document.workbook.sheets()[i]!.id);
    const teammate = made.host.addUser("teammate");
    made.owner.selection = { ...made.owner.selection, sheet: orders! };
    expect(made.ask({ do: "showSheet", sheet })).toEqual({ sheet: "Tierline customers" });
    expect([made.owner.selection.sheet, teammate.selection.sheet]).toEqual([list, orders]);
  });

  test("says which sheets there are where it is gone, and refuses those that Tierline keeps for itself", () => {
    const made = addonHost({ cells: CUSTOMERS });
    made.ask(SEGMENT);
    expect(() => made.ask({ do: "showSheet", sheet: "Gone" })).toThrow("There is no sheet named “Gone”");
    expect(() => made.ask({ do: "showSheet", sheet: "Tierline undo" })).toThrow("kept by Tierline itself");
  });
});

import { describe, expect, test } from "vitest";
import { carryMapping, rowsTaken, rulesOf, UNTOUCHED } from "../../src/sidebar/draft";
import { describeRequest, segmentRequest } from "../../src/sidebar/requests";
import { description, rowsFrom } from "./harness/replies";

const plain = description("en");

describe("rulesOf(description, draft)", () => {
  test("are the document's where nothing was chosen", () => {
    expect(rulesOf(plain, UNTOUCHED)).toEqual(plain.settings);
  });

  test("take the chosen day, and a blank one takes the document's away", () => {
    const kept = { ...plain, settings: { ...plain.settings, asOf: "2026-01-31" } };
    expect(rulesOf(kept, UNTOUCHED).asOf).toBe("2026-01-31");
    expect(rulesOf(kept, { ...UNTOUCHED, rules: { asOf: "2026-02-28" } }).asOf).toBe("2026-02-28");
    expect(rulesOf(kept, { ...UNTOUCHED, rules: { asOf: "" } })).not.toHaveProperty("asOf");
  });

  test("keep what the sidebar does not offer", () => {
    const tier = { by: "customers" as const, shares: [0.2, 0.8], labels: ["Gold", "Rest"] };
    const special = { ...plain, settings: { ...plain.settings, tier } };
    expect(rulesOf(special, { ...UNTOUCHED, rules: { language: "zh" } }).tier).toEqual(tier);
  });
});

describe("carryMapping(mapping, from, to)", () => {
  const moved = {
    ...plain,
    columns: plain.columns.map((column) => ({ ...column, column: column.column + 1 })),
  };

  test("follows a title to where it stands now", () => {
    expect(carryMapping({ totalSpent: 7 }, plain, moved)).toEqual({ totalSpent: 8 });
  });

  test("keeps “none”", () => {
    expect(carryMapping({ firstOrder: null }, plain, moved)).toEqual({ firstOrder: null });
  });

  test("lets go of a title that is gone, or there twice", () => {
    const renamed = plain.columns.map((column) => ({ ...column, title: "x" }));
    expect(carryMapping({ totalSpent: 7 }, plain, { ...plain, columns: renamed })).toEqual({});
    expect(carryMapping({ totalSpent: 7 }, plain, { ...plain, columns: renamed.slice(0, 1) })).toEqual({});
  });

  test("carries nothing to another sheet", () => {
    expect(carryMapping({ totalSpent: 7 }, plain, { ...plain, sheet: "Orders" })).toEqual({});
  });
});

describe("rowsTaken(description, asked)", () => {
  const some = rowsFrom(40, 50);

  test("is the whole table where rows were selected after it was read whole", () => {
    expect(rowsTaken({ ...plain, selected: some }, "selected")).toBe("table");
  });

  test.each([
    [{ ...plain, selected: some, taken: some }, "selected"],
    [plain, "selected"],
    [{ ...plain, selected: plain.taken }, "selected"],
  ] as const)("is what was asked for otherwise", (read, rows) => {
    expect(rowsTaken(read, rows)).toBe(rows);
  });
});

describe("segmentRequest(description, draft)", () => {
  test("names the sheet and takes the whole table without counting its rows", () => {
    expect(segmentRequest(plain, UNTOUCHED, "en")).toEqual({
      do: "segment",
      language: "en",
      kind: "customers",
      source: { sheet: "Customers" },
      settings: plain.settings,
    });
  });

  test("names the rows that are shown, whatever is selected by now", () => {
    const taken = rowsFrom(40, 50);
    expect(segmentRequest({ ...plain, taken, selected: rowsFrom(9, 10) }, UNTOUCHED, "en").source).toEqual({
      sheet: "Customers",
      rows: [[40, 50]],
    });
  });

  test("settles every column that is shown as soon as one was chosen", () => {
    const draft = { ...UNTOUCHED, mapping: { lastOrder: 4, firstOrder: null } };
    expect(segmentRequest(plain, draft, "en").mapping).toEqual({
      customerId: { column: 1, title: "Customer ID" },
      firstOrder: null,
      previousOrder: null,
      lastOrder: { column: 4, title: "First order" },
      orderCount: { column: 6, title: "Orders" },
      totalSpent: { column: 7, title: "Total spent" },
    });
  });
});

describe("describeRequest(description, draft)", () => {
  const taken = rowsFrom(40, 50);
  const part = { ...plain, taken, selected: taken };

  test("goes from selected rows to the whole table and back", () => {
    expect(describeRequest(part, { ...UNTOUCHED, rows: "table" }, "en").source).toEqual({
      sheet: "Customers",
    });
    const whole = { ...plain, selected: taken };
    expect(describeRequest(whole, UNTOUCHED, "en").source).toEqual({ sheet: "Customers", rows: [[40, 50]] });
  });
});

import { describe, expect, test } from "vitest";
import {
  areRulesChanged,
  carryChoices,
  type Draft,
  type Mapping,
  rulesOf,
  selectedPart,
  UNTOUCHED,
} from "../../src/sidebar/draft";
import { describeRequest, segmentRequest } from "../../src/sidebar/requests";
import { description } from "./harness/replies";

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

describe("areRulesChanged(description, draft)", () => {
  test.each([
    [{}, false],
    [{ bins: 5 }, false],
    [{ asOf: "" }, false],
    [{ bins: 4 }, true],
    [{ asOf: "2026-05-31" }, true],
  ])("with %o is %s", (rules, changed) => {
    expect(areRulesChanged(plain, { ...UNTOUCHED, rules })).toBe(changed);
  });
});

describe("carryChoices(draft, from, to)", () => {
  const moved = {
    ...plain,
    columns: plain.columns.map((column) => ({ ...column, column: column.column + 1 })),
  };
  const mapped = (mapping: Mapping): Draft => ({ ...UNTOUCHED, mapping });
  const byRegion: Draft = { ...UNTOUCHED, rows: "where", where: { column: 3, values: ["North"] } };

  test("follows a title to where it stands now", () => {
    expect(carryChoices(mapped({ totalSpent: 7 }), plain, moved)).toEqual({ mapping: { totalSpent: 8 } });
    expect(carryChoices(byRegion, plain, moved)).toEqual({
      rows: "where",
      where: { column: 4, values: ["North"] },
    });
  });

  test("keeps “none”, the kind and the currency", () => {
    const draft: Draft = { ...mapped({ firstOrder: null }), kind: "orders", currency: "EUR" };
    expect(carryChoices(draft, plain, moved)).toEqual({
      mapping: { firstOrder: null },
      kind: "orders",
      currency: "EUR",
    });
  });

  test("lets go of a title that is gone, or there twice", () => {
    const renamed = plain.columns.map((column) => ({ ...column, title: "x" }));
    expect(carryChoices(mapped({ totalSpent: 7 }), plain, { ...plain, columns: renamed })).toEqual({});
    expect(carryChoices(byRegion, plain, { ...plain, columns: renamed })).toEqual({});
    expect(
      carryChoices(mapped({ totalSpent: 7 }), plain, { ...plain, columns: renamed.slice(0, 1) }),
    ).toEqual({});
  });

  test("carries nothing to another sheet", () => {
    expect(carryChoices({ ...byRegion, kind: "orders" }, plain, { ...plain, sheet: "Orders" })).toEqual({});
  });
});

describe("selectedPart(description)", () => {
  test("are the selected rows, unless they are all rows of the table", () => {
    const some = { rows: 11, spans: [{ first: 40, last: 50 }] };
    expect(selectedPart({ ...plain, selected: some })).toEqual(some.spans);
    expect(selectedPart({ ...plain, selected: plain.taken })).toEqual([]);
    expect(selectedPart(plain)).toEqual([]);
  });
});

describe("segmentRequest(description, draft)", () => {
  test("names the sheet and takes the whole table without counting its rows", () => {
    expect(segmentRequest(plain, UNTOUCHED, "en")).toEqual({
      do: "segment",
      language: "en",
      source: { sheet: "Customers" },
      settings: plain.settings,
    });
  });

  test("names the rows that are shown, whatever is selected by now", () => {
    const draft = {
      ...UNTOUCHED,
      spans: [
        { first: 40, last: 50 },
        { first: 60, last: 61 },
      ],
    };
    const selected = { rows: 2, spans: [{ first: 9, last: 10 }] };
    expect(segmentRequest({ ...plain, selected }, draft, "en").source).toEqual({
      sheet: "Customers",
      rows: [
        [40, 50],
        [60, 61],
      ],
    });
  });

  test("names the kind and the currency that she has chosen", () => {
    const draft: Draft = { ...UNTOUCHED, kind: "orders", currency: "EUR" };
    expect(segmentRequest(plain, draft, "en")).toMatchObject({ kind: "orders", currency: "EUR" });
  });

  test("settles every column that is shown as soon as one was chosen", () => {
    const draft = { ...UNTOUCHED, mapping: { lastOrder: 4, firstOrder: null } };
    expect(segmentRequest(plain, draft, "en").mapping).toMatchObject({
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
  test("goes from selected rows to the whole table and back", () => {
    const part: Draft = { ...UNTOUCHED, spans: [{ first: 40, last: 50 }] };
    expect(describeRequest(plain, { ...part, rows: "table" }, "en").source).toEqual({ sheet: "Customers" });
    expect(describeRequest(plain, part, "en").source).toEqual({ sheet: "Customers", rows: [[40, 50]] });
  });
});

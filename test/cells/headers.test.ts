import { describe, expect, test } from "vitest";
import { headerKey, isKnownHeader, matchHeader } from "../../src/cells/headers";
import { HEADER_WORDS, listedHeaders } from "../../src/cells/headerWords";
import { isMissingWord } from "../../src/cells/missingWords";
import { FIELD_TITLES, FIELDS } from "../../src/core/fields";

const fieldsOf = (text: string, kind: "customers" | "orders") =>
  matchHeader(text, kind).map(({ field }) => field);

describe("isKnownHeader", () => {
  test.each([
    ["Customer ID"],
    ["customer_id"],
    ["CUSTOMER-ID"],
    ["\ufeffCustomerId"],
    ["'Total Spent'"],
    ["Total spent ($)"],
    ["金额(元)"],
    ["最近下单"],
    ["Ｏｒｄｅｒｓ"],
    ["Wahrung"],
    ["Dernière Commande"],
    ["RFM score"],
    ["等级"],
    ["Order #"],
  ])("isKnownHeader(%j) is true", (text) => {
    expect(isKnownHeader(text)).toBe(true);
  });
  test.each([[""], ["Ada"], ["Orders of Ada"], ["2024"], ["(USD)"], ["n/a"]])(
    "isKnownHeader(%j) is false",
    (text) => {
      expect(isKnownHeader(text)).toBe(false);
    },
  );
  test("isKnownHeader asks only for the fields it is given", () => {
    expect(isKnownHeader("Product", ["product"])).toBe(true);
    expect(isKnownHeader("Product", ["customerId", "email"])).toBe(false);
    expect(isKnownHeader("RFM score", ["product"])).toBe(false);
  });
  test.each(FIELDS)("isKnownHeader knows the titles of %s in both languages", (field) => {
    expect(isKnownHeader(FIELD_TITLES[field].en, [field])).toBe(true);
    expect(isKnownHeader(FIELD_TITLES[field].zh, [field])).toBe(true);
  });
});

describe("matchHeader", () => {
  test.each([
    ["Date of last purchase", "customers", ["lastOrder"]],
    ["Most recent order", "customers", ["lastOrder"]],
    ["最后一次购买时间", "customers", ["lastOrder"]],
    ["first_purchased_at", "customers", ["firstOrder"]],
    ["No. of orders", "customers", ["orderCount"]],
    ["# of purchases", "customers", ["orderCount"]],
    ["累计下单次数", "customers", ["orderCount"]],
    ["Lifetime spend (USD)", "customers", ["totalSpent"]],
    ["历史消费总额", "customers", ["totalSpent"]],
    ["ID", "customers", ["customerId"]],
    ["ID", "orders", ["orderId"]],
    ["Name", "customers", ["customerName"]],
    ["Name", "orders", []],
    ["Discount Amount", "orders", []],
  ] as const)("matchHeader(%j, %j) finds %j", (text, kind, fields) => {
    expect(fieldsOf(text, kind)).toEqual(fields);
  });

  test("matchHeader ranks an alias by its place in the list, and before any shape", () => {
    expect(matchHeader("Order Date", "orders")[0]).toEqual({ field: "orderDate", by: "alias", rank: 0 });
    expect(matchHeader("Paid at", "orders")[0]!.rank).toBeGreaterThan(
      matchHeader("Created at", "orders")[0]!.rank,
    );
    expect(matchHeader("Number of all orders placed", "customers")).toEqual([]);
    expect(matchHeader("total number of orders", "customers")[0]).toMatchObject({ by: "shape" });
  });
});

describe("HEADER_WORDS", () => {
  test("HEADER_WORDS gives no alias of one language to two fields of any kind", () => {
    const owners = new Map<string, string>();
    for (const field of FIELDS) {
      const own = new Set(Object.values(HEADER_WORDS[field].aliases).flatMap(listedHeaders).map(headerKey));
      for (const key of own) {
        const other = owners.get(key);
        // The same word may be a customer's sum or an order's amount: the kind of table tells.
        if (other !== undefined && !(other === "totalSpent" && field === "amount"))
          expect.fail(`${key}: ${other}, ${field}`);
        owners.set(key, field);
      }
    }
  });
});

describe("isMissingWord", () => {
  test.each([["n/a"], ["N/A"], ["-"], [" – "], ["NULL"], ["无"], ["暂无"], ["-"]])(
    "isMissingWord(%j) is true",
    (word) => {
      expect(isMissingWord(word)).toBe(true);
    },
  );
  test.each([[""], ["0"], [0], ["Nadia"], ["无锡"], [null]])("isMissingWord(%j) is false", (word) => {
    expect(isMissingWord(word)).toBe(false);
  });
});

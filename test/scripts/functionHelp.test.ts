import { expect, test } from "vitest";
import { readFunctionHelp } from "../../scripts/build/functionHelp";

test("1.2 readFunctionHelp(source) has name, description, parameters and result of what has @customfunction, on one line each", () => {
  const source = `
/**
 * Scores customers by recency,
 * frequency and monetary value.
 *
 * @param {A2:A} dates Date of
 *   each order.
 * @param {5} bins Number of bins. Optional.
 * @return {Array<Array<number>>} One row per customer.
 * @customfunction
 */
function RFM_SCORE(dates, bins, rest) { return Lib.RFM_SCORE(dates, bins); }`;
  expect(readFunctionHelp(source)).toEqual([
    {
      name: "RFM_SCORE",
      description: "Scores customers by recency, frequency and monetary value.",
      parameters: [
        { name: "dates", description: "Date of each order." },
        { name: "bins", description: "Number of bins. Optional." },
        { name: "rest", description: "" },
      ],
      returns: "One row per customer.",
    },
  ]);
});

test.each([
  ["without the tag", "/** Opens. */\nfunction onOpen() {}"],
  ["with the block elsewhere", "/** A. @customfunction */\nvar x = 1;\nfunction A() {}"],
  ["in a plain comment", "/* A. @customfunction */\nfunction A() {}"],
  ["inside another function", "function out() {\n/** A. @customfunction */\nfunction A() {}\n}"],
])("readFunctionHelp(source) leaves out a function %s", (_how, source) => {
  expect(readFunctionHelp(source)).toEqual([]);
});

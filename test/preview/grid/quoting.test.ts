import { describe, expect, test } from "vitest";
import { engineFormula, googleFormula } from "../../../preview/workbook/grid/quoting";

describe("engineFormula", () => {
  test.each([
    ['="plain"', '="plain"'],
    ['="say ""hi"""', '=("say "&CHAR(34)&"hi"&CHAR(34)&"")'],
    ['="C:\\"', '=("C:"&CHAR(92)&"")'],
    ['="a\\b"&"c"', '="a\\b"&"c"'],
    ['=LEN("""")', '=LEN((""&CHAR(34)&""))'],
    ["='The \"best\"'!A1", "='The \"best\"'!A1"],
    ['=IF(A1="","x",B1)', '=IF(A1="","x",B1)'],
  ])("of %s is %s, and googleFormula gives it back", (formula, engine) => {
    expect(engineFormula(formula)).toBe(engine);
    expect(googleFormula(engine)).toBe(formula);
  });
});

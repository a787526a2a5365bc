import { describe, expect, test } from "vitest";
import type { ConditionalRule } from "../../../preview/workbook/layer";
import { VERSION } from "../../../src/core/version";
import { addonHost, date } from "../../support/addonHost";

const HEADERS = ["Customer ID", "First order", "Last order", "Orders", "Total spent"];
const ROWS = [
  HEADERS,
  ["c1", date("2025-01-05"), date("2026-05-01"), 12, 900],
  ["c2", date("2025-01-05"), date("2026-04-20"), 4, 60],
  ["c3", date("2026-04-25"), date("2026-04-25"), 1, 20],
];
const SEGMENT = { do: "segment", settings: {} } as const;
/** Tier, stage, score, segment, reason, action and key stand in columns 5 to 11, counted from 0. */
const [TIER, KEY] = [5, 11];

function sheetWith(cells = ROWS) {
  const made = addonHost({ cells });
  const sheet = made.host.document.workbook.sheets()[0]!.id;
  const layer = made.host.document.layer.sheet(sheet);
  const formulas = () => layer.rules.map(({ condition }) => String(condition?.values[0]));
  const notes = (row = 0) => layer.notes.block({ row, column: 0, rows: 1, columns: 12 })[0]!;
  return { ...made, sheet, layer, formulas, notes };
}

/** A rule of a person's. */
const hers = (sheet: string, values: readonly unknown[], type = "CUSTOM_FORMULA"): ConditionalRule => ({
  ranges: [{ sheet, row: 1, column: 0, rows: 3, columns: 5 }],
  condition: { type, values },
  background: "#ff0000",
  fontColor: undefined,
  bold: true,
  italic: undefined,
  strikethrough: undefined,
});

describe("format rules", () => {
  test("colour the cells below each tier's header, with a dark text", () => {
    const { ask, layer, formulas } = sheetWith();
    ask(SEGMENT);
    const tiers = layer.rules.slice(1, 4);
    expect(formulas().slice(1, 4)).toEqual(
      ["A", "B", "C"].map((label) => `=("Tierline"<>"")*(($F2="${label}"))>0`),
    );
    expect(
      tiers.map(({ ranges }) => ranges.map(({ row, column, columns }) => [row, column, columns])),
    ).toEqual([0, 1, 2].map(() => [[1, TIER, 1]]));
    expect(new Set(tiers.map(({ background }) => background)).size).toBe(3);
  });

  test("strike through what stands beside another customer, before all else", () => {
    const { ask, layer, formulas } = sheetWith();
    ask(SEGMENT);
    expect(layer.rules[0]).toMatchObject({ strikethrough: true, italic: true });
    expect(layer.rules[0]!.ranges.map(({ column }) => column)).toEqual([5, 6, 7, 8, 9, 10]);
    expect(formulas()[0]).toBe(
      '=("Tierline"<>"")*(($L2<>"")*($L2<>$A2)*((LEFT($L2)="r")*(LEN($L2)=15)=0))>0',
    );
  });

  test("have no such rule where customers have no id", () => {
    const { ask, layer } = sheetWith(ROWS.map((row) => row.slice(1)));
    ask(SEGMENT);
    expect(layer.rules.some(({ strikethrough }) => strikethrough)).toBe(false);
    expect(layer.rules.length).toBeGreaterThan(3);
  });

  test("of a person stay as they are and in their order, before ours at first", () => {
    const { ask, sheet, layer } = sheetWith();
    const own = [
      hers(sheet, ["=$E2>100"]),
      hers(sheet, ["A"], "TEXT_EQUAL_TO"),
      { ...hers(sheet, []), condition: undefined },
    ];
    layer.rules = own;
    ask(SEGMENT);
    expect(layer.rules.slice(0, 3)).toEqual(own);
    expect(layer.rules.length).toBeGreaterThan(7);
  });

  test("of ours stay where she has moved them, among hers", () => {
    const { ask, sheet, layer } = sheetWith();
    ask(SEGMENT);
    const ours = layer.rules;
    const [before, after] = [hers(sheet, ["=$E2>100"]), hers(sheet, ['=$A2="Tierline"'])];
    layer.rules = [before, ...ours, after];
    ask(SEGMENT);
    expect(layer.rules).toEqual([before, ...ours, after]);
    layer.rules = [ours[0]!, before, ...ours.slice(1), after];
    ask(SEGMENT);
    expect(layer.rules).toEqual([...ours, before, after]);
  });

  test("are as many after ten runs as after one, and notes and lists the same", () => {
    const { ask, layer, notes } = sheetWith(ROWS.map((row, i) => [...row, i === 0 ? "Tier (manual)" : ""]));
    ask(SEGMENT);
    const looks = () => [
      layer.rules,
      notes(),
      layer.validations.block({ row: 0, column: 0, rows: 5, columns: 12 }),
    ];
    const first = looks();
    for (let run = 0; run < 9; run++) ask(SEGMENT);
    expect(looks()).toEqual(first);
  });

  test("follow labels of her own, with quotes or like a formula, and forget those of the run before", () => {
    const { ask, formulas } = sheetWith();
    ask(SEGMENT);
    const labels = ['6" pipe', 'A"&B1&"', "1-2", "R;S,T"];
    ask({ do: "segment", settings: { tier: { by: "customers", shares: [0.25, 0.25, 0.25, 0.25], labels } } });
    expect(formulas().slice(1, 5)).toEqual([
      '=("Tierline"<>"")*(($F2="6"" pipe"))>0',
      '=("Tierline"<>"")*(($F2="A""&B1&"""))>0',
      '=("Tierline"<>"")*(($F2="1-2"))>0',
      '=("Tierline"<>"")*(($F2="R;S,T"))>0',
    ]);
    expect(formulas().some((formula) => formula.includes('"C"'))).toBe(false);
  });

  test("need no separator that differs between locales", () => {
    const { ask, formulas } = sheetWith();
    ask(SEGMENT);
    for (const formula of formulas()) expect(formula.replace(/"[^"]*"/g, "")).not.toMatch(/[,;.]/);
  });
});

describe("column widths", () => {
  test("leave room for sentences, once: a width that a person has chosen since stays", () => {
    const made = sheetWith();
    made.ask(SEGMENT);
    expect([9, 10].map((column) => made.layer.columnWidths.get(column))).toEqual([320, 320]);
    expect(made.layer.columnWidths.get(TIER)).toBeUndefined();
    made.layer.columnWidths = new Map([[9, 50]]);
    made.ask(SEGMENT);
    expect(made.layer.columnWidths.get(9)).toBe(50);
  });
});

describe("header notes", () => {
  test("say what a column means, by which rules, from which day, and who wrote it when", () => {
    const { ask, notes } = sheetWith();
    ask(SEGMENT);
    const tier = notes()[TIER]!.split("\n");
    expect(tier[0]).toMatch(new RegExp(`^Tierline ${VERSION} · \\d{4}-\\d{2}-\\d{2}$`));
    expect(tier.slice(1)).toEqual([
      "How much the customer is worth, the best tier first.",
      "By share of what all have spent: A 80%, B 15%, C 5%.",
      "As of 2026-05-01.",
    ]);
    expect(notes()[KEY]).not.toContain("As of");
    expect(notes().slice(0, 5).join("")).toBe("");
  });

  test("stand in the language of the columns, and name thresholds and a column of her own", () => {
    const { ask, notes } = sheetWith(ROWS.map((row, i) => [...row, i === 0 ? "等级（手动）" : ""]));
    const tier = { by: "threshold", shares: [500, 50], labels: ["金", "银", "铜"] } as const;
    ask({
      do: "segment",
      settings: { language: "zh", tier: { ...tier, shares: [500, 50], labels: [...tier.labels] } },
    });
    expect(notes()[TIER + 1]!.split("\n").slice(1)).toEqual([
      "客户的价值等级，最佳等级在前。",
      "按累计消费金额划分：金 不低于 500、银 不低于 50、铜 为其余。",
      "以“等级（手动）”列中的内容为准。",
      "截至 2026-05-01。",
    ]);
  });

  test("follow the rules of each run, and leave a note of a person", () => {
    const { ask, layer, notes } = sheetWith();
    ask(SEGMENT);
    layer.notes.write(0, TIER, [["Tierline is what Ann asked for"]]);
    ask({ do: "segment", settings: { bins: 3 } });
    expect(notes()[TIER]).toBe("Tierline is what Ann asked for");
    expect(notes()[TIER + 2]).toContain("from 1 to 3");
  });

  test("go to the header, wherever the table begins", () => {
    const { ask, notes } = sheetWith([["Customers of May"], [""], ...ROWS] as typeof ROWS);
    ask(SEGMENT);
    expect(notes(2)[TIER]).toContain("Tierline");
    expect(notes(0).join("")).toBe("");
  });
});

describe("the list of tiers", () => {
  const withManual = () => sheetWith(ROWS.map((row, i) => [...row, i === 0 ? "Tier (manual)" : ""]));

  test("is offered in her own column for deciding, where other words are allowed", () => {
    const { ask, layer } = withManual();
    ask(SEGMENT);
    const rule = {
      condition: { type: "VALUE_IN_LIST", values: [["A", "B", "C"], true] },
      allowInvalid: true,
    };
    expect(layer.validations.get(1, 5)).toMatchObject(rule);
    expect(layer.validations.get(200, 5)).toMatchObject(rule);
    expect(layer.validations.get(0, 5)).toBeUndefined();
    expect([...Array(12).keys()].filter((column) => layer.validations.get(1, column))).toEqual([5]);
  });

  test("leaves a validation of hers, even of a single cell", () => {
    const { ask, layer } = withManual();
    const own = { condition: { type: "CHECKBOX", values: [] }, allowInvalid: false, helpText: undefined };
    layer.validations.write(2, 5, [[own]]);
    ask(SEGMENT);
    expect([1, 2, 3].map((row) => layer.validations.get(row, 5))).toEqual([undefined, own, undefined]);
  });
});

describe("headers of added columns", () => {
  test("look like hers, and keep the look that she gives them", () => {
    const { ask, layer } = sheetWith();
    const { background, fontColor, fontWeight } = layer.styles;
    for (let column = 0; column < 5; column++) {
      background.write(0, column, [["#1a73e8"]]);
      fontColor.write(0, column, [["#ffffff"]]);
      fontWeight.write(0, column, [["bold"]]);
    }
    ask(SEGMENT);
    const look = (column: number) => [background, fontColor, fontWeight].map((grid) => grid.get(0, column));
    expect([TIER, TIER + 3, KEY].map(look)).toEqual([0, 1, 2].map(() => ["#1a73e8", "#ffffff", "bold"]));
    expect(background.get(1, TIER)).toBe("");
    background.write(0, TIER, [["#00ff00"]]);
    ask(SEGMENT);
    expect(look(TIER)[0]).toBe("#00ff00");
  });
});

describe("undo", () => {
  test("takes our rules, notes and list away and leaves hers", () => {
    const { ask, sheet, layer, notes } = sheetWith(
      ROWS.map((row, i) => [...row, i === 0 ? "Tier (manual)" : ""]),
    );
    const own = [hers(sheet, ["=$E2>100"]), hers(sheet, ["B"], "TEXT_EQUAL_TO")];
    layer.rules = own;
    layer.notes.write(0, 7, [["Ask Ann"]]);
    ask(SEGMENT);
    expect(layer.rules.length).toBeGreaterThan(2);
    ask({ do: "undo" });
    expect(layer.rules).toEqual(own);
    expect(notes().filter((note) => note !== "")).toEqual(["Ask Ann"]);
    expect(layer.validations.get(1, 5)).toBeUndefined();
  });

  test("of a run that added one column keeps the colours of the others", () => {
    const { ask, layer, notes } = sheetWith();
    ask({ do: "segment", settings: { columns: ["tier"] } });
    const before = layer.rules;
    ask({ do: "segment", settings: { columns: ["tier", "stage"] } });
    expect(layer.rules.length).toBeGreaterThan(before.length);
    ask({ do: "undo" });
    expect(layer.rules).toEqual(before);
    expect(notes().join("")).toBe("");
  });
});

describe("a part that the sheet refuses is lost, and nothing else", () => {
  const parts = {
    "Range.setTextStyle": ({ layer }: ReturnType<typeof sheetWith>) =>
      layer.styles.fontWeight.get(0, TIER + 1) === "normal",
    "Range.getNotes": ({ notes }: ReturnType<typeof sheetWith>) => notes()[TIER + 1] !== "",
    "Sheet.setConditionalFormatRules": ({ layer }: ReturnType<typeof sheetWith>) => layer.rules.length > 0,
    "Range.setDataValidation": ({ layer }: ReturnType<typeof sheetWith>) =>
      layer.validations.get(1, 5) !== undefined,
  };

  test.each(Object.keys(parts))("%s", (refused) => {
    const made = sheetWith(ROWS.map((row, i) => [...row, i === 0 ? "Tier (manual)" : ""]));
    made.host.onCall = ({ name }) => {
      if (name === refused) throw new Error("This operation is not allowed on cells in typed columns.");
    };
    expect(made.ask(SEGMENT).report.used).toBe(3);
    expect(made.column("Tier")).toEqual(["A", "B", "C"]);
    const done = Object.entries(parts).map(([name, isDone]) => [name, isDone(made)]);
    expect(Object.fromEntries(done)).toEqual(
      Object.fromEntries(Object.keys(parts).map((name) => [name, name !== refused])),
    );
  });

  test("a column of a typed table", () => {
    const made = sheetWith(ROWS.map((row, i) => [...row, i === 0 ? "Tier (manual)" : ""]));
    made.layer.typedColumns = [{ sheet: made.sheet, row: 0, column: 5, rows: 4, columns: 1 }];
    made.ask(SEGMENT);
    expect(made.layer.validations.get(1, 5)).toBeUndefined();
    expect(made.layer.rules.length).toBeGreaterThan(3);
  });
});

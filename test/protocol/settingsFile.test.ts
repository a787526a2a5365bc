import { describe, expect, test } from "vitest";
import { defaultSettings, parseSettings } from "../../src/protocol/parse";
import { readSettingsFile, settingsFile } from "../../src/protocol/settingsFile";

const OWN = defaultSettings({
  asOf: "2026-05-31",
  language: "zh",
  bins: 3,
  scoring: { by: "thresholds", recencyDays: [30, 90], frequency: [2, 5], monetary: [100, 500] },
  scheme: [
    { name: "A</b>", rFrom: 1, rTo: 5, fFrom: 1, fTo: 2 },
    { name: "常客", rFrom: 1, rTo: 5, fFrom: 3, fTo: 5 },
  ],
  tier: { by: "threshold", shares: [1000], labels: ["高价值", "A<img src=x>"] },
  stage: { usualGapDays: 45 },
});

const faultsOf = (input: unknown): unknown => {
  const read = readSettingsFile(JSON.stringify(input));
  return read.ok ? [] : read.faults;
};

describe("settingsFile(settings)", () => {
  test("comes back as the same settings but for the as-of date", () => {
    const { asOf, ...rules } = OWN;
    const text = settingsFile(OWN)!;
    expect(text).not.toContain("asOf");
    expect(readSettingsFile(text)).toEqual({ ok: true, settings: rules, given: Object.keys(rules) });
    expect(parseSettings(text)).toEqual({ ok: true, value: rules });
  });

  test("begins with the version", () => {
    expect(settingsFile(defaultSettings())).toMatch(/^\{\n {2}"version": 1,\n/);
  });

  test("is nothing for settings that would be refused", () => {
    expect(settingsFile({ ...OWN, columns: [] })).toBeUndefined();
    expect(settingsFile({ ...OWN, stage: { ...OWN.stage, atRiskGaps: Number.NaN } })).toBeUndefined();
  });
});

describe("readSettingsFile(text)", () => {
  test("fills in the defaults, and says what the file itself has", () => {
    expect(readSettingsFile('\ufeff{"bins": 4}')).toEqual({
      ok: true,
      settings: defaultSettings({ bins: 4 }),
      given: ["bins"],
    });
  });

  test.each(["", "bins: 4", "[]", "null", "4", '"10"', '{"bins": 4'])(
    "refuses %j, which is no object",
    (text) => {
      expect(readSettingsFile(text)).toEqual({ ok: false, faults: [{ kind: "shape" }] });
    },
  );

  test.each([
    [{ version: 2 }, ["version"], 2],
    [{ bins: "5" }, ["bins"], "5"],
    [{ scoring: { by: "halves" } }, ["scoring", "by"], "halves"],
    [{ scoring: { by: "thresholds", recencyDays: [1, 2, 3, 4] } }, ["scoring", "frequency"], undefined],
    [{ bins: 3, scoring: { ...OWN.scoring, monetary: [500] } }, ["scoring", "monetary"], [500]],
    [{ scheme: "11" }, ["scheme"], "11"],
    [{ scheme: [{ ...(OWN.scheme[0] as object), rTo: 6 }] }, ["scheme", 0, "rTo"], 6],
    [{ scheme: [OWN.scheme[1]] }, ["scheme"], [OWN.scheme[1]]],
    [{ tier: { shares: [1, 0], labels: ["A", "=1+1"] } }, ["tier", "labels", 1], "=1+1"],
    [{ columns: ["tier", "colour"] }, ["columns", 1], "colour"],
    [{ tier: 3 }, ["tier"], 3],
  ])("points in %j at %j", (input, path, found) => {
    expect(faultsOf(input)).toContainEqual({ kind: "value", path, found });
  });

  test("tells of every fault, keys that it does not know too", () => {
    expect(faultsOf({ bins: 50, colour: "red", stage: { lostGap: 3 } })).toEqual([
      { kind: "value", path: ["bins"], found: 50 },
      { kind: "unknown", path: ["stage", "lostGap"] },
      { kind: "unknown", path: ["colour"] },
    ]);
  });

  test("refuses a key of every object's own", () => {
    expect(readSettingsFile('{"__proto__": {"bins": 4}}')).toEqual({
      ok: false,
      faults: [{ kind: "unknown", path: ["__proto__"] }],
    });
    expect(readSettingsFile('{"bins": 4, "constructor": 1}')).toEqual({
      ok: false,
      faults: [{ kind: "unknown", path: ["constructor"] }],
    });
  });
});

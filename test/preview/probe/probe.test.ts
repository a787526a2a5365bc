import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compareReports } from "../../../preview/probe/compareReports";
import { probeCommand } from "../../../preview/probe/probeCommand";
import { readProbeFiles } from "../../../preview/probe/probeFiles";
import { probePage } from "../../../preview/probe/probePage";
import type { ProbeReport } from "../../../preview/probe/probeReport";
import { runProbe } from "../../../preview/probe/runProbe";
import { ROOT } from "../../../scripts/build";

const DOCS = join(ROOT, "docs");
const files = readProbeFiles(DOCS);
const done = await runProbe(files);

/** The command with a report as its file, or without one. */
async function probe(report?: object | string) {
  const said = { out: "", err: "" };
  const text = typeof report === "object" ? JSON.stringify(report) : report;
  const exit = await probeCommand(text === undefined ? [] : ["report.json"], {
    run: async () => done,
    read: () => text!,
    print: (line) => {
      said.out += line;
    },
    complain: (line) => {
      said.err += line;
    },
  });
  return { exit, ...said };
}

const changed = (answers: object): ProbeReport => ({
  ...done.report,
  answers: { ...done.report.answers, ...answers },
});
const verdicts = (report: ProbeReport) =>
  Object.fromEntries(
    compareReports(done.questions, done.report, report).map(({ id, verdict }) => [id, verdict]),
  );

describe("runProbe(the script that is published)", () => {
  test("answers every question or says why the host does not emulate it, never both", () => {
    const { answers, notEmulated } = done.report;
    const ids = done.questions.map(({ id }) => id);
    expect([...Object.keys(answers), ...Object.keys(notEmulated)].sort()).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(100);
  });

  test("every reason is that something is not emulated", () => {
    expect(Object.values(done.report.notEmulated)).toEqual(
      Object.values(done.report.notEmulated).map(() => expect.stringContaining("is not emulated")),
    );
  });

  // Taken from what Google documents or is known to do, not from a run of ours.
  test.each([
    ["S01", ["kept", null]],
    ["S15", [1234, 2234, 2.99, 0.12, 1000]],
    ["S27", ["tier of a", "tier of b"]],
    ["S31", ["E:E", "B:B", 0]],
    ["S40", 1],
    ["S42", ["#N/A", "#DIV/0!"]],
    ["F02", "String 12"],
    ["F25", "#NUM!"],
    ["W01", { result: null }],
    ["W08", { result: '{"kept":1}' }],
    ["H02", "F:F"],
    ["H03", "held by somebody else"],
    ["H07", "refused"],
  ])("%s is %j", (id, answer) => {
    expect(done.report.answers[id]).toEqual(answer);
  });

  test("what nobody knows is not answered: results of null, a leading apostrophe, a cut column", () => {
    expect(Object.keys(done.report.notEmulated)).toEqual(
      expect.arrayContaining(["F22", "F28", "S10", "S14", "H01"]),
    );
  });

  test("asks for exactly the scopes of the add-on", () => {
    const scopes = (text: string) => JSON.parse(text).oauthScopes;
    expect(scopes(files["appsscript.json"]!)).toEqual(
      scopes(readFileSync(join(ROOT, "appsscript.json"), "utf8")),
    );
  });
});

describe("npm run probe", () => {
  test("without a file prints the host's own report", async () => {
    const { exit, out } = await probe();
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual(done.report);
  });

  test("with the host's own report says that nothing differs", async () => {
    const { exit, out } = await probe(done.report);
    expect(exit).toBe(0);
    expect(out).toContain("different: 0");
    expect(Object.values(verdicts(done.report))).not.toContain("different");
  });

  test("with a changed report tells each change and exits 1", async () => {
    const report = changed({ S01: ["kept", ""], F22: "", W01: { result: "1970-01-01" } });
    const { exit, out } = await probe(report);
    expect(exit).toBe(1);
    expect(out).toContain('S01  4.2  different\n       Google ["kept",""]\n       host   ["kept",null]');
    expect(out).toContain('F22  1.6  the host does not emulate it\n       Google ""');
    expect(out).toContain("different: 2, the host does not emulate it: 1");
    expect(verdicts(report)).toMatchObject({ W01: "different", S04: "same", S10: "not answered" });
  });

  test.each([
    ["no JSON", "{", "report.json can't be compared: it is no JSON"],
    ["something else", '{"answers":{}}', "it is no report of the probe"],
    ["null", "null", "it is no report of the probe"],
  ])("with %s says so and exits 1", async (_, text, message) => {
    const { exit, out, err } = await probe(text);
    expect({ exit, out }).toEqual({ exit: 1, out: "" });
    expect(err).toContain(message);
  });
});

test("docs/host-probe.md lists every question as the script asks it; `vitest -u` mends it", async () => {
  await expect(probePage(done)).toMatchFileSnapshot(join(DOCS, "host-probe.md"));
});

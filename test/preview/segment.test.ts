import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { segmentCommand } from "../../preview/segmentCommand";
import { segmentTable } from "../../preview/segmentTable";
import { ROOT } from "../../scripts/build";
import { defaultSettings } from "../../src/protocol/parse";
import { settingsFile } from "../../src/protocol/settingsFile";
import { pushedFiles } from "../support/addonHost";

const FOLDER = mkdtempSync(join(tmpdir(), "tierline-segment-"));
const CDNOW = join(ROOT, "../shared/data/cdnow_sample_customers.csv");

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a user does, in a process of its own. */
function segmentProcess(...args: readonly string[]): Ran {
  const run = spawnSync(process.execPath, ["--import", "tsx", "preview/segment.ts", ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** The same command in this process, with the folder that was built before the tests. */
async function segment(...args: readonly string[]): Promise<Ran> {
  const [out, err]: string[][] = [[], []];
  const code = await segmentCommand(args, {
    run: async (table, options) => segmentTable(pushedFiles(), table, options),
    print: (text) => out!.push(text),
    complain: (text) => err!.push(text),
  });
  return { code, out: out!.join("\n"), err: err!.join("\n") };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

const rowsOf = (path: string, delimiter = ","): string[][] =>
  Papa.parse<string[]>(readFileSync(path, "utf8").replace(/^\ufeff/, ""), { delimiter }).data;

describe("npm run segment", () => {
  test.skipIf(!existsSync(CDNOW))(
    "tiers the 2,357 customers of CDNOW, the same in csv and xlsx",
    async () => {
      const csv = join(FOLDER, "tiered.csv");
      const xlsx = join(FOLDER, "tiered.xlsx");
      const run = segmentProcess(CDNOW, "--out", csv);
      expect(run.code, run.err).toBe(0);
      expect(run.out).toContain("2357 customers");
      expect((await segment(CDNOW, "--out", xlsx)).code).toBe(0);

      const rows = rowsOf(csv).filter((row) => row.length > 1);
      const sheet = (await readXlsx(readFileSync(xlsx))).sheets[0]!;
      const column = (title: string) => rows[0]!.indexOf(title);
      // Stages at the end of the sample: Lost 68 %, At risk 10 %, Repeat 12 %, Loyal 10 %.
      const stages = new Map<string, number>();
      for (const row of rows.slice(1))
        stages.set(row[column("Lifecycle stage")]!, (stages.get(row[column("Lifecycle stage")]!) ?? 0) + 1);
      expect(Object.fromEntries(stages)).toEqual({ Lost: 1605, "At risk": 226, Loyal: 236, Repeat: 290 });
      for (const title of ["Tier", "Lifecycle stage", "RFM score", "RFM segment"]) {
        const inCsv = rows.map((row) => row[column(title)]);
        const inXlsx = sheet.rows.map((row) => String(row[sheet.rows[0]!.indexOf(title)]));
        expect(inXlsx).toEqual(inCsv);
      }
    },
  );

  test("keeps every other cell of a spreadsheet's own export byte for byte", async () => {
    const lines = [
      "Kundenliste 2025;;;;;",
      "",
      "Kundennummer;Name;Erste Bestellung;Letzte Bestellung;Bestellungen;Umsatz",
      '00123;"=1+1";15.01.2024;20.12.2024;5;"1.234,56"',
      '00007;"Müller; Söhne";01.02.2024;28.11.2024;3;99,90',
      ";;;;;",
      '00456;"Say ""hi""";03.03.2024;03.03.2024;1;12,00',
      "00789;Ohne Umsatz;04.04.2024;05.05.2024;2;k. A.",
      "Summe;;;;11;1.346,46",
    ];
    const source = `\ufeff${lines.join("\r\n")}\r\n`;
    const out = join(FOLDER, "export-tiered.csv");
    const run = await segment(file("export.csv", source), "--out", out);
    expect(run.code, run.err).toBe(0);
    const result = readFileSync(out, "utf8").split("\r\n");
    lines.forEach((line, i) => {
      const original = i === 0 ? `\ufeff${line}` : line;
      expect(result[i]!.startsWith(original), `line ${i + 1}: ${result[i]}`).toBe(true);
    });
    const rows = rowsOf(out, ";");
    expect(rows[2]!.slice(6)).toEqual([
      "Tier",
      "Lifecycle stage",
      "RFM score",
      "RFM segment",
      "Reason",
      "Next action",
    ]);
    expect([3, 4, 6, 7].map((i) => rows[i]![6])).toEqual(["A", "B", "C", ""]);
    expect(run.out).toContain("k. A.");
  });

  test("in Chinese, from a day, for some rows, by own rules", async () => {
    const input = file(
      "some.csv",
      "客户编号,首次下单,最近下单,订单数,累计消费\na,2025-01-01,2025-06-01,4,500\nb,2025-01-01,2025-05-01,2,100\nc,2025-01-01,2025-02-01,2,80\n",
    );
    const rules = file(
      "rules.json",
      JSON.stringify({
        tier: { by: "threshold", shares: [400], labels: ["钻石", "白银"] },
        columns: ["tier", "stage"],
      }),
    );
    const out = join(FOLDER, "some-tiered.csv");
    const run = await segment(
      input,
      "--out",
      out,
      "--language",
      "zh",
      "--as-of",
      "2025-07-01",
      "--rows",
      "2:3",
      "--settings",
      rules,
      "--report",
    );
    expect(run.code, run.err).toBe(0);
    expect(
      rowsOf(out)
        .slice(0, 4)
        .map((row) => row[5]),
    ).toEqual(["等级", "钻石", "白银", ""]);
    expect(run.out).toContain("截止 2025-07-01");
    expect(JSON.parse(run.out.slice(run.out.indexOf("{")))).toEqual({
      read: 2,
      used: 2,
      leftOut: [],
      noted: [],
    });
  });

  test("takes the rules that the sidebar gives out, and does by them what they say", async () => {
    const input = file(
      "shared.csv",
      "Customer ID,First order,Last order,Orders,Total spent\na,2025-01-01,2025-06-01,4,500\nb,2025-01-01,2025-05-01,2,100\nc,2025-01-01,2025-02-01,2,80\n",
    );
    const rules = defaultSettings({
      asOf: "2025-12-31",
      bins: 2,
      scheme: [
        { name: "常客", rFrom: 1, rTo: 5, fFrom: 4, fTo: 5 },
        { name: "A<b>", rFrom: 1, rTo: 5, fFrom: 1, fTo: 3 },
      ],
      tier: { by: "customers", shares: [0.3, 0.7], labels: ["Gold", "Rest"] },
      columns: ["tier", "segment"],
    });
    const out = join(FOLDER, "shared-tiered.csv");
    const run = await segment(
      input,
      "--out",
      out,
      "--settings",
      file("tierline-rules.json", settingsFile(rules)!),
    );
    expect(run.code, run.err).toBe(0);
    expect(
      rowsOf(out)
        .slice(0, 4)
        .map((row) => row.slice(5)),
    ).toEqual([
      ["Tier", "RFM segment"],
      ["Gold", "常客"],
      ["Rest", "A<b>"],
      ["Rest", "A<b>"],
    ]);
    // The day went to none of them: the newest order decides.
    expect(run.out).toContain("seen from 2025-06-01");
  });

  test.each([
    ["a missing file", ["nowhere.csv"], "nowhere.csv"],
    ["no usable column", [file("cities.csv", "Name,City\nAnn,Ulm\nBob,Bonn\n")], "Columns found: Name, City"],
    [
      "an unknown option",
      [file("ok.csv", "Name,City\nAnn,Ulm\n"), "--colour", "red"],
      "--colour is not an option",
    ],
    ["a bad date", [file("ok2.csv", "Name,City\nAnn,Ulm\n"), "--as-of", "2025-02-30"], "year-month-day"],
    [
      "an unknown sheet",
      [file("ok3.csv", "Orders,Total spent\n3,5\n2,7\n"), "--sheet", "Nope"],
      "no sheet named “Nope”",
    ],
    [
      "a setting out of range",
      [file("ok4.csv", "Orders,Total spent\n3,5\n2,7\n"), "--settings", file("bad.json", '{"bins": 50}')],
      "settings.bins",
    ],
    [
      "binary junk",
      [
        file(
          "junk.xlsx",
          Uint8Array.from({ length: 300 }, (_, i) => (i * 37) % 256),
        ),
      ],
      "junk.xlsx",
    ],
  ])("%s: exit 1, the reason and the remedy, no output file", async (name, args, message) => {
    const out = join(FOLDER, `${name.replace(/\W/g, "")}-out.csv`);
    const run = await segment(...args, "--out", out);
    expect(run.code).toBe(1);
    expect(run.err).toContain(message);
    expect(run.out).toBe("");
    expect(existsSync(out)).toBe(false);
  });

  test("as a process: what it can't use is exit 1 and a line on standard error", () => {
    const out = join(FOLDER, "process-out.csv");
    const run = segmentProcess(
      file("ok5.csv", "Orders,Total spent\n3,5\n2,7\n"),
      "--sheet",
      "Nope",
      "--out",
      out,
    );
    expect(run).toMatchObject({ code: 1, out: "", err: expect.stringContaining("no sheet named “Nope”") });
    expect(existsSync(out)).toBe(false);
  });
});

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type SegmentCommand, segmentCommand } from "../../preview/segmentCommand";
import { createLayer } from "../../preview/workbook/layer";
import { workFolder } from "./files/workFolder";

const folder = workFolder();

/** Runs the command with a run that writes one cell. */
async function command(line: readonly string[], run?: SegmentCommand["run"]) {
  const said = { out: "", err: "" };
  const exit = await segmentCommand(line, {
    run:
      run ??
      (async ({ workbook }) => {
        const { id, name, columns } = workbook.sheets()[0]!;
        workbook.insert(id, "column", columns, 1);
        workbook.write(id, 0, columns, [["Tier"], ["A"]]);
        return { layer: createLayer(workbook), sheet: name, summary: "1 customer" };
      }),
    print: (text) => {
      said.out += text;
    },
    complain: (text) => {
      said.err += text;
    },
  });
  return { exit, ...said };
}

describe("segmentCommand", () => {
  test("segmentCommand(IN --out OUT) writes the file, prints the summary and gives 0", async () => {
    writeFileSync(folder("in.csv"), "id;n\n007;1\n");
    const result = await command([folder("in.csv"), "--out", folder("out.csv")]);
    expect(result).toEqual({ exit: 0, out: "1 customer", err: "" });
    expect(readFileSync(folder("out.csv"), "utf8")).toBe("id;n;Tier\n007;1;A\n");
  });

  test("segmentCommand(a run with a problem) says it, gives 1 and writes nothing", async () => {
    writeFileSync(folder("in.csv"), "id;n\n007;1\n");
    const line = [folder("in.csv"), "--out", folder("none.csv")];
    const result = await command(line, async () => ({ problem: "No usable columns." }));
    expect(result).toEqual({ exit: 1, out: "", err: "No usable columns." });
    expect(existsSync(folder("none.csv"))).toBe(false);
  });

  test("segmentCommand(a missing file) gives 1 and the reason", async () => {
    const result = await command([folder("missing.csv"), "--out", folder("none.csv")]);
    expect(result).toEqual({ exit: 1, out: "", err: expect.stringMatching(/no such file/) });
  });

  test("segmentCommand(a bad option) gives 1 and the remedy", async () => {
    const result = await command(["in.csv", "--out", "o.csv", "--tier"]);
    expect(result).toEqual({ exit: 1, out: "", err: expect.stringMatching(/--tier is not an option/) });
  });

  test("segmentCommand(--help) prints the options and gives 0", async () => {
    const result = await command(["--help"]);
    expect(result).toEqual({ exit: 0, out: expect.stringContaining("--out FILE"), err: "" });
  });

  test("segmentCommand(a bug in the run) is thrown, not explained away", async () => {
    writeFileSync(folder("in.csv"), "id\n1\n");
    const line = [folder("in.csv"), "--out", folder("none.csv")];
    const broken = async () => {
      throw new TypeError("bug");
    };
    await expect(command(line, broken)).rejects.toThrow("bug");
    expect(existsSync(folder("none.csv"))).toBe(false);
  });
});

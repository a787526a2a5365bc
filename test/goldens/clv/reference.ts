import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const beside = new URL("../../../../shared/", import.meta.url);

const pathOf = (name: string) => fileURLToPath(new URL(name, beside));

/** Whether the reference results of other packages stand beside the repository. */
export const referencesPresent = existsSync(pathOf("expected/README.md"));

/** A csv file of the references as one record per row. */
export function readRows(name: string): Record<string, string>[] {
  const [head, ...lines] = readFileSync(pathOf(name), "utf8").trim().split("\n");
  const titles = head!.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(titles.map((title, i) => [title, cells[i]!]));
  });
}

/** A json file of the references; its shape is the caller's claim. */
export function readJson<Shape>(name: string): Shape {
  return JSON.parse(readFileSync(pathOf(name), "utf8")) as Shape;
}

/** The sample of the references that is kept here; `source` says where each part comes from. */
export function readSample(): {
  readonly vectors: readonly VectorRow[];
  readonly bgnbd: readonly EdgeRow[];
  readonly pnbd: readonly EdgeRow[];
} {
  return JSON.parse(readFileSync(fileURLToPath(new URL("sample.json", import.meta.url)), "utf8"));
}

/** How far `actual` is from `expected`, as a share of it. */
export function relativeError(actual: number, expected: number): number {
  return actual === expected ? 0 : Math.abs(actual - expected) / Math.abs(expected);
}

/** A customer's reference values; the columns are those of the reference file. */
export type VectorRow = Readonly<Record<string, number | string>>;

/** A reference value at an extreme. */
export interface EdgeRow {
  readonly params: readonly number[];
  readonly x: number;
  readonly t_x: number;
  readonly T: number;
  readonly ll: number;
  readonly p_alive: number;
  readonly cet: Readonly<Record<string, number>>;
}

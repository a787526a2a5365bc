import type { CellValue } from "../../preview/workbook/workbook";

/** A table in Markdown; its first row is the head. */
export function markdownTable([head, ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  return [line(head!), `|${" --- |".repeat(head!.length)}`, ...rows.map(line)].join("\n");
}

/** A cell as the page prints it: numbers to six digits, dates as `YYYY-MM-DD`. */
export function printed(value: CellValue): string {
  if (typeof value === "number") return String(Number(value.toPrecision(6)));
  if (typeof value !== "object") return String(value);
  if ("error" in value) return value.error;
  return new Date((value.serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

function escaped(text: string): string {
  return text.replaceAll("|", "\\|");
}

import { NotEmulated } from "../runtime/notEmulated";
import type { World } from "../runtime/world";
import { areasOf, type NamedArea } from "../workbook/references";
import type { Block, SheetId, Workbook } from "../workbook/workbook";
import { type CustomFunctionArgument, type CustomFunctionResult, callCustomFunction } from "./customFunction";

const VOLATILE = /\b(NOW|TODAY|RAND|RANDARRAY|RANDBETWEEN)\s*\(/i;

/**
 * Calculates `=NAME(argument, …)` for a sheet: arguments are references, numbers, texts or booleans. A cell that depends on
 * the clock or on chance, directly or by others, is refused (docs/platform.md, 1.5).
 */
export function callFormula(world: World, sheet: SheetId, formula: string): CustomFunctionResult {
  const { workbook } = world.document!;
  const match = /^=\s*([A-Za-z_]\w*)\s*\(([\s\S]*)\)\s*$/.exec(formula);
  if (!match) throw new NotEmulated(`The formula ${formula}, which is no single call,`);
  if (isVolatile(workbook, sheet, formula, new Set())) {
    return {
      ok: false,
      error: "#ERROR!",
      message:
        "This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()",
    };
  }
  const args = argumentTexts(match[2]!).map((text) => argumentOf(workbook, sheet, text));
  const name = match[1]!.toUpperCase();
  const declared = world.project.publicFunctions.find((each) => each.toUpperCase() === name);
  return callCustomFunction(world, declared ?? name, args);
}

function isVolatile(workbook: Workbook, sheet: SheetId, formula: string, seen: Set<string>): boolean {
  if (VOLATILE.test(formula.replace(/"(?:[^"]|"")*"/g, '""'))) return true;
  return areasOf(formula).some((area) => {
    const block = usedPart(workbook, blockOf(workbook, sheet, area));
    return workbook.formulas(block).some((row) =>
      row.some((each) => {
        const key = `${block.sheet} ${each}`;
        if (each === "" || seen.has(key)) return false;
        seen.add(key);
        return isVolatile(workbook, block.sheet, each, seen);
      }),
    );
  });
}

/** The texts between the commas that stand outside of quotes. */
function argumentTexts(inside: string): string[] {
  if (inside.trim() === "") return [];
  const texts = inside.match(/(?:"(?:[^"]|"")*"|'(?:[^']|'')*'|[^,"'])+|(?<=^|,)(?=,|$)/g) ?? [];
  return texts.map((text) => text.trim());
}

function argumentOf(workbook: Workbook, sheet: SheetId, text: string): CustomFunctionArgument {
  if (text === "") throw new NotEmulated("An argument left out in the middle", "1.3");
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (/^-?\d+(\.\d+)?%?$/.test(text))
    return text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  const [area, ...others] = areasOf(`=${text}`);
  if (!area || others.length > 0 || /[+*/&(<>={}-]/.test(text.replace(/^'(?:[^']|'')+'/, ""))) {
    throw new NotEmulated(`The argument ${text}`);
  }
  return workbook.values(blockOf(workbook, sheet, area));
}

/** An open range reaches to the end of the grid. */
function blockOf(workbook: Workbook, sheet: SheetId, area: NamedArea): Block {
  const info = workbook
    .sheets()
    .find((each) => (area.sheet === undefined ? each.id === sheet : each.name === area.sheet));
  if (!info) throw new NotEmulated(`A reference to the sheet ${area.sheet}, which is not there,`);
  const { row, column } = area;
  return {
    sheet: info.id,
    row,
    column,
    rows: Math.min(area.rows, info.rows - row),
    columns: Math.min(area.columns, info.columns - column),
  };
}

function usedPart(workbook: Workbook, block: Block): Block {
  const used = workbook.used(block.sheet);
  return {
    ...block,
    rows: Math.max(0, Math.min(block.rows, used.rows - block.row)),
    columns: Math.max(0, Math.min(block.columns, used.columns - block.column)),
  };
}

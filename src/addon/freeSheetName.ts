/** A name for a sheet that belongs to another: the plain one, or where that is taken with the name of the other, and a number. */
export function freeSheetName(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  plain: string,
  of: string,
): string {
  if (!spreadsheet.getSheetByName(plain)) return plain;
  const named = `${plain} (${of})`.slice(0, LONGEST_NAME);
  let name = named;
  for (let number = 2; spreadsheet.getSheetByName(name); number++) name = `${named} ${number}`;
  return name;
}

/** Leaves room for a number within the 100 letters that a name may have. */
const LONGEST_NAME = 90;

/** A name that no sheet has: the plain one, else with that of the sheet it is made from, else with a number. */
export function freeSheetName(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  plain: string,
  madeFrom: string,
): string {
  if (!spreadsheet.getSheetByName(plain)) return plain;
  const named = `${plain} (${madeFrom})`.slice(0, LONGEST_NAME);
  let name = named;
  for (let number = 2; spreadsheet.getSheetByName(name); number++) name = `${named} ${number}`;
  return name;
}

/** Leaves room for a number within the 100 letters that a name may have. */
const LONGEST_NAME = 90;

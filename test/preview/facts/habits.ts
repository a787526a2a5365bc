import { shown } from "./fact";

/** In the order of the sheet of deliberate mistakes, test/preview/mistakes.test.ts. */
export const HABITS = [
  shown(
    "0",
    "0.1 A Date in what the page gets back makes all of it null.",
    "0.1 reaches the page as null, silently, wherever in the structure it stands",
  ),
  shown(
    "0",
    "0.2 A Date, Map or function in what the page sends throws at once.",
    "0.2 %s throws synchronously, with the leaf's key only",
  ),
  shown(
    "0",
    "0.3 Custom functions do not see TODAY(), not even by way of other cells.",
    "0.3 a custom function refuses TODAY() %s",
  ),
  shown(
    "0",
    "0.4 One formula per row fails at scale.",
    "0.4 one formula per row fails after some 5,000 rows",
  ),
  shown(
    "0",
    "0.4 One formula that gives too much fails as well.",
    "0.4 one array formula fails above 400,000 cells",
  ),
  shown(
    "0",
    "0.5 A bundler that drops doc blocks or parameters leaves the editor without help.",
    "refuses %s",
    "no doc block",
  ),
  shown(
    "0",
    "0.6 A service at top level costs the menu where the add-on is not enabled yet.",
    "0.6 kills the menu where the add-on is not enabled, and is on record",
  ),
  shown(
    "0",
    "0.7 Comment signs inside strings of inline scripts are cut.",
    "0.7 %s is cut as a comment when served",
  ),
  shown(
    "0",
    "0.8 What setValues writes is read as if typed.",
    "0.8 a text with = becomes a formula, 01234 the number 1234, 1-2 a date",
  ),
  shown(
    "0",
    "0.9 Setting format rules replaces other people's.",
    "0.9 replaces all rules of the sheet, other people's too",
  ),
  shown(
    "0",
    "0.10 The whole project is loaded for every call, and forgets its globals.",
    "0.10 every execution loads every file again and forgets its globals",
  ),
  shown("0", "0.11 Syntax that Node reads is refused.", "0.11 %s are refused when the files are read"),
  shown(
    "0",
    "0.12 clasp may skip a push and still exit 0.",
    "0.12 is never called without -f, which may skip the push and still exit 0: %s",
  ),
  shown("0", "0.13 The document's stores may be null.", "0.13 are null outside a document"),
  shown(
    "0",
    "0.14 The script's time zone is not the spreadsheet's.",
    "0.14 the script's zone is the manifest's: getDate() of a cell's date is another day",
  ),
  shown("0", "0.15 The narrow scope knows no advanced service.", "0.15 the advanced service %s is not there"),
  shown("0", "0.15 Nor does it reach other spreadsheets.", "0.15 other spreadsheets are out of reach"),
];

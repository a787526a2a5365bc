import { left, shown } from "./fact";

const NO_OTHER_ADDON = "the host runs one add-on";
const MINUTES = "how many run at once is Google's business; the host runs one thing at a time";

export const CUSTOM_FUNCTION_FACTS = [
  shown(
    "1.1",
    "A name that ends in `_` is private, and an unknown one gives #NAME?.",
    "1.1 a private or unknown name is #NAME?",
  ),
  shown(
    "1.1",
    "Only a declaration `function NAME() {}` counts, not a function in a variable.",
    "1.1 a function in a variable is #NAME?",
  ),
  shown("1.1", "Upper and lower case do not matter in the cell.", "1.1 case does not matter in the cell"),
  shown(
    "1.1",
    "Every public function of an add-on can be typed into a cell, also one without `@customfunction`.",
    "1.1 every public function can be typed into a cell",
  ),
  left("1.1", "Of two add-ons with a function of the same name, only one is used.", NO_OTHER_ADDON),
  left(
    "1.1",
    "Where the reader has not installed the add-on, the cell stays at *Loading…*.",
    "a cell is either calculated or not asked for",
  ),

  shown(
    "1.2",
    "The doc block must stand directly above the declaration.",
    "refuses %s",
    "a doc block that is not directly above",
  ),
  shown(
    "1.2",
    "`@customfunction` puts the function into the list that the editor offers.",
    "1.2 readFunctionHelp(source) has name, description, parameters and result of what has @customfunction, on one line each",
  ),
  shown(
    "1.2",
    "Names and descriptions of parameters are shown, those of the result are not; line breaks go.",
    "1.2 readFunctionHelp(source) has name, description, parameters and result of what has @customfunction, on one line each",
  ),
  shown(
    "1.2",
    "Marks for optional parameters are not understood: every parameter is shown as required.",
    "refuses %s",
    "an optional mark, which the help does not know",
  ),
  shown("1.2", "The declaration itself must list the parameters.", "refuses %s", "a parameter without words"),
  left(
    "1.2",
    "Doc blocks inside a bundle's closure are ignored.",
    "the build keeps the declarations outside; what is inside has no doc block to lose",
  ),

  shown("1.3", "One cell arrives as its value.", "1.3 %s", "one cell is its value"),
  shown(
    "1.3",
    "A range arrives as rows of cells, blanks as empty text.",
    "1.3 %s",
    "a range is rows of cells, blanks empty text",
  ),
  shown(
    "1.3",
    "A date arrives as a `Date`.",
    "1.3 a date is a Date of the script's realm at the sheet's wall clock, on the day summer time begins too",
  ),
  shown("1.3", "A duration arrives as a `Date` too.", "a duration keeps its format and its value"),
  shown("1.3", "10 % arrives as 0.1, booleans as booleans.", "1.3 %s", "a literal is itself"),
  shown(
    "1.3",
    "An argument left out at the end is undefined, so that default values work.",
    "1.3 %s",
    "an argument left out at the end is undefined",
  ),

  shown(
    "1.4",
    "The script's time zone is the manifest's, the spreadsheet has its own.",
    "0.14 the script's zone is the manifest's: getDate() of a cell's date is another day",
  ),
  shown(
    "1.4",
    "A custom function may read the spreadsheet's zone and use Utilities.",
    "1.4 a custom function may read the spreadsheet's zone and locale and use Utilities",
  ),

  shown(
    "1.5",
    "A function of the clock or of chance is no argument, neither directly nor by another cell; Google's words.",
    "0.3 a custom function refuses TODAY() %s",
    "through a cell of a cell",
  ),
  shown(
    "1.5",
    "It is calculated again only when an argument changes.",
    "1.5 an edit of an argument runs the function again, another edit does not",
  ),
  shown(
    "1.5",
    "The same arguments do not run again: results are kept.",
    "1.5 the same name and arguments run once",
  ),
  left("1.5", "Inserting and deleting a row forces a new calculation.", "nothing in the add-on leans on it"),

  shown(
    "1.6",
    "A block of results spills; a cell in its way gives #REF!.",
    "1.6 a block result spills with its dates, and one cell in the way gives #REF!",
  ),
  left(
    "1.6",
    "An empty text written by a script also stands in the way.",
    "the host's cells do not tell an empty text from a blank",
  ),
  shown("1.6", "A Date becomes a date of the sheet.", "1.6 %s", "a Date"),
  shown("1.6", "NaN becomes #NUM!.", "1.6 %s", "NaN in an array"),
  shown("1.6", "A thrown error is #ERROR! with its message.", "1.6 a throw is #ERROR! with its message"),
  shown("1.6", "A text of more than 50,000 characters is refused.", "1.6 %s", "a text that is too long"),

  shown("1.7", "A custom function has 30 seconds.", "1.7 30 seconds for a custom function"),
  shown(
    "1.7",
    "Some 5,000 formulas at a time are too many.",
    "0.4 one formula per row fails after some 5,000 rows",
  ),
  shown(
    "1.7",
    "A result of 494,000 cells was too large; the host stops at 400,000.",
    "0.4 one array formula fails above 400,000 cells",
  ),
  left("1.7", "30 executions per user and 1,000 per script run at once.", MINUTES),
  left("1.7", "Large data can give an internal error.", "it was seen, but not when"),

  shown(
    "1.8",
    "A setter is refused, with Google's words; getters work.",
    "1.8 CUSTOM_FUNCTION reads and refuses setters with Google's text",
  ),
  shown(
    "1.8",
    "Cache, lock, document properties and HtmlService are allowed.",
    "1.8 a custom function may use the cache, the lock, document properties and HtmlService",
  ),
  shown(
    "1.8",
    "User properties are the owner's there, and the active range is the cell being calculated: the host refuses both.",
    "1.8 the active range and user properties in a custom function are not emulated",
  ),
  left(
    "1.8",
    "Other services are refused; Maps, Language, JDBC, XML and UrlFetch are allowed.",
    "the add-on uses none of them: each member of theirs throws NotEmulated",
  ),
  left(
    "1.8",
    "A custom function never asks for authorization and runs as nobody.",
    "the host asks nobody for authorization",
  ),
];

import { left, shown } from "./fact";

export const SPREADSHEET_FACTS = [
  shown(
    "3.1",
    "The active range and the list of ranges are null without a selection; the current cell's range comes last.",
    "3.1 getActiveRange() and getActiveRangeList() are null without a selection; else the current cell's range is last",
  ),
  shown(
    "3.1",
    "The data range reaches to the last cell with content, formulas with an empty text included.",
    "3.1 getDataRange() and getLastRow() cover formulas that give empty text",
  ),
  shown(
    "3.1",
    "Values are numbers, booleans, dates and texts; errors are texts, blanks empty texts.",
    "3.1 values are numbers, booleans, dates, texts, error texts, and blanks empty text",
  ),
  shown(
    "3.1",
    "Display values follow number format and locale.",
    "3.1 getDisplayValues() shows number formats and the locale",
  ),
  shown(
    "3.1",
    "Rows hidden by a filter and by hand are told apart, and both are part of the values.",
    "3.1 rows hidden by hand are known apart from filtered ones",
  ),
  shown(
    "3.1",
    "Filtered rows are known.",
    "3.1 isRowHiddenByFilter knows hidden values; hidden rows stay in getValues()",
  ),
  shown(
    "3.1",
    "A selected column has as many rows as the grid.",
    "3.1 a whole-column selection has as many rows as the grid",
  ),
  shown(
    "3.1",
    "`offset` and what a range knows about itself cost no call.",
    "counts what reads or writes document, properties, cache and lock; handles and builders are free",
  ),
  left("3.1", "`getRichTextValue` and `getSelection`.", "the add-on uses neither"),

  shown("3.2", "Too many columns: Google's words.", "3.2 %s", "too many columns"),
  shown("3.2", "Too few rows: Google's words.", "3.2 %s", "too few rows"),
  shown("3.2", "No rows: Google's words.", "3.2 %s", "no rows"),
  shown("3.2", "Outside the grid: Google's words.", "3.2 %s", "outside"),
  shown("3.2", "Ten million cells: Google's words.", "3.2 %s", "ten million cells"),
  shown(
    "3.2",
    "Protected cells: Google's words.",
    "3.4 protections keep nobody out until their editors change",
  ),
  shown("3.2", "Too long a text: Google's words.", "3.2 %s", "too long a text"),
  shown(
    "3.2",
    "Typed columns of a table: Google's words.",
    "3.2 cells of typed columns refuse number formats and validation",
  ),
  shown("3.2", "Wrong types of arguments: Google's words.", "3.2 %s", "a wrong type"),
  shown("3.2", "A sheet's name that is taken: Google's words.", "3.2 %s", "a name that is taken"),
  left("3.2", "No active sheet: Google's words.", "in the host somebody always looks at a sheet"),

  shown(
    "3.3",
    "A text that begins with = becomes a formula.",
    "0.8 a text with = becomes a formula, 01234 the number 1234, 1-2 a date",
  ),
  shown("3.3", "Texts are read as if typed: numbers, amounts, percentages.", "3.3 %j is the number %d"),
  shown("3.3", "Texts are read as if typed: dates.", "3.3 %j is the date %s"),
  shown(
    "3.3",
    "The format @ set before keeps a text.",
    "3.3 a cell formatted as text keeps what is written; = there is unknown",
  ),
  shown("3.3", "null and undefined clear.", "3.3 null and undefined clear, NaN and objects are unknown"),

  shown(
    "3.4",
    "Inserting columns gives the sheet back and moves all that stands to the right.",
    "3.4 insertColumnsAfter gives the sheet and moves values, formats, notes and formulas",
  ),
  shown("3.4", "A sheet has one basic filter.", "3.4 a second filter is refused"),
  shown(
    "3.4",
    "Notes are set and read.",
    "3.4 insertColumnsAfter gives the sheet and moves values, formats, notes and formulas",
  ),
  shown(
    "3.4",
    "A toast stays five seconds unless told.",
    "3.4 a toast stays five seconds unless told, and until dismissed where negative",
  ),
  shown(
    "3.4",
    "A protection keeps nobody out until its editors are changed.",
    "3.4 protections keep nobody out until their editors change",
  ),
  shown(
    "3.4",
    "A second protection over the same cells is another one; the owner is not among its editors.",
    "3.4 two protections over the same cells both stand, and getEditors() leaves out the owner",
  ),
  shown("3.4", "Ten million cells are the most.", "3.2 %s", "ten million cells"),
  shown(
    "3.4",
    "Tables with typed columns refuse several operations.",
    "3.2 cells of typed columns refuse number formats and validation",
  ),
  left(
    "3.4",
    "Named ranges made by a script, filter views, slicers.",
    "the add-on makes none; named ranges are read",
  ),

  shown(
    "3.5",
    "Metadata stands on the spreadsheet, a sheet, a whole row or column; elsewhere Google's words.",
    "3.5 addDeveloperMetadata on an arbitrary range throws Google's text",
  ),
  shown(
    "3.5",
    "Keys may repeat; value and visibility may be left out.",
    "3.5 keys may repeat, values and visibility are kept, copies of a sheet have them too under new ids",
  ),
  shown(
    "3.5",
    "A finder counts what lies wholly inside its range.",
    "3.5 a range's finder counts only what lies wholly inside, unless it may intersect",
  ),
  shown(
    "3.5",
    "It follows its column through insert and move.",
    "3.5 it follows its column through insert, move and delete",
  ),
  left("3.5", "Metadata of one project is not seen by another.", "the host runs one project"),

  shown(
    "3.6",
    "`setConditionalFormatRules` replaces all rules of the sheet.",
    "0.9 replaces all rules of the sheet, other people's too",
  ),
  shown("3.6", "`setNumberFormat(null)` fails.", "3.2 %s", "a format of null"),
  shown("3.6", "`general` takes a number format away.", "3.6 the format general takes a number format away"),
  shown(
    "3.6",
    "Formats for percentages and amounts.",
    "3.1 getDisplayValues() shows number formats and the locale",
  ),
  shown(
    "3.6",
    "Validation by a list; refused in typed columns.",
    "3.4 rules, validations, protections, merges, hidden columns and the filter move along",
  ),
  left("3.6", "Charts.", "the add-on makes none"),

  shown(
    "3.7",
    "A read forces pending writes: both in turn are slow.",
    "3.7 notices a read that forces pending writes",
  ),
  shown(
    "3.7",
    "Flush before a lock is given back.",
    "3.7 warns of a lock that is released before its writes are flushed",
  ),
  left(
    "3.7",
    "Seconds that reads and writes take.",
    "time at Google says nothing about time here; calls are counted instead",
  ),
];

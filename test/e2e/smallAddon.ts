import type { ProjectFiles } from "../../preview/runtime/project";

const manifest = {
  timeZone: "Etc/UTC",
  runtimeVersion: "V8",
  oauthScopes: [
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/script.container.ui",
  ],
};

const code = `function onOpen() {
  var chinese = Session.getActiveUserLocale().indexOf("zh") === 0;
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(chinese ? "打开侧栏" : "Open sidebar", "openSidebar")
    .addSeparator()
    .addItem("Greet", "greet")
    .addItem("Fail", "fail")
    .addToUi();
}

function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Small add-on"),
  );
}

function greet() {
  SpreadsheetApp.getActive().toast("Good morning", "Hello");
  SpreadsheetApp.getUi().alert("A question", "All well?", SpreadsheetApp.getUi().ButtonSet.OK);
}

function fail() {
  throw new Error("nothing selected");
}

/** Marks the selected rows in column J, in green. */
function mark(word) {
  var range = SpreadsheetApp.getActiveRange();
  var rows = range.getNumRows();
  var values = [];
  for (var i = 0; i < rows; i++) values.push([word + " " + (i + 1)]);
  SpreadsheetApp.getActiveSheet()
    .getRange(range.getRow(), 10, rows, 1)
    .setValues(values)
    .setBackground("#d9ead3");
  return { marked: rows, from: range.getA1Notation() };
}

function refuse() {
  throw new Error("Column B holds “n/a”.");
}

/**
 * Doubles every number.
 *
 * @param {A2:A} numbers The numbers to double.
 * @return {Array} The doubles.
 * @customfunction
 */
function DOUBLED(numbers) {
  if (numbers === "") throw new Error("DOUBLED: give it a number.");
  if (!Array.isArray(numbers)) return numbers * 2;
  return numbers.map((row) => row.map((cell) => (typeof cell === "number" ? cell * 2 : "")));
}
`;

const sidebar = `<!doctype html>
<html lang="en">
  <head>
    <base target="_top">
    <meta charset="utf-8">
    <title>Small add-on</title>
  </head>
  <body>
    <button type="button" id="mark">Mark</button>
    <button type="button" id="refuse">Refuse</button>
    <button type="button" id="close">Close</button>
    <output id="said"></output>
    <script>
      var said = document.getElementById("said");
      var run = google.script.run
        .withSuccessHandler((result) => { said.textContent = result.marked + " rows from " + result.from; })
        .withFailureHandler((error) => { said.textContent = error.message; });
      document.getElementById("mark").onclick = () => { run.mark("row"); };
      document.getElementById("refuse").onclick = () => { run.refuse(); };
      document.getElementById("close").onclick = () => { google.script.host.close(); };
    </script>
  </body>
</html>
`;

/** An add-on that does one of each: a menu, a sidebar, a toast, an alert, a failure, a custom function. */
export const smallAddon: ProjectFiles = {
  "appsscript.json": JSON.stringify(manifest),
  "code.js": code,
  "sidebar.html": sidebar,
};

import type { ProbeRun } from "./runProbe";

/** `docs/host-probe.md`: how to run the probe, and each of its questions with what the local host does. */
export function probePage({ questions, report }: ProbeRun): string {
  const rows = questions.map(({ id, section, ask, read }) => {
    const refused = report.notEmulated[id];
    const answer =
      refused === undefined ? code(JSON.stringify(report.answers[id])) : `refuses: ${escaped(refused)}`;
    return `| ${id} | ${section} | ${escaped(ask)} | ${escaped(read)} | ${answer} |`;
  });
  return `${INTRODUCTION}\n${rows.join("\n")}\n`;
}

const LONGEST = 160;

function code(json: string): string {
  const shown = json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json;
  return `\`${shown.replace(/\|/g, "\\|").replace(/`/g, "'")}\``;
}

function escaped(text: string): string {
  return text.replace(/\|/g, "\\|").replace(/</g, "&lt;");
}

const INTRODUCTION = `# The host probe

Tierline is tested on a [local host](platform.md) that stands in for Google Sheets. What Google's documentation leaves open, the
host refuses rather than guesses. Whoever has a Google account can settle these questions in some minutes: the probe
asks them all and gives a short report, and a command compares the report with the host.

## Run it

1. Make a new spreadsheet (\`sheets.new\`), locale United States, and open **Extensions > Apps Script**.
2. Paste [host-probe.gs](host-probe.gs) over what is there. In **Project settings** tick *Show "appsscript.json"*, and
   paste [host-probe.appsscript.json](host-probe.appsscript.json) over that file: it asks for the same two scopes as Tierline, no more. Save.
3. Reload the spreadsheet. In the menu **Host probe** choose **1 Run** and agree. It takes a minute or two and works in sheets
   of its own, whose names begin with "Probe".
4. When no cell of "Probe formulas" says *Loading…* any more, or has said so for minutes, choose **2 Collect the formulas**.
5. Choose **3 Open the sidebar** and wait until it says *Done*.
6. By hand, as many as you like of the rows H01 to H10 below: do what the row says and type what you see into the column *Answer*
   of the sheet "Probe". Leave the others empty.
7. Choose **4 Report**. The report is one line of JSON, in cell G1 of the sheet "Probe" and in the log
   (**Executions** in the script editor). It holds no address and nothing of yours.

It leaves open what no script can see: how large a project may be and how long it takes to load, whether the narrow scope is enough
for Connected Sheets, and how Google's reviewers class the sidebar's scope.

Run it again in a spreadsheet whose locale has a decimal comma, Germany for one: S15 to S17 then answer for that locale.

## Compare it

Save the line as a file, say \`report.json\`:

\`\`\`
npm run probe -- report.json
\`\`\`

Each question comes out as one of

- **same**: the host does what Google does;
- **different**: the host is wrong. This is a bug, please report it with the file. The command then exits with 1;
- **the host does not emulate it**: Google's answer is new knowledge; the host may learn it;
- **not answered**: the report leaves it open.

\`npm run probe\` without a file prints the host's own report: the same script, run in the local host.

## The questions

*Part* is the part of [platform.md](platform.md) that the question belongs to. The last column is what the local host does today. It was
not typed in: the script was run there.

| Id | Part | What is asked | How to read the answer | The local host |
|---|---|---|---|---|`;

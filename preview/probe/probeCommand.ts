import { type Comparison, compareReports, VERDICTS } from "./compareReports";
import { readReport } from "./probeReport";
import type { ProbeRun } from "./runProbe";

export interface ProbeCommand {
  readonly run: () => Promise<ProbeRun>;
  readonly read: (path: string) => string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/**
 * The exit code of `npm run probe`: without a file it prints the local host's own report and gives 0; with a report from
 * Google it prints both side by side and gives 1 where something differs.
 */
export async function probeCommand(
  [path, ...more]: readonly string[],
  { run, read, print, complain }: ProbeCommand,
): Promise<number> {
  if (more.length > 0) {
    complain("npm run probe takes one file, the report that was copied out of the spreadsheet.");
    return 1;
  }
  if (path === undefined) {
    print(JSON.stringify((await run()).report, undefined, 1));
    return 0;
  }
  let google: ReturnType<typeof readReport>;
  try {
    google = readReport(read(path));
  } catch (error) {
    complain(`${path} can't be compared: ${(error as Error).message}.`);
    return 1;
  }
  const { questions, report } = await run();
  const comparisons = compareReports(questions, report, google);
  print([...comparisons.map(line), "", totals(comparisons)].join("\n"));
  return comparisons.some(({ verdict }) => verdict === "different") ? 1 : 0;
}

function line({ id, section, verdict, host, google }: Comparison): string {
  const start = `${id}  ${section.padEnd(4)} ${verdict}`;
  switch (verdict) {
    case "same":
    case "not answered":
      return start;
    case "different":
      return `${start}\n       Google ${google}\n       host   ${host}`;
    case "the host does not emulate it":
      return `${start}\n       Google ${google}`;
  }
}

function totals(comparisons: readonly Comparison[]): string {
  return VERDICTS.map(
    (verdict) => `${verdict}: ${comparisons.filter((each) => each.verdict === verdict).length}`,
  ).join(", ");
}

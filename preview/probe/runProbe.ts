import { readFunctionHelp } from "../../scripts/build/functionHelp";
import { createHost, type Host } from "../host";
import { NotEmulated } from "../runtime/notEmulated";
import type { ProjectFiles } from "../runtime/project";
import type { User } from "../runtime/world";
import { registerFunctions } from "../workbook/grid/customFunctions";
import { engine } from "../workbook/grid/engine";
import { withResultCache } from "../workbook/grid/resultCache";
import { createGridWorkbook, type GridWorkbook } from "../workbook/gridWorkbook";
import { playByHand } from "./playByHand";
import type { HostReport, ProbeQuestion } from "./probeReport";
import { runSidebar } from "./runSidebar";

/** A host with the probe's script in a fresh spreadsheet. */
export interface ProbeHost {
  readonly host: Host;
  readonly workbook: GridWorkbook;
  readonly owner: User;
  readonly files: ProjectFiles;
}

export interface ProbeRun {
  readonly questions: readonly ProbeQuestion[];
  readonly report: HostReport;
}

/**
 * Runs the probe as a person at Google would, and gives its questions and the local host's report. Each question is asked in an
 * execution of its own, because one that the host does not emulate ends its execution.
 */
export async function runProbe(files: ProjectFiles): Promise<ProbeRun> {
  const probe = createProbeHost(files);
  const { host, owner } = probe;
  const notEmulated: Record<string, string> = {};
  const ask = <T>(id: string, question: () => T): T | undefined => {
    try {
      return question();
    } catch (error) {
      if (!(error instanceof NotEmulated)) throw error;
      notEmulated[id] = error.message;
      return undefined;
    }
  };

  host.call(owner, "probeStart");
  const questions = host.call(owner, "probeQuestions") as ProbeQuestion[];
  const idsOf = (kind: string) => questions.map(({ id }) => id).filter((id) => id.startsWith(kind));
  for (const id of idsOf("S")) {
    ask(id, () => host.call(owner, "probeItem", id));
    removeScratch(probe, id);
  }

  host.call(owner, "probeWriteFormulas");
  const refused = refusedFormulas(probe);
  for (const id of idsOf("F")) {
    const reason = refused.get(id);
    if (reason === undefined) host.call(owner, "probeCollectFormula", id);
    else notEmulated[id] = reason;
  }

  host.call(owner, "probeOpenSidebar");
  await runSidebar(probe);
  const byHand: Record<string, unknown> = {};
  for (const id of idsOf("H")) {
    const answer = ask(id, () => playByHand(id, probe));
    if (answer !== undefined) byHand[id] = answer;
  }

  const { locale, answers } = JSON.parse(String(host.call(owner, "probeReport")));
  return { questions, report: { probe: 1, locale, answers: { ...answers, ...byHand }, notEmulated } };
}

function createProbeHost(files: ProjectFiles): ProbeHost {
  registerFunctions(
    engine,
    Object.keys(files)
      .filter((name) => name.endsWith(".gs"))
      .flatMap((name) => readFunctionHelp(files[name]!)),
  );
  const workbook = createGridWorkbook({
    sheets: [{ name: "Sheet1", rows: 50, columns: 26 }],
    runFunction: withResultCache((name, args) => {
      try {
        const result = host.customFunction(name, ...args);
        return result.ok ? { value: result.values } : result;
      } catch (error) {
        if (!(error instanceof NotEmulated)) throw error;
        return { error: "#ERROR!", message: error.message };
      }
    }),
  });
  const host: Host = createHost({ files, workbook });
  return { host, workbook, owner: host.addUser("owner"), files };
}

/** An execution that met what the host does not emulate leaves the sheet it worked in. */
function removeScratch({ workbook }: ProbeHost, id: string): void {
  const left = workbook.sheets().find(({ name }) => name === `Probe ${id}`);
  if (left) workbook.removeSheet(left.id);
}

/** Formulas that met what the host does not emulate, by the question that stands beside them. */
function refusedFormulas({ workbook }: ProbeHost): ReadonlyMap<string, string> {
  const sheet = workbook.sheets().find(({ name }) => name === "Probe formulas")!;
  const { rows } = workbook.used(sheet.id);
  const ids = workbook.values({ sheet: sheet.id, row: 0, column: 0, rows, columns: 1 });
  return new Map(
    ids.flatMap(([id], row) => {
      const cell = workbook.model.getters.getEvaluatedCell({ sheetId: sheet.id, row, col: 1 });
      const message = (cell as { message?: string }).message ?? "";
      return id !== "" && message.includes("is not emulated") ? [[String(id), message] as const] : [];
    }),
  );
}

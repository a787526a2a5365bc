import { NotEmulated } from "../runtime/notEmulated";
import { readProject } from "../runtime/project";
import type { ProbeHost } from "./runProbe";

/** Does in the host what a person is asked to do by hand, and gives what the person would note down. */
export function playByHand(id: string, probe: ProbeHost): unknown {
  const play = STEPS[id];
  if (!play) throw new NotEmulated("What a person does there with mouse and keyboard", "3.4");
  return play(probe);
}

const STEPS: Readonly<Record<string, (probe: ProbeHost) => unknown>> = {
  H02({ host, owner, workbook }) {
    host.call(owner, "probeTag");
    const sheet = workbook.sheets().find(({ name }) => name === "Probe hand")!;
    workbook.move(sheet.id, "column", 2, 1, 6);
    return host.call(owner, "probeWhereTagged");
  },
  H03({ host, owner }) {
    const second = host.addUser("second");
    let said: unknown;
    host.onCall = ({ name }) => {
      if (name === "Lock.hasLock") said = host.call(second, "probeTryLock");
    };
    host.call(owner, "probeHoldLock");
    host.onCall = undefined;
    return said;
  },
  H04({ host }) {
    const viewer = host.addUser("viewer", { access: "view" });
    return host.open(viewer).length === 0 ? "no menu" : host.call(viewer, "probeWrite");
  },
  H07: saving("var a = null; var b = a?.c;"),
  H08: saving("class A { x = 1 }"),
  H09: saving("var n = 1_000;"),
  H10: saving("class A { #x = 1 }"),
};

/** Whether a script file with this source could be saved. */
function saving(source: string) {
  return ({ files }: ProbeHost): "accepted" | "refused" => {
    try {
      readProject({ ...files, "second.gs": source });
      return "accepted";
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return "refused";
    }
  };
}

import { isDeepStrictEqual } from "node:util";
import type { HostReport, ProbeQuestion, ProbeReport } from "./probeReport";

export const VERDICTS = ["same", "different", "the host does not emulate it", "not answered"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One question, what Google answered and what the local host does. */
export interface Comparison {
  readonly id: string;
  readonly section: string;
  readonly verdict: Verdict;
  /** The answer of the local host, or why it gives none. */
  readonly host: string;
  readonly google: string;
}

/** Each question of the probe with what a report says and what the local host does. */
export function compareReports(
  questions: readonly ProbeQuestion[],
  host: HostReport,
  google: ProbeReport,
): readonly Comparison[] {
  return questions.map(({ id, section }) => ({
    id,
    section,
    verdict: verdictOn(id, host, google),
    host: host.notEmulated[id] ?? shown(host.answers[id]),
    google: shown(google.answers[id]),
  }));
}

function verdictOn(id: string, host: HostReport, google: ProbeReport): Verdict {
  if (!(id in google.answers)) return "not answered";
  if (id in host.notEmulated) return "the host does not emulate it";
  return isDeepStrictEqual(host.answers[id], google.answers[id]) ? "same" : "different";
}

function shown(answer: unknown): string {
  return answer === undefined ? "" : JSON.stringify(answer);
}

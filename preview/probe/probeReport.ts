/** What one host answered: its answers by question, and where it does not know. */
export interface ProbeReport {
  readonly probe: 1;
  readonly locale: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** The local host's own report: what it refuses is listed with its reason, not answered. */
export interface HostReport extends ProbeReport {
  readonly notEmulated: Readonly<Record<string, string>>;
}

/** A question of the probe, as the script lists it. */
export interface ProbeQuestion {
  readonly id: string;
  /** The part of docs/platform.md that it belongs to. */
  readonly section: string;
  readonly ask: string;
  readonly read: string;
}

/** A report as it was copied out of the sheet; throws an Error that says what is wrong with it. */
export function readReport(text: string): ProbeReport {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch (error) {
    throw new Error(`it is no JSON: ${(error as Error).message}`);
  }
  const { probe, locale, answers } = (report ?? {}) as Partial<ProbeReport>;
  if (probe !== 1 || typeof locale !== "string" || typeof answers !== "object" || answers === null) {
    throw new Error('it is no report of the probe, which begins with {"probe":1,"locale":');
  }
  return { probe, locale, answers };
}

/** What the add-on answers to a segmentation, as far as the command prints it. */
export interface Segmented {
  readonly sheet: string;
  readonly customers: number;
  readonly asOf: string | null;
  readonly columns: readonly { readonly title: string; readonly letters: string }[];
  readonly tiers: readonly Group[];
  readonly stages: readonly Group[];
  readonly report: Report;
  readonly manual: number;
  readonly hints: readonly Wording[];
}

type Wording = Readonly<Record<keyof typeof WORDS, string>>;

interface Group {
  readonly label: string;
  readonly customers: number;
  readonly spent: number;
}

interface Report {
  readonly read: number;
  readonly used: number;
  readonly leftOut: readonly {
    readonly reason: Wording;
    readonly count: number;
    readonly firstRows: readonly number[];
  }[];
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

const WORDS = {
  en: {
    written: (summary: Segmented) =>
      `${counted(summary.customers, "customer")} in “${summary.sheet}”${summary.asOf ? `, seen from ${summary.asOf}` : ""}.`,
    columns: "Columns: ",
    leftOut: ({ read, used }: Report) =>
      used === read
        ? "Every row could be used."
        : `${used} of ${counted(read, "row")} used, ${read - used} left out:`,
    rows: (count: number) => (count === 1 ? "row" : "rows"),
    manual: (count: number) => `${counted(count, "tier")} decided in “Tier (manual)”.`,
  },
  zh: {
    written: (summary: Segmented) =>
      `“${summary.sheet}”中的 ${summary.customers} 位客户${summary.asOf ? `，截止 ${summary.asOf}` : ""}。`,
    columns: "写入的列：",
    leftOut: ({ read, used }: Report) =>
      used === read ? "所有行均可使用。" : `${read} 行中使用了 ${used} 行，有 ${read - used} 行未使用：`,
    rows: () => "行",
    manual: (count: number) => `有 ${count} 个等级由“等级(手动)”决定。`,
  },
} as const;

/** The summary of a run for the terminal; with `everything`, the problems report as JSON behind it. */
export function summaryText(summary: Segmented, language: keyof typeof WORDS, everything: boolean): string {
  const words = WORDS[language];
  const { report, hints, manual } = summary;
  return [
    words.written(summary),
    words.columns + summary.columns.map(({ letters, title }) => `${letters} ${title}`).join(", "),
    ...groupLines(summary.tiers),
    ...groupLines(summary.stages),
    words.leftOut(report),
    ...report.leftOut.map(
      ({ reason, count, firstRows }) =>
        `  ${count} × ${reason[language]} (${words.rows(count)} ${firstRows.join(", ")}${count > firstRows.length ? " …" : ""})`,
    ),
    ...(manual > 0 ? [words.manual(manual)] : []),
    ...hints.map((hint) => hint[language]),
    ...(everything ? [JSON.stringify(report, null, 2)] : []),
  ].join("\n");
}

function groupLines(groups: readonly Group[]): string[] {
  const customers = groups.reduce((sum, group) => sum + group.customers, 0);
  const width = Math.max(0, ...groups.map(({ label }) => label.length));
  return groups.map(
    ({ label, customers: count }) =>
      `  ${label.padEnd(width)}  ${String(count).padStart(7)}  ${((100 * count) / customers).toFixed(1).padStart(5)} %`,
  );
}

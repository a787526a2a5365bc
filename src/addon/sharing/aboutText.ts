import { COLUMN_TITLES, MANUAL_TIER_TITLE } from "../../core/columnTitles";
import { fill } from "../../core/fill";
import type { RfmCuts } from "../../core/rfm/cuts";
import type { Group } from "../../protocol/replies";
import { columnMeaning, tierRule } from "../decorate/noteText";
import { ABOUT } from "./aboutWords";
import type { ToldRun } from "./toldRun";

/** The columns that the text takes. */
export const ABOUT_WIDTH = 4;

export type AboutCell = string | number;
/** A line of the text; a heading stands out. */
export interface AboutLine {
  readonly cells: readonly AboutCell[];
  readonly heading?: true;
}

/** What is told about a run on a sheet, in the language of the columns. `when` is its moment in words. */
export function aboutText(told: ToldRun, sheet: string, when: string): AboutLine[] {
  const { rules, asOf, by, customers, version } = told;
  const say = (name: keyof typeof ABOUT): string => ABOUT[name][rules.language];
  const line = (...cells: readonly AboutCell[]): AboutLine => ({ cells });
  const heading = (...cells: readonly string[]): AboutLine => ({ cells, heading: true });
  return [
    heading(say("heading")),
    line(
      by === null
        ? fill(say("written"), { version, sheet, when })
        : fill(say("writtenBy"), { version, sheet, when, by }),
    ),
    line(asOf === null ? fill(say("seen"), { customers }) : fill(say("seenAsOf"), { customers, asOf })),
    line(say("own")),
    ...(told.tiers.length > 0 ? [line(), ...tierLines()] : []),
    ...(told.stages.length > 0 ? [line(), ...stageLines()] : []),
    ...(told.cuts ? [line(), ...cutLines(told.cuts)] : []),
    line(),
    heading(say("column"), say("meaning")),
    ...told.columns.map((column) =>
      line(COLUMN_TITLES[column][rules.language], columnMeaning(column, rules)),
    ),
  ];

  function tierLines(): AboutLine[] {
    const { labels } = rules.tier;
    const floorOf = ({ label }: Group): AboutCell => rounded(told.floors[labels.indexOf(label)]);
    const column = MANUAL_TIER_TITLE[rules.language];
    return [
      heading(say("tier"), say("customers"), say("spent"), say("from")),
      ...told.tiers.map((group) => line(...groupCells(group), floorOf(group))),
      line(tierRule(rules)),
      ...(told.manual > 0 ? [line(fill(say("manual"), { column, count: told.manual }))] : []),
    ];
  }

  function stageLines(): AboutLine[] {
    return [
      heading(say("stage"), say("customers"), say("spent")),
      ...told.stages.map((group) => line(...groupCells(group))),
    ];
  }

  function cutLines(cuts: RfmCuts): AboutLine[] {
    return [
      heading(say("score"), say("recencyDays"), say("frequency"), say("monetary")),
      ...scoreRanges(cuts).map((ranges) => line(...ranges)),
    ];
  }
}

const groupCells = ({ label, customers, spent }: Group): AboutCell[] => [label, customers, rounded(spent)];

/** The best score first: from which value on a customer has it, and the last one for the rest. */
function scoreRanges(cuts: RfmCuts): AboutCell[][] {
  const { recencyDays, rule } = cuts;
  const bins = recencyDays.length + 1;
  const [reached, missed] = rule === "atLeast" ? ["≥", "<"] : [">", "≤"];
  const above = (points: readonly number[], score: number): string =>
    score === 1 ? `${missed} ${rounded(points[0])}` : `${reached} ${rounded(points[score - 2])}`;
  return Array.from({ length: bins }, (_, place) => {
    const score = bins - place;
    const within = score === 1 ? `> ${rounded(recencyDays[bins - 2])}` : `≤ ${rounded(recencyDays[place])}`;
    return [score, within, above(cuts.frequency, score), above(cuts.monetary, score)];
  });
}

/** Without the error of binary fractions; blank for nothing. */
const rounded = (value: number | null | undefined): AboutCell =>
  value === null || value === undefined ? "" : Number(value.toPrecision(12));

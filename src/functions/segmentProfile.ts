import type { Cell, Place } from "../cells/place";
import { isBlank } from "../cells/texts";
import { SMALL_EFFECT } from "../core/clusters/traits";
import type { Wording } from "../core/vocabulary";
import { tableAnswer } from "./answers";
import { calling } from "./calling";
import { dataRows, refuseSingleCells } from "./dataRows";
import { namedIds } from "./ids";
import { languageOption } from "./options";
import { profileColumn } from "./profiledColumns";
import { cellsOf } from "./ranges";
import { textProblems, wordColumns } from "./textColumns";
import { usableRows } from "./usableRows";
import { wideColumns } from "./wideColumns";

const TITLES: readonly Wording[] = [
  { en: "Segment", zh: "分群" },
  { en: "Customers", zh: "客户数" },
  { en: "Share", zh: "占比" },
];
const SETS_APART: Wording = { en: "What sets it apart", zh: "突出特征" };
const NOTHING: Wording = { en: "Close to the average", zh: "接近平均水平" };

/** `SEGMENT_PROFILE`: one line per segment with its size and its typical member. */
export function segmentProfile(
  place: Place,
  segment: unknown,
  features: unknown,
  language?: unknown,
): Cell[][] {
  return calling("SEGMENT_PROFILE", () => {
    const inLanguage = languageOption(language);
    const wide = wideColumns("features", features);
    const rows = dataRows(place, { segment }, wide, wordColumns([segment, ...Object.values(wide)], place));
    refuseSingleCells(rows, "the whole columns, for example =SEGMENT_PROFILE(A2:A, B2:E)");

    const names = Object.keys(wide);
    const titles = names.map((_, at): Wording => {
      const title = rows.hasTitles ? cellsOf(features)[0]?.[at] : "";
      return typeof title === "string" && !isBlank(title)
        ? { en: title.trim(), zh: title.trim() }
        : { en: `Column ${at + 1}`, zh: `第${at + 1}列` };
    });
    const columns = names.map((name, at) => profileColumn(rows.columns[name]!, titles[at]!, place));
    const problems = Object.fromEntries(names.map((name, at) => [name, columns[at]!.problems]));
    const segments = rows.columns.segment!;
    const lines = usableRows(
      rows,
      { ...problems, segment: textProblems(segments, place) },
      ["segment"],
      inLanguage,
    );
    const parts = namedIds(lines.map((row) => segments[row]));
    const sizes = new Array<number>(parts.shown.length).fill(0);
    for (const part of parts.numbers) sizes[part]!++;
    const profiles = columns.map((column) => column.profile(lines, parts.numbers, sizes.length));
    return tableAnswer(
      [...TITLES, ...columns.flatMap((column) => column.titles), SETS_APART],
      inLanguage,
      parts.shown.map((shown, part): Cell[] => {
        const typical = profiles.map((profile) => profile[part]!);
        const [strongest] = typical
          .filter(({ effect }) => Math.abs(effect) >= SMALL_EFFECT)
          .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
        return [
          shown,
          sizes[part]!,
          sizes[part]! / lines.length,
          ...typical.flatMap(({ cells }) => cells),
          (strongest?.because ?? NOTHING)[inLanguage],
        ];
      }),
    );
  });
}

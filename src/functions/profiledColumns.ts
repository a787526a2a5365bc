import { readNumbers } from "../cells/numbers";
import type { Cell, Place } from "../cells/place";
import { foundText, type Problem } from "../cells/problem";
import { isBlank, isDateCell } from "../cells/texts";
import { numberTraits, wordTraits } from "../core/clusters/traits";
import { labelled } from "../core/labelled";
import { LANGUAGES, type Wording } from "../core/vocabulary";
import { namedIds } from "./ids";
import { textProblems } from "./textColumns";

/** What a table of segments says of a column for one segment. */
export interface Typical {
  readonly cells: readonly Cell[];
  /** How far the segment is from all rows, in standard deviations. */
  readonly effect: number;
  readonly because: Wording;
}

/** A column of numbers, with mean and median, or of words, with the most common one. */
export interface ProfiledColumn {
  readonly titles: readonly Wording[];
  /** What is wrong with cells that are filled. */
  readonly problems: ReadonlyMap<number, Problem>;
  /** What is typical of each part of some rows. */
  profile(rows: readonly number[], partOfRow: ArrayLike<number>, parts: number): readonly Typical[];
}

/** A column is one of numbers where most of its filled cells are numbers. Blank cells are left out. */
export function profileColumn(cells: readonly Cell[], title: Wording, place: Place): ProfiledColumn {
  const read = readNumbers(cells, place);
  const numbers = read.values.filter((value) => !Number.isNaN(value)).length;
  if (numbers > read.problems.size) return numberColumn(read.values, read.problems, title);
  return wordColumn(
    cells.map((cell) => (isDateCell(cell) ? foundText(cell, place) : cell)),
    title,
    place,
  );
}

function numberColumn(
  values: Float64Array,
  problems: ReadonlyMap<number, Problem>,
  title: Wording,
): ProfiledColumn {
  return {
    titles: [titled(title, { en: "mean", zh: "平均值" }), titled(title, { en: "median", zh: "中位数" })],
    problems,
    profile(rows, partOfRow, parts) {
      const { overallMean, traits } = numberTraits(
        Float64Array.from(rows, (row) => values[row]!),
        partOfRow,
        parts,
      );
      return traits.map(({ mean, median, effect }) => ({
        cells: Number.isNaN(mean) ? ["", ""] : [mean, median],
        effect,
        because: titled(title, {
          en: `mean ${short(mean)} against ${short(overallMean)}`,
          zh: `平均 ${short(mean)}，全体 ${short(overallMean)}`,
        }),
      }));
    },
  };
}

function wordColumn(cells: readonly Cell[], title: Wording, place: Place): ProfiledColumn {
  return {
    titles: [titled(title, { en: "most common", zh: "最常见" })],
    problems: textProblems(cells, place),
    profile(rows, partOfRow, parts) {
      const filled = rows.filter((row) => !isBlank(cells[row]));
      const ids = namedIds(filled.map((row) => cells[row]));
      const numberOfRow = new Map(filled.map((row, index) => [row, ids.numbers[index]!]));
      const words = Float64Array.from(rows, (row) => numberOfRow.get(row) ?? Number.NaN);
      return wordTraits(words, partOfRow, parts).map((trait) => {
        if (trait === undefined) return { cells: [""], effect: 0, because: title };
        const shown = ids.shown[trait.word];
        const [share, overall] = [percent(trait.share), percent(trait.overallShare)];
        const name = foundText(shown, place);
        return {
          cells: [shown],
          effect: trait.effect,
          because: titled(title, {
            en: `${name} ${share} % against ${overall} %`,
            zh: `${name} 占 ${share}%，全体 ${overall}%`,
          }),
        };
      });
    },
  };
}

function titled(title: Wording, text: Wording): Wording {
  const [en, zh] = LANGUAGES.map((language) => labelled(title[language], text[language], language));
  return { en: en!, zh: zh! };
}

/** A number for a sentence, to three digits. */
function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}

function percent(share: number): number {
  return Math.round(100 * share);
}

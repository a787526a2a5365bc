import { readDays } from "../cells/days";
import { readNumbers } from "../cells/numbers";
import type { Cell, Place } from "../cells/place";
import { problemText } from "../cells/problem";
import { idKey, textOf } from "../cells/texts";
import { InputError } from "../core/errors";
import { type Day, LANGUAGES, type Language } from "../core/vocabulary";
import { listOf, oneCell } from "./ranges";

/** The day of an option such as `as_of`, or undefined where it is left out. */
export function dayOption(place: Place, name: string, argument: unknown): Day | undefined {
  const cell = oneCell(name, argument);
  if (cell === undefined) return undefined;
  const { values, problems } = readDays([cell], place, { serials: true });
  const problem = problems.get(0);
  if (problem) throw new InputError(`${name}: ${problemText(problem, "en")}; give a date such as 2024-03-31`);
  return values[0]!;
}

/** What an option of numbers accepts: in words, and as a test. */
export interface Accepted {
  readonly words: string;
  readonly when: (value: number) => boolean;
}

/** The number of an option, or undefined where it is left out. */
export function numberOption(
  place: Place,
  name: string,
  argument: unknown,
  accepted: Accepted,
): number | undefined {
  const cell = oneCell(name, argument);
  return cell === undefined ? undefined : numbersOf(place, name, [cell], accepted)[0]!;
}

/** The numbers of an option that is a list in a row or a column, or undefined where it is left out. */
export function numberListOption(
  place: Place,
  name: string,
  argument: unknown,
  accepted: Accepted,
): readonly number[] | undefined {
  const cells = listOf(name, argument);
  return cells === undefined ? undefined : numbersOf(place, name, cells, accepted);
}

/** The numbers of an option's cells, every one of which must be accepted. */
export function numbersOf(
  place: Place,
  name: string,
  cells: readonly Cell[],
  accepted: Accepted,
): readonly number[] {
  const { values, problems } = readNumbers(cells, place);
  const numbers = Array.from(values);
  for (let index = 0; index < numbers.length; index++) {
    const problem = problems.get(index);
    const value = numbers[index]!;
    if (!problem && accepted.when(value)) continue;
    const found = problem
      ? problemText(problem, "en")
      : Number.isNaN(value)
        ? "a cell is blank"
        : `${value} is not accepted`;
    throw new InputError(`${name}: ${found}; give ${accepted.words}`);
  }
  return numbers;
}

/** The one of several words that an option names, in any case, or undefined where it is left out. */
export function wordOption<Word extends string>(
  name: string,
  argument: unknown,
  words: readonly Word[],
): Word | undefined {
  const cell = oneCell(name, argument);
  if (cell === undefined) return undefined;
  const text = textOf(cell);
  const word = words.find((each) => idKey(each) === idKey(text));
  if (word !== undefined) return word;
  throw new InputError(`${name}: "${text}" is not one of ${words.map((each) => `"${each}"`).join(", ")}`);
}

/** The language of words in a result: English where it is left out. */
export function languageOption(argument: unknown): Language {
  return wordOption("language", argument, LANGUAGES) ?? "en";
}

import type { ColumnDescription, Description, FieldGuess } from "../../protocol/replies";
import type { CustomerField } from "../../protocol/requests";
import type { Draft } from "../draft";
import { h, icon } from "../h";
import { isOptional } from "../outlook";
import type { Words } from "../words";
import type { Scene } from "./page";

/** Which column of the table means what: guessed, shown with a few of its cells, and hers to correct. */
export function columnsSection(scene: Scene, description: Description): HTMLElement {
  const isAnyFound = description.fields.some(({ column }) => column !== null);
  return h(
    "section",
    { id: "columns", "aria-labelledby": "columns-title" },
    h("h2", { id: "columns-title" }, scene.words.say("columns")),
    h("p", { class: "muted" }, scene.words.say(isAnyFound ? "columnsHelp" : "columnsNotFound")),
    ...description.fields.map((guess) => fieldRow(scene, description, guess)),
  );
}

export const fieldId = (field: CustomerField): string => `field-${field}`;

/** True for a column that was guessed with doubts, and that she has not chosen herself. */
export const isUnsure = ({ field, column, sure }: FieldGuess, { mapping }: Draft): boolean =>
  !sure && column !== null && mapping[field] === undefined;

function fieldRow(
  { state, words, actions }: Scene,
  { columns }: Description,
  guess: FieldGuess,
): HTMLElement {
  const { field } = guess;
  const chosen = state.draft.mapping[field];
  const column = chosen === undefined ? guess.column : chosen;
  const found = columns.find((candidate) => candidate.column === column);
  const unsure = isUnsure(guess, state.draft);
  const id = fieldId(field);
  const help = [
    ...(unsure ? [h("span", { class: "check" }, icon("look"), doubt(guess, words))] : []),
    ...(found ? [samplesOf(found, words)] : []),
  ];
  return h(
    "div",
    { id: `${id}-row`, class: unsure ? "field unsure" : "field" },
    h("label", { for: id }, words.say(field), isOptional(field) && h("small", {}, words.say("optional"))),
    h(
      "select",
      {
        id,
        "aria-describedby": help.length > 0 ? `${id}-help` : false,
        change: ({ target }) => {
          const { value } = target as HTMLSelectElement;
          actions.chooseColumn(field, value === "" ? null : Number(value));
        },
      },
      h("option", { value: "", selected: column === null }, words.say("noColumn")),
      ...columns.map((candidate) =>
        h(
          "option",
          { value: candidate.column, selected: candidate.column === column },
          words.say("column", {
            letters: candidate.letters,
            title: candidate.title || words.say("untitled"),
          }),
        ),
      ),
    ),
    help.length > 0 && h("p", { id: `${id}-help` }, ...help),
  );
}

const doubt = ({ why }: FieldGuess, words: Words): string =>
  why ? `${words.say("pleaseCheck")}: ${why}` : words.say("pleaseCheck");

function samplesOf({ samples }: ColumnDescription, words: Words): HTMLElement {
  if (samples.length === 0) return h("span", { class: "samples" }, words.say("noSamples"));
  const spoken = h("span", { class: "unseen" }, words.say("samples"), " ");
  return h("span", { class: "samples" }, spoken, samples.join(words.say("sampleSeparator")));
}

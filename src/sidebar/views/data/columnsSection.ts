import type { Field } from "../../../core/fields";
import type { ColumnDescription, Description, FieldGuess } from "../../../protocol/replies";
import { columnOf, isUnsure, sharedWith } from "../../fieldColumns";
import { h, icon } from "../../h";
import { fieldList, isOptional, isWanted } from "../../outlook";
import type { Words } from "../../words";
import { button } from "../button";
import type { Scene } from "../page";
import { columnName } from "./columnName";

/** Which column of the table means what: guessed, shown with a few of its cells, and hers to correct. */
export function columnsSection(scene: Scene, description: Description): HTMLElement {
  const isMain = (guess: FieldGuess): boolean =>
    columnOf(guess, scene.state.draft) !== null ||
    scene.state.draft.mapping[guess.field] !== undefined ||
    isWanted(description, guess.field);
  const main = description.fields.filter(isMain);
  const others = description.fields.filter((guess) => !isMain(guess));
  const isAnyFound = description.fields.some(({ column }) => column !== null);
  return h(
    "section",
    { id: "columns", "aria-labelledby": "columns-title" },
    h("h2", { id: "columns-title" }, scene.words.say("columns")),
    h("p", { class: "muted" }, scene.words.say(isAnyFound ? "columnsHelp" : "columnsNotFound")),
    ...main.map((guess) => fieldRow(scene, description, guess)),
    others.length > 0 &&
      h(
        "details",
        { id: "more-columns" },
        h("summary", { id: "more-columns-summary" }, scene.words.say("moreColumns")),
        h("p", { class: "muted" }, scene.words.say("moreColumnsHelp")),
        ...others.map((guess) => fieldRow(scene, description, guess)),
      ),
  );
}

export const fieldId = (field: Field): string => `field-${field}`;

function fieldRow(scene: Scene, description: Description, guess: FieldGuess): HTMLElement {
  const { state, words, actions } = scene;
  const { columns, fields } = description;
  const { field } = guess;
  const title = words.field(field);
  const column = columnOf(guess, state.draft);
  const found = columns.find((candidate) => candidate.column === column);
  const shared = sharedWith(guess, fields, state.draft);
  const unsure = isUnsure(guess, description, state.draft);
  const doubts = [
    ...(unsure ? [whyUnsure(guess, words)] : []),
    ...(shared.length > 0 ? [words.say("alsoUsed", { fields: fieldList(shared, words) })] : []),
  ];
  const id = fieldId(field);
  const help = [
    ...doubts.map((doubt) => h("span", { class: "check" }, icon("look"), doubt)),
    ...(found ? [samplesOf(found, words)] : []),
  ];
  return h(
    "div",
    { id: `${id}-row`, class: doubts.length > 0 ? "field unsure" : "field" },
    h("label", { for: id }, title, isOptional(description, field) && h("small", {}, words.say("optional"))),
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
          columnName(candidate, words),
        ),
      ),
    ),
    help.length > 0 && h("p", { id: `${id}-help` }, ...help),
    unsure && confirmButton(scene, guess),
  );
}

/** Takes the doubt away; the focus stays with the field. */
function confirmButton({ words, actions }: Scene, guess: FieldGuess): HTMLElement {
  const { field } = guess;
  const confirm = (): void => {
    actions.confirm(guess);
    document.getElementById(fieldId(field))?.focus();
  };
  const made = button(`confirm-${field}`, "link", words.say("thatsRight"), confirm, icon("check"));
  made.append(h("span", { class: "unseen" }, words.say("thatsRightFor", { field: words.field(field) })));
  return made;
}

const whyUnsure = ({ why }: FieldGuess, words: Words): string =>
  why ? words.say("pleaseCheckWhy", { why: why[words.language] }) : words.say("pleaseCheck");

function samplesOf({ samples }: ColumnDescription, words: Words): HTMLElement {
  if (samples.length === 0) return h("span", { class: "samples" }, words.say("noSamples"));
  const spoken = h("span", { class: "unseen" }, words.say("samples"), " ");
  return h("span", { class: "samples" }, spoken, samples.join(words.say("sampleSeparator")));
}

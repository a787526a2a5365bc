import { COLUMN_TITLES } from "../../core/columnTitles";
import { LANGUAGES, type Language, OUTPUT_COLUMNS } from "../../core/vocabulary";
import type { Description } from "../../protocol/replies";
import type { Settings } from "../../protocol/settings";
import { FIRST_DATE, isDayOutside, LAST_DATE } from "../days";
import { rulesOf } from "../draft";
import { h } from "../h";
import type { Words } from "../words";
import { LANGUAGE_NAMES } from "./languageNames";
import type { Scene } from "./page";

/** The rules that may be changed before a run; they are right for most without being opened. */
export function rulesBox(scene: Scene, description: Description): HTMLElement {
  const { words, state } = scene;
  const rules = rulesOf(description, state.draft);
  const { newest } = description;
  const day = isDayOutside(rules.asOf) ? null : (rules.asOf ?? newest);
  return h(
    "details",
    { id: "rules", class: "box" },
    h(
      "summary",
      { id: "rules-summary" },
      words.say("rules"),
      day !== null && h("small", {}, words.say("asOfShort", { day: words.day(day) })),
    ),
    asOfRow(scene, newest, rules),
    languageRow(scene, rules),
    columnsRow(scene, rules),
    h("p", { class: "muted" }, words.say("rulesShared")),
  );
}

function asOfRow({ words, actions }: Scene, newest: string | null, rules: Settings): HTMLElement {
  const help = isDayOutside(rules.asOf)
    ? words.say("asOfOutside", { first: words.day(FIRST_DATE), last: words.day(LAST_DATE) })
    : newest === null
      ? words.say("asOfNewest")
      : words.say("asOfNewestDay", { day: words.day(newest) });
  return h(
    "div",
    { class: "field" },
    h("label", { for: "as-of" }, words.say("asOf")),
    h("input", {
      id: "as-of",
      type: "date",
      min: FIRST_DATE,
      max: LAST_DATE,
      value: rules.asOf ?? "",
      "aria-describedby": "as-of-help",
      "aria-invalid": String(isDayOutside(rules.asOf)),
      change: ({ target }) => actions.chooseRules({ asOf: (target as HTMLInputElement).value }),
    }),
    h("p", { id: "as-of-help" }, help),
  );
}

const languageRow = ({ words, actions }: Scene, rules: Settings): HTMLElement =>
  h(
    "div",
    { class: "field" },
    h("label", { for: "column-language" }, words.say("columnLanguage")),
    h(
      "select",
      {
        id: "column-language",
        change: ({ target }) =>
          actions.chooseRules({ language: (target as HTMLSelectElement).value as Language }),
      },
      ...LANGUAGES.map((language) =>
        h(
          "option",
          { value: language, lang: language, selected: language === rules.language },
          LANGUAGE_NAMES[language],
        ),
      ),
    ),
  );

const columnsRow = ({ words, actions }: Scene, rules: Settings): HTMLElement =>
  h(
    "fieldset",
    { class: "ticks" },
    h("legend", {}, words.say("columnsWritten")),
    ...OUTPUT_COLUMNS.map((column) =>
      h(
        "label",
        {},
        h("input", {
          id: `column-${column}`,
          type: "checkbox",
          checked: rules.columns.includes(column),
          change: ({ target }) => {
            const { checked } = target as HTMLInputElement;
            actions.chooseRules({
              columns: OUTPUT_COLUMNS.filter((other) =>
                other === column ? checked : rules.columns.includes(other),
              ),
            });
          },
        }),
        title(column, rules, words),
      ),
    ),
  );

/** In her language, and where the columns speak another, in theirs too. */
function title(column: keyof typeof COLUMN_TITLES, { language }: Settings, words: Words): string {
  const hers = COLUMN_TITLES[column][words.language];
  return language === words.language ? hers : `${hers} (${COLUMN_TITLES[column][language]})`;
}

import { COLUMN_TITLES } from "../../../core/columnTitles";
import type { TableKind } from "../../../core/fields";
import { LANGUAGES, type Language, OUTPUT_COLUMNS, type OutputColumn } from "../../../core/vocabulary";
import type { Settings } from "../../../protocol/settings";
import { schemeIn } from "../../gridChoices";
import { h } from "../../h";
import { refusedColumns } from "../../proof/proofReader";
import { namedIn } from "../../tierChoices";
import type { Words } from "../../words";
import { selectField } from "../controls";
import { LANGUAGE_NAMES } from "../languageNames";
import { fold } from "./fold";
import type { RulesScene } from "./rulesView";

/** Which columns are written, and in which language. */
export function columnRules({ state, words, actions, rules }: RulesScene, kind: TableKind): HTMLElement {
  const { columns, language, tier, scheme } = rules;
  const refused = refusedColumns(state, OUTPUT_COLUMNS);
  return fold(
    "column-rules",
    words.say("ruleColumns"),
    `${columns.length} / ${OUTPUT_COLUMNS.length}`,
    h(
      "fieldset",
      { class: "ticks" },
      h("legend", { class: "unseen" }, words.say("columnsWritten")),
      ...OUTPUT_COLUMNS.map((column) =>
        h(
          "label",
          {},
          h("input", {
            id: `column-${column}`,
            type: "checkbox",
            checked: columns.includes(column),
            "aria-describedby": refused.includes(column) ? "not-offered" : false,
            change: ({ target }) => {
              const { checked } = target as HTMLInputElement;
              actions.chooseRules({
                columns: OUTPUT_COLUMNS.filter((other) =>
                  other === column ? checked : columns.includes(other),
                ),
              });
            },
          }),
          titleOf(column, rules, words),
          refused.includes(column) && h("small", {}, words.say("notOfferedShort")),
        ),
      ),
      refused.length > 0 &&
        h(
          "p",
          { id: "not-offered", class: "muted" },
          words.say("notOffered", {
            columns: words.list(refused.map((column) => titleOf(column, rules, words))),
          }),
        ),
      kind === "orders" &&
        h(
          "label",
          { class: "apart" },
          h("input", {
            id: "beside-orders",
            type: "checkbox",
            checked: rules.besideOrders,
            change: ({ target }) =>
              actions.chooseRules({ besideOrders: (target as HTMLInputElement).checked }),
          }),
          words.say("besideOrdersToo"),
        ),
    ),
    selectField<Language>(
      { id: "column-language", label: words.say("columnLanguage") },
      LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
      language,
      // The names of a preset come along.
      (chosen) =>
        actions.chooseRules({
          language: chosen,
          tier: namedIn(tier, chosen),
          scheme: schemeIn(scheme, chosen),
        }),
    ),
  );
}

/** In her language, and where the columns speak another, in theirs too. */
function titleOf(column: OutputColumn, { language }: Settings, words: Words): string {
  const hers = COLUMN_TITLES[column][words.language];
  return language === words.language ? hers : `${hers} (${COLUMN_TITLES[column][language]})`;
}

import { settingsFile } from "../../protocol/settingsFile";
import { h } from "../h";
import { ruleFaults } from "../ruleFaults";
import { button } from "../views/button";
import { copyButton } from "../views/copyButton";
import { fold } from "../views/rules/fold";
import type { RulesScene } from "../views/rules/rulesView";
import { downloadText } from "./downloadText";
import { faultText } from "./faultText";

const FILE_NAME = "tierline-rules.json";
/** No rules are as long; a file of this size was chosen by mistake. */
const LONGEST_FILE_BYTES = 1_000_000;
const FAULTS_TOLD = 5;

/** The rules as a text to take elsewhere, and a place to put in those from elsewhere. */
export const presetRules = (scene: RulesScene): HTMLElement =>
  fold("preset-rules", scene.words.say("presets"), "", ...presetOut(scene), ...presetIn(scene));

function presetOut({ words, rules }: RulesScene): Node[] {
  const text = ruleFaults(rules).size === 0 ? settingsFile(rules) : undefined;
  if (text === undefined) return [h("p", { id: "preset-none", class: "muted" }, words.say("needsRules"))];
  return [
    h("label", { for: "preset-out", class: "above" }, words.say("presetOut")),
    h(
      "textarea",
      { id: "preset-out", class: "report", readonly: true, rows: 5, "aria-describedby": "preset-out-help" },
      text,
    ),
    h("p", { id: "preset-out-help", class: "muted" }, words.say("presetOutHelp")),
    h(
      "div",
      { class: "links" },
      copyButton(words, "preset-copy", "preset-out", "copy"),
      button("preset-download", "link", words.say("presetDownload"), () => downloadText(FILE_NAME, text)),
    ),
  ];
}

function presetIn(scene: RulesScene): Node[] {
  const { words, actions } = scene;
  return [
    h("label", { for: "preset-in", class: "above" }, words.say("presetIn")),
    h("textarea", {
      id: "preset-in",
      class: "report typed",
      rows: 4,
      spellcheck: "false",
      "aria-describedby": "preset-in-help",
    }),
    h("p", { id: "preset-in-help", class: "muted" }, words.say("presetInHelp")),
    h(
      "div",
      { class: "links" },
      button("preset-take", "link", words.say("presetTake"), () =>
        actions.takePreset((document.getElementById("preset-in") as HTMLTextAreaElement).value),
      ),
      button("preset-choose", "link", words.say("presetFile"), () =>
        document.getElementById("preset-file")!.click(),
      ),
    ),
    h("input", {
      id: "preset-file",
      type: "file",
      accept: ".json,application/json",
      hidden: true,
      change: ({ target }) => void takeFile(target as HTMLInputElement, actions.takePreset),
    }),
    ...outcome(scene),
  ];
}

/** A file that can't be read, or that can be no rules, is refused as text that is none. */
async function takeFile(input: HTMLInputElement, take: (text: string) => void): Promise<void> {
  const file = input.files?.[0];
  if (!file) return;
  const text = file.size > LONGEST_FILE_BYTES ? "" : await file.text().catch(() => "");
  // The same file, mended, may be chosen again.
  input.value = "";
  take(text);
}

/** What came of the preset that was put in; it is no news any more once a rule was changed since. */
function outcome({ words, state }: RulesScene): Node[] {
  const { preset, draft } = state;
  if (preset === null) return [];
  if (preset.ok) {
    return draft.rules === preset.rules
      ? [h("p", { id: "preset-taken", class: "taken", role: "status" }, words.say("presetTaken"))]
      : [];
  }
  const { faults } = preset;
  return [
    h(
      "div",
      { id: "preset-faults", class: "faults", role: "alert" },
      h("p", {}, h("strong", {}, words.say("presetRefused"))),
      h("ul", {}, ...faults.slice(0, FAULTS_TOLD).map((fault) => h("li", {}, faultText(fault, words)))),
      faults.length > FAULTS_TOLD
        ? h("p", {}, words.say("presetMore", { count: faults.length - FAULTS_TOLD }))
        : null,
    ),
  ];
}

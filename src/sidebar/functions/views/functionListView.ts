import { FUNCTION_GROUPS, type FunctionName } from "../../functionHelp/functionGroups";
import { functionText } from "../../functionHelp/functionText";
import { h } from "../../h";
import { button } from "../../views/button";
import type { Parts, Scene } from "../../views/page";
import { title } from "../../views/title";
import { type FunctionList, findFunctions } from "../findFunctions";

/** Every function by what it is about, or those that a search finds. */
export function functionListView(scene: Scene, search: string): Parts {
  const { words, actions } = scene;
  const lists = findFunctions(search);
  return {
    body: [
      title(words.say("insertFunction")),
      h("input", {
        id: "function-search",
        class: "search",
        type: "search",
        value: search,
        placeholder: words.say("searchExample"),
        "aria-label": words.say("searchFunctions"),
        input: ({ target }) => actions.functions.search((target as HTMLInputElement).value),
      }),
      ...lists.map((list) => groupSection(scene, list)),
      ...(lists.length === 0 ? [h("p", { id: "none-found" }, words.say("noFunctionFound", { search }))] : []),
    ],
    bar: [button("show-keeping", "link", words.say("keepValues"), actions.functions.showKeeping)],
  };
}

function groupSection(scene: Scene, { group, names }: FunctionList): HTMLElement {
  const { words } = scene;
  const id = `group-${group}`;
  return h(
    "section",
    { id, "aria-labelledby": `${id}-title` },
    h("h2", { id: `${id}-title` }, FUNCTION_GROUPS[group].title[words.language]),
    h("ul", { class: "function-list" }, ...names.map((name) => functionItem(scene, name))),
  );
}

const functionItem = ({ words, actions }: Scene, name: FunctionName): HTMLElement =>
  h(
    "li",
    { id: `item-${name}` },
    h(
      "button",
      { id: `function-${name}`, type: "button", click: () => actions.functions.choose(name) },
      h("code", {}, name),
      h("span", { class: "muted" }, functionText(name, words.language).short),
    ),
  );

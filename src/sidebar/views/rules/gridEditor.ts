import type { SegmentRegion } from "../../../core/rfm/ownGrid";
import {
  cellsOf,
  GRID_SIDE,
  type GridDraft,
  gridInForce,
  MOST_NAMES,
  painted,
  renamed,
  scoresOf,
  withNewName,
  withoutName,
} from "../../gridChoices";
import { h, icon } from "../../h";
import { nameFault } from "../../ruleFaults";
import { gridNameId } from "../../ruleIds";
import { button } from "../button";
import { below, textInput } from "../controls";
import { moveByArrows } from "./moveByArrows";
import type { RulesScene } from "./rulesView";

/** A person's own segments of R by F: names to choose from, and a grid to give them to. */
export function gridEditor(scene: RulesScene, regions: readonly SegmentRegion[]): HTMLElement {
  const { words, actions, state, rules } = scene;
  const grid = gridInForce(state.draft.grid, regions, rules.language);
  return h(
    "div",
    { id: "grid-editor", class: "grid-editor" },
    h("p", { class: "muted" }, words.say("gridHelp")),
    h(
      "fieldset",
      { id: "grid-names", class: "grid-names" },
      h("legend", {}, words.say("gridNames")),
      ...grid.names.map((_, place) => nameRow(scene, grid, place)),
    ),
    grid.names.length < MOST_NAMES
      ? button("grid-add", "link", words.say("gridAdd"), () =>
          actions.chooseGrid(withNewName(grid, words.say("gridNew", { number: grid.names.length + 1 }))),
        )
      : null,
    gridTable(scene, grid),
  );
}

function nameRow({ words, actions }: RulesScene, grid: GridDraft, place: number): HTMLElement {
  const name = grid.names[place]!;
  const count = cellsOf(grid, place);
  const id = gridNameId(place);
  const fault = count > 0 ? nameFault(name)?.(words) : undefined;
  return h(
    "div",
    { id: `grid-row-${place}`, class: "grid-row" },
    h("input", {
      id: `grid-brush-${place}`,
      type: "radio",
      name: "grid-brush",
      checked: grid.brush === place,
      "aria-label": words.say("gridBrush", { number: place + 1, name }),
      change: () => actions.chooseGrid({ ...grid, brush: place }),
    }),
    mark(place),
    textInput({ id, label: words.say("gridName", { number: place + 1 }), fault }, name, (text) =>
      actions.chooseGrid(renamed(grid, place, text)),
    ),
    count > 0
      ? h("small", {}, words.say("gridCells", { count }))
      : removeButton(words.say("gridRemove", { name }), () => actions.chooseGrid(withoutName(grid, place))),
    ...below(id, undefined, fault),
  );

  function removeButton(label: string, click: () => void): HTMLElement {
    const made = button(`grid-remove-${place}`, "link", "", click, icon("none"));
    made.setAttribute("aria-label", label);
    return made;
  }
}

/** A number and a colour, the same beside the name and in its cells. */
const mark = (place: number): HTMLElement =>
  h("span", { class: "mark", style: shade(place), "aria-hidden": "true" }, String(place + 1));

/** Hues as far apart as can be: each a golden angle from the one before. */
const shade = (place: number): string => `--hue: ${Math.round(place * 137.5) % 360}`;

function gridTable({ words, actions }: RulesScene, grid: GridDraft): HTMLElement {
  const scores = Array.from({ length: GRID_SIDE }, (_, i) => i + 1);
  return h(
    "table",
    { id: "grid", class: "map own-grid", keydown: moveByArrows },
    h("caption", {}, words.say("gridCaption"), h("span", { class: "muted" }, words.say("gridScale"))),
    h(
      "tbody",
      {},
      ...scores.map((_, row) => {
        const { r } = scoresOf(row * GRID_SIDE);
        return h(
          "tr",
          {},
          h("th", { scope: "row", "aria-label": words.say("mapR", { score: r }) }, `R${r}`),
          ...scores.map((f) => h("td", {}, cellButton(row * GRID_SIDE + f - 1))),
        );
      }),
    ),
    h(
      "tfoot",
      {},
      h(
        "tr",
        {},
        h("td", {}),
        ...scores.map((f) =>
          h("th", { scope: "col", "aria-label": words.say("mapF", { score: f }) }, `F${f}`),
        ),
      ),
    ),
  );

  function cellButton(cell: number): HTMLElement {
    const { r, f } = scoresOf(cell);
    const place = grid.cells[cell]!;
    const label = (shown: number): string =>
      words.say("gridCell", { r, f, number: shown + 1, name: grid.names[shown]! });
    return h(
      "button",
      {
        id: `grid-R${r}-F${f}`,
        type: "button",
        class: "mark",
        style: shade(place),
        title: grid.names[place]!,
        "aria-label": label(place),
        click: () => {
          actions.chooseGrid(painted(grid, cell));
          // The name of a button that changes under the focus is not read out by itself.
          document.getElementById("status")!.textContent = label(grid.brush);
        },
      },
      String(place + 1),
    );
  }
}

import { h } from "../h";

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** What is wrong with the value, in words. */
  readonly fault?: string | undefined;
}

/** A list to choose one of. */
export function selectField<Value extends string>(
  { id, label, help, fault }: Labelled,
  choices: readonly Choice<Value>[],
  chosen: Value | "",
  choose: (value: Value) => void,
): HTMLElement {
  return h(
    "div",
    { class: "field" },
    h("label", { for: id }, label),
    h(
      "select",
      {
        id,
        ...described(id, help, fault),
        change: ({ target }) => choose((target as HTMLSelectElement).value as Value),
      },
      ...choices.map(({ value, label: name }) => h("option", { value, selected: value === chosen }, name)),
    ),
    ...below(id, help, fault),
  );
}

/** A text to type, which is read at each key. */
export function textField(
  { id, label, help, fault }: Labelled,
  value: string,
  type: (text: string) => void,
): HTMLElement {
  return h(
    "div",
    { class: "field" },
    h("label", { for: id }, label),
    textInput({ id, help, fault }, value, type),
    ...below(id, help, fault),
  );
}

/** A number to type in one line with its label, and the unit behind. */
export function numberRow(
  { id, label, help, fault, unit }: Labelled & { readonly unit: string },
  value: string,
  type: (text: string) => void,
): HTMLElement {
  return h(
    "div",
    { class: "field number-row" },
    h("label", { for: id }, label),
    h("span", { class: "number" }, textInput({ id, help, fault }, value, type), h("span", {}, unit)),
    ...below(id, help, fault),
  );
}

/** The bare input of a field that is labelled elsewhere. */
export const textInput = (
  { id, label, help, fault }: Partial<Labelled> & Pick<Labelled, "id">,
  value: string,
  type: (text: string) => void,
): HTMLInputElement =>
  h("input", {
    id,
    type: "text",
    value,
    autocomplete: "off",
    "aria-label": label ?? false,
    ...described(id, help, fault),
    input: ({ target }) => type((target as HTMLInputElement).value),
  });

/** What helps, and what is wrong: a screen reader reads both with the control. */
export const below = (id: string, help: string | undefined, fault: string | undefined): Node[] => [
  ...(fault === undefined ? [] : [h("p", { id: `${id}-fault`, class: "fault" }, fault)]),
  ...(help === undefined ? [] : [h("p", { id: `${id}-help` }, help)]),
];

const described = (id: string, help: string | undefined, fault: string | undefined) => ({
  "aria-invalid": fault === undefined ? false : "true",
  "aria-describedby":
    [fault === undefined ? "" : `${id}-fault`, help === undefined ? "" : `${id}-help`]
      .filter((part) => part !== "")
      .join(" ") || false,
});

/** A range to move, with its value in words behind. */
export const slider = (
  {
    id,
    label,
    said,
    told,
    least,
    most,
    step,
    value,
  }: {
    readonly id: string;
    readonly label: string;
    /** The value behind the range, and as a screen reader tells it. */
    readonly said: string;
    readonly told: string;
    readonly least: number;
    readonly most: number;
    readonly step: number;
    readonly value: number;
  },
  move: (value: number) => void,
): HTMLElement =>
  h(
    "div",
    { class: "slider" },
    h("label", { for: id }, label),
    h("input", {
      id,
      type: "range",
      min: least,
      max: most,
      step,
      value,
      "aria-valuetext": told,
      input: ({ target }) => move(Number((target as HTMLInputElement).value)),
    }),
    h("span", { class: "said", "aria-hidden": "true" }, said),
  );

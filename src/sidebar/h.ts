type Child = Node | string | null | false;
type Handler = (event: Event) => void;
type Attributes = Readonly<Record<string, string | number | boolean | Handler>>;

/**
 * An element with attributes and children. An attribute that is `false` is left out; a function handles the event of
 * its name. Text always becomes a text node: whatever a cell holds, it never becomes markup.
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  set(element, attributes);
  element.append(...children.filter((child): child is Node | string => child !== null && child !== false));
  return element;
}

/** What an icon shows, as a line on a field of 16 by 16. */
const ICONS = {
  check: "M3 8.5 6.5 12 13 4.5",
  look: "M8 1.8 15 14H1zM8 6.3v3.4M8 11.6v.2",
  note: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM8 7.3v4M8 4.8v.2",
  again: "M13.2 8A5.2 5.2 0 1 1 11.6 4.2M13.2 1.8v3.4H9.8",
  undo: "M3 6h6.5a3.5 3.5 0 0 1 0 7H6M6 3 3 6l3 3",
  none: "M4 8h8",
  back: "M9.5 3.5 5 8l4.5 4.5",
} as const;

/** An icon in the colour of the text around it; it says nothing to a screen reader. */
export function icon(name: keyof typeof ICONS): SVGElement {
  return svg(
    "svg",
    { viewBox: "0 0 16 16", class: `icon ${name}`, "aria-hidden": "true" },
    svg("path", { d: ICONS[name] }),
  );
}

/** An element of a drawing. */
export function svg(
  tag: keyof SVGElementTagNameMap,
  attributes: Attributes,
  ...children: readonly (SVGElement | string)[]
): SVGElement {
  const element = document.createElementNS(SVG, tag);
  set(element, attributes);
  element.append(...children);
  return element;
}

const SVG = "http://www.w3.org/2000/svg";

function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    // A property, not a listener: `patch` can hand it on to the element that stays.
    if (typeof value === "function") Reflect.set(element, `on${name}`, value);
    else if (value !== false) element.setAttribute(name, value === true ? "" : String(value));
  }
}

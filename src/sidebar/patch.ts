/** The events that `h` is asked to handle. */
const HANDLERS = ["onclick", "onchange", "oninput", "onkeydown"] as const;

/** Open or closed is the person's, not the state's. */
const HERS = "open";

/**
 * Makes the children of an element like the given ones, changing as little as possible: what stays the same keeps
 * its focus, a half-typed date, its place in the scroll and whether it is open. Children are matched by their id,
 * those without one by tag and order.
 */
export function patch(parent: Element, next: readonly Node[]): void {
  const left = [...parent.childNodes];
  const wanted = next.map((node) => {
    const at = left.findIndex((candidate) => isSameKind(candidate, node));
    return at < 0 ? node : renew(left.splice(at, 1)[0]!, node);
  });
  for (const node of left) node.remove();
  wanted.forEach((node, i) => {
    const there = parent.childNodes[i] ?? null;
    if (there !== node) parent.insertBefore(node, there);
  });
}

const isSameKind = (a: Node, b: Node): boolean =>
  a.nodeName === b.nodeName && (a as Partial<Element>).id === (b as Partial<Element>).id;

function renew(old: Node, next: Node): Node {
  if (!(old instanceof Element) || !(next instanceof Element)) {
    if (old.nodeValue !== next.nodeValue) old.nodeValue = next.nodeValue;
    return old;
  }
  for (const { name } of [...old.attributes]) {
    if (!next.hasAttribute(name) && name !== HERS) old.removeAttribute(name);
  }
  for (const { name, value } of next.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  for (const handler of HANDLERS) Reflect.set(old, handler, Reflect.get(next, handler));
  patch(old, [...next.childNodes]);
  renewControl(old, next);
  return old;
}

/** What a person has put in lives in properties, which attributes no longer reach. */
function renewControl(old: Element, next: Element): void {
  if (old instanceof HTMLInputElement && next instanceof HTMLInputElement) {
    if (old.value !== next.value && !isTyping(old)) old.value = next.value;
    old.checked = next.checked;
  }
  if (old instanceof HTMLSelectElement && next instanceof HTMLSelectElement) old.value = next.value;
}

/** What is being typed is hers until she leaves the field: "0." is on the way to "0.5". */
const isTyping = (input: HTMLInputElement): boolean =>
  input.type === "text" && input === document.activeElement;

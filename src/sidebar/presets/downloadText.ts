import { h } from "../h";

/** Hands a text to the browser to save under a name; the frames of Google's sidebars allow downloads. */
export function downloadText(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  h("a", { href, download: name }).click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(href), LIFE_MS);
}

const LIFE_MS = 60_000;

import type { RunReply } from "../protocol";
import { find, make } from "./elements";
import type { Wording } from "./wording";

export interface Sidebar {
  /** Shows a page of the script; one that is open gives way. */
  open(title: string, html: string): void;
}

/** The panel at the right, 300 pixels wide as in Sheets, with the script's page in a frame that can't reach ours. */
export function createSidebar(
  wording: Wording,
  run: (functionName: string, args: string) => Promise<RunReply>,
): Sidebar {
  const panel = find("#sidebar");
  const closeButton = find<HTMLButtonElement>("button", panel);
  closeButton.textContent = "×";
  closeButton.ariaLabel = wording.close;
  const close = () => {
    panel.hidden = true;
    panel.querySelector("iframe")?.remove();
    layOutAgain();
  };
  closeButton.onclick = close;
  void run;
  return {
    open(title, html) {
      find("h2", panel).textContent = title;
      panel.querySelector("iframe")?.remove();
      const frame = make("iframe", { title, srcdoc: html });
      frame.setAttribute("sandbox", "allow-scripts allow-forms allow-modals allow-popups allow-downloads");
      panel.append(frame);
      panel.hidden = false;
      layOutAgain();
    },
  };
}

/** The spreadsheet measures itself when the window changes. */
function layOutAgain(): void {
  window.dispatchEvent(new Event("resize"));
}

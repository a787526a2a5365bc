import type { Reply } from "../../bridge/copying";
import type { FrameMessage, FrameReply } from "../../bridge/frame";
import { find, make } from "./elements";
import type { Wording } from "./wording";

export interface Sidebar {
  /** Shows a page of the script; one that is open gives way. */
  open(title: string, html: string): void;
}

/** Takes a function's name and arguments to the server and gives the bridge's reply. */
type Send = (functionName: string, argumentsJson: string) => Promise<string>;

/** The panel at the right, 300 pixels wide as in Sheets, with the script's page in a frame that can't reach ours. */
export function createSidebar(wording: Wording, frameScript: string, send: Send): Sidebar {
  const panel = find("#sidebar");
  let frame: HTMLIFrameElement | undefined;

  const close = () => {
    frame?.remove();
    frame = undefined;
    panel.hidden = true;
    layOutAgain();
  };
  const closeButton = find<HTMLButtonElement>("button", panel);
  closeButton.textContent = "×";
  closeButton.ariaLabel = wording.close;
  closeButton.onclick = close;

  window.addEventListener("message", async ({ data, source }: MessageEvent<FrameMessage>) => {
    if (!frame || source !== frame.contentWindow) return;
    if (data.kind === "close") close();
    if (data.kind === "focusEditor") find("#spreadsheet").querySelector<HTMLElement>("[tabindex]")?.focus();
    if (data.kind === "run") {
      const text = await send(data.functionName, data.argumentsJson).catch(asReply);
      (source as Window).postMessage({ kind: "reply", id: data.id, text } satisfies FrameReply, "*");
    }
  });

  return {
    open(title, html) {
      find("h2", panel).textContent = title || "Tierline";
      frame?.remove();
      frame = make("iframe", { title, srcdoc: withScript(html, frameScript) });
      frame.setAttribute("sandbox", "allow-scripts allow-forms allow-modals allow-popups allow-downloads");
      panel.append(frame);
      panel.hidden = false;
      layOutAgain();
    },
  };
}

/** A call that never reached the script, as its failure handler gets it. */
function asReply({ name, message }: Error): string {
  return JSON.stringify({ ok: false, name, message } satisfies Reply);
}

/** The page with `google.script` defined before anything of its own runs. */
function withScript(html: string, frameScript: string): string {
  const script = `<script>${frameScript.replace(/<\/script/g, "<\\/script")}</script>`;
  return /<head\b[^>]*>/i.test(html)
    ? html.replace(/<head\b[^>]*>/i, (head) => head + script)
    : script + html;
}

/** The spreadsheet measures itself when the window changes. */
function layOutAgain(): void {
  window.dispatchEvent(new Event("resize"));
}

import { find, make } from "./elements";
import type { FromFrame, ToFrame } from "./frameMessages";
import type { Wording } from "./wording";

export interface Sidebar {
  /** Shows a page of the script; one that is open gives way. */
  open(title: string, html: string): void;
}

/** Takes a function's name and arguments to the server and gives the bridge's reply. */
type Send = (functionName: string, args: string) => Promise<string>;

/** The panel at the right, 300 pixels wide as in Sheets, with the script's page in a frame that can't reach ours. */
export async function createSidebar(
  wording: Wording,
  functionNames: readonly string[],
  send: Send,
): Promise<Sidebar> {
  const bridge = await (await fetch("/frame.js")).text();
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

  window.addEventListener("message", async ({ data, source }: MessageEvent<FromFrame>) => {
    if (!frame || source !== frame.contentWindow) return;
    if (data.kind === "close") close();
    if (data.kind === "focus") find("#spreadsheet").querySelector<HTMLElement>("[tabindex]")?.focus();
    if (data.kind === "call") {
      const { id, functionName, args } = data;
      const answer: ToFrame = await send(functionName, args).then(
        (reply) => ({ id, reply }),
        (error: Error) => ({ id, error: error.message }),
      );
      (source as Window).postMessage(answer, "*");
    }
  });

  return {
    open(title, html) {
      find("h2", panel).textContent = title || "Tierline";
      frame?.remove();
      frame = make("iframe", { title, srcdoc: withBridge(html, functionNames, bridge) });
      frame.setAttribute("sandbox", "allow-scripts allow-forms allow-modals allow-popups allow-downloads");
      panel.append(frame);
      panel.hidden = false;
      layOutAgain();
    },
  };
}

/** The page with `google.script` defined before anything of its own runs. */
function withBridge(html: string, functionNames: readonly string[], bridge: string): string {
  const setUp = `var tierlineFrame=${JSON.stringify({ functionNames })};${bridge}`.replace(
    /<\/script/g,
    "<\\/script",
  );
  const script = `<script>${setUp}</script>`;
  return /<head\b[^>]*>/i.test(html)
    ? html.replace(/<head\b[^>]*>/i, (head) => head + script)
    : script + html;
}

/** The spreadsheet measures itself when the window changes. */
function layOutAgain(): void {
  window.dispatchEvent(new Event("resize"));
}

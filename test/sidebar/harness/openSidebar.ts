import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { DIST } from "../../../scripts/build";
import type { Language } from "../../../src/core/vocabulary";
import type { Reply } from "../../../src/protocol/replies";
import type { Request } from "../../../src/protocol/requests";

/** What the server does with a request: a reply, or an error of Google's own. It may take its time. */
export type Answer = Reply<unknown> | { readonly error: { readonly name: string; readonly message: string } };
export type FakeServer = (request: Request) => Answer | Promise<Answer>;

/** An opened sidebar, and what it asked for. */
export interface Sidebar {
  readonly page: Page;
  readonly requests: readonly Request[];
  /** Addresses that the page tried to reach beyond itself. */
  readonly strayed: readonly string[];
}

const ADDRESS = "http://sidebar.test/";

/**
 * Opens the built sidebar as Google does, 300 pixels wide, with `google.script.run` answered by the given server.
 * `CJK_FONT` may name a font file for screenshots: a bare Linux has none for Chinese.
 */
export async function openSidebar(
  browser: Browser,
  server: FakeServer,
  language: Language = "en",
): Promise<Sidebar> {
  const context = await browser.newContext({
    viewport: { width: 300, height: 720 },
    deviceScaleFactor: 2,
    locale: { en: "en-US", zh: "zh-CN" }[language],
    timezoneId: "America/New_York",
  });
  const page = await context.newPage();
  const requests: Request[] = [];
  const strayed: string[] = [];
  await page.exposeFunction("fakeServer", async (text: string): Promise<string> => {
    const request = JSON.parse(text) as Request;
    requests.push(request);
    return JSON.stringify(await server(request));
  });
  await page.addInitScript(installGoogle);
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url === ADDRESS)
      return route.fulfill({ contentType: "text/html; charset=utf-8", body: sidebarPage() });
    strayed.push(url);
    return route.abort();
  });
  await page.goto(ADDRESS);
  return { page, requests, strayed };
}

/** Runs in the page: the runner of Google's client, where each `with…` gives a new one. */
function installGoogle(): void {
  type Handle = (value: unknown) => void;
  const runner = (succeed: Handle, fail: Handle): object => ({
    withSuccessHandler: (handle: Handle) => runner(handle, fail),
    withFailureHandler: (handle: Handle) => runner(succeed, handle),
    tierlineCall: async (text: unknown) => {
      if (typeof text !== "string") throw new TypeError("Failed due to illegal value in property: 0");
      const { fakeServer } = window as unknown as { fakeServer: (text: string) => Promise<string> };
      const reply = await fakeServer(text);
      const { error } = JSON.parse(reply) as { error?: { name: string; message: string } };
      if (error) fail(Object.assign(new Error(error.message), { name: error.name }));
      else succeed(reply);
    },
  });
  const ignore = (): void => {};
  Object.assign(window, { google: { script: { run: runner(ignore, ignore) } } });
}

function sidebarPage(): string {
  const html = readFileSync(join(DIST, "sidebar.html"), "utf8");
  const file = process.env.CJK_FONT;
  if (!file) return html;
  const font = `@font-face{font-family:"Noto Sans SC";src:url(data:font/woff;base64,${readFileSync(file, "base64")})}`;
  return html.replace("</head>", () => `<style>${font}</style></head>`);
}

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build, ROOT } from "../../scripts/build";
import { LANGUAGES } from "../../src/core/vocabulary";
import { openSidebar } from "../sidebar/harness/openSidebar";
import { STATES } from "../sidebar/harness/states";
import { launchBrowser } from "../support/browser";
import { accessibilityFaults, tooWide } from "../support/pageFaults";

const PICTURES = join(ROOT, "artifacts/sidebar");

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
  mkdirSync(PICTURES, { recursive: true });
  if (browser) await build();
});
afterAll(() => browser?.close());

describe.each(LANGUAGES)("the sidebar in %s", (language) => {
  test.for(STATES)(
    "$name: nothing for axe to find, nothing too wide, no outside request",
    async (state, { skip }) => {
      if (!browser) return skip();
      const { page, strayed } = await openSidebar(browser, state.server(language), language);
      await state.reach?.(page);
      await page.waitForSelector(`main.${state.shows}`);
      await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.pause())));
      await page.screenshot({ path: join(PICTURES, `${state.name}-${language}.png`) });
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
      expect(strayed).toEqual([]);
      expect(await page.evaluate("window.hacked")).toBeUndefined();
      const height = await page.evaluate(() => {
        const body = document.querySelector(".body")!;
        return body.scrollHeight - body.clientHeight;
      });
      if (height > 0) {
        await page.setViewportSize({ width: 300, height: 720 + height });
        await page.screenshot({ path: join(PICTURES, `${state.name}-${language}-whole.png`) });
      }
      await page.context().close();
    },
  );
});

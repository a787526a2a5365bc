import type { Page } from "playwright-core";
import { refusalText } from "../../../src/core/clv";
import type { Language } from "../../../src/core/vocabulary";
import { type FailureCode, failureText } from "../../../src/protocol/failures";
import type { RunProgress } from "../../../src/protocol/progress";
import type { Answers, Proof } from "../../../src/protocol/replies";
import type { Request } from "../../../src/protocol/requests";
import type { State } from "../../../src/sidebar/state";
import type { Answer, FakeServer } from "./openSidebar";
import {
  aboutSummary,
  breakdown,
  careful,
  columnValues,
  description,
  doubtful,
  formulasBack,
  functionPlace,
  history,
  insertedFunction,
  keptValues,
  listSummary,
  nothingUsable,
  orders,
  predicting,
  proof,
  putRightSummary,
  ratingBreakdown,
  spendOnly,
  summary,
  tableValues,
  twoCurrencies,
  undoSummary,
} from "./replies";

/** A state of the sidebar: how the server answers, and what the person does to get there. */
export interface SidebarState {
  readonly name: string;
  /** The view that it belongs to. */
  readonly shows: State["view"]["at"];
  readonly server: (language: Language) => FakeServer;
  readonly reach?: (page: Page) => Promise<void>;
}

const never = new Promise<Answer>(() => {});
const ok = (content: Answers[Request["do"]]): Answer => ({ ok: true, content });

type Script = { readonly [Step in Request["do"]]?: Answer | Promise<Answer> | FakeServer };

/** A server that gives the plain replies but for the steps named. */
export const serverWith =
  (script: (language: Language) => Script) =>
  (language: Language): FakeServer =>
  (request) => {
    const spoken = request.language ?? language;
    const special = script(spoken)[request.do];
    if (typeof special === "function") return special(request);
    if (special) return special;
    switch (request.do) {
      case "describe":
        return ok(description(spoken));
      case "columnValues":
        return ok(columnValues(spoken));
      case "prove":
        return ok(proof());
      case "values":
        return ok(tableValues());
      case "breakdown":
        return ok(breakdown(spoken));
      case "segment":
        return ok(summary(spoken));
      case "putRight":
        return ok(putRightSummary(spoken));
      case "undo":
        return ok(undoSummary(spoken));
      case "progress":
        return ok(null);
      case "cancel":
        return ok({ heard: true });
      case "showSheet":
        return ok({ sheet: listSummary(spoken).sheet });
      case "functionPlace":
        return ok(functionPlace(spoken));
      case "insertFunction":
        return ok(insertedFunction(spoken));
      case "keepValues":
        return ok(keptValues(spoken));
      case "undoKeepValues":
        return ok(formulasBack(spoken));
      case "saveName":
        return ok({ name: request.name });
      case "forgetChoices":
        return ok({ forgotten: true });
      case "about":
        return ok(aboutSummary(spoken));
    }
  };

const plain = serverWith(() => ({}));
/** A document that others have used before. */
const shared = serverWith((language) => ({
  describe: ok(description(language, { history: history(language), name: "Mei Lin" })),
}));
const error = (name: string, message: string): Answer => ({ error: { name, message } });

const press =
  (...ids: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const id of ids) await page.click(`#${id}`);
  };

/** A failure in the words of the server itself. */
const said =
  (code: FailureCode, values: Parameters<typeof failureText>[1] = {}) =>
  (language: Language): Answer => ({
    ok: false,
    expected: true,
    code,
    message: failureText(code, values, language),
  });
const empty = said("emptySheet", { sheet: "Sheet2" });
const busy = said("busy");
const dates = said("undecidedDates", { header: "Total spent", found: "3/4/2026", row: 5 });

const WRITING: RunProgress = { step: "writing", rows: { done: 50_000, of: 120_000 } };

const tooFew = (language: Language): string =>
  refusalText({ ok: false, reason: "tooFewRepeatCustomers", found: 12, needed: 30 }, language);
const TOO_LITTLE: Proof = { sentences: [{ en: tooFew("en"), zh: tooFew("zh") }] };

/** Text that would do harm as markup, and that is longer than any column of the page. */
export const HOSTILE = `<img src=x onerror="window.hacked=1">${"Kundenübersicht".repeat(8)}`;

const hostileBreakdown = (language: Language): Answers["breakdown"] => {
  const plainReply = breakdown(language);
  const name = { en: HOSTILE, zh: HOSTILE };
  return {
    ...plainReply,
    column: HOSTILE,
    labels: plainReply.labels.map(() => name),
    rows: plainReply.rows.map((row) => ({ ...row, name })),
    notes: [name],
    sheet: HOSTILE,
  };
};

const OWN = "Tierline breakdown";

export const STATES: readonly SidebarState[] = [
  { name: "reading", shows: "reading", server: serverWith(() => ({ describe: never })) },
  { name: "data", shows: "data", server: plain },
  {
    name: "data-doubtful",
    shows: "data",
    server: serverWith((language) => ({ describe: ok(doubtful(language)) })),
  },
  { name: "data-left-out", shows: "data", server: plain, reach: press("left-out-summary") },
  {
    name: "data-where",
    shows: "data",
    server: plain,
    reach: async (page) => {
      await page.selectOption("#rows", "where");
      await page.selectOption("#where-column", "3");
      await page.waitForSelector("#where-values");
    },
  },
  { name: "data-more", shows: "data", server: plain, reach: press("more-columns-summary") },
  {
    name: "data-orders",
    shows: "data",
    server: serverWith((language) => ({ describe: ok(orders(language)) })),
  },
  {
    name: "data-currencies",
    shows: "data",
    server: serverWith((language) => ({ describe: ok(twoCurrencies(language)) })),
  },
  { name: "rules", shows: "rules", server: plain, reach: press("step-rules") },
  {
    name: "rules-open",
    shows: "rules",
    server: plain,
    reach: press(
      "step-rules",
      "column-rules-summary",
      "day-rules-summary",
      "score-rules-summary",
      "prediction-rules-summary",
    ),
  },
  {
    name: "rules-wrong",
    shows: "rules",
    server: plain,
    reach: async (page) => {
      await press("step-rules", "score-rules-summary")(page);
      await page.fill("#rule-tier-share-0", "95");
      await page.fill("#rule-tier-name-1", "A");
      await page.fill("#rule-lost", "2");
      await page.selectOption("#scoring-by", "thresholds");
      await page.fill("#rule-cuts-recency", "30, 20, x");
    },
  },
  {
    name: "rules-grid",
    shows: "rules",
    server: plain,
    reach: async (page) => {
      await press("step-rules", "score-rules-summary")(page);
      await page.selectOption("#scheme", "");
      await press("grid-add", "grid-R5-F5", "grid-add")(page);
      await page.fill("#grid-name-0", "=B1");
    },
  },
  {
    name: "rules-preset",
    shows: "rules",
    server: plain,
    reach: async (page) => {
      await press("step-rules", "preset-rules-summary")(page);
      await page.fill(
        "#preset-in",
        '{"bins": 4, "tier": {"shares": [0.2, 0.8], "labels": ["Gold", "Rest"]}}',
      );
      await press("preset-take")(page);
    },
  },
  {
    name: "rules-preset-wrong",
    shows: "rules",
    server: plain,
    reach: async (page) => {
      await press("step-rules", "preset-rules-summary")(page);
      await page.fill(
        "#preset-in",
        JSON.stringify({
          bins: HOSTILE,
          stage: { atRiskGaps: 3, lostGaps: 2 },
          [HOSTILE]: 1,
          tier: { shares: [1, 0], labels: ["A", "=1+1"] },
        }),
      );
      await press("preset-take")(page);
    },
  },
  {
    name: "preview-waiting",
    shows: "preview",
    server: serverWith(() => ({ values: never })),
    reach: press("to-preview"),
  },
  {
    name: "preview",
    shows: "preview",
    server: plain,
    reach: async (page) => {
      await press("to-preview")(page);
      await page.waitForSelector("#map");
    },
  },
  {
    name: "preview-again",
    shows: "preview",
    server: serverWith(() => ({ values: ok(tableValues(2345, true)) })),
    reach: async (page) => {
      await press("step-rules", "score-rules-summary")(page);
      await page.selectOption("#score-bins", "10");
      await press("to-preview")(page);
      await page.waitForSelector("#moves");
    },
  },
  {
    name: "preview-amounts",
    shows: "preview",
    server: plain,
    reach: async (page) => {
      await press("step-rules")(page);
      await page.selectOption("#tier-by", "threshold");
      await page.fill("#rule-tier-share-0", "400");
      await page.fill("#rule-tier-share-1", "100");
      await press("to-preview")(page);
      await page.waitForSelector("#map");
    },
  },
  {
    name: "preview-breakdown",
    shows: "preview",
    server: plain,
    reach: async (page) => {
      await press("to-preview", "breakdown-summary")(page);
      await page.selectOption("#breakdown-column", "3");
      await page.waitForSelector("#breakdown-table");
      await page.locator("#breakdown").scrollIntoViewIfNeeded();
    },
  },
  {
    name: "preview-breakdown-counting",
    shows: "preview",
    server: serverWith(() => ({ breakdown: never })),
    reach: async (page) => {
      await press("to-preview", "breakdown-summary")(page);
      await page.selectOption("#breakdown-column", "3");
    },
  },
  {
    name: "done-breakdown",
    shows: "done",
    server: serverWith((language) => ({
      breakdown: (request) =>
        ok({ ...ratingBreakdown(language), sheet: request.do === "breakdown" && request.write ? OWN : null }),
    })),
    reach: async (page) => {
      await press("to-preview", "segment", "breakdown-summary")(page);
      await page.selectOption("#breakdown-column", "3");
      await press("breakdown-write")(page);
      await page.waitForSelector("#breakdown-written");
      await page.locator("#breakdown-written").scrollIntoViewIfNeeded();
    },
  },
  {
    name: "done-breakdown-busy",
    shows: "done",
    server: serverWith((language) => ({ breakdown: busy(language) })),
    reach: async (page) => {
      await press("to-preview", "segment", "breakdown-summary")(page);
      await page.selectOption("#breakdown-column", "3");
    },
  },
  {
    name: "preview-proof",
    shows: "preview",
    server: serverWith((language) => ({ describe: ok(predicting(language)) })),
    reach: async (page) => {
      await press("to-preview", "proof-summary", "proof-weeks-summary")(page);
      await page.waitForSelector("#proof-chart");
    },
  },
  {
    name: "preview-proof-naive",
    shows: "preview",
    server: serverWith((language) => ({ describe: ok(predicting(language)), prove: ok(proof("naive")) })),
    reach: async (page) => {
      await press("to-preview", "proof-summary")(page);
      await page.waitForSelector("#proof-chart");
    },
  },
  {
    name: "rules-proof-naive",
    shows: "rules",
    server: serverWith((language) => ({ describe: ok(predicting(language)), prove: ok(proof("naive")) })),
    reach: async (page) => {
      await press("step-rules", "column-rules-summary")(page);
      await page.waitForSelector("#not-offered");
    },
  },
  {
    name: "preview-proof-none",
    shows: "preview",
    server: serverWith((language) => ({ describe: ok(predicting(language)), prove: ok(TOO_LITTLE) })),
    reach: async (page) => {
      await press("to-preview", "proof-summary")(page);
      await page.waitForFunction("!/…$/.test(document.querySelector('#proof-verdict').textContent)");
    },
  },
  {
    name: "preview-proof-failed",
    shows: "preview",
    server: serverWith((language) => ({
      describe: ok(predicting(language)),
      prove: error("NetworkError", "Connection failure due to HTTP 0"),
    })),
    reach: async (page) => {
      await press("to-preview", "proof-summary")(page);
      await page.waitForSelector("#prove-again");
    },
  },
  {
    name: "view-only",
    shows: "preview",
    server: serverWith((language) => ({ segment: said("viewOnly", { sheet: "Customers" })(language) })),
    reach: async (page) => {
      await press("to-preview", "segment")(page);
      await page.waitForSelector("#failure");
    },
  },
  {
    name: "preview-breakdown-hostile",
    shows: "preview",
    server: serverWith((language) => ({
      breakdown: ok(hostileBreakdown(language)),
    })),
    reach: async (page) => {
      await press("to-preview", "breakdown-summary")(page);
      await page.selectOption("#breakdown-column", "3");
      await page.waitForSelector("#breakdown-table");
    },
  },
  {
    name: "data-spend-only",
    shows: "data",
    server: serverWith((language) => ({ describe: ok(spendOnly(language)) })),
  },
  {
    name: "data-nothing",
    shows: "data",
    server: serverWith((language) => ({ describe: ok(nothingUsable(language)) })),
  },
  {
    name: "data-again",
    shows: "data",
    server: serverWith((language) => ({
      describe: (request) =>
        request.do === "describe" && request.mapping ? never : ok(description(language)),
    })),
    reach: async (page) => {
      await page.selectOption("#field-lastOrder", "4");
    },
  },
  {
    name: "data-refused",
    shows: "data",
    server: serverWith((language) => ({
      describe: (request) =>
        request.do === "describe" && request.mapping ? dates(language) : ok(description(language)),
    })),
    reach: async (page) => {
      await page.selectOption("#field-lastOrder", "7");
      await page.waitForSelector("#failure");
    },
  },
  {
    name: "data-hostile",
    shows: "data",
    server: serverWith((language) => ({
      describe: ok(
        description(language, {
          sheet: HOSTILE,
          hints: [{ en: HOSTILE, zh: HOSTILE }],
          columns: description(language).columns.map((column) => ({
            ...column,
            title: HOSTILE,
            samples: [HOSTILE],
          })),
        }),
      ),
    })),
  },
  {
    name: "segmenting",
    shows: "segmenting",
    server: serverWith(() => ({ segment: never })),
    reach: press("to-preview", "segment"),
  },
  { name: "done", shows: "done", server: plain, reach: press("to-preview", "segment") },
  {
    name: "done-list",
    shows: "done",
    server: serverWith((language) => ({
      describe: ok(orders(language)),
      segment: ok(listSummary(language)),
    })),
    reach: press("to-preview", "segment"),
  },
  {
    name: "segmenting-progress",
    shows: "segmenting",
    server: serverWith(() => ({ segment: never, progress: ok(WRITING) })),
    reach: async (page) => {
      await press("to-preview", "segment")(page);
      await page.waitForSelector("#progress.known");
    },
  },
  {
    name: "segmenting-stopping",
    shows: "segmenting",
    server: serverWith(() => ({ segment: never, progress: ok(WRITING), cancel: never })),
    reach: press("to-preview", "segment", "cancel"),
  },
  {
    name: "segmenting-unheard",
    shows: "segmenting",
    server: serverWith(() => ({ segment: never, cancel: ok({ heard: false }) })),
    reach: async (page) => {
      await press("to-preview", "segment", "cancel")(page);
      await page.waitForSelector("#unheard");
    },
  },
  {
    name: "stopped",
    shows: "preview",
    server: serverWith((language) => ({ segment: said("cancelled")(language) })),
    reach: press("to-preview", "segment"),
  },
  {
    name: "too-long-foreseen",
    shows: "preview",
    server: serverWith((language) => ({ segment: said("tooLong", { minutes: 9 })(language) })),
    reach: press("to-preview", "segment"),
  },
  {
    name: "done-careful",
    shows: "done",
    server: serverWith((language) => ({ segment: ok(careful(language)) })),
    reach: press("to-preview", "segment"),
  },
  {
    name: "busy",
    shows: "preview",
    server: serverWith((language) => ({ segment: busy(language) })),
    reach: press("to-preview", "segment"),
  },
  {
    name: "lost-midway",
    shows: "preview",
    server: serverWith(() => ({ segment: error("NetworkError", "Connection failure due to HTTP 0") })),
    reach: press("to-preview", "segment"),
  },
  {
    name: "data-misplaced",
    shows: "data",
    server: serverWith((language) => ({ describe: ok(description(language, { misplaced: 412 })) })),
  },
  {
    name: "history",
    shows: "data",
    server: shared,
    reach: press("history-summary"),
  },
  {
    name: "history-nameless",
    shows: "data",
    server: serverWith((language) => ({
      describe: ok(description(language)),
      saveName: error("NetworkError", "Connection failure due to HTTP 0"),
    })),
    reach: async (page) => {
      await page.click("#history-summary");
      await page.fill("#shown-name", "Mei");
      await page.press("#shown-name", "Tab");
      await page.waitForSelector("#shown-name-fault");
    },
  },
  {
    name: "about-made",
    shows: "done",
    server: shared,
    reach: async (page) => {
      await press("to-preview", "segment", "tell")(page);
      await page.waitForSelector(".told");
    },
  },
  {
    name: "about-refused",
    shows: "data",
    server: serverWith((language) => ({
      describe: ok(description(language, { history: history(language) })),
      about: said("nothingToTell", { sheet: "Customers" })(language),
    })),
    reach: async (page) => {
      await press("history-summary", "tell")(page);
      await page.waitForSelector("#about-outcome .fault");
    },
  },
  {
    name: "data-remembered",
    shows: "data",
    server: serverWith((language) => ({
      describe: ok(
        description(language, {
          remembered: { kind: "customers", mapping: { firstOrder: null }, currency: null },
        }),
      ),
    })),
  },
  {
    name: "put-right",
    shows: "putRight",
    server: serverWith((language) => ({ describe: ok(description(language, { misplaced: 412 })) })),
    reach: press("put-right"),
  },
  { name: "undone", shows: "undone", server: plain, reach: press("to-preview", "segment", "undo") },
  {
    name: "empty-sheet",
    shows: "failed",
    server: serverWith((language) => ({ describe: empty(language) })),
  },
  {
    name: "offline",
    shows: "failed",
    server: serverWith(() => ({ describe: error("NetworkError", "Connection failure due to HTTP 0") })),
  },
  {
    name: "permission",
    shows: "failed",
    server: serverWith(() => ({ describe: error("ScriptError", "Authorization is required.") })),
  },
  {
    name: "too-long",
    shows: "preview",
    server: serverWith(() => ({ segment: error("ScriptError", "Exceeded maximum execution time") })),
    reach: press("to-preview", "segment"),
  },
  {
    name: "unexpected",
    shows: "failed",
    server: serverWith(() => ({
      describe: { ok: false, expected: false, message: "Cannot read “Ada Hill” of undefined" },
    })),
    reach: press("report-summary"),
  },
];

/** The step's content, for a script of one's own. */
export const reply = <Step extends Request["do"]>(content: Answers[Step]): Answer => ok(content);

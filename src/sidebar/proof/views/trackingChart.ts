import type { ProofNumbers } from "../../../protocol/replies";
import { h, svg } from "../../h";
import type { Words } from "../../words";
import { type WeekOfOrders, weeklyOrders } from "../weeklyOrders";

const WIDTH = 240;
const HEIGHT = 112;
/** Between them lies the field that is drawn on; numbers stand above, days below. */
const TOP = 16;
const BOTTOM = 96;

/** Repeat orders per week: solid what happened, dashed what the model expected, shaded what was hidden from it. */
export function trackingChart({ tracking, cut }: ProofNumbers, words: Words): Node[] {
  const weeks = weeklyOrders(tracking);
  if (weeks.length < 2) return [];
  return [
    h(
      "figure",
      { id: "proof-chart" },
      h("figcaption", {}, words.say("proofChart")),
      drawing(weeks, cut, words),
      h(
        "ul",
        { class: "legend", "aria-hidden": "true" },
        h("li", {}, sample("actual"), words.say("proofActual")),
        h("li", {}, sample("expected"), words.say("proofExpected")),
        h("li", {}, h("span", { class: "shade" }), words.say("proofHidden")),
      ),
    ),
    h(
      "details",
      { id: "proof-weeks" },
      h("summary", { id: "proof-weeks-summary" }, words.say("proofWeeks")),
      weekTable(weeks, cut, words),
    ),
  ];
}

function drawing(weeks: readonly WeekOfOrders[], cut: string, words: Words): SVGElement {
  const [first, last] = [weeks[0]!.end, weeks[weeks.length - 1]!.end];
  const most = Math.max(1, ...weeks.map(({ expected, actual }) => Math.max(expected, actual)));
  const share = (day: string): number =>
    (Date.parse(day) - Date.parse(first)) / (Date.parse(last) - Date.parse(first));
  const x = (day: string): string => (share(day) * WIDTH).toFixed(1);
  const y = (orders: number): string => (BOTTOM - (orders / most) * (BOTTOM - TOP)).toFixed(1);
  const line = (of: "expected" | "actual"): SVGElement =>
    svg("polyline", { class: of, points: weeks.map((week) => `${x(week.end)},${y(week[of])}`).join(" ") });
  const sum = (of: "expected" | "actual", isHidden: boolean): number =>
    Math.round(
      weeks.filter(({ end }) => end > cut === isHidden).reduce((total, week) => total + week[of], 0),
    );
  return svg(
    "svg",
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      class: "tracking",
      role: "img",
      "aria-label": words.say("proofChartTold", {
        first: words.day(first),
        last: words.day(last),
        cut: words.day(cut),
        knownActual: sum("actual", false),
        knownExpected: sum("expected", false),
        hiddenActual: sum("actual", true),
        hiddenExpected: sum("expected", true),
      }),
    },
    svg("rect", {
      class: "shade",
      x: x(cut),
      y: 0,
      width: (WIDTH - share(cut) * WIDTH).toFixed(1),
      height: BOTTOM,
    }),
    svg("path", { class: "grid", d: `M0 ${TOP}H${WIDTH}M0 ${BOTTOM}H${WIDTH}` }),
    svg("path", { class: "cut", d: `M${x(cut)} 0V${BOTTOM}` }),
    line("actual"),
    line("expected"),
    svg("text", { x: 0, y: TOP - 4 }, words.short(Math.round(most))),
    svg("text", { x: 0, y: HEIGHT - 4 }, words.day(first)),
    svg("text", { x: WIDTH, y: HEIGHT - 4, "text-anchor": "end" }, words.day(last)),
  );
}

const sample = (of: "expected" | "actual"): SVGElement =>
  svg("svg", { viewBox: "0 0 18 8", class: "tracking" }, svg("path", { class: of, d: "M0 4H18" }));

const weekTable = (weeks: readonly WeekOfOrders[], cut: string, words: Words): HTMLElement =>
  h(
    "div",
    { class: "scroll", tabindex: 0, role: "group", "aria-label": words.say("proofWeeks") },
    h(
      "table",
      { class: "groups figures weeks" },
      h("caption", { class: "unseen" }, words.say("proofChart")),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("th", { scope: "col" }, words.say("proofWeekTo")),
          h("th", { scope: "col" }, words.say("proofActual")),
          h("th", { scope: "col" }, words.say("proofExpected")),
        ),
      ),
      h(
        "tbody",
        {},
        ...weeks.map(({ end, actual, expected }) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, words.day(end), end > cut && h("small", {}, words.say("proofHidden"))),
            h("td", {}, words.number(actual)),
            h("td", {}, words.number(Math.round(expected * 10) / 10)),
          ),
        ),
      ),
    ),
  );

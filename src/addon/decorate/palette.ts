import type { Stage } from "../../core/vocabulary";

/** A background and a text that can be read on it (WCAG AA), whatever the colours of the sheet are. */
export interface Colours {
  readonly background: string;
  readonly text: string;
}

const on = (background: string): Colours => ({ background, text: "#202124" });

/** From the best tier to the last: green over yellow and red to grey. */
const TIERS = [
  on("#b7e1cd"),
  on("#cfe8c6"),
  on("#e2edc0"),
  on("#f1efbf"),
  on("#fcebb6"),
  on("#fde0b3"),
  on("#fbd3b9"),
  on("#f6cac4"),
  on("#ead5d9"),
  on("#e3e4e8"),
];

/** The colours of so many tiers (at most ten), the best first, as far from each other as there is room. */
export const tierColours = (count: number): Colours[] =>
  Array.from(
    { length: count },
    (_, tier) => TIERS[count === 1 ? 0 : Math.round((tier * (TIERS.length - 1)) / (count - 1))]!,
  );

/** Paler than tiers: the stage is read beside one. The stage of most customers has no colour. */
export const STAGE_COLOURS: Readonly<Partial<Record<Stage, Colours>>> = {
  prospect: on("#f3e8fd"),
  first: on("#e8f0fe"),
  loyal: on("#e6f4ea"),
  wonBack: on("#e4f7fb"),
  atRisk: on("#fef0d7"),
  lost: on("#f1f3f4"),
};

/** Cells that stand beside another customer; they are struck through as well. */
export const MISPLACED_COLOURS: Colours = { background: "#f1f3f4", text: "#5f6368" };

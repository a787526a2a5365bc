import type { Section } from "./sections";

/** Something that Google documents or that was seen there, and what the host makes of it. */
export interface Fact {
  /** Part of docs/platform.md. */
  readonly section: Section;
  readonly fact: string;
  /** The test that shows it: its title and, where rows fill the title in, the row's own words. All stand in one file. */
  readonly test?: readonly string[];
  /** Why the host does not model it. */
  readonly left?: string;
  /** Where nobody knows: the questions of the host probe that ask. */
  readonly open?: readonly string[];
}

/** A fact that a test shows. */
export const shown = (section: Section, fact: string, ...test: readonly string[]): Fact => ({
  section,
  fact,
  test,
});

/** A fact that the host does not model, and why. */
export const left = (section: Section, fact: string, why: string): Fact => ({ section, fact, left: why });

/** What nobody knows, with the questions of the host probe that ask. */
export const open = (section: Section, fact: string, ...questions: readonly string[]): Fact => ({
  section,
  fact,
  open: questions,
});

/**
 * The half-width marks in a Chinese text, where full-width ones belong; those in holes such as `{count:row|rows}` and
 * within numbers are none.
 */
export const halfWidthMarks = (text: string): readonly string[] =>
  text.replace(/\{[^}]*\}|\d(?:,\d{3})+/g, "").match(/[,:;()?!]/g) ?? [];

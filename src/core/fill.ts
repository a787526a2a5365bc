export type WordValues = Readonly<Record<string, string | number>>;

/** A text with its `{names}` replaced by their values. */
export const fill = (text: string, values: WordValues): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

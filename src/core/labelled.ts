import type { Language, Wording } from "./vocabulary";

const COLON: Wording = { en: ": ", zh: "：" };

/** A label and what it says. Example: `labelled("At risk", "143 days", "en")` is `At risk: 143 days`. */
export function labelled(label: string, text: string, language: Language): string {
  return label + COLON[language] + text;
}

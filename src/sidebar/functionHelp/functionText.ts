import type { Language } from "../../core/vocabulary";
import { CHINESE_HELP } from "./chineseHelp";
import { type EnglishHelp, englishHelpOf } from "./englishHelp";
import type { FunctionName } from "./functionGroups";

/** What the sidebar says of a function in one language. */
export interface FunctionText extends EnglishHelp {
  /** A line for the list. */
  readonly short: string;
}

/** The help of a function in the person's language; examples are the same in every one. */
export function functionText(name: FunctionName, language: Language): FunctionText {
  const english = englishHelpOf(name);
  if (language === "en") return { ...english, short: firstClause(english.description) };
  const { name: short, ...chinese } = CHINESE_HELP[name];
  return { ...chinese, short, example: english.example };
}

/** Up to the first stop. */
const firstClause = (text: string): string => /^[^.:;]*/.exec(text)![0];

import type { Language } from "../../core/vocabulary";

/** Each language is named in itself: whoever looks for it can't read the other. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", zh: "中文" };

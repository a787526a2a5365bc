import type { Language } from "../core/vocabulary";

/** The language of the person at the keyboard, as far as we speak it; English otherwise. */
export const userLanguage = (): Language => (/^zh/i.test(Session.getActiveUserLocale()) ? "zh" : "en");

import type { Language } from "../core/vocabulary";
import { defaultSettings, parseSettings } from "../protocol/parse";
import type { Settings } from "../protocol/settings";
import { readCarried } from "./sharing/carriedSettings";

const KEY = "tierline.settings";

/**
 * The rules that were last used in this document, the same for everyone who opens it; in a copy of it, those that the
 * copy has taken along. The defaults, in the person's language, where there are none or where a newer version wrote what
 * this one can't read.
 */
export function readSettings(language: Language): Settings {
  const text = PropertiesService.getDocumentProperties()?.getProperty(KEY) ?? readCarried();
  const saved = text ? parseSettings(text) : undefined;
  return saved?.ok ? saved.value : defaultSettings({ language });
}

/** The settings as the document keeps them, by the name of the property. */
export const settingsProperty = (settings: Settings): Record<string, string> => ({
  [KEY]: JSON.stringify(settings),
});

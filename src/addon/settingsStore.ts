import * as z from "zod/mini";
import type { Language } from "../core/vocabulary";
import { type Settings, settingsSchema } from "../protocol/settings";

const KEY = "tierline.settings";

/**
 * The rules that were last used in this document, the same for everyone who opens it; the defaults, in the person's
 * language, where there are none or where a newer version wrote what this one can't read.
 */
export function readSettings(language: Language): Settings {
  const text = PropertiesService.getDocumentProperties()?.getProperty(KEY);
  const saved = text ? z.safeParse(settingsSchema(), JSON.parse(text)) : undefined;
  return saved?.success ? saved.data : z.parse(settingsSchema(), { language });
}

export function saveSettings(settings: Settings): void {
  PropertiesService.getDocumentProperties()?.setProperty(KEY, JSON.stringify(settings));
}

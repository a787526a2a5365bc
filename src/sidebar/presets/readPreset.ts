import { readSettingsFile, type SettingsFault } from "../../protocol/settingsFile";
import type { RuleChoices } from "../draft";

/** A preset that was put in: its rules, or all that is wrong with it. */
export type PresetIn =
  | { readonly ok: true; readonly rules: RuleChoices }
  | { readonly ok: false; readonly faults: readonly SettingsFault[] };

/**
 * The rules in the text of a preset. A day and a language stay as they are where it names none: they belong to the place
 * where it is used. All else that it leaves out has its default.
 */
export function readPreset(text: string): PresetIn {
  const file = readSettingsFile(text);
  if (!file.ok) return file;
  const { version, asOf, language, ...rules } = file.settings;
  return {
    ok: true,
    rules: {
      ...rules,
      ...(asOf === undefined ? {} : { asOf }),
      ...(file.given.includes("language") ? { language } : {}),
    },
  };
}

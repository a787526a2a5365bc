import type { Engine } from "./speakGoogle";

export type GridLocale = Engine["DEFAULT_LOCALE"];

/** How the engine reads and writes numbers and dates in a spreadsheet's locale; American where it is not listed. */
export function gridLocale(code: string): GridLocale {
  return locales[code] ?? { ...american, code };
}

const american: GridLocale = {
  name: "English (US)",
  code: "en_US",
  thousandsSeparator: ",",
  decimalSeparator: ".",
  weekStart: 7,
  dateFormat: "m/d/yyyy",
  timeFormat: "hh:mm:ss a",
  formulaArgSeparator: ",",
};

const dotted = { thousandsSeparator: ".", decimalSeparator: ",", formulaArgSeparator: ";", weekStart: 1 };

const locales: Readonly<Record<string, GridLocale>> = {
  en_US: american,
  en_GB: {
    ...american,
    name: "English (UK)",
    code: "en_GB",
    weekStart: 1,
    dateFormat: "dd/mm/yyyy",
    timeFormat: "hh:mm:ss",
  },
  zh_CN: {
    ...american,
    name: "简体中文",
    code: "zh_CN",
    weekStart: 1,
    dateFormat: "yyyy/m/d",
    timeFormat: "hh:mm:ss",
  },
  de_DE: {
    ...american,
    ...dotted,
    name: "Deutsch",
    code: "de_DE",
    dateFormat: "dd.mm.yyyy",
    timeFormat: "hh:mm:ss",
  },
  fr_FR: {
    ...american,
    ...dotted,
    thousandsSeparator: " ",
    name: "Français",
    code: "fr_FR",
    dateFormat: "dd/mm/yyyy",
    timeFormat: "hh:mm:ss",
  },
};

import { NotEmulated } from "../runtime/notEmulated";

/** How a spreadsheet's locale reads and shows numbers and dates. */
export interface LocaleRules {
  readonly decimal: "." | ",";
  readonly group: string;
  readonly currency: string;
  readonly dateOrder: "mdy" | "dmy" | "ymd";
  /** Number format that a typed date gets. */
  readonly dateFormat: string;
  readonly separators: string;
}

const ENGLISH = { decimal: ".", group: ",", separators: "/-" } as const;
const EAST = { ...ENGLISH, dateOrder: "ymd", dateFormat: "yyyy/m/d" } as const;
const COMMA = { decimal: ",", group: ".", dateOrder: "dmy", separators: "/-." } as const;

const RULES: Readonly<Record<string, LocaleRules>> = {
  en_US: { ...ENGLISH, currency: "$", dateOrder: "mdy", dateFormat: "m/d/yyyy" },
  en_GB: { ...ENGLISH, currency: "£", dateOrder: "dmy", dateFormat: "dd/mm/yyyy" },
  en_IE: { ...ENGLISH, currency: "€", dateOrder: "dmy", dateFormat: "dd/mm/yyyy" },
  en_AU: { ...ENGLISH, currency: "$", dateOrder: "dmy", dateFormat: "dd/mm/yyyy" },
  zh_CN: { ...EAST, currency: "¥" },
  zh_TW: { ...EAST, currency: "$" },
  zh_HK: { ...ENGLISH, currency: "$", dateOrder: "dmy", dateFormat: "d/m/yyyy" },
  ja_JP: { ...EAST, currency: "¥" },
  de_DE: { ...COMMA, currency: "€", dateFormat: "dd.mm.yyyy" },
  es_ES: { ...COMMA, currency: "€", dateFormat: "d/m/yyyy" },
  it_IT: { ...COMMA, currency: "€", dateFormat: "dd/mm/yyyy" },
  nl_NL: { ...COMMA, currency: "€", dateFormat: "d-m-yyyy" },
  pt_BR: { ...COMMA, currency: "R$", dateFormat: "dd/mm/yyyy" },
  fr_FR: { ...COMMA, group: "\u202f", currency: "€", dateFormat: "dd/mm/yyyy" },
};

/** The rules of a locale such as "en_US"; NotEmulated for one the table lacks. */
export function localeRules(locale: string): LocaleRules {
  const rules = RULES[locale];
  if (!rules) throw new NotEmulated(`The spreadsheet locale ${locale}`);
  return rules;
}

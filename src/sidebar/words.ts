import { FIELD_TITLES, type Field } from "../core/fields";
import type { Language } from "../core/vocabulary";
import { type Phrase, WORDING } from "./wording";

type NameOf<Hole extends string> = Hole extends `${infer Name}:${string}` ? Name : Hole;
type NamesIn<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? NameOf<Hole> | NamesIn<Rest>
  : never;
type Values<Name extends string> = [Name] extends [never] ? [] : [Readonly<Record<Name, string | number>>];

/** One language as the views speak it: phrases filled in, and numbers, shares, days and moments in its way. */
export interface Words {
  readonly language: Language;
  /** The phrase with its holes filled: a missing value does not compile. */
  readonly say: <Name extends Phrase>(
    name: Name,
    ...values: Values<NamesIn<(typeof WORDING)[Name]["en"]>>
  ) => string;
  readonly field: (field: Field) => string;
  readonly list: (items: readonly string[]) => string;
  readonly number: (value: number) => string;
  /** A number that has little room: 12K, 1.2万. */
  readonly short: (value: number) => string;
  /** A mean, with two decimals at most. */
  readonly mean: (value: number) => string;
  readonly share: (value: number) => string;
  /** A day given as `YYYY-MM-DD`. */
  readonly day: (iso: string) => string;
  /** A moment given as ISO text, on the clock of the person at the keyboard. */
  readonly moment: (iso: string) => string;
}

const LOCALES: Readonly<Record<Language, string>> = { en: "en", zh: "zh-CN" };

/** How the given language says things. */
export function wordsOf(language: Language): Words {
  const locale = LOCALES[language];
  const numbers = new Intl.NumberFormat(locale);
  const shorts = new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 2 });
  const means = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const shares = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const date = { year: "numeric", month: "short", day: "numeric" } as const;
  const days = new Intl.DateTimeFormat(locale, { ...date, timeZone: "UTC" });
  const moments = new Intl.DateTimeFormat(locale, { ...date, hour: "numeric", minute: "2-digit" });
  const say: Words["say"] = (name, ...values) =>
    fill(WORDING[name][language], values[0] ?? {}, (value) => numbers.format(value));
  return {
    language,
    say,
    field: (field) => FIELD_TITLES[field][language],
    list: (items) =>
      items.length < 2
        ? items.join("")
        : items.slice(0, -1).join(say("listSeparator")) + say("listLast") + items[items.length - 1],
    number: (value) => numbers.format(value),
    short: (value) => (value < 1000 ? numbers : shorts).format(value),
    mean: (value) => means.format(value),
    share: (value) => shares.format(value),
    day: (iso) => days.format(new Date(iso)),
    moment: (iso) => moments.format(new Date(iso)),
  };
}

/** The pattern with its holes filled: `{name}` with a value, `{name:one|other}` with a word by number. */
export function fill(
  pattern: string,
  values: Readonly<Record<string, string | number>>,
  format: (value: number) => string,
): string {
  return pattern.replace(
    /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g,
    (_, name: string, one?: string, other?: string) => {
      const value = values[name]!;
      if (one !== undefined) return value === 1 ? one : other!;
      return typeof value === "number" ? format(value) : value;
    },
  );
}

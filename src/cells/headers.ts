import { COLUMN_TITLES, MANUAL_TIER_TITLE } from "../core/columnTitles";
import { FIELD_TITLES, FIELDS, type Field, TABLE_KINDS, type TableKind } from "../core/fields";
import { plainText } from "./characters";
import { HEADER_WORDS, listedHeaders } from "./headerWords";
import { OTHER_HEADERS } from "./otherHeaders";

/** True for a header we know: an alias or the title of one of `fields` (of any field or own column where left out). */
export function isKnownHeader(text: string, fields?: readonly Field[]): boolean {
  const { aliases, others } = headerIndex();
  return headerKeys(text).some(
    (key) =>
      (fields === undefined && others.has(key)) ||
      aliases.get(key)?.some(({ field }) => fields === undefined || fields.includes(field)) === true,
  );
}

/** How a header can stand for a field, strongest first: everywhere, in one kind of table only, by its shape. */
export const HEADER_MATCHES = ["alias", "aliasInKind", "shape"] as const;

export interface HeaderMatch {
  readonly field: Field;
  readonly by: (typeof HEADER_MATCHES)[number];
  /** The place of the alias in its list; 0 is best. */
  readonly rank: number;
}

/** The fields that a header can stand for in a kind of table, by its words alone. */
export function matchHeader(text: string, kind: TableKind): readonly HeaderMatch[] {
  const keys = headerKeys(text);
  const aliases = keys.flatMap((key) => headerIndex().aliases.get(key) ?? []);
  const matches: HeaderMatch[] = [];
  for (const field of FIELDS) {
    const own = aliases.filter((alias) => alias.field === field && (alias.kind ?? kind) === kind);
    const everywhere = own.filter((alias) => alias.kind === undefined);
    const best = everywhere.length > 0 ? everywhere : own;
    if (best.length > 0) {
      const by = everywhere.length > 0 ? "alias" : "aliasInKind";
      matches.push({ field, by, rank: Math.min(...best.map(({ rank }) => rank)) });
    } else if (HEADER_WORDS[field].shapes?.some((shape) => keys.some((key) => shape.test(key)))) {
      matches.push({ field, by: "shape", rank: 0 });
    }
  }
  return matches;
}

/**
 * What spellings of one header have in common: no case, width, accents, spaces, quotes or `_ - / . * :`. Examples:
 * "Last_Order-Date" and "lastOrderDate" are `lastorderdate`.
 */
export function headerKey(text: string): string {
  return plainText(text)
    .normalize("NFD")
    .replace(/[\u0300-\u036f\s"'`“”‘’_\-/.*:]/g, "")
    .toLowerCase();
}

/** Longer texts are no headers. */
const LONGEST = 200;

/** The key of the whole header and of the header without a unit behind it: "Amount (USD)", "金额(元)". */
function headerKeys(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  const whole = headerKey(text);
  const bare = whole.replace(/[([【].*[)\]】]$/, "");
  return bare === whole || bare === "" ? [whole] : [whole, bare];
}

interface Alias {
  readonly field: Field;
  readonly rank: number;
  /** The only kind of table in which the alias holds; undefined: in every kind. */
  readonly kind: TableKind | undefined;
}

interface HeaderIndex {
  readonly aliases: ReadonlyMap<string, readonly Alias[]>;
  readonly others: ReadonlySet<string>;
}

let builtIndex: HeaderIndex | undefined;

/** Built on first use: most custom functions never look at a header word. */
function headerIndex(): HeaderIndex {
  if (builtIndex) return builtIndex;
  const aliases = new Map<string, Alias[]>();
  const add = (field: Field, headers: readonly string[], kind: TableKind | undefined): void => {
    headers.forEach((header, rank) => {
      const key = headerKey(header);
      const known = aliases.get(key) ?? [];
      known.push({ field, rank, kind });
      aliases.set(key, known);
    });
  };
  for (const field of FIELDS) {
    const words = HEADER_WORDS[field];
    for (const title of Object.values(FIELD_TITLES[field])) add(field, [title], undefined);
    for (const list of Object.values(words.aliases)) add(field, listedHeaders(list), undefined);
    for (const kind of TABLE_KINDS) {
      const list = words.aliasesIn?.[kind];
      if (list !== undefined) add(field, listedHeaders(list), kind);
    }
  }
  const ownTitles = [...Object.values(COLUMN_TITLES), MANUAL_TIER_TITLE].flatMap(({ en, zh }) => [en, zh]);
  builtIndex = { aliases, others: new Set([...listedHeaders(OTHER_HEADERS), ...ownTitles].map(headerKey)) };
  return builtIndex;
}

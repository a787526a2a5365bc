import { plainText } from "./characters";
import { FIELD_TITLES, FIELDS, type Field, type TableKind } from "./fields";
import { HEADER_WORDS, OTHER_HEADERS } from "./headerWords";

/** True for a header we know: an alias or the title of one of `fields` (of any field or own column where left out). */
export function isKnownHeader(text: string, fields?: readonly Field[]): boolean {
  const { aliases, others } = headerIndex();
  return headerKeys(text).some(
    (key) =>
      (fields === undefined && others.has(key)) ||
      aliases.get(key)?.some(({ field }) => fields === undefined || fields.includes(field)) === true,
  );
}

/** How a header stands for a field. Alias ranks begin with 0, the best; a shape is weaker than any alias. */
export interface HeaderMatch {
  readonly field: Field;
  readonly by: "alias" | "shape";
  readonly rank: number;
}

/** The fields that a header can stand for in a kind of table, by its words alone. */
export function matchHeader(text: string, kind: TableKind): readonly HeaderMatch[] {
  const keys = headerKeys(text);
  const matches: HeaderMatch[] = [];
  for (const field of FIELDS) {
    const ranks = keys.flatMap((key) =>
      (headerIndex().aliases.get(key) ?? [])
        .filter((alias) => alias.field === field && (alias.kind === undefined || alias.kind === kind))
        .map((alias) => alias.rank),
    );
    if (ranks.length > 0) matches.push({ field, by: "alias", rank: Math.min(...ranks) });
    else if (HEADER_WORDS[field].shapes?.some((shape) => keys.some((key) => shape.test(key)))) {
      matches.push({ field, by: "shape", rank: SHAPE_RANK });
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
    .replace(/[\u0300-\u036f\s"'`“”‘’_\-/.*::]/g, "")
    .toLowerCase();
}

const SHAPE_RANK = 1000;

/** The key of the whole header and of the header without a unit behind it: "Amount (USD)", "金额(元)". */
function headerKeys(text: string): readonly string[] {
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
  const add = (text: string, alias: Alias): void => {
    const key = headerKey(text);
    const known = aliases.get(key);
    if (known) known.push(alias);
    else aliases.set(key, [alias]);
  };
  for (const field of FIELDS) {
    const words = HEADER_WORDS[field];
    for (const title of Object.values(FIELD_TITLES[field])) add(title, { field, rank: 0, kind: undefined });
    for (const list of Object.values(words.aliases)) {
      list.forEach((text, rank) => {
        add(text, { field, rank, kind: undefined });
      });
    }
    for (const kind of ["customers", "orders"] as const) {
      // Words that need the kind of table to be understood come after those that do not.
      words.aliasesIn?.[kind]?.forEach((text, rank) => {
        add(text, { field, rank: rank + SHAPE_RANK / 2, kind });
      });
    }
  }
  builtIndex = { aliases, others: new Set(OTHER_HEADERS.map(headerKey)) };
  return builtIndex;
}

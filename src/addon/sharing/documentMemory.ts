/** Null outside a document, and where the host keeps no properties: then nothing is remembered, and everything else still works. */
export const documentProperties = (): GoogleAppsScript.Properties.Properties | null =>
  PropertiesService.getDocumentProperties();

/** A value may have 9 KB, its name included. */
const MOST_BYTES = 8_500;

/** True for text that one property can hold. */
export const fitsProperty = (text: string): boolean => byteLength(text) <= MOST_BYTES;

/** The first of the entries as JSON, as many of them as one property can hold. */
export function jsonThatFits(entries: readonly unknown[]): string {
  for (let count = entries.length; count > 0; count--) {
    const text = JSON.stringify(entries.slice(0, count));
    if (fitsProperty(text)) return text;
  }
  return "[]";
}

/** What a property holds as JSON; undefined where there is nothing, or nothing that can be read. */
export function parseProperty(text: string | null | undefined): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** The objects of a list that a property holds; none where it holds no list. */
export function parseList<Entry>(text: string | null | undefined): readonly Entry[] {
  const parsed = parseProperty(text);
  return Array.isArray(parsed) ? parsed.filter((entry) => typeof entry === "object" && entry !== null) : [];
}

const byteLength = (text: string): number => encodeURIComponent(text).replace(/%../g, "-").length;

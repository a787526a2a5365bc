import { attribute, childrenOf, escapeXml, prefixedLike, unescapeXml, withChild } from "./xml";
import { packed, readZip, unpacked, type ZipEntry } from "./zip";

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

export interface Relation {
  readonly id: string;
  /** The last word of its type, such as "worksheet". */
  readonly type: string;
  /** The part it leads to, from the root of the package. */
  readonly target: string;
}

/** The parts of an xlsx file: zipped ones are kept zipped until they are changed. */
export interface OfficePackage {
  has(part: string): boolean;
  text(part: string): string;
  set(part: string, text: string): void;
  put(entry: ZipEntry): void;
  /** The relations of a part; of the package itself for "". */
  relations(part: string): readonly Relation[];
  /** Adds a relation and returns its id. */
  relate(part: string, type: string, target: string): string;
  /** Says what kind a new part is. */
  declare(part: string, contentType: string): void;
  /** Takes a part away, with its kind and the relation that `from` has to it. */
  remove(part: string, from: string): void;
  entries(): readonly ZipEntry[];
}

const TYPES = "[Content_Types].xml";

export function openPackage(bytes: Buffer): OfficePackage {
  const parts = new Map(readZip(bytes).map((entry) => [entry.name, entry]));
  const text = (part: string): string => {
    const entry = parts.get(part);
    if (!entry) throw new Error(`the part ${part} is missing`);
    return unpacked(entry)
      .toString("utf8")
      .replace(/^\ufeff/, "");
  };
  const set = (part: string, content: string) => parts.set(part, packed(part, Buffer.from(content)));
  const relationsPart = (part: string) => part.replace(/([^/]*)$/, "_rels/$1.rels");
  const relations = (part: string): Relation[] => {
    const path = relationsPart(part);
    if (!parts.has(path)) return [];
    const xml = text(path);
    return childrenOf(xml).children.map(({ start, end }) => {
      const tag = xml.slice(start, end);
      const external = attribute(tag, "TargetMode") === "External";
      const target = unescapeXml(attribute(tag, "Target") ?? "");
      return {
        id: attribute(tag, "Id") ?? "",
        type: (attribute(tag, "Type") ?? "").replace(/^.*\//, ""),
        target: external ? target : resolved(part, target),
      };
    });
  };
  const without = (path: string, gone: (tag: string) => boolean) => {
    const xml = text(path);
    const spans = childrenOf(xml).children.filter(({ start, end }) => gone(xml.slice(start, end)));
    set(
      path,
      spans.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), xml),
    );
  };

  return {
    has: (part) => parts.has(part),
    text,
    set,
    put: (entry) => parts.set(entry.name, entry),
    relations,
    relate(part, type, target) {
      const path = relationsPart(part);
      const xml = parts.has(path) ? text(path) : NO_RELATIONS;
      const taken = new Set(relations(part).map(({ id }) => id));
      let number = taken.size + 1;
      while (taken.has(`rId${number}`)) number++;
      const id = `rId${number}`;
      const relation = `<Relationship Id="${id}" Type="${RELATION}${type}" Target="/${escapeXml(target)}"/>`;
      set(path, withChild(xml, ["Relationship"], "Relationship", prefixedLike(xml, relation), false));
      return id;
    },
    declare(part, contentType) {
      const xml = text(TYPES);
      const override = `<Override PartName="/${part}" ContentType="${contentType}"/>`;
      set(TYPES, withChild(xml, ["Default", "Override"], "Override", prefixedLike(xml, override), false));
    },
    remove(part, from) {
      parts.delete(part);
      without(TYPES, (tag) => attribute(tag, "PartName") === `/${part}`);
      without(relationsPart(from), (tag) => resolved(from, attribute(tag, "Target") ?? "") === part);
    },
    entries: () => [...parts.values()],
  };
}

/** A target as written in a part's relations, from the root of the package. */
function resolved(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

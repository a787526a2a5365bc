import type { Layer, MetadataRecord, NamedRangeRecord, ProtectionRecord } from "../workbook/layer";
import type { SheetId, Workbook } from "../workbook/workbook";

/** What only the layer holds of a document at one moment; all else comes back with the grid when an edit is undone. */
export interface Recollection {
  readonly metadata: readonly MetadataRecord[];
  readonly namedRanges: readonly NamedRangeRecord[];
  readonly protections: ReadonlyMap<SheetId, readonly ProtectionRecord[]>;
}

/** The present moment. It costs nothing: the layer replaces its lists, it never changes them. */
export function recollect(workbook: Workbook, layer: Layer): Recollection {
  const { metadata, namedRanges } = layer;
  const protections = new Map(workbook.sheets().map(({ id }) => [id, layer.sheet(id).protections]));
  return { metadata, namedRanges, protections };
}

/** Takes back what changed between two moments, and leaves what else has changed since, and where things stand now. */
export function takeBack(workbook: Workbook, layer: Layer, before: Recollection, after: Recollection): void {
  layer.metadata = takenBack(layer.metadata, before.metadata, after.metadata, ({ id }) => id, "at");
  layer.namedRanges = takenBack(
    layer.namedRanges,
    before.namedRanges,
    after.namedRanges,
    ({ name }) => name,
    "block",
  );
  for (const { id } of workbook.sheets()) {
    const sheet = layer.sheet(id);
    const [then, later] = [before, after].map(({ protections }) => protections.get(id) ?? []);
    sheet.protections = takenBack(sheet.protections, then!, later!, (record) => record.id, "block");
  }
}

function takenBack<T>(
  now: readonly T[],
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => unknown,
  place: keyof T,
): readonly T[] {
  const [inNow, inBefore, inAfter] = [now, before, after].map(
    (list) => new Map(list.map((item) => [keyOf(item), item])),
  ) as [Map<unknown, T>, Map<unknown, T>, Map<unknown, T>];
  const kept = now.flatMap((item) => {
    const key = keyOf(item);
    const then = inBefore.get(key);
    const later = inAfter.get(key);
    if (!later) return [item];
    if (!then) return [];
    return sameBut(place, item, later) ? [{ ...then, [place]: item[place] }] : [item];
  });
  const lost = before.filter((item) => !inAfter.has(keyOf(item)) && !inNow.has(keyOf(item)));
  return [...kept, ...lost];
}

function sameBut<T>(place: keyof T, a: T, b: T): boolean {
  return JSON.stringify({ ...a, [place]: null }) === JSON.stringify({ ...b, [place]: null });
}

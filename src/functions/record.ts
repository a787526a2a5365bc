/** A record with a value for each name. */
export function recordOf<Name extends string, Value>(
  names: readonly Name[],
  valueFor: (name: Name) => Value,
): Readonly<Record<Name, Value>> {
  const record = {} as Record<Name, Value>;
  for (const name of names) record[name] = valueFor(name);
  return record;
}

/** A constant of an Apps Script enum, the same object in every execution. */
export interface EnumValue {
  readonly enumeration: string;
  name(): string;
  ordinal(): number;
  toString(): string;
}

export type Enumeration<Name extends string> = Readonly<Record<Name, EnumValue>>;

/** An enum such as `SpreadsheetApp.ProtectionType`, of which a misspelt constant is simply undefined. */
export function enumeration<Name extends string>(type: string, names: readonly Name[]): Enumeration<Name> {
  return Object.fromEntries(
    names.map((name, index) => {
      // Without a prototype it is no plain object, which would be copied on its way into the realm.
      const value: EnumValue = Object.assign(Object.create(null), {
        enumeration: type,
        name: () => name,
        ordinal: () => index,
        toString: () => name,
      });
      return [name, Object.freeze(value)];
    }),
  ) as Enumeration<Name>;
}

/** True for a constant of the enum of this name. */
export function isEnumValue(type: string, value: unknown): value is EnumValue {
  return typeof value === "object" && value !== null && (value as EnumValue).enumeration === type;
}

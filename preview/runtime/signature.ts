import { isEnumValue } from "./enumeration";

/** The name of a service object's class, such as "Range", or undefined for anything else. */
export type ClassOf = (value: unknown) => string | undefined;

/** Whether arguments fit a method, fit a form of it that the host does not model, or fit nothing. */
export type Fit = "fits" | "notEmulated" | "differs";

/**
 * How arguments fit a signature, which lists the types of each form, forms apart by `|`: "Integer, Integer | String".
 * Types are Integer, Number, String, Boolean, Object, Array, Date, any, an enum or a class; `?` lets null pass, `[]` means an
 * array, a lone "any..." any number of whatever. A form that Google has and the host lacks begins with `!`.
 */
export function fitOf(signature: string, args: readonly unknown[], classOf: ClassOf): Fit {
  if (signature === "any...") return "fits";
  const form = forms(signature).find(
    ({ types }) =>
      types.length === args.length && types.every((type, index) => fitsType(type, args[index], classOf)),
  );
  if (!form) return "differs";
  return form.emulated ? "fits" : "notEmulated";
}

/** The arguments as Google's message lists them, such as "(String,number)". */
export function describeTypes(args: readonly unknown[], classOf: ClassOf): string {
  return `(${args.map((value) => describeType(value, classOf)).join(",")})`;
}

/** What `Object.prototype.toString` calls a value, whichever realm made it: "Array", "Date", "Object" … */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

interface Form {
  readonly types: readonly string[];
  readonly emulated: boolean;
}

const known = new Map<string, readonly Form[]>();

/** The forms of a signature. */
export function forms(signature: string): readonly Form[] {
  const cached = known.get(signature);
  if (cached) return cached;
  const made = signature.split("|").map((text): Form => {
    const emulated = !text.trim().startsWith("!");
    const types = text.trim().replace(/^!/, "");
    return { types: types === "" ? [] : types.split(/\s*,\s*/), emulated };
  });
  known.set(signature, made);
  return made;
}

function fitsType(type: string, value: unknown, classOf: ClassOf): boolean {
  if (type.endsWith("?"))
    return value === null || value === undefined || fitsType(type.slice(0, -1), value, classOf);
  if (type.endsWith("[]")) {
    const item = type.slice(0, -2);
    return tagOf(value) === "Array" && (value as unknown[]).every((each) => fitsType(item, each, classOf));
  }
  switch (type) {
    case "any":
      return true;
    case "Integer":
      return Number.isInteger(value);
    case "Number":
      return typeof value === "number";
    case "String":
      return typeof value === "string";
    case "Boolean":
      return typeof value === "boolean";
    case "Array":
    case "Date":
      return tagOf(value) === type;
    case "Object":
      return tagOf(value) === "Object" && classOf(value) === undefined;
    default:
      return classOf(value) === type || isEnumValue(type, value);
  }
}

function describeType(value: unknown, classOf: ClassOf): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "number") return "number";
  if (typeof value === "string") return "String";
  if (typeof value === "boolean") return "Boolean";
  const tag = tagOf(value);
  if (tag === "Array") {
    const first = (value as unknown[])[0];
    return `${first === undefined ? "Object" : describeType(first, classOf)}[]`;
  }
  const name = classOf(value);
  return name === undefined ? "(class)" : `SpreadsheetApp.${name}`;
}

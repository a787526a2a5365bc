import { NotEmulated } from "./notEmulated";
import type { Realm } from "./realm";
import type { Method, Service } from "./service";

/** The objects of services that one execution has handed to its script, and what each stands for. */
export interface Handles {
  handle<Self extends object>(service: Service<Self>, self: Self): object;
  /** The class of a service's object, undefined for anything else. */
  classOf(value: unknown): string | undefined;
  /** What an argument stands for, where it is such an object or an array of them. */
  unwrapped(value: unknown): unknown;
}

/** One call of a method; `object` is what the script called it on, `self` what that stands for. */
export interface Invocation {
  readonly service: Service<object>;
  readonly name: string;
  readonly method: Method<object>;
  readonly object: object;
  readonly self: object;
  readonly args: readonly unknown[];
}

/** Handles whose methods all go through `invoke`; what a service lacks is reported and throws NotEmulated. */
export function createHandles(
  realm: Realm,
  invoke: (invocation: Invocation) => unknown,
  report: (error: NotEmulated) => void,
): Handles {
  const services = new WeakMap<object, Service<object>>();
  const selves = new WeakMap<object, object>();
  const prototypes = new Map<Service<object>, object>();

  const prototypeOf = (service: Service<object>): object => {
    const known = prototypes.get(service);
    if (known) return known;
    const made: Record<string, unknown> = Object.create(strict(service, report));
    Object.assign(made, service.constants);
    for (const [name, method] of Object.entries(service.methods)) {
      made[name] = function (this: object, ...args: unknown[]) {
        const self = selves.get(this);
        if (!self) throw realm.error("TypeError", `${service.name}.${name} was called on something else`);
        return invoke({ service, name, method, object: this, self, args });
      };
    }
    made.toString = () => service.name;
    prototypes.set(service, made);
    return made;
  };

  const classOf = (value: unknown) =>
    typeof value === "object" && value !== null ? services.get(value)?.name : undefined;
  const unwrapped = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const self = selves.get(value);
    if (self) return self;
    return Array.isArray(value) && value.some((item) => classOf(item)) ? value.map(unwrapped) : value;
  };

  return {
    handle(service, self) {
      const object = Object.create(prototypeOf(service)) as object;
      services.set(object, service);
      selves.set(object, self);
      return object;
    },
    classOf,
    unwrapped,
  };
}

/** What JavaScript itself asks of any object; everything else that is missing is refused. */
const PLAIN = new Set(["then", "toJSON", "constructor", "valueOf", "hasOwnProperty", "isPrototypeOf"]);

function strict(service: Service<object>, report: (error: NotEmulated) => void): object {
  return new Proxy(Object.create(null) as object, {
    get(_, member) {
      if (typeof member === "symbol" || PLAIN.has(member)) return undefined;
      const error = new NotEmulated(`${service.name}.${member}`, service.sections[member]);
      report(error);
      throw error;
    },
  });
}

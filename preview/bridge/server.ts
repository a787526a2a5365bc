import { execute } from "../runtime/execution";
import { NotEmulated } from "../runtime/notEmulated";
import { tagOf } from "../runtime/signature";
import type { User, World } from "../runtime/world";
import { GLOBALS } from "../services/globals";
import type { Reply } from "./copying";

/**
 * The server's half of `google.script.run`: runs a public function in AuthMode FULL with arguments from JSON and gives
 * the reply's text. Failures carry a name and a message, nothing else (docs/platform.md, 2.5 and 2.6).
 */
export function answer(world: World, user: User, functionName: string, argumentsJson: string): string {
  const reply = (content: Reply) => JSON.stringify(content);
  if (!world.project.publicFunctions.includes(functionName)) {
    return reply({ ok: false, name: "Error", message: `Script function not found: ${functionName}` });
  }
  const outcome = execute(
    world,
    GLOBALS,
    { user, mode: "FULL", functionName },
    {
      args: ({ realm }) => realm.parse(argumentsJson) as unknown[],
      take: (result) => encodeResult(result),
    },
  );
  if (outcome.ok) return reply({ ok: true, json: outcome.value });
  const { name, message } = outcome.error;
  return reply({ ok: false, name, message });
}

/** A result as JSON by the rules of 2.5: a `Date` anywhere makes all of it null, a Map is `{}`, NaN is null. */
export function encodeResult(result: unknown): string {
  return holdsDate(result, new Set()) ? "null" : (JSON.stringify(result) ?? "null");
}

function holdsDate(value: unknown, above: Set<unknown>): boolean {
  if (typeof value === "function" || typeof value === "bigint" || typeof value === "symbol") {
    throw new NotEmulated(`A ${typeof value} in a result for the page`, "2.5");
  }
  if (typeof value !== "object" || value === null) return false;
  if (above.has(value)) throw new NotEmulated("A circular result for the page", "2.5");
  switch (tagOf(value)) {
    case "Date":
      return true;
    case "Map":
    case "Set":
      return false;
    case "Array":
    case "Object": {
      if ("toJSON" in value) throw new NotEmulated("A result with toJSON for the page", "2.5");
      above.add(value);
      // Every part is looked at, so that what is not modelled is met even beside a date.
      const found = Object.values(value).map((item) => holdsDate(item, above));
      above.delete(value);
      return found.includes(true);
    }
    default:
      throw new NotEmulated(`A ${tagOf(value)} in a result for the page`, "2.5");
  }
}

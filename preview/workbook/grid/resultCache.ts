import type { FunctionOutcome, RunFunction } from "./customFunctions";

/**
 * Runs each custom function once per set of arguments, as Sheets does; the server's grid and every page ask for the same.
 * The oldest results are forgotten when the arguments kept exceed `limit` characters.
 */
export function withResultCache(run: RunFunction, limit = 50_000_000): RunFunction {
  const results = new Map<string, FunctionOutcome>();
  let size = 0;
  return (name, args) => {
    const key = JSON.stringify([name, args]);
    const known = results.get(key);
    if (known) return known;
    const outcome = run(name, args);
    results.set(key, outcome);
    size += key.length;
    for (const oldest of results.keys()) {
      if (size <= limit || oldest === key) break;
      results.delete(oldest);
      size -= oldest.length;
    }
    return outcome;
  };
}

import type { FunctionHelp, FunctionOutcome } from "../../workbook/grid/customFunctions";
import { type RunFunction, registerFunctions } from "../../workbook/grid/customFunctions";
import type { Engine } from "../../workbook/grid/speakGoogle";
import type { Api } from "./api";

/**
 * Custom functions as Sheets has them: the script runs on the server, the cell shows "Loading..." until the result is
 * there, and the same arguments are not asked for twice. All calls of one evaluation travel together.
 */
export function remoteFunctions(
  engine: Engine,
  help: readonly FunctionHelp[],
  api: Api,
  arrived: () => void,
): RunFunction {
  engine.registries.errorTypes.add(loading.error);
  registerFunctions(engine, help);
  const results = new Map<string, FunctionOutcome>();
  const wanted = new Set<string>();

  const ask = async () => {
    const calls = [...wanted];
    wanted.clear();
    const outcomes = await api.evaluate(calls);
    for (const [index, call] of calls.entries()) results.set(call, outcomes[index]!);
    arrived();
  };
  return (name, args) => {
    const call = JSON.stringify([name, args]);
    const known = results.get(call);
    if (known) return known;
    if (wanted.size === 0) setTimeout(ask);
    wanted.add(call);
    return loading;
  };
}

const loading = { error: "Loading...", message: "" } as const;

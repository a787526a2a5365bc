import { LANGUAGES } from "../../core/vocabulary";
import { FUNCTION_GROUPS, type FunctionName } from "../functionHelp/functionGroups";
import { functionText } from "../functionHelp/functionText";

export interface FunctionList {
  readonly group: keyof typeof FUNCTION_GROUPS;
  readonly names: readonly FunctionName[];
}

/** The functions whose name or help, in any language, holds every word of a search, by group; all for a blank one. */
export function findFunctions(search: string): FunctionList[] {
  const words = search
    .toLowerCase()
    .split(/[\s_]+/)
    .filter(Boolean);
  return (Object.keys(FUNCTION_GROUPS) as (keyof typeof FUNCTION_GROUPS)[])
    .map((group) => ({
      group,
      names: (Object.keys(FUNCTION_GROUPS[group].functions) as FunctionName[]).filter((name) => {
        const text = searchText(name);
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter(({ names }) => names.length > 0);
}

const searchText = (name: FunctionName): string =>
  LANGUAGES.map((language) => {
    const { short, description } = functionText(name, language);
    return `${name.replace(/_/g, " ")} ${short} ${description}`.toLowerCase();
  }).join(" ");

import type { FunctionName } from "./functionGroups";

/** What a function's doc block says of it. */
export interface EnglishHelp {
  readonly description: string;
  readonly example: string;
  readonly arguments: Readonly<Record<string, string>>;
  readonly returns: string;
}

/** Put in by the build, from the doc blocks that Sheets itself shows: nothing is written twice. */
declare const ENGLISH_HELP: Readonly<Record<FunctionName, EnglishHelp>>;

export const englishHelpOf = (name: FunctionName): EnglishHelp => ENGLISH_HELP[name];

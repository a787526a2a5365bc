import type { ArgumentName, FunctionName } from "./functionGroups";

/** What is to be said of one function. */
export interface HelpText<Argument extends string> {
  /** What the function is called in words. */
  readonly name: string;
  readonly description: string;
  readonly arguments: Readonly<Record<Argument, string>>;
  readonly returns: string;
}

/** The texts of these functions, each with all of its arguments. */
export type HelpOf<Names extends FunctionName> = {
  readonly [Name in Names]: HelpText<ArgumentName<Name>>;
};

import type { EnglishHelp } from "../../src/sidebar/functionHelp/englishHelp";
import { readFunctionHelp } from "./functionHelp";

/** What the doc blocks above the published functions say, for the sidebar: the only place where English help is written. */
export function englishHelp(globals: string): Readonly<Record<string, EnglishHelp>> {
  return Object.fromEntries(
    readFunctionHelp(globals).map(({ name, description, parameters, returns }) => {
      const [text, example] = description.split(" Example: ");
      if (!text || !example) throw new Error(`${name}: the doc block has no example.`);
      return [
        name,
        {
          description: text,
          example,
          arguments: Object.fromEntries(parameters.map((each) => [each.name, each.description])),
          returns,
        },
      ];
    }),
  );
}

import { FileError } from "./files/fileError";
import { openTable, saveTable, type Table } from "./files/table";
import { HELP, readOptions, type SegmentOptions } from "./segmentOptions";
import type { Layer } from "./workbook/layer";

/** What a run made of a table, or why it could not and what helps. */
export type SegmentResult =
  | {
      readonly layer: Layer;
      /** The sheet that holds the result. */
      readonly sheet: string;
      readonly summary: string;
    }
  | { readonly problem: string };

export interface SegmentCommand {
  /** Segments the customers of an opened table in place. */
  readonly run: (table: Table, options: SegmentOptions) => Promise<SegmentResult>;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/**
 * The exit code of `npm run segment`: 0 with a summary printed, or 1 with the reason and the remedy, and no output
 * file. What is not the user's to mend is thrown.
 */
export async function segmentCommand(
  argv: readonly string[],
  { run, print, complain }: SegmentCommand,
): Promise<number> {
  const asked = readOptions(argv);
  if (asked.kind === "help") {
    print(HELP);
    return 0;
  }
  if (asked.kind === "error") {
    complain(asked.message);
    return 1;
  }
  const { options } = asked;
  try {
    const table = await openTable(options.input, LOCALES[options.language ?? "en"]);
    const result = await run(table, options);
    if ("problem" in result) {
      complain(result.problem);
      return 1;
    }
    const notes = await saveTable(table, result.layer, options.output, result.sheet);
    print([result.summary, ...table.notes, ...notes].join("\n"));
    return 0;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    complain(error.message);
    return 1;
  }
}

const LOCALES = { en: { locale: "en_US" }, zh: { locale: "zh_CN" } } as const;

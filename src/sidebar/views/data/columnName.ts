import type { ColumnDescription } from "../../../protocol/replies";
import type { Words } from "../../words";

/** A column as a person looks for it: by letters and title. */
export const columnName = ({ letters, title }: ColumnDescription, words: Words): string =>
  words.say("column", { letters, title: title || words.say("untitled") });

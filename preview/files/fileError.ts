/** A file that cannot be read or written. The message says what was found and what helps, for the person who gave it. */
export class FileError extends Error {
  override readonly name = "FileError";
}

/**
 * Something the host does not model, because nothing certain is known about it or because nobody needs it yet.
 * It is never meant for the script: an execution that met one fails as a whole, even where the script caught it.
 */
export class NotEmulated extends Error {
  override readonly name = "NotEmulated";

  /** `section` is the part of docs/platform.md that says why, such as "3.3". */
  constructor(
    what: string,
    readonly section = "",
  ) {
    super(
      section === "" ? `${what} is not emulated` : `${what} is not emulated (docs/platform.md, ${section})`,
    );
  }
}

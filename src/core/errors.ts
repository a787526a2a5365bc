/** What the user gave cannot be used. The message says what was found, where, and what is accepted. */
export class InputError extends Error {
  override readonly name = "InputError";
}

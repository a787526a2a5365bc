/** An error that the script is meant to see; it is made anew inside the script's realm, with this name and message. */
export class ScriptError extends Error {
  constructor(
    message: string,
    override readonly name = "Exception",
  ) {
    super(message);
  }
}

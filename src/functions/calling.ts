import { InputError } from "../core/errors";

/** What the body returns; what it refuses is thrown with the function's name in front, as the cell's note shows it. */
export function calling<Result>(name: string, body: () => Result): Result {
  try {
    return body();
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`${name}: ${error.message}`);
    throw error;
  }
}

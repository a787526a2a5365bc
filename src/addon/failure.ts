import type { WordValues } from "../core/fill";
import { type FailureCode, failureText } from "../protocol/failures";

/** A request that stops for a reason the person at the sheet can mend; nothing of the user's was changed. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly code: FailureCode;
  readonly values: WordValues;

  constructor(code: FailureCode, values: WordValues = {}) {
    super(failureText(code, values, "en"));
    this.code = code;
    this.values = values;
  }
}

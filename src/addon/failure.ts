import { type FailureCode, type FailureValues, failureText } from "../protocol/failures";

/** A request that stops for a reason the person at the sheet can mend; nothing of the user's was changed. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly code: FailureCode;
  readonly values: FailureValues;

  constructor(code: FailureCode, values: FailureValues = {}) {
    super(failureText(code, values, "en"));
    this.code = code;
    this.values = values;
  }
}

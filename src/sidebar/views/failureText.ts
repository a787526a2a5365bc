import type { FailureCode } from "../../protocol/failures";
import { type CallFailure, isOutcomeUnknown } from "../callFailure";
import type { Words } from "../words";

/** What stands above a failure that is not about the sheet as it is. */
const HEADINGS: {
  readonly [Code in FailureCode]?: "stopped" | "failedTooLong" | "failedHalfway";
} = {
  cancelled: "stopped",
  tooLong: "failedTooLong",
  notPutBack: "failedHalfway",
};

/** What happened in a few words, and what can be done; `isShown` where there is a table that stands as it was. */
export function failureText(
  failure: CallFailure,
  words: Words,
  isShown: boolean,
): { readonly heading: string; readonly text: string } {
  switch (failure.kind) {
    case "expected":
      return {
        heading: words.say(
          (failure.code && HEADINGS[failure.code]) ?? (isShown ? "failedNothing" : "failedSheet"),
        ),
        text: failure.message,
      };
    case "offline":
      return {
        heading: words.say("failedOffline"),
        text: words.say(isOutcomeUnknown(failure) ? "offlineMidway" : "offlineHelp"),
      };
    case "permission":
      return { heading: words.say("failedPermission"), text: words.say("permissionHelp") };
    case "tooLong":
      return { heading: words.say("failedTooLong"), text: words.say("tooLongHelp") };
    case "unexpected":
      return { heading: words.say("failedUnexpected"), text: words.say("unexpectedHelp") };
  }
}

import { type CallFailure, isOutcomeUnknown } from "../callFailure";
import type { Words } from "../words";

/** What happened in a few words, and what can be done. */
export function failureText(
  failure: CallFailure,
  words: Words,
): { readonly heading: string; readonly text: string } {
  switch (failure.kind) {
    case "expected":
      return {
        heading: words.say(failure.step === "describe" ? "failedSheet" : "failedNothing"),
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

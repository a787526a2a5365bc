import type { Language } from "../core/vocabulary";
import { failureText } from "../protocol/failures";
import { parseRequest } from "../protocol/parse";
import type { Answers, Reply } from "../protocol/replies";
import { type Request, WRITING } from "../protocol/requests";
import { breakdown } from "./breakdown/breakdown";
import { columnValues } from "./columnValues";
import { describeTable } from "./describeTable";
import { Failure } from "./failure";
import { findAnySheet, findSheet } from "./findSheet";
import { functionPlace } from "./insert/functionPlace";
import { insertFunction } from "./insert/insertFunction";
import { keepValues } from "./keep/keepValues";
import { undoKeepValues } from "./keep/undoKeepValues";
import { askToStop, readProgress } from "./progress";
import { prove } from "./prove";
import { putRight } from "./putRight";
import { segment } from "./segment";
import { about } from "./sharing/about";
import { forgetChoices } from "./sharing/tableChoices";
import { saveName } from "./sharing/teammateName";
import { showSheet } from "./showSheet";
import { tableValues } from "./tableValues";
import { undo } from "./undo";
import { userLanguage } from "./userLanguage";
import { isViewOnly } from "./viewOnly";

/**
 * The one endpoint of the sidebar and the command: a request as JSON text in, a reply as JSON text out. It never
 * throws: what stops a request comes back as a message in the person's language.
 */
export function tierlineCall(text: string): string {
  let language: Language = "en";
  let request: Request | undefined;
  try {
    language = userLanguage();
    request = readRequest(text);
    language = request.language ?? language;
    return reply({ ok: true, content: answer(request, language) });
  } catch (error) {
    const failure = error instanceof Failure ? error : viewersFailure(request);
    if (failure) {
      const { code, values } = failure;
      return reply({ ok: false, expected: true, code, message: failureText(code, values, language) });
    }
    // The text of an unknown error may name cells; the person at the sheet sees it, no log does.
    return reply({
      ok: false,
      expected: false,
      message: error instanceof Error ? error.message : String(error),
    });
  }
}

/** Google refuses a person who may only look in words of its own, at whatever comes first. */
function viewersFailure(request: Request | undefined): Failure | undefined {
  if (!request || !WRITING.includes(request.do)) return undefined;
  try {
    const sheet = findAnySheet(undefined);
    return isViewOnly(sheet) ? new Failure("viewOnly", { sheet: sheet.getName() }) : undefined;
  } catch {
    // What went wrong before goes on being wrong: the first error says more.
    return undefined;
  }
}

const reply = (content: Reply<Answers[Request["do"]]>): string => JSON.stringify(content);

function answer(request: Request, language: Language): Answers[Request["do"]] {
  switch (request.do) {
    case "describe":
      return describeTable(request, language);
    case "columnValues":
      return columnValues(request);
    case "values":
      return tableValues(request);
    case "prove":
      return prove(request);
    case "breakdown":
      return breakdown(request);
    case "segment":
      return segment(request);
    case "putRight":
      return putRight(request);
    case "undo":
      return undo(request, language);
    case "progress":
      return readProgress(request.run);
    case "cancel":
      return { heard: askToStop(request.run) };
    case "showSheet":
      return showSheet(request);
    case "functionPlace":
      return functionPlace(request, language);
    case "insertFunction":
      return insertFunction(request, language);
    case "keepValues":
      return keepValues(request);
    case "undoKeepValues":
      return undoKeepValues(request);
    case "saveName":
      return saveName(request.name);
    case "forgetChoices":
      return forgetChoices(findSheet(request.sheet).getSheetId());
    case "about":
      return about(request);
  }
}

function readRequest(text: string): Request {
  const parsed = parseRequest(text);
  if (!parsed.ok) throw new Failure("request", { problem: parsed.problem });
  return parsed.value;
}

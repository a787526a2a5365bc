import type { Language } from "../core/vocabulary";
import { failureText } from "../protocol/failures";
import { parseRequest } from "../protocol/parse";
import type { Answers, Reply } from "../protocol/replies";
import type { Request } from "../protocol/requests";
import { columnValues } from "./columnValues";
import { describeTable } from "./describeTable";
import { Failure } from "./failure";
import { findSheet } from "./findSheet";
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
import { tableValues } from "./tableValues";
import { undo } from "./undo";
import { userLanguage } from "./userLanguage";

/**
 * The one endpoint of the sidebar and the command: a request as JSON text in, a reply as JSON text out. It never
 * throws: what stops a request comes back as a message in the person's language.
 */
export function tierlineCall(text: string): string {
  let language: Language = "en";
  try {
    language = userLanguage();
    const request = readRequest(text);
    language = request.language ?? language;
    return reply({ ok: true, content: answer(request, language) });
  } catch (error) {
    if (error instanceof Failure) {
      const { code, values } = error;
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

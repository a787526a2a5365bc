import type { Request } from "../../protocol/requests";
import type { AboutSummary } from "../../protocol/sharing";
import { withDocumentLock } from "../documentLock";
import { Failure } from "../failure";
import { findSheet } from "../findSheet";
import { writeAbout } from "./aboutSheet";
import { aboutText } from "./aboutText";
import { ABOUT_NAME } from "./aboutWords";
import { readTold } from "./toldRun";

/** Makes the sheet that explains the last run on a sheet to people without the add-on, or brings it up to date. */
export function about(request: Extract<Request, { do: "about" }>): AboutSummary {
  return withDocumentLock(() => {
    const sheet = findSheet(request.sheet);
    const told = readTold(sheet.getSheetId());
    if (!told) throw new Failure("nothingToTell", { sheet: sheet.getName() });
    const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
    const when = Utilities.formatDate(new Date(told.startedAt), zone, "yyyy-MM-dd HH:mm");
    return writeAbout(sheet, aboutText(told, sheet.getName(), when), ABOUT_NAME[told.rules.language]);
  });
}

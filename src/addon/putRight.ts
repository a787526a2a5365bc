import type { PutRightSummary } from "../protocol/replies";
import type { Request } from "../protocol/requests";
import { withDocumentLock } from "./documentLock";
import { Failure } from "./failure";
import { findSheet } from "./findSheet";
import { moveCellsHome } from "./moveCellsHome";
import { findOwnSheet } from "./sheetRole";

/** Moves what stands beside another customer to its own, without scoring anything; also in the list made from orders. */
export function putRight(request: Extract<Request, { do: "putRight" }>): PutRightSummary {
  return withDocumentLock(() => {
    const sheet = findSheet(request.sheet);
    const name = sheet.getName();
    const list = findOwnSheet(SpreadsheetApp.getActive(), "list", sheet.getSheetId());
    const moved = moveCellsHome(sheet) + (list ? moveCellsHome(list) : 0);
    if (moved === 0) throw new Failure("nothingMisplaced", { sheet: name });
    return { sheet: name, moved };
  });
}

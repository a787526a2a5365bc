import type { PutRightSummary } from "../protocol/replies";
import type { Request } from "../protocol/requests";
import { withDocumentLock } from "./documentLock";
import { Failure } from "./failure";
import { findSheet } from "./findSheet";
import { moveCellsHome } from "./moveCellsHome";

/** Moves what stands beside another customer to its own, without scoring anything. */
export function putRight(request: Extract<Request, { do: "putRight" }>): PutRightSummary {
  return withDocumentLock(() => {
    const sheet = findSheet(request.sheet);
    const name = sheet.getName();
    const moved = moveCellsHome(sheet);
    if (moved === 0) throw new Failure("nothingMisplaced", { sheet: name });
    return { sheet: name, moved };
  });
}

import type { ShownSheet } from "../protocol/replies";
import type { Request } from "../protocol/requests";
import { findAnySheet } from "./findSheet";

/** Brings a sheet to the front, for the person who asks and nobody else. */
export function showSheet(request: Extract<Request, { do: "showSheet" }>): ShownSheet {
  const sheet = findAnySheet(request.sheet);
  sheet.activate();
  return { sheet: sheet.getName() };
}

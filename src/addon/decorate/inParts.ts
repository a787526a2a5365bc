/**
 * Carries out what may fail without harm, all of it with one flush. Sheets may report a refusal only with the flush and
 * then name no part, so that after one each is tried again by itself: what is refused is lost, and nothing else. Parts
 * must be such that doing them twice changes nothing.
 */
export function inParts(parts: readonly (() => void)[]): void {
  if (isDone(parts)) return;
  for (const part of parts) isDone([part]);
}

function isDone(parts: readonly (() => void)[]): boolean {
  try {
    for (const part of parts) part();
    SpreadsheetApp.flush();
    return true;
  } catch {
    return false;
  }
}

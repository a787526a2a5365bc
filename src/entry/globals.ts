// Every name that Google Sheets can see, with the help it shows. A script, not a module: `tsc` emits it as it
// stands, so that each doc block stays right above its function. The work is done in the bundle.
declare const Tierline_: typeof import("./index");

function onOpen(event: GoogleAppsScript.Events.SheetsOnOpen): void {
  Tierline_.onOpen(event);
}

function onInstall(event: GoogleAppsScript.Events.AddonOnInstall): void {
  Tierline_.onInstall(event);
}

function tierlineOpenSidebar(): void {
  Tierline_.tierlineOpenSidebar();
}

function tierlineCall(request: string): string {
  return Tierline_.tierlineCall(request);
}

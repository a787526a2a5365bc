import type { Language } from "../core/vocabulary";
import { userLanguage } from "./userLanguage";

const TITLE = "Tierline";

const MENU: Readonly<Record<Language, { readonly open: string }>> = {
  en: { open: "Segment customers" },
  zh: { open: "客户分层" },
};

/** Builds the menu. It must work before anyone has agreed to anything: it reads nothing but the user's language. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(MENU[userLanguage()].open, "tierlineOpenSidebar")
    .addToUi();
}

/** Runs once, after an installation from inside a spreadsheet; nothing else may depend on it. */
export function onInstall(): void {
  onOpen();
}

export function openSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle(TITLE));
}

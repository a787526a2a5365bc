import { defineService, type Service } from "../runtime/service";

const NAMES = [
  "Browser",
  "CalendarApp",
  "Charts",
  "ContentService",
  "DocumentApp",
  "DriveApp",
  "FormApp",
  "GmailApp",
  "Jdbc",
  "LanguageApp",
  "MailApp",
  "Maps",
  "SlidesApp",
  "UrlFetchApp",
  "XmlService",
] as const;

/** Services that Apps Script has and the host does not model: they exist, and every member throws NotEmulated. */
export const absentServices: Readonly<Record<string, Service<object>>> = Object.fromEntries(
  NAMES.map((name) => [name, defineService(name, {})]),
);

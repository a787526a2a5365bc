import type { Globals } from "../runtime/execution";
import { absentServices } from "./absentServices";
import { cacheService } from "./cache";
import { htmlService } from "./html";
import { lockService } from "./lock";
import { logger, scriptConsole } from "./logger";
import { propertiesService } from "./properties";
import { scriptApp } from "./scriptApp";
import { session } from "./session";
import { spreadsheetApp } from "./spreadsheetApp";
import { utilities } from "./utilities";

/** The names that a script finds in its global scope beside JavaScript's own. */
export const GLOBALS: Globals = {
  CacheService: cacheService,
  HtmlService: htmlService,
  LockService: lockService,
  Logger: logger,
  PropertiesService: propertiesService,
  ScriptApp: scriptApp,
  Session: session,
  SpreadsheetApp: spreadsheetApp,
  Utilities: utilities,
  console: scriptConsole,
  ...absentServices,
};

import type { Place } from "../cells/place";
import { zonedCalendar } from "../cells/zone";

/**
 * The open spreadsheet's time zone and locale, for reading its cells: one service call where there is a date, another
 * where the locale decides, none where a cell holds only numbers.
 */
export function spreadsheetPlace(): Place {
  let zone: string | undefined;
  return {
    ...zonedCalendar((instant) => {
      zone ??= SpreadsheetApp.getActive().getSpreadsheetTimeZone();
      return offsetMinutes(Utilities.formatDate(new Date(instant), zone, "Z"));
    }),
    usesDecimalComma: () => DECIMAL_COMMA.test(SpreadsheetApp.getActive().getSpreadsheetLocale()),
  };
}

/** `+0530` as minutes. */
function offsetMinutes(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5));
  return offset.charAt(0) === "-" ? -minutes : minutes;
}

/**
 * Locales that write `1.000,5`, by language and, where a language is divided, by country (Unicode CLDR,
 * `numbers/symbols/decimal`).
 */
const DECIMAL_COMMA =
  /^(?:af|az|be|bg|bs|ca|cs|da|de(?!_(?:CH|LI))|el|es(?!_(?:419|US|MX|GT|HN|NI|PA|PE|PR|SV|DO))|et|eu|fi|fr|gl|hr|hu|hy|id|is|it(?!_CH)|ka|kk|ky|lt|lv|mk|mn|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sq|sr|sv|tr|uk|uz|vi)(?:_|$)/;

import { NotEmulated } from "../runtime/notEmulated";
import { ScriptError } from "../runtime/scriptError";
import { timeZone } from "../runtime/timeZone";

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * An instant in a zone by a pattern of Java's SimpleDateFormat, in English, as `Utilities.formatDate` does. Letters that
 * are not modelled throw NotEmulated, `Y` (the week year, a classic slip for `y`) among them.
 */
export function formatDate(instant: number, zoneName: string, pattern: string): string {
  if (Number.isNaN(instant)) throw new ScriptError("Invalid argument: date");
  const offset = zoneOf(zoneName).offsetAt(instant);
  const wall = new Date(instant + offset);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted?: string) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replaceAll("''", "'");
    return field(token, wall, offset);
  });
}

function field(token: string, wall: Date, offset: number): string {
  const width = token.length;
  const number = (value: number) => String(value).padStart(width, "0");
  const hour = wall.getUTCHours();
  switch (token[0]) {
    case "y":
      return width === 2 ? String(wall.getUTCFullYear()).slice(-2) : number(wall.getUTCFullYear());
    case "M": {
      const name = MONTHS[wall.getUTCMonth()]!;
      if (width >= 4) return name;
      return width === 3 ? name.slice(0, 3) : number(wall.getUTCMonth() + 1);
    }
    case "d":
      return number(wall.getUTCDate());
    case "E": {
      const name = DAYS[wall.getUTCDay()]!;
      return width >= 4 ? name : name.slice(0, 3);
    }
    case "u":
      return number(wall.getUTCDay() || 7);
    case "H":
      return number(hour);
    case "k":
      return number(hour || 24);
    case "h":
      return number(hour % 12 || 12);
    case "K":
      return number(hour % 12);
    case "m":
      return number(wall.getUTCMinutes());
    case "s":
      return number(wall.getUTCSeconds());
    case "S":
      return number(wall.getUTCMilliseconds());
    case "a":
      return hour < 12 ? "AM" : "PM";
    case "Z":
      return signed(offset, "");
    case "X":
      if (offset === 0) return "Z";
      return width === 1 ? signed(offset, "").slice(0, 3) : signed(offset, width === 3 ? ":" : "");
    default:
      throw new NotEmulated(`Utilities.formatDate with the pattern letter ${token[0]}`);
  }
}

function signed(offset: number, separator: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  const two = (value: number) => String(value).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

function zoneOf(name: string): ReturnType<typeof timeZone> {
  try {
    return timeZone(name);
  } catch {
    // Java falls back to GMT for a zone it does not know, in silence; nobody should lean on that.
    throw new NotEmulated(`Utilities.formatDate in the time zone ${name}`);
  }
}

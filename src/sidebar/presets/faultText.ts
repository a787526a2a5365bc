import { cellFaults, type SegmentRegion } from "../../core/rfm/ownGrid";
import type { SettingsFault } from "../../protocol/settingsFile";
import type { Words } from "../words";
import { fieldAt, keysWithin, patternOf } from "./presetFields";

/** What is wrong in a file of rules, in her words and with the path that the file has: what was found, and what is accepted. */
export function faultText(fault: SettingsFault, words: Words): string {
  switch (fault.kind) {
    case "shape":
      return words.say("presetShape");
    case "unknown":
      return words.say("presetUnknown", {
        path: cut(fault.path.join(".")),
        known: keysWithin(patternOf(fault.path.slice(0, -1))).join(", "),
      });
    case "value":
      return valueText(fault, words);
  }
}

function valueText({ path, found }: Extract<SettingsFault, { kind: "value" }>, words: Words): string {
  const field = fieldAt(path);
  const told = {
    name: field?.name(words) ?? words.say("rules"),
    path: path.join("."),
    accepts: field?.accepts(words) ?? "",
  };
  if (found === undefined) return words.say("presetMissing", told);
  if (path.join() === "scheme" && Array.isArray(found)) {
    return words.say("presetCells", { ...told, cells: gridText(found as readonly SegmentRegion[], words) });
  }
  return words.say("presetFound", { ...told, found: cut(JSON.stringify(found)) });
}

/** The first cells that have no name, or several. Regions that are none have a fault at a longer path. */
function gridText(regions: readonly SegmentRegion[], words: Words): string {
  const cells = cellFaults(regions)
    .slice(0, CELLS_TOLD)
    .map(({ r, f, names }) =>
      names.length === 0
        ? words.say("presetGap", { r, f })
        : words.say("presetOverlap", { r, f, names: names.join(", ") }),
    );
  return words.list(cells);
}

const CELLS_TOLD = 3;

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

const LONGEST = 60;

import { readFileSync } from "node:fs";
import { FileError } from "./files/fileError";
import type { Table } from "./files/table";
import { createHost } from "./host";
import type { ProjectFiles } from "./runtime/project";
import type { SegmentResult } from "./segmentCommand";
import type { SegmentOptions } from "./segmentOptions";
import { summaryText } from "./segmentSummary";

/** What the sidebar's button does, through the same bundle and the same endpoint. */
export function segmentTable(files: ProjectFiles, table: Table, options: SegmentOptions): SegmentResult {
  const { sheet, rows, asOf, currency, language = "en" } = options;
  const host = createHost({ files, workbook: table.workbook });
  table.fillLayer(host.document.layer);
  const user = host.addUser("owner", { locale: language });
  const request = {
    do: "segment",
    language,
    source: { ...(sheet !== undefined && { sheet }), ...(rows && { rows: [[rows.first, rows.last]] }) },
    ...(currency !== undefined && { currency }),
    settings: {
      ...settingsIn(options.settings),
      ...(asOf !== undefined && { asOf }),
      ...(options.language && { language }),
    },
  };
  const reply = JSON.parse(String(host.call(user, "tierlineCall", JSON.stringify(request))));
  if (!reply.ok) {
    if (reply.expected) return { problem: reply.message };
    throw new Error(reply.message);
  }
  return {
    layer: host.document.layer,
    sheet: reply.content.sheet,
    summary: summaryText(reply.content, language, options.report),
  };
}

function settingsIn(path: string | undefined): object {
  if (path === undefined) return {};
  let settings: unknown;
  try {
    settings = JSON.parse(readFileSync(path, "utf8").replace(/^\ufeff/, ""));
  } catch (error) {
    throw new FileError(`${path} can't be read as settings: ${(error as Error).message}. Give a JSON file.`);
  }
  if (typeof settings === "object" && settings !== null && !Array.isArray(settings)) return settings;
  throw new FileError(`${path} holds no settings. Give a JSON object such as {"bins": 4}.`);
}

import { headerKey } from "../headers";
import { listedHeaders } from "../headerWords";
import type { StatusRule } from "../orderRows/statuses";
import { CRM_EXPORTS } from "./crmExports";
import type { ExportLayout } from "./exportLayout";
import { MARKETPLACE_EXPORTS } from "./marketplaceExports";
import { SHOP_EXPORTS } from "./shopExports";

/** The first layout whose headers are all there. */
export function recognizeExport(headers: readonly string[]): ExportLayout | undefined {
  const keys = new Set(headers.map(headerKey));
  return EXPORT_LAYOUTS.find((layout) =>
    listedHeaders(layout.headers).every((header) => keys.has(headerKey(header))),
  );
}

/** Which statuses count in an export; undefined for an export or a table without a rule of its own. */
export function statusRuleOf(source: string | undefined): StatusRule | undefined {
  return EXPORT_LAYOUTS.find((layout) => layout.source === source)?.statuses;
}

export const EXPORT_LAYOUTS: readonly ExportLayout[] = [
  ...SHOP_EXPORTS,
  ...MARKETPLACE_EXPORTS,
  ...CRM_EXPORTS,
];

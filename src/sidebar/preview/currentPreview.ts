import type { TableValues } from "../../protocol/replies";
import { rulesOf } from "../draft";
import { ruleFaults } from "../ruleFaults";
import type { State } from "../state";
import { valuesNow } from "../valuesReader";
import { type Preview, previewOf } from "./previewOf";

/**
 * The preview of what is chosen now, worked out once for each change that matters. Undefined where the values are not at
 * hand or a rule is wrong; while she types one, the preview before it stands.
 */
export function currentPreview(state: State): Preview | undefined {
  const values = valuesNow(state);
  const { description, draft } = state;
  if (!values || !description) return undefined;
  const last = made.get(values);
  const rules = rulesOf(description, draft);
  if (ruleFaults(rules).size > 0) return last?.preview;
  const { columns, prediction, besideOrders, ...deciding } = rules;
  const key = JSON.stringify(deciding);
  if (last?.key === key) return last.preview;
  const preview = previewOf(values, rules);
  made.set(values, { key, preview });
  return preview;
}

const made = new WeakMap<TableValues, { readonly key: string; readonly preview: Preview }>();

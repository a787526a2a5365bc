import { enumeration } from "../runtime/enumeration";
import type { Execution } from "../runtime/execution";
import { NotEmulated } from "../runtime/notEmulated";
import { defineService, ITSELF, read, type Service, write } from "../runtime/service";
import type { ProtectionRecord } from "../workbook/layer";
import type { Block, SheetId } from "../workbook/workbook";
import { mayEditProtected } from "./limits";
import { infoOf } from "./places";
import { rangeService } from "./range";
import { userService } from "./session";

export const PROTECTION_TYPE = enumeration("ProtectionType", ["RANGE", "SHEET"]);

interface ProtectionRef {
  readonly sheet: SheetId;
  readonly id: number;
}

/** A protected range or sheet. Users here have names where Google has e-mail addresses. */
export const protectionService: Service<ProtectionRef> = defineService(
  "Protection",
  {
    canEdit: read("", (ref, execution) =>
      mayEditProtected(execution.document(), execution.user, recordOf(execution, ref)),
    ),
    getDescription: read("", (ref, execution) => recordOf(execution, ref).description),
    getProtectionType: read("", (ref, execution) => PROTECTION_TYPE[recordOf(execution, ref).kind]),
    getRange: read("", (ref, execution) =>
      execution.handle(rangeService, { block: recordOf(execution, ref).block, whole: undefined }),
    ),
    isWarningOnly: read("", (ref, execution) => recordOf(execution, ref).warningOnly),
    getEditors: read("", (ref, execution) =>
      (recordOf(execution, ref).editors ?? []).map((name) => execution.handle(userService, { name })),
    ),
    setDescription: write("String", (ref, execution, description: string) =>
      change(execution, ref, { description }),
    ),
    setWarningOnly: write("Boolean", (ref, execution, warningOnly: boolean) =>
      change(execution, ref, { warningOnly }),
    ),
    addEditor: write("String", (ref, execution, name: string) =>
      change(execution, ref, { editors: [...(recordOf(execution, ref).editors ?? []), name] }),
    ),
    removeEditor: write("String", (ref, execution, name: string) =>
      change(execution, ref, {
        editors: (recordOf(execution, ref).editors ?? []).filter((editor) => editor !== name),
      }),
    ),
    removeEditors: write("any[]", (ref, execution, people: readonly (string | { name: string })[]) => {
      const names = people.map((person) => (typeof person === "string" ? person : person.name));
      const editors = (recordOf(execution, ref).editors ?? []).filter((editor) => !names.includes(editor));
      return change(execution, ref, { editors });
    }),
    remove: write("", (ref, execution) => {
      recordOf(execution, ref);
      const sheet = execution.document().layer.sheet(ref.sheet);
      sheet.protections = sheet.protections.filter(({ id }) => id !== ref.id);
    }),
  },
  { home: "SpreadsheetApp" },
);

/** Protects a range; a second call over the same cells makes another protection (docs/platform.md, 3.4). */
export function protectRange(execution: Execution, block: Block): ProtectionRef {
  return protect(execution, "RANGE", block);
}

/** Protects a sheet, or gives the protection it has. */
export function protectSheet(execution: Execution, sheet: SheetId): ProtectionRef {
  const present = execution
    .document()
    .layer.sheet(sheet)
    .protections.find(({ kind }) => kind === "SHEET");
  if (present) return { sheet, id: present.id };
  const { rows, columns } = infoOf(execution, sheet);
  return protect(execution, "SHEET", { sheet, row: 0, column: 0, rows, columns });
}

function protect(execution: Execution, kind: ProtectionRecord["kind"], block: Block): ProtectionRef {
  const { layer } = execution.document();
  const sheet = layer.sheet(block.sheet);
  const id = layer.nextId();
  const record = { id, kind, block, description: "", warningOnly: false, editors: undefined };
  sheet.protections = [...sheet.protections, record];
  return { sheet: block.sheet, id };
}

function recordOf(execution: Execution, { sheet, id }: ProtectionRef): ProtectionRecord {
  const record = execution
    .document()
    .layer.sheet(sheet)
    .protections.find((each) => each.id === id);
  if (!record) throw new NotEmulated("A protection that was removed");
  return record;
}

function change(execution: Execution, ref: ProtectionRef, more: Partial<ProtectionRecord>): typeof ITSELF {
  const record = { ...recordOf(execution, ref), ...more };
  const sheet = execution.document().layer.sheet(ref.sheet);
  sheet.protections = sheet.protections.map((each) => (each.id === ref.id ? record : each));
  return ITSELF;
}

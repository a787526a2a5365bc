import { FIELDS_OF_KIND, type Field, type TableKind } from "../core/fields";
import type { Wording } from "../core/vocabulary";
import { columnContent, fitsField, type HeadedColumn } from "./columnContent";
import type { ColumnGuess } from "./columnGuess";
import { guessByContent } from "./guessByContent";
import { guessKind } from "./guessKind";
import { type HeadedCandidate, headedCandidates } from "./headedCandidates";
import { headerKey } from "./headers";
import { listedHeaders } from "./headerWords";
import type { ExportLayout } from "./intake/exportLayout";
import { recognizeExport } from "./intake/exports";
import { LOOKALIKES } from "./intake/lookalikes";
import type { Cell, Place } from "./place";
import type { FoundTable } from "./table/findTable";

export interface GuessedColumns {
  /** What a row is; undefined where neither headers nor content tell. */
  readonly kind: TableKind | undefined;
  readonly kindReason: Wording;
  /** The export whose layout this is, if it is one. */
  readonly source: string | undefined;
  readonly columns: Readonly<Partial<Record<Field, ColumnGuess>>>;
  /** Fields that several columns fit equally well: to be asked about, best guess first. They are not in `columns`. */
  readonly ambiguous: readonly { readonly field: Field; readonly candidates: readonly ColumnGuess[] }[];
  /** Columns that look right and are not. */
  readonly warnings: readonly { readonly field: Field; readonly column: number; readonly text: Wording }[];
}

/**
 * Which column of a table means what, from all headers together and a sample of the cells. Columns in `excluded`
 * (those we wrote ourselves) are never candidates. A person may have said what a row is.
 */
export function guessColumns(
  values: readonly (readonly Cell[])[],
  table: FoundTable,
  place: Place,
  excluded: ReadonlySet<number> = new Set(),
  givenKind?: TableKind,
): GuessedColumns {
  const columns = headedColumns(values, table, place, excluded);
  const recognized = recognizeExport(columns.map(({ header }) => header));
  const layout = givenKind && recognized?.kind !== givenKind ? undefined : recognized;
  const guessed = layout
    ? { kind: layout.kind, reason: layoutReason(layout) }
    : guessKind(values, table, columns);
  const kind = givenKind ?? guessed.kind;
  const kindReason = guessed.reason;
  if (kind === undefined) {
    return { kind, kindReason, source: undefined, columns: {}, ambiguous: [], warnings: [] };
  }

  const byLayout = layout ? layoutColumns(layout, columns) : {};
  const { chosen, ambiguous } = chooseByHeader(kind, columns, withUnitPrice(kind, columns, byLayout));
  const taken = new Set(Object.values(chosen).map(({ column }) => column));
  for (const { candidates } of ambiguous) for (const { column } of candidates) taken.add(column);
  const free = columns.filter(({ column }) => !taken.has(column));
  const warnings = lookalikesAmong(free, kind, chosen);

  const candidates = free.filter(({ column }) => !warnings.some((warned) => warned.column === column));
  const open = FIELDS_OF_KIND[kind].filter(
    (field) => !chosen[field] && !ambiguous.some((asked) => asked.field === field),
  );
  const byContent = guessByContent(values, table, candidates, open, kind, place);
  return {
    kind,
    kindReason,
    source: layout?.source,
    columns: { ...chosen, ...byContent },
    ambiguous,
    warnings,
  };
}

type Chosen = Readonly<Partial<Record<Field, ColumnGuess>>>;

function headedColumns(
  values: readonly (readonly Cell[])[],
  table: FoundTable,
  place: Place,
  excluded: ReadonlySet<number>,
): readonly HeadedColumn[] {
  const columns: HeadedColumn[] = [];
  for (let column = table.firstColumn; column <= table.lastColumn; column++) {
    if (excluded.has(column)) continue;
    const content = columnContent(values, table.rows, column, place);
    columns.push({ column, header: table.headers[column]!, content });
  }
  return columns;
}

/** A bare price is that of one piece where the table has quantities, unless another column says that it is. */
function withUnitPrice(kind: TableKind, columns: readonly HeadedColumn[], settled: Chosen): Chosen {
  if (kind !== "orders" || settled.unitPrice || settled.amount) return settled;
  const [price, other] = columns.filter(
    ({ header, content }) => BARE_PRICES.includes(headerKey(header)) && fitsField(content, "unitPrice"),
  );
  const counts = headedCandidates("quantity", kind, columns).filter(({ isBlank }) => !isBlank);
  if (!price || other || counts.length === 0 || headedCandidates("unitPrice", kind, columns).length > 0)
    return settled;
  const reason: Wording = {
    en: `“${price.header}” stands beside a quantity`,
    zh: `“${price.header}”旁边有数量列`,
  };
  return { ...settled, unitPrice: { column: price.column, confidence: "likely", reason } };
}

const BARE_PRICES: readonly string[] = ["price", "价格", "preis", "prix", "precio"];

/** Field by field, the best column that no earlier field has; or all of them, where several are equally good. */
function chooseByHeader(
  kind: TableKind,
  columns: readonly HeadedColumn[],
  settled: Chosen,
): { readonly chosen: Chosen; readonly ambiguous: GuessedColumns["ambiguous"] } {
  const chosen: Partial<Record<Field, ColumnGuess>> = { ...settled };
  const ambiguous: { field: Field; candidates: readonly ColumnGuess[] }[] = [];
  const taken = new Set(Object.values(settled).map(({ column }) => column));
  for (const field of FIELDS_OF_KIND[kind]) {
    if (chosen[field]) continue;
    const free = columns.filter(({ column }) => !taken.has(column));
    const candidates = headedCandidates(field, kind, free);
    const best = candidates[0];
    if (!best) continue;
    const equals = candidates
      .filter((candidate) => isRival(field, candidate, best))
      .map(({ guess }) => guess);
    for (const { column } of equals) taken.add(column);
    if (equals.length === 1) chosen[field] = best.guess;
    else ambiguous.push({ field, candidates: equals });
  }
  return { chosen, ambiguous };
}

/** Money is asked about where two columns fit; elsewhere only columns that are told apart by nothing are rivals. */
const MONEY_FIELDS: readonly Field[] = ["totalSpent", "amount", "refund"];

function isRival(field: Field, candidate: HeadedCandidate, best: HeadedCandidate): boolean {
  if (candidate.isBlank !== best.isBlank) return false;
  return candidate.by === best.by && (candidate.rank === best.rank || MONEY_FIELDS.includes(field));
}

function layoutReason({ source }: ExportLayout): Wording {
  return { en: `the columns are those of ${source}`, zh: `列与 ${source} 的导出一致` };
}

function layoutColumns(
  layout: ExportLayout,
  columns: readonly HeadedColumn[],
): Partial<Record<Field, ColumnGuess>> {
  const chosen: Partial<Record<Field, ColumnGuess>> = {};
  for (const field of FIELDS_OF_KIND[layout.kind]) {
    const found = listedHeaders(layout.columns[field] ?? "")
      .map((header) =>
        columns.find((column) => column.header !== "" && headerKey(column.header) === headerKey(header)),
      )
      .filter((column) => column !== undefined)
      .sort((one, other) => Number(other.content.filled > 0) - Number(one.content.filled > 0))[0];
    if (found) chosen[field] = { column: found.column, confidence: "sure", reason: layoutReason(layout) };
  }
  return chosen;
}

function lookalikesAmong(
  columns: readonly HeadedColumn[],
  kind: TableKind,
  chosen: Chosen,
): GuessedColumns["warnings"] {
  return columns.flatMap(({ column, header }) =>
    LOOKALIKES.filter(
      ({ field, headers }) =>
        FIELDS_OF_KIND[kind].includes(field) &&
        !chosen[field] &&
        listedHeaders(headers).some((alike) => headerKey(alike) === headerKey(header)),
    ).map(({ field, truth }) => ({
      field,
      column,
      text: { en: `“${header}” is ${truth.en}`, zh: `“${header}”是${truth.zh}` },
    })),
  );
}

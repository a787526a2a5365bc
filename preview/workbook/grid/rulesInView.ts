import { translateFormula } from "../references";
import type { Engine, Model } from "./speakGoogle";

/**
 * Makes the engine judge format rules only for the cells that are looked at. It would judge every cell of every rule after
 * each edit, which takes seconds where four rules stand over some thousand rows.
 */
export function judgeRulesInView(engine: Engine): void {
  const { coreViewsPluginRegistry } = engine.registries;
  const Rules = coreViewsPluginRegistry.get("evaluation_cf") as unknown as RulesPlugin;
  coreViewsPluginRegistry.replace("evaluation_cf", inView(Rules) as never);
}

type Style = Readonly<Record<string, unknown>>;

interface Position {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

interface CellRule {
  readonly type: string;
  readonly operator: string;
  readonly values: readonly string[];
  readonly style: Style;
}

interface RulesPlugin {
  new (
    config: object,
  ): {
    isStale: boolean;
    readonly getters: Model["getters"];
    finalize(): void;
    getCellConditionalFormatStyle(position: Position): Style | undefined;
    getRuleResultForTarget(target: Position, rule: CellRule): boolean;
  };
}

/** A rule over one block of cells; its formulas are those of the first cell. */
interface Piece {
  readonly zone: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly rule: CellRule;
}

/** What has to see all cells before it can judge one. */
const OVERALL: ReadonlySet<string> = new Set(["top10", "uniqueValues", "duplicateValues"]);

function inView(Rules: RulesPlugin): RulesPlugin {
  return class extends Rules {
    pieces = new Map<string, readonly Piece[] | undefined>();
    styles = new Map<string, Style | undefined>();

    override finalize(): void {
      if (this.isStale) {
        this.pieces.clear();
        this.styles.clear();
      }
      super.finalize();
    }

    override getCellConditionalFormatStyle(position: Position): Style | undefined {
      const pieces = this.piecesOf(position.sheetId);
      if (!pieces) return super.getCellConditionalFormatStyle(position);
      if (pieces.length === 0) return undefined;
      const { sheetId, row, col } = position;
      const key = `${sheetId} ${row} ${col}`;
      if (!this.styles.has(key)) this.styles.set(key, this.judged(pieces, { sheetId, row, col }));
      return this.styles.get(key);
    }

    /** Undefined where the sheet has a rule that one cell alone can't be judged by. */
    piecesOf(sheetId: string): readonly Piece[] | undefined {
      if (!this.pieces.has(sheetId)) {
        const rules = this.getters.getConditionalFormats(sheetId);
        const simple = rules.every(({ rule }) => rule.type === "CellIsRule" && !OVERALL.has(rule.operator));
        const pieces = rules.flatMap(({ ranges, rule }) =>
          ranges.map((range) => ({
            zone: this.getters.getRangeFromSheetXC(sheetId, range).zone,
            rule: rule as unknown as CellRule,
          })),
        );
        this.pieces.set(sheetId, simple ? pieces.reverse() : undefined);
      }
      return this.pieces.get(sheetId);
    }

    judged(pieces: readonly Piece[], target: Position): Style | undefined {
      let style: Style | undefined;
      for (const { zone, rule } of pieces) {
        const { row, col } = target;
        if (row < zone.top || row > zone.bottom || col < zone.left || col > zone.right) continue;
        const values = rule.values.map((value) => translateFormula(value, row - zone.top, col - zone.left));
        if (this.getRuleResultForTarget(target, { ...rule, values })) style = { ...style, ...rule.style };
      }
      return style;
    }
  };
}

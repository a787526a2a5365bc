import type { NoteGetters } from "../../workbook/grid/notes";
import type { Engine } from "../../workbook/grid/speakGoogle";

/** Draws a small triangle in the upper right corner of every cell with a note, as Sheets does. */
export function drawNoteMarks(engine: Engine): void {
  engine.registries.featurePluginRegistry.add(
    "noteMarks",
    class extends engine.UIPlugin {
      static override layers = ["Clipboard"] as const;

      override drawLayer(context: Parameters<InstanceType<Engine["UIPlugin"]>["drawLayer"]>[0]): void {
        const { ctx, viewports, sheetId } = context;
        const getters = this.getters as typeof this.getters & NoteGetters;
        ctx.fillStyle = "#202124";
        for (const { row, col } of getters.getNotes(sheetId)) {
          const zone = { left: col, right: col, top: row, bottom: row };
          const { x, y, width, height } = viewports.getVisibleRect(sheetId, zone);
          if (width < MARK_SIZE || height < MARK_SIZE) continue;
          ctx.beginPath();
          ctx.moveTo(x + width - MARK_SIZE, y);
          ctx.lineTo(x + width, y);
          ctx.lineTo(x + width, y + MARK_SIZE);
          ctx.fill();
        }
      }
    },
  );
}

const MARK_SIZE = 6;

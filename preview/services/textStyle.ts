import { defineService, handle, type Service } from "../runtime/service";

/** How the text of a cell looks, as far as the host keeps it; what it does not keep throws. */
export interface TextStyle {
  readonly fontColor: string;
  readonly fontWeight: string;
}

/** A style as read from a cell; it changes no cell until it is set. */
export const textStyleService: Service<TextStyle> = defineService(
  "TextStyle",
  {
    getForegroundColor: handle("", ({ fontColor }) => fontColor),
    isBold: handle("", ({ fontWeight }) => fontWeight === "bold"),
  },
  { home: "SpreadsheetApp" },
);

import type { Field, TableKind } from "../fields";
import { headerKey } from "../headers";

/** The layout of one program's export, told by headers that only this export has together. */
export interface ExportLayout {
  readonly source: string;
  readonly kind: TableKind;
  /** All of these must be there. */
  readonly headers: readonly string[];
  /** What the columns mean here, whatever their headers mean elsewhere; a column may be missing. */
  readonly columns: Readonly<Partial<Record<Field, string>>>;
}

/** The first layout whose headers are all there. A layout is a row here; one with rules of its own gets its file beside this. */
export function recognizeExport(headers: readonly string[]): ExportLayout | undefined {
  const keys = new Set(headers.map(headerKey));
  return EXPORT_LAYOUTS.find((layout) => layout.headers.every((header) => keys.has(headerKey(header))));
}

export const EXPORT_LAYOUTS: readonly ExportLayout[] = [
  {
    source: "Shopify orders",
    kind: "orders",
    headers: ["Name", "Email", "Financial Status", "Created at", "Total", "Lineitem name"],
    columns: {
      orderId: "Name",
      email: "Email",
      customerName: "Billing Name",
      orderDate: "Created at",
      amount: "Total",
      refund: "Refunded Amount",
      status: "Financial Status",
      cancelledAt: "Cancelled at",
      currency: "Currency",
      product: "Lineitem name",
      quantity: "Lineitem quantity",
    },
  },
  {
    source: "Shopify customers",
    kind: "customers",
    headers: ["First Name", "Last Name", "Email", "Accepts Email Marketing", "Total Spent", "Total Orders"],
    columns: {
      customerId: "Customer ID",
      email: "Email",
      totalSpent: "Total Spent",
      orderCount: "Total Orders",
    },
  },
  {
    source: "WooCommerce customers",
    kind: "customers",
    headers: ["Name", "Username", "Last Active", "Email", "Orders", "Total Spend", "AOV"],
    columns: {
      customerId: "Username",
      email: "Email",
      customerName: "Name",
      totalSpent: "Total Spend",
      orderCount: "Orders",
    },
  },
];

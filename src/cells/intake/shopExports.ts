import type { ExportLayout } from "./exportLayout";

/** What shops and payment services export. Money that two columns may hold is left out here, so that it is asked about. */
export const SHOP_EXPORTS: readonly ExportLayout[] = [
  {
    source: "Shopify orders",
    kind: "orders",
    headers: "Name, Email, Financial Status, Created at, Total, Lineitem name",
    columns: {
      orderId: "Name",
      customerName: "Billing Name",
      orderDate: "Created at",
      amount: "Total",
      cancelledAt: "Cancelled at",
      product: "Lineitem name",
      quantity: "Lineitem quantity",
      unitPrice: "Lineitem price",
    },
  },
  {
    source: "Shopify customers",
    kind: "customers",
    headers: "First Name, Last Name, Email, Accepts Email Marketing, Total Spent, Total Orders",
    columns: {
      customerId: "Customer ID",
      totalSpent: "Total Spent",
      orderCount: "Total Orders",
    },
  },
  {
    source: "WooCommerce customers",
    kind: "customers",
    headers: "Name, Username, Last Active, Email, Orders, Total Spend, AOV",
    columns: {
      customerId: "Username",
      customerName: "Name",
      totalSpent: "Total Spend",
      orderCount: "Orders",
    },
  },
  {
    source: "WooCommerce orders",
    kind: "orders",
    headers: "Date, Order #, Status, Customer, Customer type, Product(s), Items sold",
    columns: {
      orderId: "Order #",
      orderDate: "Date",
      customerName: "Customer",
      product: "Product(s)",
      quantity: "Items sold",
      amount: "Net Sales, N. Revenue",
    },
  },
  {
    source: "WooCommerce order export",
    kind: "orders",
    headers: "order_id, order_date, order_status, billing_email, order_total",
    columns: {
      orderId: "order_id",
      orderDate: "order_date",
      customerId: "customer_id",
      amount: "order_total",
    },
  },
  {
    source: "Stripe payments",
    kind: "orders",
    headers: "id, Created (UTC), Amount, Amount Refunded, Status",
    columns: {
      orderId: "id",
      orderDate: "Created (UTC)",
      customerId: "Customer ID",
      customerName: "Customer Description",
    },
    statuses: "paid",
  },
  {
    source: "Stripe customers",
    kind: "customers",
    headers: "id, Email, Created (UTC), Delinquent, Total Spend, Payment Count",
    columns: {
      customerId: "id",
      customerName: "Name, Description",
      orderCount: "Payment Count",
      totalSpent: "Total Spend",
    },
  },
  {
    source: "BigCommerce orders",
    kind: "orders",
    headers: "Order ID, Order Date, Order Status, Order Total, Refund Amount, Email Address",
    columns: {
      orderId: "Order ID",
      orderDate: "Order Date",
      amount: "Order Total",
    },
  },
  {
    source: "Square item sales",
    kind: "orders",
    headers: "Date, Time, Item, Qty, Gross Sales, Net Sales, Transaction ID",
    columns: {
      orderId: "Transaction ID",
      orderDate: "Date",
      product: "Item",
      quantity: "Qty",
      customerId: "Customer ID",
      customerName: "Customer Name",
    },
  },
  {
    source: "Klaviyo profiles",
    kind: "customers",
    headers: "Email, Historic Customer Lifetime Value, Historic Number Of Orders",
    columns: {
      totalSpent: "Historic Customer Lifetime Value",
      orderCount: "Historic Number Of Orders",
    },
  },
];

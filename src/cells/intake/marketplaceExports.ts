import type { ExportLayout } from "./exportLayout";

/** What marketplaces export. Of Taobao's three amounts none is taken here: they are asked about. */
export const MARKETPLACE_EXPORTS: readonly ExportLayout[] = [
  {
    source: "Taobao / Tmall orders",
    kind: "orders",
    headers: "订单编号, 买家会员名, 订单状态, 订单创建时间, 订单付款时间",
    columns: {
      orderId: "订单编号",
      customerId: "买家会员名",
      customerName: "收货人姓名",
      orderDate: "订单创建时间",
      product: "宝贝标题",
      quantity: "宝贝总数量",
    },
  },
  {
    source: "Taobao / Tmall items",
    kind: "orders",
    headers: "子订单编号, 主订单编号, 标题, 价格, 购买数量",
    columns: {
      orderId: "主订单编号",
      customerId: "买家会员名",
      orderDate: "订单创建时间",
      status: "订单状态, 退款状态",
      product: "标题",
      quantity: "购买数量",
      unitPrice: "价格",
    },
  },
  {
    source: "Etsy sold items",
    kind: "orders",
    headers: "Sale Date, Item Name, Quantity, Price, Order ID, Buyer",
    columns: {
      orderId: "Order ID",
      orderDate: "Sale Date",
      customerName: "Buyer",
      amount: "Order Total",
      product: "Item Name",
      quantity: "Quantity",
      unitPrice: "Price",
    },
  },
  {
    source: "Amazon orders",
    kind: "orders",
    headers: "order-id, item-price, buyer-email",
    columns: {
      orderId: "order-id",
      orderDate: "purchase-date, order-date",
      customerName: "buyer-name, billing-name",
      // Amazon's item price is that of the whole line, whatever its quantity.
      amount: "item-price",
      product: "product-name",
      quantity: "quantity-purchased, quantity",
    },
  },
];

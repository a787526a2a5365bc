import type { Field, TableKind } from "../core/fields";

/** Headers, set off by commas. */
export type HeaderList = string;

export interface HeaderWords {
  /** Whole headers, by language, best first. To teach a language, add its line to each field. */
  readonly aliases: Readonly<Partial<Record<"en" | "zh" | "de" | "fr" | "es", HeaderList>>>;
  /** Headers that mean the field in one kind of table only: `ID` is the order's in a table of orders. */
  readonly aliasesIn?: Readonly<Partial<Record<TableKind, HeaderList>>>;
  /** Shapes of longer headers, matched against the normalised text (lower case, no spaces). */
  readonly shapes?: readonly RegExp[];
}

/** The headers of a list. */
export function listedHeaders(list: HeaderList): readonly string[] {
  return list.split(",").map((header) => header.trim());
}

/** The headers we know, from the exports of shops and CRMs and from what people type. */
export const HEADER_WORDS: Readonly<Record<Field, HeaderWords>> = {
  customerId: {
    aliases: {
      en: `
        Customer ID, Customer No, Customer No., Customer Number, Customer Code, Customer #, Client ID,
        Contact ID, Record ID, Account ID, Member ID, User ID, Buyer ID, CustomerKey`,
      zh: "客户编号, 客户ID, 客户号, 会员ID, 会员编号, 会员号, 用户ID, 买家ID, 买家会员名, 客户代码",
      de: "Kundennummer, Kunden-ID, Kundennr., Kunden-Nr.",
      fr: "ID client, N° client, Numéro client, Code client",
      es: "ID de cliente, ID cliente, Código de cliente, N.º de cliente",
    },
    aliasesIn: {
      customers: "ID, No., No, 编号",
    },
  },
  email: {
    aliases: {
      en: "Email, Email Address, Customer Email, billing_email, buyer-email, Contact Email",
      zh: "邮箱, 电子邮箱, 电子邮件, 客户邮箱, 邮箱地址",
      de: "E-Mail-Adresse",
      fr: "Adresse e-mail, Courriel",
      es: "Correo electrónico, Correo",
    },
  },
  customerName: {
    aliases: {
      en: `
        Customer, Customer Name, Client, Client Name, Full Name, Contact Name, Contact, Billing Name,
        Account Name, Account, Company Name, Company, Buyer, Member`,
      zh: "客户, 客户名称, 客户姓名, 姓名, 会员, 会员名, 会员姓名, 买家, 公司名称, 收货人姓名",
      de: "Kunde, Kundenname, Firma",
      fr: "Client, Nom du client, Nom, Société",
      es: "Cliente, Nombre del cliente, Nombre, Empresa",
    },
    aliasesIn: {
      customers: "Name, 名称",
    },
  },
  givenName: {
    aliases: {
      en: "First Name, Given Name, Forename, billing_first_name, Billing First Name, Customer First Name",
      zh: "名字",
      de: "Vorname",
      fr: "Prénom",
      es: "Primer nombre",
    },
  },
  familyName: {
    aliases: {
      en: "Last Name, Family Name, Surname, billing_last_name, Billing Last Name, Customer Last Name",
      zh: "姓氏",
      de: "Nachname, Familienname",
      fr: "Nom de famille",
      es: "Apellido, Apellidos",
    },
  },
  firstOrder: {
    aliases: {
      en: "First order, First Order Date, First Purchase, First Purchase Date",
      zh: `
        首次下单, 首次下单时间, 首次下单日期, 首次购买, 首次购买时间, 首次购买日期, 首次消费时间,
        首单时间, 首单日期`,
      de: "Erste Bestellung, Erstbestellung, Erster Kauf, Datum der ersten Bestellung",
      fr: "Première commande, Date de première commande, Premier achat",
      es: "Primer pedido, Fecha del primer pedido, Primera compra",
    },
    shapes: [
      /^(?:dateof(?:the)?)?(?:first|initial|earliest)(?:order|purchase|transaction|sale|deal)(?:e?d|placed|made)?(?:date|day|time|on|at)?$/,
      /^(?:首次|首|第一次|最早)(?:下单|购买|消费|成交|交易|订单|单)的?(?:时间|日期|日)?$/,
    ],
  },
  lastOrder: {
    aliases: {
      en: "Last order, Last Order Date, Last Purchase, Last Purchase Date, Recent Deal Close Date",
      zh: `
        最近下单, 最近下单时间, 最近下单日期, 最近购买, 最近购买时间, 最近购买日期, 最近消费时间,
        最近消费日期, 最后下单时间, 最后购买时间, 最后购买日期, 最后消费时间, 最后成交时间, 最近成交时间,
        最近一次下单`,
      de: "Letzte Bestellung, Letzter Kauf, Datum der letzten Bestellung",
      fr: "Dernière commande, Date de dernière commande, Dernier achat",
      es: "Último pedido, Fecha del último pedido, Última compra",
    },
    shapes: [
      /^(?:dateof(?:the)?)?(?:last|latest|mostrecent|recent)(?:order|purchase|transaction|sale|deal)(?:e?d|placed|made)?(?:date|day|time|on|at)?$/,
      /^(?:最近|最后|末次|最末|上次)(?:一次)?(?:下单|购买|消费|成交|交易|订单)的?(?:时间|日期|日)?$/,
    ],
  },
  previousOrder: {
    aliases: {
      en: "Previous order, Previous Order Date, Previous Purchase, Second to last order",
      zh: "前次下单, 前一次下单, 倒数第二次下单, 前次下单时间, 前次购买时间",
      de: "Vorletzte Bestellung",
      fr: "Avant-dernière commande",
      es: "Penúltimo pedido",
    },
  },
  orderCount: {
    aliases: {
      en: `
        Orders, Total Orders, Order Count, Number of Orders, Payment Count, Purchase Count, Purchases,
        Historic Number Of Orders, Transaction Count, Transactions, Associated Deals, Frequency`,
      zh: `
        订单数, 订单数量, 订单总数, 下单次数, 购买次数, 消费次数, 成交次数, 交易次数, 交易笔数, 成交笔数,
        频次`,
      de: "Bestellungen, Anzahl Bestellungen, Anzahl der Bestellungen, Käufe",
      fr: "Commandes, Nombre de commandes, Achats",
      es: "Pedidos, Número de pedidos, N.º de pedidos, Compras",
    },
    shapes: [
      /^(?:total|lifetime|all)?(?:number|count|no\.?|num\.?|nr\.?|#|total)(?:of)?(?:orders|purchases|transactions|invoices|associateddeals)$/,
      /^(?:total|lifetime|historic)?(?:order|purchase|transaction|invoice)s?(?:count|number|total|placed|made)$/,
      /^(?:累计|总|历史)?(?:下单|购买|消费|成交|交易|订单)(?:总)?(?:次数|笔数|数|数量|单数)$/,
    ],
  },
  orderDays: {
    aliases: {
      en: "Order days, Days with orders",
      zh: "下单天数, 购买天数, 消费天数",
    },
  },
  totalSpent: {
    aliases: {
      en: `
        Total Spent, Total Spend, Total Revenue, Lifetime Spend, Lifetime Revenue, Lifetime Value,
        Historic Customer Lifetime Value, lifetime_total_spent, Total Sales, Total Purchases Amount,
        Monetary`,
      zh: `
        累计消费, 累计消费金额, 累计金额, 累计购买金额, 累计成交金额, 累计支付金额, 消费总额, 消费总金额,
        消费金额, 总消费, 总消费额, 总消费金额, 购买总额, 购买总金额, 成交总额, 成交金额, 交易总额`,
      de: "Gesamtumsatz, Umsatz gesamt, Gesamtausgaben",
      fr: "Total dépensé, Montant total, Chiffre d'affaires total",
      es: "Total gastado, Gasto total, Importe total, Ventas totales",
    },
    aliasesIn: {
      customers: `
        Revenue, Sales, Spend, Spent, Amount, Total, Total Amount, Value, Net Sales, 销售额, 金额,
        总金额, 总额, Umsatz, Betrag, Montant, Importe, Ventas`,
    },
    shapes: [
      /^(?:total|lifetime|overall|cumulative|sumof|totalcustomer|life)(?:amount|money|net|gross|order|purchase|customer)?(?:spent|spend|spending|revenue|sales|value|purchases|amount)$/,
      /^(?:累计|总|历史)(?:消费|购买|成交|支付|交易|订单|销售)(?:总)?(?:金额|额)?$/,
    ],
  },
  orderId: {
    aliases: {
      en: `
        Order ID, Order #, Order No, Order No., Order Number, Order, Invoice ID, Invoice No, InvoiceNo,
        Invoice Number, Invoice, Transaction ID, Receipt Number, Opportunity ID, Deal ID`,
      zh: "订单编号, 订单号, 主订单编号, 销售订单编号, 订单ID, 单号, 交易号",
      de: "Bestellnummer, Bestell-Nr., Auftragsnummer, Rechnungsnummer",
      fr: "N° de commande, Numéro de commande, ID de commande",
      es: "N.º de pedido, Número de pedido, ID de pedido",
    },
    aliasesIn: {
      orders: "ID, No., No, 编号",
    },
  },
  orderDate: {
    aliases: {
      en: `
        Order Date, Created at, Paid at, Date, Created (UTC), Created, Purchase Date, Purchased at,
        Sale Date, Invoice Date, Transaction Date, Close Date, Closing Date, Day, Order Time`,
      zh: `
        下单时间, 下单日期, 订单时间, 订单日期, 订单创建时间, 订单付款时间, 付款时间, 支付时间, 成交时间,
        成交日期, 购买日期, 购买时间, 交易时间, 交易日期, 日期, 时间`,
      de: "Bestelldatum, Datum, Rechnungsdatum, Auftragsdatum",
      fr: "Date de commande, Date de la commande",
      es: "Fecha del pedido, Fecha de pedido, Fecha",
    },
  },
  amount: {
    aliases: {
      en: `
        Total, Order Total, Amount, Order Amount, Net Sales, N. Revenue, Gross Sales, Converted Amount,
        Revenue, Sales, Price, Order Value, Total Amount, Value, Grand Total, Total Price`,
      zh: `
        买家实际支付金额, 实付金额, 买家应付货款, 实际支付金额, 总金额, 金额, 订单金额, 支付金额, 付款金额, 销售额,
        成交金额, 实收金额, 销售订单金额, 商机金额, 合同金额`,
      de: "Betrag, Umsatz, Bestellwert, Gesamtbetrag, Summe",
      fr: "Montant, Total de la commande",
      es: "Importe, Total del pedido",
    },
  },
  refund: {
    aliases: {
      en: "Refunded Amount, Amount Refunded, Refunded Volume, Refund Amount, Refund, Refunds",
      zh: "退款金额, 退款",
      de: "Erstattung, Erstatteter Betrag",
      fr: "Montant remboursé",
      es: "Importe reembolsado",
    },
  },
  status: {
    aliases: {
      en: "Financial Status, Order Status, Status, Payment Status, Deal Stage, Stage, StageName",
      zh: "订单状态, 交易状态, 支付状态, 销售阶段, 商机阶段, 状态",
      de: "Bestellstatus",
      fr: "Statut, Statut de la commande",
      es: "Estado, Estado del pedido",
    },
  },
  cancelledAt: {
    aliases: {
      en: "Cancelled at, Canceled at",
      zh: "取消时间, 订单关闭时间",
    },
  },
  currency: {
    aliases: {
      en: "Currency, Order Currency, Currency Code, Converted Currency, Total Amount Currency",
      zh: "币种, 货币",
      de: "Währung",
      fr: "Devise",
      es: "Moneda",
    },
  },
  product: {
    aliases: {
      en: "Product, Product Name, Item, Item Name, Lineitem name, Products, Description, SKU, StockCode",
      zh: "商品, 商品名称, 产品, 产品名称, 宝贝标题, 货品, 品名, 标题",
      de: "Produkt, Artikel",
      fr: "Produit, Article",
      es: "Producto, Artículo",
    },
  },
  quantity: {
    aliases: {
      en: "Quantity, Qty, Lineitem quantity, Units, Items sold",
      zh: "数量, 购买数量, 宝贝总数量, 件数",
      de: "Menge, Anzahl",
      fr: "Quantité",
      es: "Cantidad",
    },
  },
  unitPrice: {
    aliases: {
      en: "Unit Price, Lineitem price, Item Price, Price per unit, Price each",
      zh: "单价, 商品单价",
      de: "Einzelpreis, Stückpreis",
      fr: "Prix unitaire",
      es: "Precio unitario",
    },
  },
  stage: {
    aliases: {
      en: "Lifecycle stage, Lead Status, Customer stage",
      zh: "生命周期阶段, 客户阶段, 客户状态",
    },
  },
};

import type { HeaderList } from "./headerWords";

/**
 * Headers that belong to no field but tell a header row: what customer tables usually hold, and
 * results of ours that are not among `COLUMN_TITLES`.
 */
export const OTHER_HEADERS: HeaderList = `
  Task,
  Recency, Recency (days), R, F, M, Segment, Score, Average order, Days between orders, AOV,
  Customer tier, Type, Rating, Level, Category, Tags, Notes, Note, Source, Channel, Owner, Weight,
  Phone, Phone Number, Address, City, State, Province, Region, Country, Zip, Postal Code, Age, Gender,
  Industry, Website, Birthday, Create Date, Created Time, Sign Up, Last Active,
  客户等级, 客户级别, 客户来源, 分群, 类别, 分类, 标签, 备注, 来源, 渠道, 负责人, 行业, 所属行业,
  电话, 手机, 手机号, 地址, 城市, 省份, 地区, 国家, 年龄, 性别, 生日, 注册时间, 权重`;

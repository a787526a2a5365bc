import { CUSTOMERS } from "./chinese/customers";
import { PREDICTIONS } from "./chinese/predictions";
import { RATES } from "./chinese/rates";
import { RFM } from "./chinese/rfm";
import { SCORES } from "./chinese/scores";
import { TABLES } from "./chinese/tables";
import { TIERS } from "./chinese/tiers";
import { VALUE } from "./chinese/value";
import type { FunctionName } from "./functionGroups";
import type { HelpOf } from "./helpText";

/**
 * The custom functions in Chinese; their English help is the doc blocks that Sheets itself shows. A function or an
 * argument without its text does not compile.
 */
export const CHINESE_HELP: HelpOf<FunctionName> = {
  ...CUSTOMERS,
  ...RFM,
  ...TIERS,
  ...VALUE,
  ...PREDICTIONS,
  ...RATES,
  ...SCORES,
  ...TABLES,
};

import { STAGE_PRESETS, type StagePresetName } from "../core/stagePresets";
import type { Settings } from "../protocol/settings";

type StageRules = Settings["stage"];

/** The rules of a preset. */
export const stagesOf = (name: StagePresetName): StageRules => ({ ...STAGE_PRESETS[name].rules });

/** The preset whose rules these are; undefined for rules of her own. */
export const stagePresetOf = (rules: StageRules): StagePresetName | undefined =>
  (Object.keys(STAGE_PRESETS) as StagePresetName[]).find((name) => {
    const preset: StageRules = STAGE_PRESETS[name].rules;
    return (
      preset.atRiskGaps === rules.atRiskGaps &&
      preset.lostGaps === rules.lostGaps &&
      preset.loyalOrders === rules.loyalOrders &&
      preset.usualGapDays === rules.usualGapDays
    );
  });

/** The rules with another usual gap; undefined takes it from the rows. */
export function withUsualGap(
  { atRiskGaps, lostGaps, loyalOrders }: StageRules,
  days: number | undefined,
): StageRules {
  return { atRiskGaps, lostGaps, loyalOrders, ...(days === undefined ? {} : { usualGapDays: days }) };
}

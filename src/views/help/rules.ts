import type { Words } from '../../i18n/words';

/** The rules that have a picture, in the order in which they are needed. */
export const RULES = [
  'turn',
  'cover',
  'suits',
  'strength',
  'likely',
  'sum',
  'saving',
  'lead',
  'joint',
  'refits',
  'wheels',
  'borders',
  'pledges',
  'score',
] as const;
export type HelpRule = (typeof RULES)[number];

/** A rule in a sentence or two, for its picture. */
export interface RuleView {
  readonly rule: HelpRule;
  readonly title: string;
  readonly text: string;
}

/** The rules in words. */
export function viewRules({ help }: Words): readonly RuleView[] {
  const told: Readonly<Record<HelpRule, Omit<RuleView, 'rule'>>> = {
    turn: { title: help.ruleTurnTitle, text: help.ruleTurn },
    cover: { title: help.ruleCoverTitle, text: help.ruleCover },
    suits: { title: help.ruleSuitsTitle, text: help.ruleSuits },
    strength: { title: help.ruleStrengthTitle, text: help.ruleStrength },
    likely: { title: help.ruleLikelyTitle, text: help.ruleLikely },
    sum: { title: help.ruleSumTitle, text: help.ruleSum },
    saving: { title: help.ruleSavingTitle, text: help.ruleSaving },
    lead: { title: help.ruleLeadTitle, text: help.ruleLead },
    joint: { title: help.ruleJointTitle, text: help.ruleJoint },
    refits: { title: help.ruleRefitsTitle, text: help.ruleRefits },
    wheels: { title: help.ruleWheelsTitle, text: help.ruleWheels },
    borders: { title: help.ruleBordersTitle, text: help.ruleBorders },
    pledges: { title: help.rulePledgesTitle, text: help.rulePledges },
    score: { title: help.ruleScoreTitle, text: help.ruleScore },
  };
  return RULES.map((rule) => ({ rule, ...told[rule] }));
}

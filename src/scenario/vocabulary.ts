/** What an incident presses with. */
export const SUITS = ['buzz', 'skim', 'soar'] as const;
export type Suit = (typeof SUITS)[number];

/** What a site is; omens speak of kinds. */
export const KINDS = ['city', 'port', 'hub', 'grounds', 'capital'] as const;
export type Kind = (typeof KINDS)[number];

/** The outlines by which layers are told apart, one to a layer. */
export const SHAPES = [
  'hexagon',
  'triangle',
  'square',
  'pentagon',
  'circle',
  'diamond',
  'cross',
  'shield',
] as const;
export type Shape = (typeof SHAPES)[number];

/** The version of the rules that this code plays; a scenario names the one it was made for. */
export const RULESET = 1;

/** The version of the scenario file that this code reads. */
export const SCENARIO_FORMAT = 1;

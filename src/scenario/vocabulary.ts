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

/** The latest version of the scenario file: 2 adds to `campaign`, and to nothing else. */
export const SCENARIO_FORMAT = 2;

/** The parts of the story behind the game; a level of the campaign says which of them it tells. */
export const STORY = [
  'patrol',
  'team',
  'close',
  'kit',
  'vision',
  'busy-skies',
  'purchase',
  'ten-batteries',
  'joint-saving',
  'refits',
  'vehicles',
  'network',
  'open-system',
] as const;

/** The things on screen that a prompt can point at. */
export const PROMPT_PLACES = [
  'board',
  'forecast',
  'tray',
  'purse',
  'programmes',
  'pledges',
  'close-books',
  'incidents',
  'debrief',
] as const;
export type PromptPlace = (typeof PROMPT_PLACES)[number];

/** What makes room for the next prompt: a word from the reader, or the thing being done. */
export const PROMPT_ENDS = [
  'read',
  'piece-taken',
  'piece-placed',
  'books-closed',
  'cards-turned',
] as const;
export type PromptEnd = (typeof PROMPT_ENDS)[number];

/** Ways to play that look no further than the next purchase. */
export const STRATEGIES = [
  'spend-at-once',
  'greedy-gain',
  'greedy-gain-per-coin',
  'spread-evenly',
  'places-first',
  'follow-forecast',
] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** The strategies that a file of the first version knows. */
export const FIRST_STRATEGIES: readonly string[] = STRATEGIES.slice(0, 4);

/** Whichever of the strategies does best. */
export const ANY_STRATEGY = 'any';

/** What can be bought once. */
export const PROGRAMMES = ['shared-picture', 'joint-order', 'long-reach', 'seeker'] as const;

/** What can be taken away from a level besides a layer. */
export const OPTIONS = [
  'shared-pictures',
  'joint-order',
  'long-reach',
  'seeker',
  'wheels',
  'patrol',
  'pledges',
  'savings',
] as const;
export type LevelOption = (typeof OPTIONS)[number];

/** What a planner can leave out of the reckoning. */
export const IGNORED = ['pledges', 'omens', 'decks'] as const;
export type Ignored = (typeof IGNORED)[number];

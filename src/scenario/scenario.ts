import * as v from 'valibot';
import { CampaignSchema, type LessonSchema, type PlaceSchema } from './campaign';
import { id, language, list, version, versionUpTo, whole } from './shape';
import { KINDS, RULESET, SCENARIO_FORMAT, SHAPES, SUITS } from './vocabulary';

/** The bounds of what a scenario may hold (docs/rules.md, “Bounds”). */
export const BOUNDS = {
  hexes: 400,
  sites: 40,
  layers: 8,
  years: 6,
  cards: 60,
  mark: 9,
  coins: 99,
  side: 60,
  nations: 6,
  pledges: 20,
  denominator: 10 ** 12,
} as const;

const shownName = language(40);
const coins = whole(0, BOUNDS.coins);
const mark = v.exactOptional(whole(0, BOUNDS.mark));
const marks = v.strictObject({ buzz: mark, skim: mark, soar: mark });
const omen = v.exactOptional(whole(0, 9));
const yearNumber = whole(0, BOUNDS.years - 1);

const nation = v.strictObject({
  id,
  letter: v.pipe(v.string(), v.regex(/^[A-Z]$/)),
  name: shownName,
  /** Its part of each year's income, in coins. */
  purse: v.exactOptional(list(whole(0, 999), 1, BOUNDS.years)),
});

const site = v.strictObject({
  id,
  name: shownName,
  short: v.pipe(v.string(), v.minLength(1), v.maxLength(4)),
  x: whole(0, BOUNDS.side - 1),
  y: whole(0, BOUNDS.side - 1),
  kind: v.picklist(KINDS),
  value: whole(1, 6),
});

const layer = v.strictObject({
  id,
  name: shownName,
  shape: v.picklist(SHAPES),
  cost: coins,
  upkeep: coins,
  lead: whole(0, BOUNDS.years),
  reach: whole(0, 9),
  marks,
});

const programmes = v.strictObject({
  sharedPicture: v.exactOptional(
    list(v.strictObject({ nation: id, cost: coins }), 0, BOUNDS.nations),
  ),
  jointOrder: v.exactOptional(
    v.strictObject({
      cost: coins,
      rebates: list(v.strictObject({ layer: id, coins }), 1, BOUNDS.layers),
    }),
  ),
  longReach: v.exactOptional(v.strictObject({ cost: coins, from: yearNumber, layer: id })),
  seeker: v.exactOptional(v.strictObject({ cost: coins, from: yearNumber, layer: id, marks })),
});

const card = v.strictObject({
  suit: v.picklist(SUITS),
  strength: whole(0, BOUNDS.mark),
  copies: whole(1, BOUNDS.cards),
});

const year = v.strictObject({
  income: whole(0, 999),
  incidents: whole(0, BOUNDS.cards),
  omens: v.strictObject({ city: omen, port: omen, hub: omen, grounds: omen, capital: omen }),
  deck: list(card, 1, BOUNDS.cards),
});

const pledge = v.strictObject({
  name: shownName,
  sites: list(id, 1, BOUNDS.sites),
  layers: whole(1, BOUNDS.layers),
  points: whole(0, 99),
});

/** The shape of a scenario file; docs/level-format.md says what each part means. */
export const ScenarioSchema = v.strictObject({
  $schema: v.exactOptional(v.pipe(v.string(), v.maxLength(1000))),
  format: versionUpTo(SCENARIO_FORMAT),
  ruleset: version(RULESET),
  id,
  edition: v.exactOptional(whole(1, 999)),
  title: language(60),
  briefing: language(2000),
  campaign: v.exactOptional(CampaignSchema),
  firstYear: whole(1, 9999),
  nations: list(nation, 1, BOUNDS.nations),
  board: v.strictObject({
    rows: list(v.pipe(v.string(), v.minLength(1), v.maxLength(BOUNDS.side)), 1, BOUNDS.side),
  }),
  sites: list(site, 1, BOUNDS.sites),
  layers: list(layer, 1, BOUNDS.layers),
  patrol: v.exactOptional(v.strictObject({ upkeep: coins, marks })),
  programmes,
  wheels: v.exactOptional(v.strictObject({ layer: id, cost: coins })),
  years: list(year, 1, BOUNDS.years),
  pledges: list(pledge, 0, BOUNDS.pledges),
  savings: v.strictObject({ coinsPerPoint: whole(1, 99) }),
});

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** A scenario as a file holds it: plain JSON of the right shape, not known to be playable. */
export type ScenarioFile = DeepReadonly<v.InferOutput<typeof ScenarioSchema>>;

/** Exists in types alone. A spread drops a private member, so a changed copy is unchecked again. */
declare class Checked {
  private readonly isChecked: true;
}

/** A scenario that can be played: only `checkScenario` makes one, so nothing checks it again. */
export type Scenario = ScenarioFile & Checked;
export type Nation = Scenario['nations'][number];
export type Site = Scenario['sites'][number];
export type Layer = Scenario['layers'][number];
export type Year = Scenario['years'][number];
/** A level's place in the campaign, and what it has to teach. */
export type Campaign = NonNullable<Scenario['campaign']>;
export type CampaignPlace = DeepReadonly<v.InferOutput<typeof PlaceSchema>>;
export type Lesson = DeepReadonly<v.InferOutput<typeof LessonSchema>>;
/** Where levels stand in the campaign that is played; none where one is in none. */
export type PlaceOf = (scenario: Scenario) => CampaignPlace | undefined;
/** What levels teach; none where one has no lesson. */
export type LessonOf = (scenario: Scenario) => Lesson | undefined;
export type Requirement = Campaign['requires'][number];
/** A purchase that a lesson speaks of, in its year. */
export type NamedPurchase = NonNullable<Requirement['beginning']>[number];
/** What a requirement measures. */
export type Measure = Omit<Requirement, 'atLeast' | 'atMost'>;
export type Pledge = Scenario['pledges'][number];
/** A text in several languages; English is always there. */
export type LocalizedText = Scenario['title'];

/** Writes a scenario as a file. */
export const printScenario = (scenario: ScenarioFile): string =>
  `${JSON.stringify(scenario, null, 2)}\n`;

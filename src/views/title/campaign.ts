import type { Fraction } from '../../base/fraction';
import { centreOf, CORNERS } from '../../hex/geometry';
import { rankOf, STARS, starsOf } from '../../analysis/rank';
import { budgetOf } from '../../scenario/budget';
import type { CampaignPlace, PlaceOf, Scenario } from '../../scenario/scenario';
import type { Kind, Shape } from '../../scenario/vocabulary';
import type { Best } from '../../app/storage/best-plans';
import { joined } from '../../i18n/formats';
import type { Words } from '../../i18n/words';

/** A level's board as a little picture: paths in its own units, from the upper left corner. */
export interface MiniBoard {
  readonly width: number;
  readonly height: number;
  readonly lands: readonly {
    /** Its place among the nations. */ readonly nation: number;
    readonly d: string;
  }[];
  readonly sites: readonly { readonly x: number; readonly y: number; readonly kind: Kind }[];
}

interface BestView {
  readonly name: string;
  readonly points: string;
  /** None where par isn't known. */
  readonly stars: { readonly count: number; readonly of: number } | undefined;
}

export interface LevelView {
  readonly id: string;
  /** “Level 3”; none for a level of one's own. */
  readonly number: string | undefined;
  readonly place: number | undefined;
  readonly title: string;
  readonly briefing: string;
  readonly facts: string;
  readonly minutes: string | undefined;
  /** What comes up here for the first time in the campaign. */
  readonly brings: string | undefined;
  readonly pieces: readonly { readonly shape: Shape; readonly letter: string }[];
  readonly isDone: boolean;
  /** The level to be played next. */
  readonly isNext: boolean;
  /** The best plan so far: its rank, where par is known, and its planned score. */
  readonly best: BestView | undefined;
  /** What is read out for the whole box. */
  readonly label: string;
  readonly board: MiniBoard;
}

export interface CampaignView {
  readonly levels: readonly LevelView[];
  /** Those on the second shelf. */
  readonly little: readonly LevelView[];
  readonly own: readonly LevelView[];
  readonly done: number;
  readonly next: LevelView | undefined;
}

/** What is known of a level besides its game. */
export interface LevelRecord {
  readonly place: CampaignPlace | undefined;
  readonly best: Best | undefined;
  readonly par: Fraction | undefined;
}

const inOrder = (scenarios: readonly Scenario[], placeOf: PlaceOf): Scenario[] =>
  scenarios.toSorted(
    (a, b) => (placeOf(a)?.place ?? Infinity) - (placeOf(b)?.place ?? Infinity) || 0,
  );

/** The level after this one on its shelf. */
export function levelAfter(
  scenario: Scenario,
  scenarios: readonly Scenario[],
  placeOf: PlaceOf,
): Scenario | undefined {
  const own = placeOf(scenario);
  return (
    own &&
    inOrder(scenarios, placeOf).find((other) => {
      const found = placeOf(other);
      return found?.shelf === own.shelf && (found?.place ?? 0) > own.place;
    })
  );
}

/** Everything that a level can bring in, each under a name of its own. */
function featuresOf(scenario: Scenario, words: Words): Map<string, string> {
  const { layers, years, nations, patrol, wheels, pledges, savings, programmes } = scenario;
  const features = new Map<string, string>();
  for (const layer of layers) features.set(layer.id, words.text(layer.name));
  const also: readonly (readonly [boolean, string])[] = [
    [years.length > 1, words.title.newYears],
    [patrol !== undefined, words.title.newPatrol],
    // Where a coin is worth a point, leaving it is a choice like any other.
    [savings.coinsPerPoint === 1, words.title.newSavings],
    [(programmes.sharedPicture ?? []).length > 0, words.title.newPicture],
    [programmes.jointOrder !== undefined, words.title.newJointOrder],
    [nations.length > 1, words.title.newPartner],
    [programmes.longReach !== undefined, words.title.newLongReach],
    [programmes.seeker !== undefined, words.title.newSeeker],
    [wheels !== undefined, words.title.newWheels],
    [pledges.length > 0, words.title.newPledges],
  ];
  for (const [isThere, name] of also) if (isThere) features.set(name, name);
  return features;
}

/** What each level of the campaign brings in that none before it had. */
function bringsOf(levels: readonly Scenario[], words: Words): Map<Scenario, string> {
  const known = new Set<string>();
  const all = levels.map((level) => featuresOf(level, words));
  const most = Math.max(0, ...all.map((features) => features.size));
  return new Map(
    levels.map((level, i) => {
      const features = all[i] ?? new Map<string, string>();
      const fresh = [...features].filter(([key]) => !known.has(key)).map(([, name]) => name);
      for (const key of features.keys()) known.add(key);
      const none = features.size === most ? words.title.allTogether : words.title.nothingNew;
      return [level, fresh.length > 0 ? words.title.newHere({ things: words.list(fresh) }) : none];
    }),
  );
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** A board in small. */
export function viewMiniBoard({ board, nations, sites }: Scenario): MiniBoard {
  const lands = nations.map(({ letter }, index) => {
    const hexes = board.rows.flatMap((row, y) =>
      [...row].flatMap((found, x) => (found === letter ? [centreOf({ x, y })] : [])),
    );
    const d = hexes.map(
      ({ x, y }) =>
        `M${CORNERS.map((corner) => `${tenths((x + corner.x) * 10)} ${tenths((y + corner.y) * 10)}`).join('L')}z`,
    );
    return { nation: index, d: d.join('') };
  });
  const columns = board.rows[0]?.length ?? 0;
  return {
    width: tenths(centreOf({ x: columns, y: 1 }).x * 10),
    height: board.rows.length * 15 + 5,
    lands,
    sites: sites.map(({ x, y, kind }) => {
      const centre = centreOf({ x, y });
      return { x: tenths(centre.x * 10), y: tenths(centre.y * 10), kind };
    }),
  };
}

/** The levels as they stand on the shelf, the next one to be played among them. */
export function viewCampaign(
  scenarios: readonly Scenario[],
  recordOf: (scenario: Scenario) => LevelRecord,
  words: Words,
): CampaignView {
  const placeOf: PlaceOf = (scenario) => recordOf(scenario).place;
  const ordered = inOrder(scenarios, placeOf);
  const own = ordered.filter((level) => placeOf(level) === undefined);
  const little = ordered.filter((level) => placeOf(level)?.shelf !== undefined);
  const levels = ordered.filter((level) => !own.includes(level) && !little.includes(level));
  const brings = bringsOf(levels, words);
  const next = levels.find((level) => recordOf(level).best === undefined);

  const view = (scenario: Scenario): LevelView => {
    const { sites, years, layers } = scenario;
    const { best, par, place } = recordOf(scenario);
    const shelf = place === undefined ? words.title.ownLevels : words.title.little;
    const rank = best && par && rankOf(best.planned, par).rank;
    const points = best && words.points(best.planned);
    const name = rank ? words.title.rank({ id: rank }) : words.title.bestPlan;
    const isNumbered = levels.includes(scenario);
    const number = place && isNumbered ? words.title.levelNumber(place) : undefined;
    const minutes = place && words.title.minutes({ count: place.minutes });
    const title = words.text(scenario.title);
    const facts = words.title.levelFacts({
      sites: sites.length,
      years: years.length,
      budget: budgetOf(scenario),
    });
    const state =
      points === undefined
        ? words.title.openMark
        : words.page.sentences({
            before: words.title.doneMark,
            after: words.title.bestRanked({ rank: name, points }),
          });
    const told = [minutes, brings.get(scenario), state].filter((text) => text !== undefined);
    return {
      id: scenario.id,
      number,
      place: isNumbered ? place?.place : undefined,
      title,
      briefing: words.text(scenario.briefing),
      facts,
      minutes,
      brings: brings.get(scenario),
      pieces: layers.map(({ shape, name }) => ({
        shape,
        letter: words.initial(words.text(name)),
      })),
      isDone: best !== undefined,
      isNext: scenario === next,
      best:
        points === undefined
          ? undefined
          : { name, points, stars: rank && { count: starsOf(rank), of: STARS } },
      label: words.title.boxLabel({
        number: number ?? shelf,
        title,
        rest: joined(told, words.page.sentences),
      }),
      board: viewMiniBoard(scenario),
    };
  };
  const views = levels.map(view);
  return {
    levels: views,
    little: little.map(view),
    own: own.map(view),
    done: views.filter(({ isDone }) => isDone).length,
    next: views.find(({ isNext }) => isNext),
  };
}

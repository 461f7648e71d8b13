import { at } from '../../base/assert';
import { pieceShort } from '../../analysis/affordable';
import { type Hex, isSameHex } from '../../hex/hex';
import type { Layer, Scenario } from '../../scenario/scenario';
import type { PromptPlace } from '../../scenario/vocabulary';
import { tokensOf } from '../../scenario/forecast';
import { type GameSession, phaseOf } from '../game/game-session';
import type { Deed, Purchase } from './deed';

/** What a prompt points at. */
export interface PromptTarget {
  readonly at: PromptPlace;
  /** The one piece of the tray that is meant. */
  readonly layer?: string | undefined;
  /** Whether that piece is meant with wheels. */
  readonly wheels?: boolean;
  /** The one site of the board that is meant. */
  readonly site?: string | undefined;
  /** The one card of the programmes that is meant. */
  readonly purchase?: Purchase;
}

/** What has to be done before a prompt makes room; `read` is said by its own button. */
export type LessonEnd =
  'read' | 'piece-taken' | 'piece-placed' | 'piece-moved' | 'looked-at' | 'considered';

interface LessonStep {
  readonly until: LessonEnd;
  /** Where the thing is that it speaks of; none where it is not there yet, or not any more. */
  target(session: GameSession): PromptTarget | undefined;
  /** Whether a deed is what it waits for. */
  isDoneBy(deed: Deed, session: GameSession): boolean;
}

/** One new thing, taught where it first appears by a step or two. */
export interface LessonPlan {
  /** Whether a scenario has the thing. */
  isIn(scenario: Scenario): boolean;
  readonly steps: readonly [LessonStep, ...LessonStep[]];
}

const isRead = ({ did }: Deed): boolean => did === 'read';

const layerIn = ({ layers }: Scenario, id: string): Layer | undefined =>
  layers.find((layer) => layer.id === id);

/** A step that is only to be read, beside a thing. */
const read = (target: LessonStep['target']): LessonStep => ({
  until: 'read',
  target,
  isDoneBy: isRead,
});

/** A step that asks for a look at one of some sites. */
const look = (
  place: PromptPlace,
  sitesOf: (session: GameSession) => readonly Hex[],
): LessonStep => ({
  until: 'looked-at',
  target: (session) => (sitesOf(session).length > 0 ? { at: place } : undefined),
  isDoneBy: (deed, session) =>
    isRead(deed) ||
    (deed.did === 'looked-at' && sitesOf(session).some((site) => isSameHex(site, deed.at))),
});

/** Whether one more piece of a layer can be paid for and still comes to serve. */
function isWorthOrdering({ scenario, game }: GameSession, layer: string): boolean {
  const arrives = game.year + (layerIn(scenario, layer)?.lead ?? 0) < scenario.years.length;
  return arrives && pieceShort(game, layer, false) === 0;
}

/** The steps in which a piece is taken and put down. */
const order = (layer: string): LessonPlan => ({
  isIn: (scenario) => layerIn(scenario, layer) !== undefined,
  steps: [
    {
      until: 'piece-taken',
      target: (session) => (isWorthOrdering(session, layer) ? { at: 'tray', layer } : undefined),
      isDoneBy: (deed) => deed.did === 'piece-taken' && deed.layer === layer,
    },
    {
      until: 'piece-placed',
      target: (session) => (isWorthOrdering(session, layer) ? { at: 'board', layer } : undefined),
      isDoneBy: (deed) => deed.did === 'piece-placed' && deed.layer === layer,
    },
  ],
});

/** Asks for a look at what a purchase would change, then tells what there is to see. */
const weigh = (
  purchases: readonly Purchase[],
  isIn: LessonPlan['isIn'],
  isOpen: (purchase: Purchase, session: GameSession) => boolean,
): LessonPlan => ({
  isIn,
  steps: [
    {
      until: 'considered',
      target(session) {
        const purchase = purchases.find((one) => isOpen(one, session));
        return purchase && { at: 'programmes', purchase };
      },
      isDoneBy: (deed) =>
        (deed.did === 'considered' || deed.did === 'bought') && purchases.includes(deed.what),
    },
    {
      until: 'read',
      target: () => ({ at: 'board' }),
      isDoneBy: (deed) => isRead(deed) || (deed.did === 'bought' && purchases.includes(deed.what)),
    },
  ],
});

/** The refits that a scenario has, with the year from which each can be bought. */
function refitFrom({ programmes }: Scenario, purchase: Purchase): number {
  if (purchase === 'long-reach') return programmes.longReach?.from ?? Infinity;
  return purchase === 'seeker' ? (programmes.seeker?.from ?? Infinity) : Infinity;
}

/** The sites of the kinds that are most likely to be met in the year that is planned. */
export function likeliestSites({ scenario, game }: GameSession): Scenario['sites'] {
  const year = at(scenario.years, game.year);
  const tokens = scenario.sites.map((site) => tokensOf(site, year));
  const most = Math.max(...tokens);
  return Math.min(...tokens) === most
    ? []
    : scenario.sites.filter((_, site) => tokens[site] === most);
}

const hasUnlike = ({ sites, years }: Scenario): boolean =>
  years.some((year) => new Set(sites.map((site) => tokensOf(site, year))).size > 1);

/** The first layer of a scenario that is ordered ahead, or that costs coins year by year. */
export const leadLayer = ({ layers }: Scenario): Layer | undefined =>
  layers.find(({ lead }) => lead > 0);
export const upkeepLayer = ({ layers }: Scenario): Layer | undefined =>
  layers.find(({ upkeep }) => upkeep > 0);

const hasWheels = (session: GameSession): boolean =>
  session.game.pieces.some(({ wheels }) => wheels);

/**
 * Every new thing by its name, the one that a stranger needs most first. The names are kept in
 * storage and never change.
 */
export const LESSONS = {
  kit: order('kit'),
  suits: {
    isIn: ({ years }) =>
      new Set(years.flatMap(({ deck }) => deck.map(({ suit }) => suit))).size > 1,
    steps: [look('forecast', ({ scenario }) => scenario.sites)],
  },
  omens: { isIn: hasUnlike, steps: [look('forecast', likeliestSites)] },
  years: {
    isIn: ({ years }) => years.length > 1,
    steps: [read(() => ({ at: 'forecast' }))],
  },
  close: order('close'),
  picture: weigh(
    ['shared-picture'],
    ({ programmes }) => (programmes.sharedPicture ?? []).length > 0,
    () => true,
  ),
  team: order('team'),
  area: order('area'),
  lead: {
    isIn: (scenario) => leadLayer(scenario) !== undefined,
    steps: [
      read(({ scenario, game }) => {
        const layer = leadLayer(scenario);
        const arrives = game.year + (layer?.lead ?? Infinity) < scenario.years.length;
        return arrives ? { at: 'tray', layer: layer?.id } : undefined;
      }),
    ],
  },
  patrol: weigh(
    ['patrol'],
    ({ patrol }) => patrol !== undefined,
    (_, { game }) => game.hasPatrol,
  ),
  'joint-order': {
    isIn: ({ programmes }) => programmes.jointOrder !== undefined,
    steps: [
      {
        until: 'read',
        target: () => ({ at: 'programmes', purchase: 'joint-order' }),
        isDoneBy: (deed) => isRead(deed) || (deed.did === 'bought' && deed.what === 'joint-order'),
      },
    ],
  },
  pledges: {
    isIn: ({ pledges }) => pledges.length > 0,
    steps: [
      look('pledges', ({ scenario: { pledges, sites } }) =>
        sites.filter(({ id }) => pledges.some((pledge) => pledge.sites.includes(id))),
      ),
    ],
  },
  refits: weigh(
    ['seeker', 'long-reach'],
    ({ programmes }) => programmes.longReach !== undefined || programmes.seeker !== undefined,
    (purchase, { scenario, game }) => refitFrom(scenario, purchase) <= game.year,
  ),
  wheels: {
    isIn: ({ wheels }) => wheels !== undefined,
    steps: [
      {
        until: 'piece-placed',
        target: ({ scenario, game }) =>
          game.year < scenario.years.length - 1
            ? { at: 'tray', layer: scenario.wheels?.layer, wheels: true }
            : undefined,
        isDoneBy: (deed) => deed.did === 'piece-placed' && deed.wheels,
      },
      {
        until: 'piece-moved',
        target: (session) => (hasWheels(session) ? { at: 'board' } : undefined),
        isDoneBy: (deed) => isRead(deed) || deed.did === 'piece-moved',
      },
    ],
  },
  upkeep: {
    isIn: (scenario) => upkeepLayer(scenario) !== undefined,
    steps: [read(({ scenario }) => ({ at: 'tray', layer: upkeepLayer(scenario)?.id }))],
  },
  savings: {
    // Where a coin is worth a point, leaving it is a choice like any other.
    isIn: ({ savings }) => savings.coinsPerPoint === 1,
    steps: [read(() => ({ at: 'purse' }))],
  },
  borders: {
    isIn: ({ nations }) => nations.length > 1,
    steps: [read(() => ({ at: 'board' }))],
  },
} as const satisfies Readonly<Record<string, LessonPlan>>;

export type LessonId = keyof typeof LESSONS;

export const LESSON_IDS = Object.keys(LESSONS) as LessonId[];

/** A game teaches no more new things than this, so that nobody who begins late is drowned. */
export const MOST_LESSONS = 3;

/** The lessons of a game that are not done, each with the step that it has come to. */
export type Course = readonly { readonly id: LessonId; readonly step: number }[];

const foundStep = ({ id, step }: Course[number]): LessonStep | undefined => {
  const { steps }: LessonPlan = LESSONS[id];
  return steps[step];
};

/** A step of a lesson that has come so far. */
export function stepOf(lesson: Course[number]): LessonStep {
  const step = foundStep(lesson);
  if (step === undefined) throw new Error(`${lesson.id} has no step ${lesson.step}`);
  return step;
}

/** The lessons on what a scenario has and the player has not been taught, the first ones first. */
export const courseOf = (scenario: Scenario, taught: ReadonlySet<string>): Course =>
  LESSON_IDS.filter((id) => !taught.has(id) && LESSONS[id].isIn(scenario)).map((id) => ({
    id,
    step: 0,
  }));

/** The lesson to show now, one whose thing is there, and what it points at. */
export function lessonDue(
  course: Course,
  session: GameSession,
): { readonly id: LessonId; readonly step: number; readonly target: PromptTarget } | undefined {
  if (phaseOf(session) !== 'planning') return undefined;
  for (const lesson of course) {
    const target = stepOf(lesson).target(session);
    if (target) return { ...lesson, target };
  }
  return undefined;
}

/** Deeds that are none but for the lesson on screen: a look in passing teaches nothing. */
const PASSING: readonly Deed['did'][] = ['read', 'looked-at', 'considered'];

/**
 * The course after a deed. A lesson's step is done by what it asks for, and never undone; what is
 * on screen when planning ends has had its time.
 *
 * @param session the game that the deed was done in
 */
export function courseAfter(course: Course, deed: Deed, session: GameSession): Course {
  const shown = lessonDue(course, session)?.id;
  const next = course.flatMap((lesson) => {
    const isShown = lesson.id === shown;
    const isLast = foundStep({ ...lesson, step: lesson.step + 1 }) === undefined;
    if (deed.did === 'books-closed') return isShown && isLast ? [] : [lesson];
    const isMeant = isShown || !PASSING.includes(deed.did);
    if (!isMeant || !stepOf(lesson).isDoneBy(deed, session)) return [lesson];
    return isLast ? [] : [{ ...lesson, step: lesson.step + 1 }];
  });
  return next.length === course.length && next.every((one, i) => one === course[i]) ? course : next;
}

import { at } from '../../base/assert';
import type { CoverSum } from '../../rules/cover';
import type { Setup } from '../../rules/setup';
import { type Outcome, outcomesOf, pointsOf } from '../../rules/score';
import type { Suit } from '../../scenario/vocabulary';
import { type GameSession, yearOf } from '../../app/game/game-session';
import type { Words } from '../../i18n/words';
import { sumText } from '../names/item-names';

export interface OutcomeView {
  readonly key: string;
  readonly suit: Suit;
  readonly strength: number;
  readonly place: string;
  readonly title: string;
  /** The sum written out: why it held or did not. */
  readonly sentence: string;
  /** What would have helped, where marks do not add up and there were several. */
  readonly remark: string | undefined;
  readonly end: string;
  readonly holds: boolean;
  readonly points: number;
}

/** A cover with its sum, and whether it is enough. */
function coverSentence(setup: Setup, sum: CoverSum, strength: number, words: Words): string {
  const isEnough = sum.cover >= strength;
  return sum.cover === 0
    ? words.table.noCoverSentence({ isEnough, strength })
    : words.table.coverSentence({ sum: sumText(setup, sum, words), isEnough, strength });
}

function viewOutcome(
  session: GameSession,
  outcome: Outcome,
  key: string,
  words: Words,
): OutcomeView {
  const { incident, sum, holds, points } = outcome;
  const place = words.text(incident.site.name);
  const { setup } = session.game;
  return {
    key,
    suit: incident.suit,
    strength: incident.strength,
    place,
    title: words.table.incidentTitle({
      suit: words.suit(incident.suit),
      strength: incident.strength,
      site: place,
    }),
    sentence: coverSentence(setup, sum, incident.strength, words),
    remark: !sum.isSum && sum.parts.length > 1 ? words.table.noPicture : undefined,
    end: holds ? words.table.incidentHeld({ points }) : words.table.incidentDisrupted,
    holds,
    points,
  };
}

/** The outcomes of a closed year, as far as they have been turned over. */
export function viewOutcomes(session: GameSession, year: number, words: Words): OutcomeView[] {
  const isOpen = year < session.read;
  const outcomes = outcomesOf(session.game, session.seed, year);
  return outcomes
    .slice(0, isOpen ? outcomes.length : session.turned)
    .map((outcome, i) => viewOutcome(session, outcome, `${year}:${i}`, words));
}

export interface IncidentsView {
  readonly count: string;
  readonly waiting: number;
  readonly latest: OutcomeView | undefined;
  /** Those before the latest, latest first. */
  readonly before: readonly OutcomeView[];
  /** The points of this year, of the cards turned. */
  readonly heldSoFar: string;
  /** The same, and beside them those of all years, once there are several. */
  readonly heldInAll: string;
}

export function viewIncidents(session: GameSession, words: Words): IncidentsView {
  const year = yearOf(session);
  const { incidents } = at(session.scenario.years, year);
  const outcomes = viewOutcomes(session, year, words).reverse();
  const [latest, ...before] = outcomes;
  const points = outcomes.reduce((sum, outcome) => sum + outcome.points, 0);
  const total = Array.from({ length: year }, (_, past) =>
    pointsOf(outcomesOf(session.game, session.seed, past)),
  ).reduce((sum, held) => sum + held, points);
  return {
    count: latest
      ? words.table.incidentOf({ count: session.turned, of: incidents })
      : words.table.incidentsWait({ count: incidents }),
    waiting: incidents - session.turned,
    latest,
    before,
    heldSoFar: words.table.heldSoFar({ points }),
    heldInAll: words.table.heldInAll({ points, total, years: year + 1 }),
  };
}

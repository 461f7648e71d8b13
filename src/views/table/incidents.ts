import { at } from '../../base/assert';
import type { Fraction } from '../../base/fraction';
import { totalOf } from '../../rules/bill';
import { plannedHeld } from '../../analysis/planned-score';
import { type Outcome, outcomesOf } from '../../rules/score';
import type { Suit } from '../../scenario/vocabulary';
import { gameOf, phaseOf, type Sitting, yearOf } from '../../app/game/game-session';
import type { State } from '../../app/state';
import { toolItem } from '../../app/state';
import type { Words } from '../../i18n/words';
import { reachedFrom, targetOf } from './held-piece';
import { effectOf } from './effect';
import { itemName, lineName, sumText, toolName } from '../names/item-names';
import { viewPurse } from './planning';

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

function viewOutcome(sitting: Sitting, outcome: Outcome, key: string, words: Words): OutcomeView {
  const { incident, sum, holds, points } = outcome;
  const place = words.text(incident.site.name);
  const { setup } = gameOf(sitting);
  return {
    key,
    suit: incident.suit,
    strength: incident.strength,
    place,
    title: words.incidentTitle(words.suit(incident.suit), incident.strength, place),
    sentence: words.coverSentence(sumText(setup, sum, words), sum.cover, incident.strength),
    remark: !sum.isSum && sum.parts.length > 1 ? words.noPicture : undefined,
    end: holds ? words.incidentHeld(points) : words.incidentDisrupted,
    holds,
    points,
  };
}

/** The outcomes of a closed year, as far as they have been turned over. */
export function viewOutcomes(sitting: Sitting, year: number, words: Words): OutcomeView[] {
  const isOpen = year < sitting.read;
  const outcomes = outcomesOf(gameOf(sitting), sitting.seed, year);
  return outcomes
    .slice(0, isOpen ? outcomes.length : sitting.turned)
    .map((outcome, i) => viewOutcome(sitting, outcome, `${year}:${i}`, words));
}

export interface IncidentsView {
  readonly count: string;
  readonly waiting: number;
  readonly latest: OutcomeView | undefined;
  /** Those before the latest, latest first. */
  readonly before: readonly OutcomeView[];
  readonly heldSoFar: string;
}

export function viewIncidents(sitting: Sitting, words: Words): IncidentsView {
  const year = yearOf(sitting);
  const { incidents } = at(sitting.scenario.years, year);
  const outcomes = viewOutcomes(sitting, year, words).reverse();
  const [latest, ...before] = outcomes;
  const points = outcomes.reduce((sum, outcome) => sum + outcome.points, 0);
  return {
    count: latest ? words.incidentOf(sitting.turned, incidents) : words.incidentsWait(incidents),
    waiting: incidents - sitting.turned,
    latest,
    before,
    heldSoFar: words.heldSoFar(points),
  };
}

export interface LedgerView {
  readonly title: string;
  readonly carried: number;
  readonly income: number;
  readonly lines: readonly { readonly name: string; readonly coins: number }[];
  readonly bill: number;
  readonly left: number;
  readonly held: number;
  readonly heldCount: string;
  readonly planned: Fraction;
  readonly luck: Fraction;
  readonly outcomes: readonly OutcomeView[];
}

/** The ledger of a closed year: its coins, and its points beside those planned. */
export function viewLedger(sitting: Sitting, year: number, words: Words): LedgerView {
  const { setup, books } = gameOf(sitting);
  const book = at(books, year);
  const outcomes = viewOutcomes(sitting, year, words);
  const held = outcomes.reduce((sum, { points }) => sum + points, 0);
  const { denominator } = setup;
  const planned = { numerator: plannedHeld(setup, year, book), denominator };
  return {
    title: words.ledger(sitting.scenario.firstYear + year),
    carried: year === 0 ? 0 : at(books, year - 1).treasury,
    income: book.income,
    lines: book.lines.map((line) => ({
      name: lineName(setup, line, words),
      coins: line.coins,
    })),
    bill: totalOf(book.lines),
    left: book.treasury,
    held,
    heldCount: words.heldOf(outcomes.filter(({ holds }) => holds).length, outcomes.length),
    planned,
    luck: { numerator: held * denominator - planned.numerator, denominator },
    outcomes,
  };
}

export interface StatusView {
  readonly text: string;
  /** The change of the planned score that the text speaks of. */
  readonly points: string | undefined;
  readonly coins: string | undefined;
  readonly more: string;
}

const said = (text: string, more = ''): StatusView => ({
  text,
  more,
  points: undefined,
  coins: undefined,
});

/** The line beside the button: what a stranger would do next, or what the hand would change. */
export function viewStatus(state: State, sitting: Sitting, words: Words): StatusView {
  const { scenario } = sitting;
  const phase = phaseOf(sitting);
  if (phase === 'incidents') return said(words.incidentsIntro);
  if (phase === 'ledger') return said(viewIncidents(sitting, words).heldSoFar);
  if (phase === 'debrief') return said(words.debrief);
  const { tool } = state;
  const game = gameOf(sitting);
  if (tool === undefined) {
    const { left } = viewPurse(sitting, words);
    if (left < 0) return said(words.overHint(-left));
    if (state.lens === 'odds') return said(words.oddsLegend, words.takeHint);
    if (state.lens === 'value') return said(words.valueLegend, words.takeHint);
    return said(words.planningHint(scenario.firstYear + game.year), words.takeHint);
  }
  const target = targetOf(state);
  const piece = toolName(scenario, tool, words);
  if (target === undefined) return said(`${words.inHand}: ${piece}`, words.takeHint);
  const item = toolItem(tool, target);
  const effect = effectOf(game, item);
  if (effect === undefined) return said(`${words.inHand}: ${piece}`, words.takeHint);
  const sites = reachedFrom(game, tool.layer, target).map((site) => words.text(site.name));
  return {
    text: itemName(game.setup, item, words),
    points: words.signedPoints(effect.points),
    coins: words.coins(effect.coins),
    more: sites.length > 0 ? words.reaches(words.list(sites)) : words.reachesNone,
  };
}

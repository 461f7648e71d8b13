import { at } from '../../base/assert';
import { memoizePair } from '../../base/memoize';
import type { Hex } from '../../hex/hex';
import { coverOf } from '../../rules/cover';
import { outcomesOf } from '../../rules/score';
import { hexOf, layerOf, nationAt, type Setup } from '../../rules/setup';
import { arrivalOf, destinationOf } from '../../rules/placement';
import { SUITS } from '../../scenario/vocabulary';
import { phaseOf, type GameSession, yearOf } from '../../app/game/game-session';
import type { SelectionState } from '../../app/stores/selection-store';
import type { Words } from '../../i18n/words';
import { coordinatesOf, shortSum } from '../names/item-names';
import type { BoardView, SiteView, TokenView, TurnedView } from './board-view';
import { changesBy } from './cover-changes';
import { shownFor } from './held-piece';
import { rebateText } from './planning/joint-order';
import { pointsAhead } from './points-ahead';
import { viewPledges } from './planning/pledges';
import { presenceNow } from './presence';

const tokensOn = memoizePair((session: GameSession, words: Words): readonly TokenView[] => {
  const game = session.game;
  const { setup } = game;
  const year = yearOf(session);
  const isPlanning = phaseOf(session) === 'planning';
  const view = (layer: number, cell: number, wheels: boolean, state: TokenView['state']) => {
    const { shape, name } = layerOf(setup, layer);
    return {
      ...hexOf(setup, cell),
      key: `${layer}:${cell}`,
      shape,
      letter: words.initial(words.text(name)),
      wheels,
      state,
    };
  };
  if (!isPlanning)
    return game.pieces.map((piece) =>
      view(
        piece.layer,
        piece.cell,
        piece.wheels,
        arrivalOf(game, piece) <= year ? 'serving' : 'pending',
      ),
    );
  const earlier = game.pieces.flatMap((piece) => {
    const cell = destinationOf(game, piece);
    if (cell === undefined) return [];
    const state =
      cell !== piece.cell ? 'planned' : arrivalOf(game, piece) <= year ? 'serving' : 'pending';
    return [view(piece.layer, cell, piece.wheels, state)];
  });
  const ordered = game.plan.orders.map(({ layer, cell, wheels }, index) => ({
    ...view(layer, cell, wheels, 'planned'),
    rebate: rebateText(game, index, words),
  }));
  return [...earlier, ...ordered];
});

/** The sites of a session with their cover, their gaps, and what they met this year. */
export const viewSites = memoizePair((session: GameSession, words: Words): readonly SiteView[] => {
  const presence = presenceNow(session);
  const game = session.game;
  const { setup } = game;
  const year = yearOf(session);
  const { deck } = at(setup.scenario.years, year);
  const met =
    phaseOf(session) === 'planning'
      ? []
      : outcomesOf(game, session.seed, year).slice(0, session.turned);
  const losses = pointsAhead(session)
    ?.losses()
    .map(({ numerator }) => numerator);
  const most = Math.max(...(losses ?? []), 1);
  return setup.scenario.sites.map((facts, site) => {
    const here = met.filter(({ incident }) => incident.site === facts);
    const nation = at(setup.siteNation, site);
    return {
      id: facts.id,
      x: facts.x,
      y: facts.y,
      name: words.text(facts.name),
      short: facts.short,
      kind: facts.kind,
      value: facts.value,
      dial: SUITS.map((suit) => ({
        suit,
        cover: coverOf(setup, presence, site, suit),
        ticks: deck
          .filter((card) => card.suit === suit)
          .map(({ strength, copies }) => ({ strength, copies }))
          .sort((a, b) => a.strength - b.strength),
      })),
      isShared: (presence.programmes & at(setup.pictureMasks, nation)) !== 0,
      risk: losses && at(losses, site) / most,
      held: here.filter(({ holds }) => holds).length,
      disrupted: here.filter(({ holds }) => !holds).length,
    };
  });
});

/** The incident last turned over in this year; the last of all stays until the ledger is away. */
const turnedOn = memoizePair((session: GameSession, words: Words): TurnedView | undefined => {
  const phase = phaseOf(session);
  if ((phase !== 'incidents' && phase !== 'ledger') || session.turned === 0) return undefined;
  const year = yearOf(session);
  const { incident, sum, holds, points } = at(
    outcomesOf(session.game, session.seed, year),
    session.turned - 1,
  );
  return {
    key: `${year}:${session.turned}`,
    x: incident.site.x,
    y: incident.site.y,
    suit: incident.suit,
    strength: incident.strength,
    holds,
    sum: shortSum(sum, incident.strength, points, words),
  };
});

/** The cards that still lie face down; none where there are none to come. */
function deckOn(session: GameSession, words: Words): BoardView['deck'] {
  const phase = phaseOf(session);
  if (phase === 'debrief') return undefined;
  const { incidents } = at(session.scenario.years, yearOf(session));
  const left = phase === 'planning' ? incidents : incidents - session.turned;
  return left > 0 ? { left, text: words.table.deckLeft({ count: left }) } : undefined;
}

/** The hexes of land with their nations and coordinates. */
const landOf = memoizePair((setup: Setup, words: Words): BoardView['land'] =>
  setup.land.map((cell) => {
    const hex = hexOf(setup, cell);
    return { ...hex, nation: nationAt(setup, cell), coordinates: coordinatesOf(hex, words) };
  }),
);

/** What the board depends on besides the game. */
export interface BoardState extends SelectionState {
  /** Whether motion is replaced by plain changes. */
  readonly isStill: boolean;
}

/** The board of a session as the player sees it now. */
export function viewBoard(
  state: BoardState,
  session: GameSession,
  words: Words,
  advised?: Hex,
): BoardView {
  const game = session.game;
  const { setup } = game;
  const { scenario } = setup;
  const shown = shownFor(state, session, words);
  const phase = phaseOf(session);
  const { considered } = state;
  const isItem = phase === 'planning' && considered !== undefined && 'do' in considered;
  return {
    scenario: scenario.id,
    title: words.text(scenario.title),
    columns: setup.columns,
    rows: scenario.board.rows.length,
    land: landOf(setup, words),
    sites: viewSites(session, words),
    tokens: [...tokensOn(session, words), ...shown.preview],
    pledges: viewPledges(session, words),
    open: shown.open,
    reach: shown.reach,
    reachedSites: shown.reachedSites,
    values: shown.values,
    changes: isItem ? changesBy(game, considered, words) : [],
    advised: phase === 'planning' ? advised : undefined,
    focus: state.focus,
    hover: state.hover,
    turned: turnedOn(session, words),
    deck: deckOn(session, words),
    showsRisk: state.lens === 'odds' && phase === 'planning',
    showsPatrol: phase === 'planning' ? game.hasPatrol && !game.plan.retire : game.hasPatrol,
    isStill: state.isStill,
  };
}

import { at } from '../../base/assert';
import type { Fraction } from '../../base/fraction';
import { unwrap } from '../../base/result';
import { type Hex, isSameHex } from '../../hex/hex';
import { type Action, isSameItem, type PlanItem } from '../../rules/action';
import { replay } from '../../rules/apply';
import type { Decision } from '../../analysis/decisions';
import { createGame, type Game, isOver } from '../../rules/game';
import { itemsOf } from '../../rules/legal';
import { outlook, plannedHeld, plannedScore } from '../../analysis/planned-score';
import { hexOf, layerOf, nationAt } from '../../rules/setup';
import { arrivalOf } from '../../rules/placement';
import type { Shape } from '../../scenario/vocabulary';
import type { GameSession } from '../../app/game/game-session';
import type { Words } from '../../i18n/words';
import { coordinatesOf, itemName, layerName, placeName } from '../names/item-names';

/** In which of two plans a piece stands: in the better one, in the player's own, or in both. */
export type Whose = 'both' | 'better' | 'own';

export interface PlanToken extends Hex {
  readonly key: string;
  readonly shape: Shape;
  readonly whose: Whose;
  readonly isPending: boolean;
  readonly piece: string;
  readonly place: string;
}

/** A hex that is singled out: the player's decision, or what a better plan has instead. */
export interface PlanMark extends Hex {
  readonly whose: 'own' | 'better';
}

export interface PlanBoardView {
  readonly columns: number;
  readonly rows: number;
  readonly land: readonly (Hex & { readonly nation: number; readonly coordinates: string })[];
  readonly sites: readonly (Hex & { readonly short: string; readonly value: number })[];
  readonly tokens: readonly PlanToken[];
  readonly marks: readonly PlanMark[];
  readonly layers: readonly { readonly shape: Shape; readonly name: string }[];
  readonly alt: string;
}

/** What one plan does in a year, and what it comes to. */
export interface PlanSide {
  readonly items: readonly { readonly name: string; readonly isShared: boolean }[];
  readonly bill: number;
  readonly left: number;
  readonly held: Fraction;
  /** What comes at the very end; none before the last year. */
  readonly end:
    { readonly pledges: number; readonly savings: number; readonly planned: Fraction } | undefined;
}

export interface PlanYearView {
  readonly year: number;
  readonly name: string;
  readonly board: PlanBoardView;
  readonly better: PlanSide;
  readonly own: PlanSide;
}

/** A plan that can be laid out in place of a best one. */
export interface ShownPlan {
  /** Which plan it is, in words that end a sentence. */
  readonly title: string;
  /** What it is called beside the player's own. */
  readonly name: string;
  readonly plan: readonly Action[];
}

/** The actions of the years before one, their closings with them. */
export function actionsUpTo(actions: readonly Action[], year: number): Action[] {
  let closed = 0;
  const end = actions.findIndex((action) => {
    if (closed >= year) return true;
    if (action.do === 'close-books') closed++;
    return false;
  });
  return actions.slice(0, end < 0 ? actions.length : end);
}

/** A year of a plan: the game once its books were closed, and what its plan held. */
function playYear(start: Game, actions: readonly Action[], year: number) {
  const whole = actionsUpTo(actions, year + 1);
  const open = unwrap(replay(start, whole.slice(0, -1)));
  return { game: unwrap(replay(open, whole.slice(-1))), items: itemsOf(open) };
}

type Played = ReturnType<typeof playYear>;

function sideOf(mine: Played, other: Played, year: number, words: Words): PlanSide {
  const { setup, books } = mine.game;
  const book = at(books, year);
  return {
    items: mine.items.map((item) => ({
      name: itemName(setup, item, words),
      isShared: other.items.some((one) => isSameItem(one, item)),
    })),
    bill: book.bill,
    left: book.treasury,
    held: { numerator: plannedHeld(setup, year, book), denominator: setup.denominator },
    end: isOver(mine.game) ? endOf(mine.game) : undefined,
  };
}

function endOf(game: Game): PlanSide['end'] {
  const whole = outlook(game);
  return { pledges: whole.pledges, savings: whole.savings, planned: plannedScore(whole) };
}

/** The pieces of two games, each piece once. */
function tokensOf(better: Game, own: Game, year: number, words: Words): PlanToken[] {
  const { setup } = own;
  const keyOf = ({ layer, cell }: { layer: number; cell: number }) => `${layer}:${cell}`;
  const pieces = (game: Game) => new Map(game.pieces.map((piece) => [keyOf(piece), piece]));
  const [theirs, mine] = [pieces(better), pieces(own)];
  return [...new Map([...theirs, ...mine]).entries()]
    .map(([key, piece]) => {
      const hex = hexOf(setup, piece.cell);
      const name = layerName(setup, piece.layer, words);
      const whose: Whose = !mine.has(key) ? 'better' : !theirs.has(key) ? 'own' : 'both';
      return {
        ...hex,
        key,
        whose,
        shape: layerOf(setup, piece.layer).shape,
        isPending: arrivalOf(own, piece) > year,
        piece: piece.wheels ? words.names.onWheels({ layer: name }) : name,
        place: placeName(setup.scenario, hex, words),
        order: piece.cell * 100 + piece.layer,
      };
    })
    .toSorted((a, b) => a.order - b.order);
}

/** Where a decision can be seen on the board. */
function hexesOf(game: Game, item: Decision | undefined): Hex[] {
  switch (item?.do) {
    case 'order':
    case 'stand-down':
      return [item.at];
    case 'move':
      return [item.to];
    case 'buy': {
      const nation = game.setup.nationIndex.get(item.nation ?? '');
      return game.setup.scenario.sites.filter(
        (_, site) => at(game.setup.siteNation, site) === nation,
      );
    }
    default:
      return [];
  }
}

export interface Marked {
  readonly own: Decision;
  readonly better: readonly PlanItem[];
}

/** A year of a better plan beside the same year of the player's own, both played by the rules. */
export function viewPlanYear(
  session: GameSession,
  plan: readonly Action[],
  year: number,
  words: Words,
  marked?: Marked,
): PlanYearView {
  const start = createGame(session.scenario);
  const better = playYear(start, plan, year);
  const own = playYear(start, session.actions, year);
  const { setup } = session.game;
  const { scenario, land, columns } = setup;
  const name = scenario.firstYear + year;
  const marks = (whose: PlanMark['whose'], item: Decision | undefined): PlanMark[] =>
    hexesOf(start, item).map(({ x, y }) => ({ x, y, whose }));
  return {
    year,
    name: String(name),
    board: {
      columns,
      rows: scenario.board.rows.length,
      land: land.map((cell) => {
        const hex = hexOf(setup, cell);
        return { ...hex, nation: nationAt(setup, cell), coordinates: coordinatesOf(hex, words) };
      }),
      sites: scenario.sites.map(({ x, y, short, value }) => ({ x, y, short, value })),
      tokens: tokensOf(better.game, own.game, year, words),
      marks: marked
        ? [...marks('own', marked.own), ...marked.better.flatMap((item) => marks('better', item))]
        : [],
      layers: scenario.layers.map((layer) => ({
        shape: layer.shape,
        name: words.text(layer.name),
      })),
      alt: words.debrief.boardOfYear({ year: name }),
    },
    better: sideOf(better, own, year, words),
    own: sideOf(own, better, year, words),
  };
}

/** The tokens of a hex in their order. */
export const tokensAt = (board: PlanBoardView, hex: Hex): PlanToken[] =>
  board.tokens.filter((token) => isSameHex(token, hex));

import { presenceNow } from './presence';
import { pledgesAt } from './planning/pledges';
import { at } from '../../base/assert';
import { type Hex, isSameHex } from '../../hex/hex';
import type { PlanItem } from '../../rules/action';
import { explainCover, type Presence } from '../../rules/cover';
import type { Game, Piece } from '../../rules/game';
import { cellOf, hexOf, layerOf } from '../../rules/setup';
import { arrivalOf, destinationOf } from '../../rules/placement';
import { type Kind, type Shape, type Suit, SUITS } from '../../scenario/vocabulary';
import { phaseOf, type GameSession, yearOf } from '../../app/game/game-session';
import type { Tool } from '../../app/game/tool';
import type { SelectionState } from '../../app/stores/selection-store';
import type { Words } from '../../i18n/words';
import { joined } from '../../i18n/formats';
import { rebateText } from './planning/joint-order';
import { layerName, placeName, sumText } from '../names/item-names';

/** Something that can be done with a piece where it stands. */
export type PieceAct =
  | { readonly do: 'take-back'; readonly item: PlanItem }
  | { readonly do: 'stand-down'; readonly item: PlanItem }
  | { readonly do: 'move'; readonly tool: Tool };

export interface PieceView {
  readonly key: string;
  readonly name: string;
  readonly shape: Shape;
  readonly letter: string;
  readonly state: string;
  readonly acts: readonly PieceAct[];
}

export interface HereView {
  readonly title: string;
  readonly line: string;
  readonly kind: Kind | undefined;
  readonly rule: string | undefined;
  readonly covers: readonly {
    readonly suit: Suit;
    readonly cover: number;
    readonly sum: string;
    readonly holds: string;
    /** The strengths in the deck with their copies. */
    readonly deck: string;
    /** Whether the deck has a card of this suit that the cover does not hold. */
    readonly isGap: boolean;
  }[];
  readonly pieces: readonly PieceView[];
  /** The pledges that name the site, each in a line. */
  readonly pledges: readonly string[];
}

/** The strengths in a deck with their copies, the weakest first. */
function deckText(
  cards: readonly { readonly strength: number; readonly copies: number }[],
  words: Words,
): string {
  const told = cards
    .toSorted((a, b) => a.strength - b.strength)
    .map(({ strength, copies }) =>
      copies > 1 ? words.board.deckCards({ strength, copies }) : String(strength),
    );
  return told.length === 0 ? words.board.noCards : words.series(told);
}

function piecesAt(session: GameSession, cell: number, words: Words): PieceView[] {
  const game = session.game;
  const { setup, plan } = game;
  const isPlanning = phaseOf(session) === 'planning';
  const hex = hexOf(setup, cell);
  const base = (layer: number, wheels: boolean) => {
    const { shape } = layerOf(setup, layer);
    const name = layerName(setup, layer, words);
    return {
      name: wheels ? words.names.onWheels({ layer: name }) : name,
      shape,
      letter: words.initial(name),
    };
  };
  const arrival = (piece: Piece): string => {
    const year = arrivalOf(game, piece);
    return year <= yearOf(session)
      ? words.table.serving
      : words.table.arrives({ year: session.scenario.firstYear + year });
  };
  const earlier = game.pieces.flatMap((piece, index): PieceView[] => {
    const to = isPlanning ? destinationOf(game, piece) : piece.cell;
    const isDown = to === undefined && piece.cell === cell;
    if (to !== cell && !isDown) return [];
    return [
      {
        ...base(piece.layer, piece.wheels),
        key: `piece ${index}`,
        state: isDown ? words.table.stoodDownNow : arrival(piece),
        acts: isPlanning ? actsOf(game, piece, to) : [],
      },
    ];
  });
  const ordered = plan.orders.flatMap((order, index): PieceView[] => {
    if (order.cell !== cell) return [];
    const layer = layerOf(setup, order.layer);
    const item: PlanItem = { do: 'order', layer: layer.id, at: hex };
    const state =
      layer.lead > 0 ? arrival({ ...order, ordered: game.year }) : words.table.plannedNow;
    return [
      {
        ...base(order.layer, order.wheels),
        key: `order ${layer.id}`,
        state: joined([state, rebateText(game, index, words)], words.page.facts),
        acts: [{ do: 'take-back', item: order.wheels ? { ...item, wheels: true } : item }],
      },
    ];
  });
  return [...earlier, ...ordered];
}

function actsOf({ setup }: Game, piece: Piece, to: number | undefined): PieceAct[] {
  const { id, upkeep } = layerOf(setup, piece.layer);
  const from = hexOf(setup, piece.cell);
  if (to === undefined)
    return [{ do: 'take-back', item: { do: 'stand-down', layer: id, at: from } }];
  if (to !== piece.cell) {
    const item: PlanItem = { do: 'move', layer: id, from, to: hexOf(setup, to) };
    return [{ do: 'take-back', item }];
  }
  return [
    ...(piece.wheels
      ? [{ do: 'move', tool: { kind: 'move', layer: id, wheels: true, from } } as const]
      : []),
    ...(upkeep > 0
      ? [{ do: 'stand-down', item: { do: 'stand-down', layer: id, at: from } } as const]
      : []),
  ];
}

/** What there is to say and to do about a hex; whoever asks of many gives what is present. */
export function viewHex(
  session: GameSession,
  hex: Hex,
  words: Words,
  presence: Presence = presenceNow(session),
): HereView {
  const game = session.game;
  const { setup } = game;
  const { scenario } = setup;
  const cell = cellOf(setup, hex);
  const title = placeName(scenario, hex, words);
  const nationIndex = cell === undefined ? undefined : setup.nationOf[cell];
  if (cell === undefined || nationIndex === undefined)
    return {
      title,
      line: words.table.openSea,
      kind: undefined,
      rule: undefined,
      covers: [],
      pieces: [],
      pledges: [],
    };
  const nation = words.text(at(scenario.nations, nationIndex).name);
  const pieces = piecesAt(session, cell, words);
  const site = scenario.sites.findIndex((candidate) => isSameHex(candidate, hex));
  if (site < 0)
    return {
      title,
      line: words.table.openLand({ nation }),
      kind: undefined,
      rule: undefined,
      covers: [],
      pieces,
      pledges: [],
    };
  const { kind, value } = at(scenario.sites, site);
  const { deck } = at(scenario.years, yearOf(session));
  const covers = SUITS.map((suit) => {
    const sum = explainCover(setup, presence, site, suit);
    const cards = deck.filter((card) => card.suit === suit);
    const count = (list: typeof cards): number => list.reduce((n, { copies }) => n + copies, 0);
    const held = count(cards.filter(({ strength }) => strength <= sum.cover));
    return {
      suit,
      cover: sum.cover,
      sum: sum.parts.length === 0 ? words.table.noCover : sumText(setup, sum, words),
      holds: words.table.holdsCards({ held, all: count(cards) }),
      deck: deckText(cards, words),
      isGap: held < count(cards),
    };
  });
  const isShared = explainCover(setup, presence, site, 'buzz').isSum;
  return {
    title,
    line: words.table.siteLine({ kind: words.kind(kind), nation, value }),
    kind,
    rule: isShared ? words.table.sumRule : words.table.largestRule,
    covers,
    pieces,
    pledges: pledgesAt(session, hex, words),
  };
}

/** The hex that the focus is on, if any. */
export const viewHere = (
  { focus }: Pick<SelectionState, 'focus'>,
  session: GameSession,
  words: Words,
): HereView | undefined => focus && viewHex(session, focus, words);

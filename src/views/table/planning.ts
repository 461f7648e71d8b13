import { at } from '../../base/assert';
import type { Fraction } from '../../base/fraction';
import type { PlanItem } from '../../rules/action';
import { billLines, totalOf } from '../../rules/bill';
import type { Game } from '../../rules/game';
import { itemOf, itemsOf } from '../../rules/legal';
import { outlook, plannedScore } from '../../analysis/planned-score';
import type { Programme, Setup } from '../../rules/setup';
import { deckSize } from '../../scenario/check';
import type { Layer } from '../../scenario/scenario';
import { KINDS, type Shape, type Suit, SUITS } from '../../scenario/vocabulary';
import { gameOf, type Sitting, yearOf } from '../../app/game/game-session';
import type { State, Tool } from '../../app/state';
import type { Words } from '../../i18n/words';
import { changesBy, changesText } from './cover-changes';
import { shareOf } from './effect';
import { itemName, lineName, marksText, programmeName } from '../names/item-names';

export interface PurseView {
  readonly treasury: number;
  readonly bill: number;
  /** Coins left after the bill; negative where it is too high. */
  readonly left: number;
  readonly lines: readonly { readonly name: string; readonly coins: number }[];
  readonly planned: Fraction;
  readonly items: readonly { readonly item: PlanItem; readonly name: string }[];
}

export function viewPurse(sitting: Sitting, words: Words): PurseView {
  const game = gameOf(sitting);
  const lines = billLines(game);
  const bill = totalOf(lines);
  return {
    treasury: game.treasury,
    bill,
    left: game.treasury - bill,
    lines: lines.map((line) => ({ name: lineName(game.setup, line, words), coins: line.coins })),
    planned: plannedScore(outlook(game)),
    items: itemsOf(game).map((item) => ({ item, name: itemName(game.setup, item, words) })),
  };
}

export interface ForecastView {
  readonly year: number;
  readonly isNow: boolean;
  readonly isPast: boolean;
  readonly cards: string;
  readonly income: number;
  readonly suits: readonly {
    readonly suit: Suit;
    /** Copies of each strength from 1 to the highest of the scenario. */
    readonly copies: readonly { readonly strength: number; readonly copies: number }[];
  }[];
  readonly omens: string;
}

export function viewForecasts(sitting: Sitting, words: Words): ForecastView[] {
  const { years, firstYear } = sitting.scenario;
  const strengths = years.flatMap(({ deck }) => deck.map(({ strength }) => strength));
  const highest = Math.max(...strengths);
  const lowest = Math.min(1, ...strengths);
  const now = yearOf(sitting);
  return years.map((year, index) => {
    const said = KINDS.flatMap((kind) => {
      const tokens = year.omens[kind] ?? 1;
      return tokens === 1 ? [] : [words.omenOf(words.kindMany(kind), tokens)];
    });
    return {
      year: firstYear + index,
      isNow: index === now,
      isPast: index < now,
      cards: words.cards(year.incidents, deckSize(year)),
      income: year.income,
      suits: SUITS.map((suit) => ({
        suit,
        copies: Array.from({ length: highest - lowest + 1 }, (_, i) => ({
          strength: lowest + i,
          copies: year.deck
            .filter((card) => card.suit === suit && card.strength === lowest + i)
            .reduce((sum, card) => sum + card.copies, 0),
        })),
      })),
      omens: said.length > 0 ? words.omen(said) : words.noOmen,
    };
  });
}

export interface TrayView {
  readonly tool: Tool;
  readonly name: string;
  readonly shape: Shape;
  readonly letter: string;
  readonly cost: number;
  readonly marks: readonly { readonly suit: Suit; readonly mark: number }[];
  readonly facts: readonly string[];
  /** How far the next rebate is, where the joint order is in force. */
  readonly set: string | undefined;
  readonly isInHand: boolean;
}

const marksOf = (marks: Layer['marks']) =>
  SUITS.flatMap((suit) => {
    const mark = marks[suit] ?? 0;
    return mark > 0 ? [{ suit, mark }] : [];
  });

const isJoint = ({ setup, programmes, plan }: Game): boolean =>
  ((programmes | plan.programmes) & setup.jointOrderBit) !== 0;

export function viewTray(state: State, sitting: Sitting, words: Words): TrayView[] {
  const game = gameOf(sitting);
  const { setup } = game;
  const { layers, wheels } = setup.scenario;
  return layers.flatMap((layer, index) => {
    const name = words.text(layer.name);
    const ordered = game.plan.orders.filter((order) => order.layer === index).length;
    const hasRebate = isJoint(game) && at(setup.rebate, index) > 0;
    const facts = [
      layer.reach === 0 ? words.ownHex : words.reachOf(layer.reach),
      ...(layer.lead > 0 ? [words.leadOf(layer.lead)] : []),
      ...(layer.upkeep > 0 ? [words.upkeepOf(layer.upkeep)] : []),
    ];
    const view = (onWheels: boolean): TrayView => ({
      tool: { kind: 'order', layer: layer.id, wheels: onWheels },
      name: onWheels ? words.onWheels(name) : name,
      shape: layer.shape,
      letter: words.initial(name),
      cost: layer.cost + (onWheels ? (wheels?.cost ?? 0) : 0),
      marks: marksOf(layer.marks),
      facts: onWheels ? [...facts, words.wheelsHint] : facts,
      set: hasRebate ? words.setOf(ordered) : undefined,
      isInHand:
        state.tool?.kind === 'order' &&
        state.tool.layer === layer.id &&
        state.tool.wheels === onWheels,
    });
    return wheels?.layer === layer.id ? [view(false), view(true)] : [view(false)];
  });
}

export interface ProgrammeView {
  readonly kind: Programme['kind'] | 'patrol';
  readonly nation: number;
  readonly name: string;
  /** The nation alone, for a shared picture; the name otherwise. */
  readonly short: string;
  readonly text: string;
  readonly cost: number;
  readonly item: PlanItem;
  /** Not to be had yet; on offer; in this year's plan; bought earlier (or, the patrol, gone). */
  readonly state: 'later' | 'offered' | 'planned' | 'settled';
  readonly status: string;
  /** What it changes, or what it adds where it is planned. */
  readonly points: Fraction | undefined;
  /** The same at the sites, in words; empty where no cover changes. */
  readonly changes: string;
}

const whatItDoes = (
  game: Game,
  item: PlanItem,
  words: Words,
): Pick<ProgrammeView, 'points' | 'changes'> => ({
  points: shareOf(game, item)?.points,
  changes: changesText(changesBy(game, item, words), words),
});

function programmeText(setup: Setup, kind: Programme['kind'], words: Words): string {
  const { programmes, layers } = setup.scenario;
  const layer = (id: string | undefined): string => {
    const found = layers.find((candidate) => candidate.id === id);
    return found ? words.text(found.name) : '';
  };
  switch (kind) {
    case 'shared-picture':
      return words.sharedPictureText;
    case 'joint-order':
      return words.jointOrderText;
    case 'long-reach':
      return words.longReachText(layer(programmes.longReach?.layer));
    case 'seeker': {
      const extra = marksOf(programmes.seeker?.marks ?? {}).map(
        ({ suit, mark }) => `${words.suit(suit)}\u00a0${words.signed(mark)}`,
      );
      return words.seekerText(layer(programmes.seeker?.layer), extra.join(', '));
    }
  }
}

/** The programmes as cards, and the patrol where there is one. */
export function viewProgrammes(sitting: Sitting, words: Words): ProgrammeView[] {
  const game = gameOf(sitting);
  const { setup, plan } = game;
  const { firstYear, patrol } = setup.scenario;
  const cards = setup.programmes.map((programme, index): ProgrammeView => {
    const item = itemOf(setup, programme);
    const name = programmeName(setup, programme, words);
    const nation = setup.scenario.nations[programme.nation];
    const bit = 1 << index;
    const isSettled = (game.programmes & bit) !== 0;
    const isPlanned = (plan.programmes & bit) !== 0;
    const isLater = game.year < programme.from;
    const state = isSettled ? 'settled' : isPlanned ? 'planned' : isLater ? 'later' : 'offered';
    const status = {
      settled: words.inForce,
      planned: words.bought,
      later: words.fromYear(firstYear + programme.from),
      offered: words.buy,
    }[state];
    return {
      kind: programme.kind,
      nation: programme.nation,
      name,
      short: nation ? words.text(nation.name) : name,
      text: programmeText(setup, programme.kind, words),
      cost: programme.cost,
      item,
      state,
      status,
      ...whatItDoes(game, item, words),
    };
  });
  if (patrol === undefined) return cards;
  const item = { do: 'retire' } as const;
  return [
    ...cards,
    {
      kind: 'patrol',
      nation: -1,
      name: words.patrol,
      short: words.patrol,
      text: words.patrolText(marksText(patrol.marks, words)),
      cost: patrol.upkeep,
      item,
      state: !game.hasPatrol ? 'settled' : plan.retire ? 'planned' : 'offered',
      status: game.hasPatrol && !plan.retire ? words.retire : words.retired,
      ...whatItDoes(game, item, words),
    },
  ];
}

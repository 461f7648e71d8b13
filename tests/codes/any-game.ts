import { createGameRecord, type GameRecord } from '../../src/rules/game-record';
import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import type { GeneratorChoices } from '../../src/generator/choices';
import type { Action } from '../../src/rules/action';
import { apply, replay } from '../../src/rules/apply';
import { billLines, totalOf } from '../../src/rules/bill';
import { createGame, type Game, isOver } from '../../src/rules/game';
import { itemOf, legalItems } from '../../src/rules/legal';
import { hexOf, layerOf } from '../../src/rules/setup';
import type { Scenario } from '../../src/scenario/scenario';
import { type Below, pick, playAtRandom } from '../rules/random-play';
import { tinyScenario } from '../rules/tiny-scenario';
import { LEVELS, library } from './library';
import { playable } from '../scenario/playable';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ODD = ['a lark', 'i', 'ABCDEF', '0000000', 'Škoda', '🦆🦆', '\ud83e', '', '~#%7E', '\u0000'];

export const someLetters = (count: number, below: Below): string =>
  Array.from({ length: count }, () => pick([...LETTERS], below)).join('');

/** A seed: mostly as the game makes them, at times as people do. */
export function anySeed(below: Below): string {
  if (below(4) > 0) return someLetters(1 + below(5), below);
  const odd = `${pick(ODD, below)}${pick(ODD, below)}`;
  return odd === '' ? 'x'.repeat(1 + below(40)) : odd;
}

export const anyChoices = (below: Below): GeneratorChoices => ({
  size: pick(['small', 'medium', 'large'], below),
  nations: pick([1, 2, 3], below),
  years: pick([2, 3, 4], below),
  difficulty: pick(['gentle', 'steady', 'steep'], below),
  seed: someLetters(4, below),
});

/** A shipped level, a generated scenario, or one of somebody's own. */
export function anyScenario(below: Below): Scenario {
  const kind = below(3);
  if (kind === 0) return pick(LEVELS, below);
  if (kind === 1) return library.generate(anyChoices(below));
  const own = tinyScenario(below);
  return below(2) === 0 ? own : playable({ ...own, id: 'own', edition: 1 + below(999) });
}

export const textOf = (game: Game): string =>
  JSON.stringify(game, (key, value: unknown) => (key === 'setup' ? undefined : value));

/** The game that some actions lead to. */
export const gameAfter = (scenario: Scenario, actions: readonly Action[]): Game =>
  unwrap(replay(createGame(scenario), actions));

/** A game stopped anywhere: in the middle of a year, of its incidents, at a ledger, at the end. */
export function anyGame(scenario: Scenario, below: Below): GameRecord {
  const all = playAtRandom(scenario, 12, below).actions;
  const actions = below(3) === 0 ? all : all.slice(0, below(all.length + 1));
  const closed = actions.filter((action) => action.do === 'close-books').length;
  const most = scenario.years[closed - 1]?.incidents ?? 0;
  const isUnread =
    at([{ do: '' }, ...actions], actions.length).do === 'close-books' && below(2) > 0;
  return {
    scenario,
    seed: anySeed(below),
    actions,
    undone: [],
    turned: isUnread ? below(most + 1) : most,
    read: isUnread ? closed - 1 : closed,
    isHinted: below(3) === 0,
  };
}

/** A game with a table of seats at any point that its years allow. */
export function seatedAnyhow(record: GameRecord, below: Below): GameRecord {
  const { nations } = record.scenario;
  const dealt = nations.map(() => below(nations.length));
  const used = [...new Set(dealt)];
  const count = used.length;
  const seats = used.map((seat) =>
    dealt.reduce((held, of, nation) => (of === seat ? held | (1 << nation) : held), 0),
  );
  const turn = below(count);
  const absent = below(2 ** count) & ~(1 << turn);
  const closed = record.actions.filter((action) => action.do === 'close-books').length;
  const times = <T>(length: number, make: () => T): T[] => Array.from({ length }, make);
  return {
    ...record,
    seats: {
      name: someLetters(5, below),
      seats,
      hasAims: below(2) === 0,
      turn,
      absent,
      agreed: below(2 ** count) & ~absent,
      turns: times(count, () => below(10)),
      ended: times(closed, () => 1 + below(2 ** count - 1)),
      history: times(below(13), () => below(2 ** 25)),
    },
  };
}

/** A finished game in which every coin is spent that can be, on anything that is legal. */
export function spendAll(scenario: Scenario, below: Below): GameRecord {
  let game = createGame(scenario);
  const actions: Action[] = [];
  while (!isOver(game)) {
    const items = legalItems(game)
      .map((item) => ({ item, place: below(1_000_000) }))
      .sort((a, b) => a.place - b.place);
    for (const { item } of items) {
      const next = apply(game, item);
      if (!next.ok) continue;
      const closed = apply(next.value, { do: 'close-books' });
      if (!closed.ok || totalOf(billLines(next.value)) > game.treasury) continue;
      game = next.value;
      actions.push(item);
    }
    actions.push({ do: 'close-books' });
    game = unwrap(apply(game, { do: 'close-books' }));
  }
  const turned = at(scenario.years, scenario.years.length - 1).incidents;
  const read = scenario.years.length;
  const seed = someLetters(5, below);
  return { ...createGameRecord(scenario, seed), actions, turned, read };
}

/** The actions of a finished game of the flagship, where pieces neither move nor leave. */
export const boughtIn = ({ setup, pieces, books }: Game): Action[] =>
  books.flatMap(({ programmes }, year): Action[] => [
    ...setup.programmes.flatMap((programme, index) =>
      ((programmes & ~(books[year - 1]?.programmes ?? 0)) >> index) % 2 === 1
        ? [itemOf(setup, programme)]
        : [],
    ),
    ...pieces
      .filter(({ ordered }) => ordered === year)
      .map(({ layer, cell }) => ({
        do: 'order' as const,
        layer: layerOf(setup, layer).id,
        at: hexOf(setup, cell),
      })),
    { do: 'close-books' },
  ]);

import {
  type Assignment,
  COUNTED_TRIES,
  normalTerms,
  printOfAssignment,
  SHOWN_FROM,
} from '../../src/codes/assignment';
import type { HandIn } from '../../src/codes/hand-in';
import { purchasesOf } from '../../src/analysis/changes';
import { createGame, isOver } from '../../src/rules/game';
import type { Prediction } from '../../src/rules/game-record';
import type { Scenario } from '../../src/scenario/scenario';
import { PROGRAMMES } from '../../src/scenario/vocabulary';
import { type Below, pick } from '../rules/random-play';
import { anyGame, anySeed, gameAfter } from './any-game';
import { library } from './library';

const LINES = [
  '',
  'Spend it well',
  'Één prijs, twee jaren',
  'Qualité & coûts – 15 %',
  'Žž 🦆 Ω',
  '=1+1',
];

/** Some of the things given, in their order. */
const some = <T>(all: readonly T[], below: Below): T[] => all.filter(() => below(3) === 0);

export function anyAssignment(scenario: Scenario, below: Below): Assignment {
  const { programmes } = createGame(scenario).setup;
  const kinds = PROGRAMMES.filter((kind) => programmes.some((one) => one.kind === kind));
  return {
    scenario,
    ...normalTerms({
      title: pick(LINES, below).repeat(1 + below(3)),
      message: `${pick(LINES, below)} ${pick(LINES, below)}`,
      seed: below(2) === 0 ? undefined : anySeed(below),
      shown: {
        hints: pick(SHOWN_FROM, below),
        gains: pick(SHOWN_FROM, below),
        par: pick(SHOWN_FROM, below),
      },
      word: below(2 ** 30),
      thinksFirst: below(2) === 0,
      tries: {
        most: below(3) === 0 ? undefined : 1 + below(9),
        counts: pick(COUNTED_TRIES, below),
      },
      leftOut: {
        layers: some(scenario.layers, below).map(({ id }) => id),
        programmes: some(kinds, below),
      },
    }),
  };
}

/** What somebody may hand in: a game on the board, finished or not, with or without a name. */
export function anyHandIn(scenario: Scenario, below: Below): HandIn {
  const game = anyGame(scenario, below);
  const end = gameAfter(scenario, game.actions);
  const purchases = purchasesOf(game.actions);
  const prediction: Prediction | undefined =
    isOver(end) && below(3) > 0
      ? {
          ...(purchases.length > 0 && below(3) > 0 && { purchase: pick(purchases, below) }),
          ...(below(4) > 0 && { percent: below(101) }),
        }
      : undefined;
  return {
    ...game,
    ...(prediction && { prediction }),
    assignment: printOfAssignment(anyAssignment(scenario, below), library),
    attempt: 1 + below(below(2) === 0 ? 3 : 999),
    name: pick(['', 'Ada', 'Zoë', 'Łukasz', '王小明', '=cmd|A1', '🦆'], below),
    mark: below(2 ** 30),
  };
}

import { resultOf } from '../../src/analysis/result';
import { at } from '../../src/base/assert';
import { unwrap } from '../../src/base/result';
import type { ScenarioLibrary } from '../../src/codes/library';
import { readShared } from '../../src/codes/link';
import { generate } from '../../src/generator/generate';
import { replay } from '../../src/rules/apply';
import { createGame, isOver } from '../../src/rules/game';
import { outlook, plannedScore } from '../../src/analysis/planned-score';
import { outcomesOf, pointsOf } from '../../src/rules/score';
import { drawYear, numbersHash } from '../../src/scenario/draw';
import { EDITIONS } from '../levels/editions';
import type { Golden, GoldenOfClass } from './collection';

/** Every level and edition in the folder, and the generator. */
export const library: ScenarioLibrary = { editions: EDITIONS, generate };

/** What a fragment opens, worked out from scratch. */
export function openGolden(fragment: string): Golden {
  const shared = unwrap(readShared(fragment, library));
  const { scenario, seed = '' } = shared;
  const actions = shared.kind === 'game' ? shared.actions : [];
  const game = unwrap(replay(createGame(scenario), actions));
  const [first] = drawYear(scenario, seed, 0);
  const closed = game.books.length;
  const held = game.books.map((_, year) => pointsOf(outcomesOf(game, seed, year)));
  return {
    fragment,
    id: scenario.id,
    edition: scenario.edition ?? null,
    numbers: numbersHash(scenario),
    seed,
    card: first ? `${first.suit} ${first.strength} ${first.site.id}` : '',
    actions: actions.length,
    closed,
    turned: shared.kind === 'game' ? shared.turned : 0,
    read: shared.kind === 'game' ? shared.read : 0,
    hinted: shared.kind === 'game' && shared.isHinted,
    planned: plannedScore(outlook(game)),
    points: isOver(game) ? resultOf(game, seed).score : held.reduce((sum, n) => sum + n, 0),
    ...(shared.kind === 'game' && shared.seats && { seats: shared.seats }),
  };
}

/** What the code of an assignment or a hand-in says, read from scratch. */
export function openOfClass(fragment: string): GoldenOfClass {
  const shared = unwrap(readShared(fragment, library));
  if (shared.kind !== 'assignment' && shared.kind !== 'hand-in') throw new Error(shared.kind);
  const { scenario, ...said } = shared;
  const says = JSON.parse(JSON.stringify({ ...said, actions: undefined })) as object;
  const base = { fragment, id: scenario.id, numbers: numbersHash(scenario), says };
  if (shared.kind === 'assignment') return { ...base, planned: null };
  const game = unwrap(replay(createGame(scenario), shared.actions));
  return { ...base, planned: plannedScore(outlook(game)) };
}

/** The edition that an entry names; there must be one. */
export const editionOf = (id: string, edition: number) =>
  at(
    EDITIONS.filter((level) => level.id === id && level.edition === edition),
    0,
  );

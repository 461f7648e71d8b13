import { effect, type ReadonlySignal } from '@preact/signals-core';
import { at } from '../../base/assert';
import { outcomesOf } from '../../rules/score';
import type { Cue } from '../ports';
import { type GameSession, yearOf } from './game-session';

/** What there is to hear of a step from one state of a game to the next. */
export function cuesBetween(before: GameSession, after: GameSession): Cue[] {
  if (before.scenario !== after.scenario || before.seed !== after.seed) return [];
  if (after.turned > before.turned) {
    const last = at(outcomesOf(after.game, after.seed, yearOf(after)), after.turned - 1);
    return ['card', last.holds ? 'held' : 'disrupted'];
  }
  const more = after.actions.length - before.actions.length;
  if (more < 0) return ['taken-back'];
  if (more === 0) return [];
  const last = at(after.actions, after.actions.length - 1);
  if (last.do === 'close-books') return ['books'];
  return [last.do === 'take-back' ? 'taken-back' : 'token'];
}

/** Listens to the game on the table, and tells each cue. */
export function listen(
  game: ReadonlySignal<GameSession | undefined>,
  tell: (cue: Cue) => void,
): void {
  let before = game.peek();
  effect(() => {
    const after = game.value;
    if (before && after && before !== after) cuesBetween(before, after).forEach(tell);
    before = after;
  });
}

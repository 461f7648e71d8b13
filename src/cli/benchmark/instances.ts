import type { StatedOptimum } from '../../analysis/benchmark';
import { outlook, plannedScore } from '../../analysis/planned-score';
import { type Fraction, isEqual, reduce, toNumber } from '../../base/fraction';
import { err, ok, type Result } from '../../base/result';
import { generate } from '../../generator/generate';
import { parseId } from '../../generator/parse-id';
import type { Action } from '../../rules/action';
import { createGame, type Game } from '../../rules/game';
import { keptProof } from '../commands/prove';
import { playPlan, readLevel, type Sources } from '../input';
import { say } from '../say';

/** The game at the start of an instance: a level by its name, or a generated scenario by its id. */
export function startOf(id: string, sources: Sources): Result<Game, string> {
  const choices = parseId(id);
  return choices ? ok(createGame(generate(choices))) : readLevel(id, sources);
}

/** Points in words: the nearest decimal, and the exact fraction. */
export function pointsText(points: Fraction): string {
  const { numerator, denominator } = reduce(points);
  const decimal = toNumber(points).toFixed(3);
  return denominator === 1 ? decimal : `${decimal} = ${numerator}/${denominator}`;
}

/** An instance whose plan was played: it comes to the optimum that is stated. */
export interface PlayedInstance {
  readonly start: Game;
  readonly plan: readonly Action[];
}

/** Makes the board of an instance anew and plays its plan, or says what is wrong with either. */
export function playInstance(
  { id, optimum, plan: stated }: StatedOptimum,
  sources: Sources,
): Result<PlayedInstance, string> {
  const start = startOf(id, sources);
  if (!start.ok) return start;
  const plan = stated ?? keptProof(start.value, sources)?.plan;
  if (!plan) return err(say.inPlace({ place: id, what: say.noProof }));
  const end = playPlan(start.value, id, plan);
  if (!end.ok) return end;
  const planned = plannedScore(outlook(end.value));
  if (isEqual(planned, optimum)) return ok({ start: start.value, plan });
  const numbers = { planned: pointsText(planned), optimum: pointsText(optimum) };
  return err(say.inPlace({ place: id, what: say.otherScore(numbers) }));
}

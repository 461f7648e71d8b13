import type { Fraction } from '../../base/fraction';
import { unwrap } from '../../base/result';
import { replay } from '../../rules/apply';
import { createGame, type Game, isOver } from '../../rules/game';
import type { GameRecord } from '../../rules/game-record';
import { type DatedItem, itemsOfPlan } from '../changes';
import { outlook, plannedScore } from '../planned-score';
import { type GameResult, resultOf } from '../result';

/** A game that somebody of a class handed in. */
export interface ClassEntry {
  readonly record: GameRecord;
  /** As it was typed; empty where none was. */
  readonly name: string;
  /** Drawn at random by its device, once for all tries at a task: equal plans of two people differ by it. */
  readonly mark: number;
  /** Which try it is, from 1. */
  readonly attempt: number;
}

/** An entry replayed by the rules: nothing of it is taken on trust but whose it is. */
export interface ClassResult extends ClassEntry {
  /** Its name as two people would take it for the same: whatever its capitals and spaces. */
  readonly nameKey: string;
  readonly game: Game;
  readonly isFinished: boolean;
  /** Planned score; of an unfinished game what it comes to if nothing more is done. */
  readonly planned: Fraction;
  /** What the cards made of it; none before the end. */
  readonly outcome: GameResult | undefined;
  /** What each closed year's plan holds; of an unfinished game the open year's, too. */
  readonly items: readonly DatedItem[];
}

const keyOf = (name: string): string =>
  name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('en');

/** Replays an entry. Throws where its actions are not legal: whoever reads it checks. */
export function judgeEntry(entry: ClassEntry): ClassResult {
  const { scenario, seed, actions } = entry.record;
  const game = unwrap(replay(createGame(scenario), actions));
  const isFinished = isOver(game);
  return {
    ...entry,
    nameKey: keyOf(entry.name),
    game,
    isFinished,
    planned: plannedScore(outlook(game)),
    outcome: isFinished ? resultOf(game, seed) : undefined,
    items: itemsOfPlan(actions),
  };
}

/** How many results there have to be, at the least, before any distribution is shown. */
export const LEAST_GROUP = 5;

/** Whether so many results may be shown as a distribution. */
export const isShownAsGroup = (count: number, least: number): boolean => count >= least;

import type { Highs } from 'highs';
import type { Game } from '../../rules/game';
import type { LinearProgram } from './linear-program';
import { buildModel } from './model';
import { toModelData } from './model-data';
import { TECHNIQUES } from '../techniques';
import { plannedObjective } from './objective';

/** A program in CPLEX's LP format, which other solvers read. */
export function printLp(highs: Highs, program: LinearProgram): string {
  const text = highs.withModel(toModelData(highs, program), (model) => model.exportModel('lp'));
  // CBC's reader does not know HiGHS's short section names. Section names alone begin a line.
  return text
    .replace(/^bin$/m, 'binaries')
    .replace(/^gen$/m, 'generals')
    .replace(/^semi\n/m, '');
}

/**
 * The model of a game's par in CPLEX's LP format (docs/par.md). Its heading says how the objective
 * becomes points. It has the rows that say what a plan is, and not those that only tighten its
 * relaxation.
 */
export function exportLp(highs: Highs, game: Game): string {
  const objective = plannedObjective(game);
  const { program, scale } = buildModel(game, objective, TECHNIQUES);
  const { scenario } = game.setup;
  const points = `objective * ${scale} / ${objective.denominator}`;
  const closed = objective.closed === 0 ? '' : ` + ${objective.closed} / ${objective.denominator}`;
  const heading = [
    `Lowland Skies: ${scenario.id}, from ${scenario.firstYear + game.year} on.`,
    `Points = ${points}${closed}. The objective of every plan is a whole number.`,
    'What the names stand for: docs/par.md.',
  ];
  return `${heading.map((line) => `\\ ${line}\n`).join('')}${printLp(highs, program)}`;
}

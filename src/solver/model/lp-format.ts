import type { Highs } from 'highs';
import type { Game } from '../../rules/game';
import { modelOf } from './model';
import { dataOf } from '../search/relaxation';
import { plannedWorth } from './objective';

/** The model of a game's par in CPLEX's LP format, which other solvers read (docs/par.md). */
export function lpTextOf(highs: Highs, game: Game): string {
  const worth = plannedWorth(game);
  const { program, scale } = modelOf(game, worth);
  const { scenario } = game.setup;
  const points = `objective * ${scale} / ${worth.denominator}`;
  const closed = worth.closed === 0 ? '' : ` + ${worth.closed} / ${worth.denominator}`;
  const heading = [
    `Lowland Skies: ${scenario.id}, from ${scenario.firstYear + game.year} on.`,
    `Points = ${points}${closed}. The objective of every plan is a whole number.`,
    'What the names stand for: docs/par.md.',
  ];
  const text = highs.withModel(dataOf(highs, program), (model) => model.exportModel('lp'));
  // Sections by names that CBC's reader knows too; only they begin a line.
  const sections = text
    .replace(/^bin$/m, 'binaries')
    .replace(/^gen$/m, 'generals')
    .replace(/^semi\n/m, '');
  return `${heading.map((line) => `\\ ${line}\n`).join('')}${sections}`;
}

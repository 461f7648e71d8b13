import type { StatedOptimum } from '../../analysis/benchmark';
import { type Fraction, reduce } from '../../base/fraction';
import { Formulation } from '../../solver/formulation';
import { toObjective } from '../../solver/model/objective';
import { TECHNIQUES } from '../../solver/techniques';
import type { Game } from '../../rules/game';
import { say } from '../say';
import { pointsText } from './instances';

/** The value of the exported model's objective that stands for points. */
function objectiveOf({ scale }: Formulation, points: Fraction): number {
  const { numerator, denominator } = reduce(points);
  const numeratorInUnits = numerator * (scale.denominator / denominator);
  return toObjective(scale, { numerator: numeratorInUnits, denominator: scale.denominator });
}

function rowOf({ id, optimum, provedBy }: StatedOptimum, game: Game): string {
  const formulation = new Formulation({ game }, TECHNIQUES);
  const { setup } = game;
  const { nations, sites, layers, years } = setup.scenario;
  const { rows, columns } = formulation.model.program;
  const sizes = [nations, setup.land, sites, layers, years, rows, columns];
  const cells = [
    id,
    ...sizes.map(({ length }) => length),
    objectiveOf(formulation, optimum),
    pointsText(optimum),
    provedBy.join(', '),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

/** The instances as a table in Markdown: each board's size, its exported model's, its optimum. */
export function printTable(
  instances: readonly { readonly stated: StatedOptimum; readonly game: Game }[],
): string {
  const head = say.instanceColumns;
  const rule = head.replace(/[^|]+/g, ' --- ').trim();
  return `${head}\n${rule}\n${instances.map(({ stated, game }) => rowOf(stated, game)).join('')}`;
}

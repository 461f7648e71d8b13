import { outlook, plannedScore } from '../../src/analysis/planned-score';
import { playStrategy, solvent } from '../../src/analysis/strategies';
import { at } from '../../src/base/assert';
import { type Fraction, reduce, toNumber } from '../../src/base/fraction';
import { unwrap } from '../../src/base/result';
import { yearsOf } from '../../src/rules/action';
import { replay } from '../../src/rules/apply';
import { coalitionsOf } from '../../src/rules/coalition';
import { createGame } from '../../src/rules/game';
import { itemsOf } from '../../src/rules/legal';
import { budgetOf } from '../../src/scenario/budget';
import type { Scenario } from '../../src/scenario/scenario';
import { itemName } from '../../src/views/names/item-names';
import { nationNames } from '../../src/views/names/nation-names';
import { english as words } from '../i18n/english';
import { LEVEL_FILES, proofOf, readLevel } from '../levels/files';

const HEAD = `# Answer key

The best plan of each level, and what it is worth. All of it is written by \`npm run answers\` from the levels and
their proofs, and a test holds it to them. Points are planned points: what a plan is worth on average over every
draw. Another plan may be worth as much. Where a kind of piece has a place by its column and row, no site is there.

*The next thing that gains most* is what most people do: buy what adds most points now, again and again, until
nothing does. Its share of the best is what a class can beat.
`;

/** A number of points, exactly where it is no whole number of tenths. */
function pointsText(points: Fraction): string {
  const { numerator, denominator } = reduce(points);
  if (100 % denominator === 0) return String(numerator / denominator);
  return `${toNumber(points).toFixed(2)} (${numerator}/${denominator})`;
}

const shortly = (points: Fraction): string => toNumber(points).toFixed(1);

/** The levels by the place that they have on the title, the second shelf last. */
export const levelsInOrder = (): Scenario[] =>
  LEVEL_FILES.map(readLevel).sort((a, b) => orderOf(a) - orderOf(b));

const orderOf = ({ campaign }: Scenario): number =>
  (campaign?.shelf === undefined ? 0 : 1000) + (campaign?.place ?? 0);

/** Where a level is found on the title. */
function shelfOf({ campaign }: Scenario): string {
  if (campaign === undefined) return '';
  return campaign.shelf === undefined ? `Level ${campaign.place}` : 'Among the little ones';
}

/** What the best plan does in each year, as rows of a table. */
function planRows(scenario: Scenario): string[] {
  let game = createGame(scenario);
  return yearsOf(proofOf(scenario).plan)
    .slice(0, scenario.years.length)
    .map((items, year) => {
      const planned = unwrap(replay(game, items));
      game = unwrap(replay(planned, [{ do: 'close-books' }]));
      const names = itemsOf(planned).map((item) => itemName(game.setup, item, words));
      const { bill, treasury } = at(game.books, year);
      const done = names.length > 0 ? names.join('; ') : 'nothing new';
      return `| ${scenario.firstYear + year} | ${done} | ${bill} | ${treasury} |`;
    });
}

/** What the best plans for less and for more coins are worth, of those that are proved. */
function budgetLine(scenario: Scenario): string {
  const own = budgetOf(scenario);
  const { frontier } = proofOf(scenario);
  const below = frontier.findLast(({ budget }) => budget < own);
  const above = frontier.find(({ budget }) => budget > own);
  const told = [below, above].flatMap((point) =>
    point ? [`with ${point.budget} coins ${shortly(point.par)}`] : [],
  );
  return `- Another purse, in the same shares by year: ${told.join(', ')}.`;
}

function nationsLine(scenario: Scenario): string[] {
  const { coalitions, stable } = proofOf(scenario);
  if (coalitions === undefined || stable === undefined) return [];
  const alone = coalitionsOf(scenario).map((members, index) => {
    const name = nationNames(scenario, members, words);
    return `${name} ${shortly(at(coalitions, index).par)}`;
  });
  return [
    `- Without the others: ${alone.join('; ')}. The best plan under which nobody would leave: ${shortly(stable.par)}.`,
  ];
}

function levelPage(scenario: Scenario): string {
  const { par } = proofOf(scenario);
  const greedy = plannedScore(outlook(playStrategy(solvent(createGame(scenario)), 'greedy-gain')));
  const share = Math.floor((100 * greedy.numerator) / par.numerator);
  return [
    `## ${words.text(scenario.title)}`,
    '',
    `${shelfOf(scenario)}. ${words.text(scenario.campaign?.lesson ?? { en: '' })}`,
    '',
    `The best plan is worth **${pointsText(par)}** points, of ${budgetOf(scenario)} coins.`,
    '',
    '| year | what is done | cost | coins left |',
    '| --- | --- | --- | --- |',
    ...planRows(scenario),
    '',
    `- The next thing that gains most: ${shortly(greedy)} points, ${share} % of the best.`,
    budgetLine(scenario),
    ...nationsLine(scenario),
  ].join('\n');
}

/** The answer key of every level, as docs/teaching/answer-key.md has it. */
export const answerKey = (): string =>
  `${[HEAD.trimEnd(), ...levelsInOrder().map(levelPage)].join('\n\n')}\n`;

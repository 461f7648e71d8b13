import { resultOf } from '../analysis/result';
import { at } from '../base/assert';
import { type BigFraction, bigToNumber } from '../base/big-fraction';
import { type Fraction, reduce, toNumber } from '../base/fraction';
import type { CoverSum } from '../rules/cover';
import type { BillLine, Book } from '../rules/game';
import { outlook, plannedScore } from '../analysis/planned-score';
import { type Outcome } from '../rules/score';
import { layerOf, type Setup } from '../rules/setup';
import type { Played } from './input';

/** A fraction in lowest terms, with the nearest number that a computer has for it. */
export const exact = (value: Fraction) => ({ ...reduce(value), approximate: toNumber(value) });

/** The same of a longer fraction, its parts as text: they pass the whole numbers that JSON is sure to keep. */
export const exactBig = (value: BigFraction) => ({
  numerator: String(value.numerator),
  denominator: String(value.denominator),
  approximate: bigToNumber(value),
});

/** A line of a bill by the names that a level has for what it is about. */
export function reportLine(setup: Setup, line: BillLine) {
  switch (line.kind) {
    case 'programme': {
      const { kind, nation } = at(setup.programmes, line.programme);
      const of = nation === undefined ? {} : { nation: at(setup.scenario.nations, nation).id };
      return { kind: line.kind, programme: kind, ...of, coins: line.coins };
    }
    case 'patrol':
      return { kind: line.kind, coins: line.coins };
    default: {
      const { kind, layer, count, coins } = line;
      return { kind, layer: layerOf(setup, layer).id, count, coins };
    }
  }
}

// A layer's id may be any word, “patrol” among them, so the patrol has a key of its own.
const reportPart = (setup: Setup, { layer, mark }: CoverSum['parts'][number]) =>
  layer === 'patrol' ? { patrol: true, mark } : { layer: layerOf(setup, layer).id, mark };

const reportOutcome = (setup: Setup, { incident, sum, holds, points }: Outcome) => ({
  site: incident.site.id,
  suit: incident.suit,
  strength: incident.strength,
  rule: sum.isSum ? 'sum' : 'largest',
  parts: sum.parts.map((part) => reportPart(setup, part)),
  cover: sum.cover,
  holds,
  points,
});

/** A finished game as plain data, and what a seed makes of it (docs/plan-format.md). */
export function reportOf({ game, seed }: Played) {
  const { setup, books } = game;
  const { scenario } = setup;
  const ahead = outlook(game);
  const result = seed === undefined ? undefined : resultOf(game, seed);
  const reportYear = ({ income, lines, bill, treasury }: Book, year: number) => ({
    year: scenario.firstYear + year,
    income,
    lines: lines.map((line) => reportLine(setup, line)),
    bill,
    treasury,
    expected: exact({ numerator: at(ahead.held, year), denominator: ahead.denominator }),
    ...(result && {
      incidents: at(result.outcomes, year).map((outcome) => reportOutcome(setup, outcome)),
      held: at(result.held, year),
    }),
  });
  return {
    level: scenario.id,
    ...(scenario.edition !== undefined && { edition: scenario.edition }),
    planned: exact(plannedScore(ahead)),
    years: books.map(reportYear),
    pledges: scenario.pledges.map(({ name, sites, layers, points }, pledge) => ({
      name: name.en,
      sites,
      layers,
      points,
      kept: at(ahead.kept, pledge),
    })),
    savings: { coins: ahead.treasury, points: ahead.savings },
    ...(result && { seed, score: result.score, luck: exact(result.luck) }),
  };
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from '../../src/base/assert';
import { type Aim, dealAims } from '../../src/scenario/aims';
import type { Scenario } from '../../src/scenario/scenario';
import golden from '../golden/aims.json';
import { LEVEL_FILES, readLevel } from '../levels/files';
import { belowFrom } from '../rules/random-play';
import { bystander } from '../rules/three-boards';
import { tinyScenario } from '../rules/tiny-scenario';
import { scaled } from '../scale';
import { aimsByDefinition } from './by-definition';
import { firstFlagship } from './first-flagship';

const lineOf = ({ sites, pledges }: Scenario, aim: Aim): string => {
  if (aim.kind === 'coins') return `coins ${aim.coins}`;
  return aim.kind === 'site'
    ? `site ${at(sites, aim.site).id}`
    : `pledge ${at(pledges, aim.pledge).name.en}`;
};
const linesOf = (scenario: Scenario, seed: string): string[] =>
  dealAims(scenario, seed).map((aim) => lineOf(scenario, aim));

const BOARDS: Readonly<Record<string, Scenario>> = { bystander, benelux: firstFlagship };

// A promise: what a seed has dealt it deals for ever. Lines are only added.
test.each(golden)('$level under $seed', ({ level, seed, aims }) => {
  expect(linesOf(BOARDS[level] ?? bystander, seed)).toEqual(aims);
});

const several = LEVEL_FILES.map(readLevel).filter(({ nations }) => nations.length > 1);

test.each(several.map((level) => [level.id, level] as const))(
  '%s deals by the definition, and asks each nation for a place or coins at times',
  (_, level) => {
    const dealt = new Set<string>();
    for (let seed = 0; seed < 60; seed++) {
      const lines = linesOf(level, String(seed));
      expect(lines).toEqual(aimsByDefinition(level, String(seed)));
      lines.forEach((line, nation) => dealt.add(`${nation} ${line}`));
    }
    for (const kind of ['site', 'coins'])
      level.nations.forEach((_nation, nation) =>
        expect([...dealt].some((line) => line.startsWith(`${nation} ${kind} `))).toBe(true),
      );
  },
);

test('small scenarios deal by the definition, whatever the seed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      (board, seed) => {
        const scenario = tinyScenario(belowFrom(board));
        expect(linesOf(scenario, seed)).toEqual(aimsByDefinition(scenario, seed));
      },
    ),
    { numRuns: scaled(5000) },
  );
});

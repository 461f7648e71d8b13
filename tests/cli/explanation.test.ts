import { expect, test } from 'vitest';
import { explain } from '../../src/analysis/explain/explain';
import { reportExplanation } from '../../src/cli/explanation';
import { setUp } from '../../src/rules/setup';
import { COINS } from '../analysis/explain/cases/coins';
import { PIECES } from '../analysis/explain/cases/pieces';
import { PROGRAMMES } from '../analysis/explain/cases/programmes';
import { planOf } from './sources';

const kitAt = (x: number, year: number) => ({ year, do: 'order', layer: 'kit', at: { x, y: 0 } });

/** What the causes of each case are about: names for indices, and the level's years. */
const ABOUT: Readonly<Record<string, readonly object[]>> = {
  'coins that save a point bring two elsewhere': [{ kind: 'idle', left: 24, savings: 1 }],
  'a pledge that one piece would have kept': [
    { kind: 'pledge', pledge: 'Pledge', fault: 'missed' },
  ],
  'an order that waits for the others': [{ kind: 'rebate', layer: 'kit', year: 2, rebates: 1 }],
  'a piece ordered a year late': [{ kind: 'order', fault: 'late', item: kitAt(0, 1), own: 2 }],
  'a tower ordered in the last year': [{ kind: 'too-late', item: { year: 2, layer: 'tower' } }],
  'a piece where there is no site': [{ kind: 'surplus', item: kitAt(3, 1), why: 'nowhere' }],
  'a piece that counts over the border': [{ kind: 'partner', sites: ['third'], across: true }],
  'the site that is likelier to be met': [{ kind: 'likely', item: kitAt(0, 1), sites: ['first'] }],
  'a picture that adds up nothing': [
    { programme: 'shared-picture', nation: 'a', fault: 'needless', own: 1, better: null },
  ],
  'long reach in the place of a piece': [
    { programme: 'long-reach', fault: 'missing', own: null, better: 1 },
  ],
  'a patrol retired a year late': [{ kind: 'patrol', fault: 'kept', own: 2, better: 1 }],
};

test.each([...COINS, ...PIECES, ...PROGRAMMES].filter(({ name }) => Object.hasOwn(ABOUT, name)))(
  '$name',
  ({ name, on, own, better }) => {
    const explained = explain(on, planOf(...own), planOf(...better));
    expect(reportExplanation(setUp(on), explained).causes).toMatchObject(ABOUT[name] ?? []);
  },
);

test('each case that is described is there', () => {
  const names = [...COINS, ...PIECES, ...PROGRAMMES].map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(ABOUT)));
});

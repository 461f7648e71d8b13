import { describe, expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import { at } from '../../src/base/assert';
import { parseScenario } from '../../src/scenario/check';
import type { Issue, Problem } from '../../src/scenario/issue';
import { changed, GONE, type Json } from './change';

/** What is wrong with some JSON as a scenario: its shape or, if that is right, the rest. */
function issuesOf(json: unknown): readonly Issue[] {
  const scenario = parseScenario(json);
  return scenario.ok ? [] : scenario.error;
}

/** The flagship with one change, and all that is wrong with it then: each a place and a problem. */
type Row = [path: string, value: Json | typeof GONE, ...issues: [string, Problem][]];

const ALL_KINDS = '("city" | "port" | "hub" | "grounds" | "capital")';
const ID = '/^[a-z][a-z0-9-]{0,39}$/';
const long = (length: number): string => 'x'.repeat(length);

const shapes: Row[] = [
  ['format', 3, ['format', { code: 'newer', known: 2, received: '3' }]],
  ['ruleset', 7, ['ruleset', { code: 'newer', known: 1, received: '7' }]],
  ['format', 0, ['format', { code: 'too-small', least: 1, received: '0' }]],
  ['format', 1.5, ['format', { code: 'not-whole', received: '1.5' }]],
  ['format', '1', ['format', { code: 'wrong-type', expected: 'number', received: '"1"' }]],
  ['id', 'Benelux', ['id', { code: 'malformed', received: '"Benelux"', rule: ID }]],
  ['id', '', ['id', { code: 'malformed', received: '""', rule: ID }]],
  ['edition', 0, ['edition', { code: 'too-small', least: 1, received: '0' }]],
  ['title', GONE, ['title', { code: 'missing' }]],
  ['title.en', GONE, ['title.en', { code: 'missing' }]],
  ['title.en', '', ['title.en', { code: 'too-short', least: 1, received: 0 }]],
  ['title.en', long(61), ['title.en', { code: 'too-long', most: 60, received: 61 }]],
  ['title.nl', 3, ['title.nl', { code: 'wrong-type', expected: 'string', received: '3' }]],
  ['briefing.en', long(2001), ['briefing.en', { code: 'too-long', most: 2000, received: 2001 }]],
  ['colour', 'red', ['colour', { code: 'unknown-key' }]],
  ['nations', [], ['nations', { code: 'too-short', least: 1, received: 0 }]],
  [
    'nations[1].letter',
    'b',
    ['nations[1].letter', { code: 'malformed', received: '"b"', rule: '/^[A-Z]$/' }],
  ],
  ['board.rows[3]', '', ['board.rows[3]', { code: 'too-short', least: 1, received: 0 }]],
  ['board.rows[3]', long(61), ['board.rows[3]', { code: 'too-long', most: 60, received: 61 }]],
  ['sites', {}, ['sites', { code: 'wrong-type', expected: 'Array', received: '{}' }]],
  ['sites[3]', null, ['sites[3]', { code: 'wrong-type', expected: 'Object', received: 'null' }]],
  ['sites[3].value', 0, ['sites[3].value', { code: 'too-small', least: 1, received: '0' }]],
  ['sites[3].value', 7, ['sites[3].value', { code: 'too-large', most: 6, received: '7' }]],
  ['sites[3].value', 2.5, ['sites[3].value', { code: 'not-whole', received: '2.5' }]],
  [
    'sites[3].value',
    '5',
    ['sites[3].value', { code: 'wrong-type', expected: 'number', received: '"5"' }],
  ],
  ['sites[3].value', GONE, ['sites[3].value', { code: 'missing' }]],
  ['sites[3].worth', 5, ['sites[3].worth', { code: 'unknown-key' }]],
  ['sites[0].x', -1, ['sites[0].x', { code: 'too-small', least: 0, received: '-1' }]],
  ['sites[0].y', 60, ['sites[0].y', { code: 'too-large', most: 59, received: '60' }]],
  ['sites[0].short', 'GRONI', ['sites[0].short', { code: 'too-long', most: 4, received: 5 }]],
  [
    'sites[0].kind',
    'castle',
    ['sites[0].kind', { code: 'wrong-type', expected: ALL_KINDS, received: '"castle"' }],
  ],
  ['layers[2].lead', 7, ['layers[2].lead', { code: 'too-large', most: 6, received: '7' }]],
  ['layers[2].reach', 10, ['layers[2].reach', { code: 'too-large', most: 9, received: '10' }]],
  ['layers[2].marks.dive', 1, ['layers[2].marks.dive', { code: 'unknown-key' }]],
  [
    'layers[0].marks.buzz',
    10,
    ['layers[0].marks.buzz', { code: 'too-large', most: 9, received: '10' }],
  ],
  ['patrol.upkeep', 100, ['patrol.upkeep', { code: 'too-large', most: 99, received: '100' }]],
  ['programmes', GONE, ['programmes', { code: 'missing' }]],
  [
    'programmes.jointOrder.rebates',
    [],
    ['programmes.jointOrder.rebates', { code: 'too-short', least: 1, received: 0 }],
  ],
  [
    'years[1].deck[2].copies',
    0,
    ['years[1].deck[2].copies', { code: 'too-small', least: 1, received: '0' }],
  ],
  [
    'years[2].omens.port',
    10,
    ['years[2].omens.port', { code: 'too-large', most: 9, received: '10' }],
  ],
  [
    'years[0].income',
    1e21,
    ['years[0].income', { code: 'too-large', most: 999, received: '1e+21' }],
  ],
  ['pledges[0].layers', 0, ['pledges[0].layers', { code: 'too-small', least: 1, received: '0' }]],
  [
    'savings.coinsPerPoint',
    true,
    ['savings.coinsPerPoint', { code: 'wrong-type', expected: 'number', received: 'true' }],
  ],
];

const rebate = (layer: string, coins: number): Json => ({ layer, coins });
const rebates = 'programmes.jointOrder.rebates';
const pictures = 'programmes.sharedPicture';

/** Five years whose cards × tokens share no factor but 1: 59 × 13, 53 × 16, 47 × 17 and so on. */
const fineYears: Json = [59, 53, 47, 43, 41].map((copies, index) => ({
  income: 9,
  incidents: 1,
  // Thirteen sites, one of them grounds: 13, 16, 17, 19 and 21 tokens.
  omens: { grounds: [1, 4, 5, 7, 9][index] ?? 0 },
  deck: [{ suit: 'buzz', strength: 1, copies }],
}));

const contents: Row[] = [
  [
    'nations[2].id',
    'be',
    ['nations[2].id', { code: 'repeated', what: 'be' }],
    [`${pictures}[2].nation`, { code: 'unknown-nation', id: 'lu' }],
    ['campaign.requires[15].withoutPicture', { code: 'unknown-nation', id: 'lu' }],
  ],
  ['sites[4].id', 'ghent', ['sites[7].id', { code: 'repeated', what: 'ghent' }]],
  ['sites[7].x', 0, ['sites[7]', { code: 'repeated', what: '0,5' }]],
  ['layers[1].shape', 'pentagon', ['layers[3].shape', { code: 'repeated', what: 'pentagon' }]],
  ['board.rows[9]', '...BL', ['board.rows[9]', { code: 'ragged', width: 6 }]],
  ['board.rows[9]', '..QBL.', ['board.rows[9]', { code: 'unknown-letter', letter: 'Q' }]],
  // The first row gives the width, and the last one, with a site on it, is gone.
  ['board.rows[9]', GONE, ['sites[12]', { code: 'not-on-land' }]],
  ['sites[12].x', 5, ['sites[12]', { code: 'not-on-land' }]],
  ['sites[12].y', 10, ['sites[12]', { code: 'not-on-land' }]],
  ['pledges[3].sites[1]', 'leeds', ['pledges[3].sites[1]', { code: 'unknown-site', id: 'leeds' }]],
  ['pledges[4].sites[2]', 'liege', ['pledges[4].sites[2]', { code: 'repeated', what: 'liege' }]],
  ['pledges[0].layers', 5, ['pledges[0].layers', { code: 'too-many-layers', layers: 4 }]],
  ['wheels', { layer: 'kite', cost: 1 }, ['wheels.layer', { code: 'unknown-layer', id: 'kite' }]],
  [
    'programmes.longReach.layer',
    'kite',
    ['programmes.longReach.layer', { code: 'unknown-layer', id: 'kite' }],
  ],
  [
    'programmes.seeker.layer',
    'kite',
    ['programmes.seeker.layer', { code: 'unknown-layer', id: 'kite' }],
  ],
  [
    'programmes.longReach.from',
    3,
    ['programmes.longReach.from', { code: 'too-late', lastYear: 2 }],
  ],
  ['nations[0].purse', [8, 7, 7], ['years[2].income', { code: 'purses-differ', paid: 15 }]],
  ['nations[1].purse', [8, 7], ['nations[1].purse', { code: 'too-short', least: 3, received: 2 }]],
  ['nations[2].purse', GONE, ['nations[2].purse', { code: 'missing' }]],
  ['programmes.seeker.from', 5, ['programmes.seeker.from', { code: 'too-late', lastYear: 2 }]],
  [`${pictures}[0].nation`, 'fr', [`${pictures}[0].nation`, { code: 'unknown-nation', id: 'fr' }]],
  [`${pictures}[0].nation`, 'be', [`${pictures}[1].nation`, { code: 'repeated', what: 'be' }]],
  [
    `${rebates}[0]`,
    rebate('kit', 3),
    [`${rebates}[0].coins`, { code: 'rebate-above-cost', cost: 2 }],
  ],
  [`${rebates}[0]`, rebate('team', 2), [`${rebates}[1].layer`, { code: 'repeated', what: 'team' }]],
  [
    `${rebates}[0]`,
    rebate('kite', 99),
    [`${rebates}[0].layer`, { code: 'unknown-layer', id: 'kite' }],
  ],
  [
    'years[0].deck[1].copies',
    53,
    ['years[0].deck', { code: 'too-many-cards', most: 60, received: 61 }],
  ],
  ['years[0].incidents', 12, ['years[0].incidents', { code: 'too-few-cards', cards: 11 }]],
  [
    'years[0].omens',
    { city: 0, port: 0, hub: 0, capital: 2 },
    ['years[0].incidents', { code: 'too-few-tokens', tokens: 7 }],
  ],
  ['years[0].deck[1].strength', 3, ['years[0].deck[2]', { code: 'repeated', what: 'buzz 3' }]],
  ['years', fineYears, ['years', { code: 'too-fine' }]],
];

const rows = [...shapes, ...contents];

describe('the flagship with one thing changed', () => {
  test.each(rows)('%s: %j', (path, value, ...issues) => {
    const expected = issues.map(([place, problem]) => ({ path: place, problem }));
    expect(issuesOf(changed(benelux, path, value))).toEqual(expected);
  });
});

// What is right at a bound, one past which a row above is refused.
test.each<[string, Json | typeof GONE]>([
  ['edition', GONE],
  ['title.en', long(60)],
  ['sites[3].value', 6],
  ['sites[3].value', 5.0],
  ['layers[0].marks.buzz', 9],
  ['wheels', GONE],
  ['patrol', GONE],
  ['programmes', {}],
  ['pledges', []],
  ['pledges[0].layers', 4],
  [`${rebates}[0]`, rebate('kit', 2)],
  ['programmes.longReach.from', 2],
  ['years[0].deck[1].copies', 52],
  ['years[0].incidents', 11],
  ['years[0].omens', { city: 0, port: 0, hub: 0, grounds: 2, capital: 2 }],
  ['years', [at(fineYears as Json[], 0), at(fineYears as Json[], 1), at(fineYears as Json[], 2)]],
])('%s may be %j', (path, value) => {
  // Refits are on offer in every year, so that years may be few.
  const level = path === 'years' ? changed(benelux, 'programmes.longReach.from', 0) : benelux;
  expect(issuesOf(changed(level, path, value))).toEqual([]);
});

/** A square board of one nation's land, and one site on it. */
const square = (side: number): Json => {
  const rows = Array.from({ length: side }, () => 'N'.repeat(side));
  return changed(changed(benelux, 'board.rows', rows), 'sites', [at(benelux.sites, 2)]);
};

test('a board holds 400 hexes of land and no more, and some', () => {
  const withoutPledges = (side: number): Json => changed(square(side), 'pledges', []);
  expect(issuesOf(changed(withoutPledges(20), 'years[0].incidents', 1))).not.toContainEqual(
    expect.objectContaining({ path: 'board.rows' }),
  );
  expect(issuesOf(withoutPledges(21))).toContainEqual({
    path: 'board.rows',
    problem: { code: 'too-many-hexes', most: 400, received: 441 },
  });
  const sea = changed(benelux, 'board.rows', ['...', '...']);
  expect(issuesOf(sea)).toContainEqual({ path: 'board.rows', problem: { code: 'no-land' } });
});

// Met above in a list of issues, and in shape.test.ts.
const elsewhere: Problem['code'][] = ['no-land', 'too-many-hexes', 'not-json', 'too-many-parts'];

test('every problem there is has been met', () => {
  const all: Record<Problem['code'], true> = {
    'not-json': true,
    'too-many-parts': true,
    missing: true,
    'unknown-key': true,
    'wrong-type': true,
    'not-whole': true,
    'too-small': true,
    'too-large': true,
    'too-short': true,
    'too-long': true,
    malformed: true,
    newer: true,
    repeated: true,
    ragged: true,
    'unknown-letter': true,
    'no-land': true,
    'too-many-hexes': true,
    'not-on-land': true,
    'unknown-site': true,
    'unknown-layer': true,
    'unknown-nation': true,
    'rebate-above-cost': true,
    'too-few-cards': true,
    'too-many-cards': true,
    'too-few-tokens': true,
    'too-many-layers': true,
    'purses-differ': true,
    'too-late': true,
    'too-fine': true,
  };
  const met = rows.flatMap(([, , ...issues]) => issues.map(([, { code }]) => code));
  expect(new Set([...met, ...elsewhere])).toEqual(new Set(Object.keys(all)));
});

import { expect, test } from 'vitest';
import { ok, unwrap } from '../../src/base/result';
import { generate } from '../../src/generator/generate';
import { printId } from '../../src/generator/id';
import { distance, type Hex } from '../../src/hex/hex';
import { nationLetter } from '../../src/scenario/board';
import { checkScenario, parseScenario } from '../../src/scenario/check';
import { printScenario, type Scenario } from '../../src/scenario/scenario';
import { isLong, scaled } from '../scale';
import { firstChoices } from './all-choices';

const all = firstChoices(isLong ? Math.max(81, scaled(2000)) : 27).map((choices) => ({
  choices,
  scenario: generate(choices),
}));

/** The hexes of one letter, or of every letter. */
const landOf = ({ board }: Scenario, letter?: string): Hex[] =>
  board.rows.flatMap((row, y) =>
    [...row].flatMap((one, x) => (one !== '.' && (letter ?? one) === one ? [{ x, y }] : [])),
  );

/** How many of the hexes hang together with the first. */
function together([first, ...others]: readonly Hex[]): number {
  const found = first ? [first] : [];
  let rest = others;
  for (const hex of found) {
    found.push(...rest.filter((other) => distance(hex, other) === 1));
    rest = rest.filter((other) => distance(hex, other) !== 1);
  }
  return found.length;
}

test('every scenario can be read and played, and says what it was made from', () => {
  for (const { choices, scenario } of all) {
    expect(unwrap(parseScenario(JSON.parse(printScenario(scenario))))).toEqual(scenario);
    expect(checkScenario(scenario)).toEqual(ok(scenario));
    expect(scenario.id).toBe(printId(choices));
    expect(scenario.edition).toBeUndefined();
    expect(scenario.nations).toHaveLength(choices.nations);
    expect(scenario.years).toHaveLength(choices.years);
    expect(generate(choices)).toEqual(scenario);
  }
});

test('land and nations hang together, and boards are as large as was chosen', () => {
  const bounds = { small: [15, 20], medium: [24, 30], large: [33, 39] } as const;
  for (const { choices, scenario } of all) {
    const land = landOf(scenario);
    const [least, most] = bounds[choices.size];
    expect(land.length).toBeGreaterThanOrEqual(least);
    expect(land.length).toBeLessThanOrEqual(most);
    expect(together(land)).toBe(land.length);
    for (const { letter } of scenario.nations) {
      const own = landOf(scenario, letter);
      expect(own.length).toBeGreaterThan(1);
      expect(together(own)).toBe(own.length);
    }
    // The sea is on the left of an unbroken row, as boards are drawn.
    for (const row of scenario.board.rows) expect(row).toMatch(/^\.*[A-Z]+\.*$/);
  }
});

test('every nation has one capital, every board a port by the water', () => {
  for (const { scenario } of all) {
    const { sites, nations } = scenario;
    for (const { letter } of nations) {
      const own = sites.filter(({ x, y }) => nationLetter(scenario, x, y) === letter);
      expect(own.filter(({ kind }) => kind === 'capital')).toHaveLength(1);
    }
    const ports = sites.filter(({ kind }) => kind === 'port');
    const land = landOf(scenario);
    const isAtTheRim = (port: Hex): boolean =>
      land.filter((hex) => distance(hex, port) === 1).length < 6;
    expect(ports.length).toBeGreaterThan(0);
    expect(ports.filter(isAtTheRim)).toEqual(ports);
  }
});

test('names and short names are told apart', () => {
  for (const { scenario } of all) {
    const { sites, nations } = scenario;
    const shorts = sites.map(({ short }) => short);
    expect(new Set(shorts).size).toBe(sites.length);
    const names = [...sites, ...nations].map(({ name }) => name.en);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('what is chosen shows: more sites on larger boards, more programmes where it is steeper', () => {
  const mean = (numbers: readonly number[]): number =>
    numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const sitesOn = (size: string): number =>
    mean(all.flatMap((one) => (one.choices.size === size ? [one.scenario.sites.length] : [])));
  expect(sitesOn('small')).toBeLessThan(sitesOn('medium'));
  expect(sitesOn('medium')).toBeLessThan(sitesOn('large'));
  const programmesIn = (difficulty: string): Set<number> =>
    new Set(
      all.flatMap(({ choices, scenario }) =>
        choices.difficulty === difficulty ? [Object.keys(scenario.programmes).length] : [],
      ),
    );
  expect([...programmesIn('gentle')]).toEqual([2]);
  expect([...programmesIn('steady')]).toEqual([3]);
  expect([...programmesIn('steep')]).toEqual([4]);
});

test('another seed is another scenario', () => {
  const [first] = firstChoices(1);
  if (first === undefined) throw new Error('no choices');
  const made = ['0000', '0001', 'ZZZZ', 'K7Q2'].map((seed) => generate({ ...first, seed }));
  expect(new Set(made.map(({ board, sites }) => JSON.stringify([board, sites]))).size).toBe(4);
});

test.each(['', 'K7Q', 'K7Q22', 'k7q2', 'K7U2', 'K7 2'])('“%s” is no seed', (seed) => {
  const [first] = firstChoices(1);
  if (first === undefined) throw new Error('no choices');
  expect(() => generate({ ...first, seed })).toThrow('no seed');
});

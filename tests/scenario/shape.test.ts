import fc from 'fast-check';
import { expect, test } from 'vitest';
import benelux from '../../levels/benelux.json';
import coastRoad from '../../levels/coast-road.json';
import { unwrap } from '../../src/base/result';
import { createGame } from '../../src/rules/game';
import { outlook } from '../../src/analysis/planned-score';
import { checkScenario, parseScenario } from '../../src/scenario/check';
import { drawYear } from '../../src/scenario/draw';
import { printPath } from '../../src/scenario/issue';
import { printScenario, ScenarioSchema } from '../../src/scenario/scenario';
import { readShape } from '../../src/scenario/shape';
import { scaled } from '../scale';
import { copyOf, type Json } from './change';

test.each([[null], [3], ['level'], [[]], [{}], [[{ format: 1 }]]])('%j is not a level', (json) => {
  expect(parseScenario(json).ok).toBe(false);
});

test.each([
  [[], ''],
  [['sites', 3, 'value'], 'sites[3].value'],
  [[2], '[2]'],
  [['years', 2, 'deck', 0, 'suit'], 'years[2].deck[0].suit'],
  [[1, 0, 'x'], '[1][0].x'],
])('the path %j is written %s', (keys, path) => {
  expect(printPath(keys)).toBe(path);
});

test.each([benelux, coastRoad])('a level comes back from its own file: $id', (level) => {
  const scenario = unwrap(parseScenario(level));
  const text = printScenario(scenario);
  expect(parseScenario(JSON.parse(text))).toStrictEqual({ ok: true, value: scenario });
  expect(JSON.parse(text)).toStrictEqual(level);
});

/** Every list and object within some JSON, itself among them. */
function holdersIn(json: Json): (Json[] | Record<string, Json>)[] {
  if (typeof json !== 'object' || json === null) return [];
  const inner = Array.isArray(json) ? json : Object.values(json);
  return [json, ...inner.flatMap(holdersIn)];
}

/** Changes one place of some JSON: another value, a value from elsewhere, none, one more. */
function mutate(json: Json, g: fc.GeneratorValue): void {
  const index = (count: number): number => g(fc.nat, { max: Math.max(0, count - 1) });
  const holders = holdersIn(json);
  const holder = holders[index(holders.length)];
  const other = holders[index(holders.length)];
  if (holder === undefined || other === undefined) return;
  const keys = Object.keys(holder);
  const key = keys[index(keys.length)] ?? 'x';
  const place = holder as Record<string, Json>;
  switch (index(10)) {
    case 0:
      place[key] = copyOf(g(fc.jsonValue));
      break;
    case 1:
      place[key] = g(fc.constantFrom, -1, 0, 1, 2, 5, 9, 40, 61, 1e9, 0.5, '', 'B', '__proto__');
      break;
    case 2:
      place[key] = copyOf(other);
      break;
    case 3:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete place[key];
      break;
    case 4:
      if (Array.isArray(holder)) holder.push(copyOf(holder[Number(key)] ?? other));
      else place[g(fc.string)] = copyOf(other);
      break;
    default: {
      // Another number or name of a list's own is mostly of the right shape, and wrong elsewhere.
      const nearby = holders.flatMap((one) => {
        const values = one as Record<string, Json>;
        const plain = Object.keys(one).filter((name) => typeof values[name] !== 'object');
        return plain.map((name) => ({ values, name }));
      });
      const found = nearby[index(nearby.length)];
      if (found === undefined) return;
      const { values, name } = found;
      const alike = nearby.filter((one) => one.name === name);
      const value = values[name];
      if (typeof value === 'number') values[name] = value + index(7) - 3;
      else values[name] = alike[index(alike.length)]?.values[name] ?? null;
    }
  }
}

test('a level changed at random is refused with places, or it can be played', () => {
  const answers = { shape: 0, content: 0, playable: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(benelux, coastRoad),
      fc.nat({ max: 3 }),
      fc.gen(),
      (level, more, g) => {
        const json = copyOf(level);
        for (let times = 0; times <= more; times++) mutate(json, g);
        const before = JSON.stringify(json);
        const file = readShape(ScenarioSchema, json);
        expect(JSON.stringify(json)).toBe(before);
        const scenario = file.ok ? checkScenario(file.value) : file;
        expect(parseScenario(json)).toEqual(scenario);
        const issues = scenario.ok ? [] : scenario.error;
        for (const { path, problem } of issues) {
          expect(typeof path).toBe('string');
          expect(JSON.stringify(problem).length).toBeLessThan(400);
        }
        if (!scenario.ok) {
          expect(issues.length).toBeGreaterThan(0);
          answers[file.ok ? 'content' : 'shape']++;
          return;
        }
        answers.playable++;
        const { held } = outlook(createGame(scenario.value));
        expect(held.every(Number.isSafeInteger)).toBe(true);
        for (const [year, { incidents }] of scenario.value.years.entries())
          expect(drawYear(scenario.value, 'any', year)).toHaveLength(incidents);
      },
    ),
    { numRuns: scaled(100_000) },
  );
  // All three have to be met often for the test to be worth something.
  expect(Math.min(...Object.values(answers))).toBeGreaterThan(scaled(100_000) / 100);
});

test('any JSON at all is answered, never thrown at', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const read = parseScenario(json);
      if (read.ok) throw new Error('a level by chance');
      expect(read.error.length).toBeGreaterThan(0);
    }),
    { numRuns: scaled(50_000) },
  );
});

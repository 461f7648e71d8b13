import { expect, test } from 'vitest';
import { levelParts } from '../../build/level-parts';
import { LessonSchema, PlaceSchema } from '../../src/scenario/campaign';
import { parseScenario } from '../../src/scenario/check';
import { numbersHash } from '../../src/scenario/draw';
import { readShape } from '../../src/scenario/shape';
import { LEVEL_FILES, readLevel, textOf } from './files';

type Cut = (code: string, id: string) => { readonly code: string } | null;

/** A part of a level file, as the page gets it. */
function partOf(file: string, part: string): Record<string, unknown> {
  const cut = (levelParts.transform as Cut)(textOf(file), `/${file}?${part}`);
  const [, json = 'null'] = /^export default (.*);$/.exec(cut?.code ?? '') ?? [];
  return JSON.parse(json) as Record<string, unknown>;
}

test.each(LEVEL_FILES)('%s is cut into its game, its place and its lesson', (file) => {
  const whole = readLevel(file);
  const { place, minutes, shelf, ...lesson } = whole.campaign ?? {};
  const begun = partOf(file, 'shelf');
  const level = parseScenario(begun['level']);
  expect(level.ok ? numbersHash(level.value) : level.error).toBe(numbersHash(whole));
  expect(readShape(PlaceSchema, begun['place'])).toEqual({
    ok: true,
    value: shelf === undefined ? { place, minutes } : { place, minutes, shelf },
  });
  const late = partOf(file, 'lesson');
  expect([late['id'], late['edition']]).toEqual([whole.id, whole.edition]);
  expect(readShape(LessonSchema, late['lesson'])).toEqual({ ok: true, value: lesson });
});

test('a file that is asked for whole is left alone', () => {
  expect((levelParts.transform as Cut)('{}', '/levels/coast-road.json')).toBeNull();
});

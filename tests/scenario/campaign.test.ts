import { describe, expect, test } from 'vitest';
import coastRoad from '../../levels/coast-road.json';
import { unwrap } from '../../src/base/result';
import { parseScenario } from '../../src/scenario/check';
import { drawName } from '../../src/scenario/draw';
import { changed, GONE, type Json } from './change';

const text = { en: 'Text.' };
const campaign: Json = {
  place: 3,
  minutes: 4,
  lesson: text,
  questions: [text],
  story: ['vehicles', 'kit'],
  prompts: [
    { at: 'tray', layer: 'kit', text, until: 'piece-taken' },
    { at: 'board', site: 'ghent', text, until: 'piece-placed' },
  ],
  requires: [
    { without: 'wheels', atMost: 92 },
    { only: 'kit', atLeast: 1, atMost: 60 },
    { withoutPicture: 'be', atMost: 100 },
  ],
};
const level = changed(changed(coastRoad, 'format', 1), 'campaign', campaign);

const issuesOf = (json: Json): unknown => {
  const parsed = parseScenario(json);
  const issues = parsed.ok ? [] : parsed.error;
  return issues.map(({ path, problem }) => [path, problem.code]);
};

test('a level can have a place in the campaign, or none', () => {
  expect(issuesOf(level)).toEqual([]);
  expect(issuesOf(changed(coastRoad, 'campaign', GONE))).toEqual([]);
});

describe('what is refused of it', () => {
  test.each<[string, Json | typeof GONE, string, string]>([
    ['place', 0, 'place', 'too-small'],
    ['lesson', GONE, 'lesson', 'missing'],
    ['questions', [], 'questions', 'too-short'],
    ['questions', [text, text, text], 'questions', 'too-long'],
    ['story[1]', 'dragons', 'story[1]', 'wrong-type'],
    ['story[1]', 'vehicles', 'story[1]', 'repeated'],
    ['prompts[0].at', 'ceiling', 'prompts[0].at', 'wrong-type'],
    ['prompts[0].until', 'never', 'prompts[0].until', 'wrong-type'],
    ['prompts[0].layer', 'team', 'prompts[0].layer', 'unknown-layer'],
    ['prompts[1].site', 'narnia', 'prompts[1].site', 'unknown-site'],
    ['requires[0].without', 'luck', 'requires[0].without', 'wrong-type'],
    ['requires[0].without', GONE, 'requires[0].without', 'missing'],
    ['requires[0].atMost', GONE, 'requires[0].atMost', 'missing'],
    ['requires[0].strategy', 'greedy-gain', 'requires[0].without', 'unknown-key'],
    ['requires[1].only', 'team', 'requires[1].only', 'unknown-layer'],
    ['requires[2].withoutPicture', 'fr', 'requires[2].withoutPicture', 'unknown-nation'],
  ])('%s', (path, value, where, code) => {
    expect(issuesOf(changed(level, `campaign.${path}`, value))).toEqual([
      [`campaign.${where}`, code],
    ]);
  });
});

describe('what only the second version of the file knows', () => {
  const kit: Json = { year: 0, layer: 'kit' };
  test.each<[string, Json]>([
    ['shelf', 'little'],
    ['requires[3]', { strategy: 'places-first', atMost: 80 }],
    ['requires[3]', { strategy: 'any', atMost: 80 }],
    ['requires[3]', { beginning: [kit], atLeast: 92 }],
  ])('%s: %j', (path, value) => {
    const first = changed(level, `campaign.${path}`, value);
    expect(issuesOf(first)).toEqual([['format', 'too-small']]);
    expect(issuesOf(changed(first, 'format', 2))).toEqual([]);
  });

  test.each<[string, Json | typeof GONE, string, string]>([
    ['layer', GONE, 'layer', 'missing'],
    ['layer', 'team', 'layer', 'unknown-layer'],
    ['nation', 'fr', 'nation', 'unknown-nation'],
    ['programme', 'seeker', 'programme', 'unknown-key'],
    ['retire', true, 'retire', 'unknown-key'],
    ['year', 6, 'year', 'too-large'],
  ])('a purchase that is named, with %s %j, is refused', (key, value, where, code) => {
    const named = changed(level, 'campaign.requires[3]', { beginning: [kit], atLeast: 92 });
    const second = changed(named, 'format', 2);
    expect(issuesOf(changed(second, `campaign.requires[3].beginning[0].${key}`, value))).toEqual([
      [`campaign.requires[3].beginning[0].${where}`, code],
    ]);
  });
});

test('it leaves the draw of a draft alone', () => {
  const draft = changed(coastRoad, 'edition', GONE);
  const nameOf = (json: Json): string => drawName(unwrap(parseScenario(json)));
  expect(nameOf(changed(draft, 'campaign', campaign))).toBe(
    nameOf(changed(draft, 'campaign', GONE)),
  );
});

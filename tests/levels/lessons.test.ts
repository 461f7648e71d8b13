import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { ok } from '../../src/base/result';
import { Level } from '../../src/cli/levels/level-report';
import { createGame } from '../../src/rules/game';
import { checkScenario } from '../../src/scenario/check';
import { printScenario } from '../../src/scenario/scenario';
import { OPTIONS, STORY } from '../../src/scenario/vocabulary';
import { findPar } from '../../src/solver/par';
import { isSoak } from '../scale';
import { isSmall, LEVEL_FILES, readLevel, textOf } from './files';

const highs = await loadHighs();
const TEMPLATE = 'docs/template-level.json';
const files = LEVEL_FILES;

const campaign = files
  .map((file) => ({ file, ...readLevel(file) }))
  .flatMap((level) => (level.campaign ? [{ ...level, campaign: level.campaign }] : []))
  .sort((a, b) => a.campaign.place - b.campaign.place);

describe('the campaign', () => {
  test('has at least twelve levels, each in a place of its own', () => {
    expect(campaign.length).toBeGreaterThanOrEqual(12);
    expect(campaign.map(({ campaign: { place } }) => place)).toEqual(campaign.map((_, i) => i + 1));
  });

  test('begins with two minutes and ends with twenty, and never grows shorter', () => {
    const minutes = campaign.map((level) => level.campaign.minutes);
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
    expect([minutes[0], minutes.at(-1)]).toEqual([2, 20]);
  });

  test('prompts in its first level alone', () => {
    const prompting = campaign.filter((level) => level.campaign.prompts);
    expect(prompting.map((level) => level.campaign.place)).toEqual([1]);
  });

  test('tells every part of the story', () => {
    const told = new Set(campaign.flatMap((level) => level.campaign.story));
    expect(STORY.filter((part) => !told.has(part))).toEqual([]);
  });

  test('has for every layer and option a level that requires 8 % of it or more', () => {
    const dear = campaign
      .flatMap((level) => level.campaign.requires)
      .filter(({ atMost = Infinity }) => atMost <= 92)
      .flatMap(({ without, withoutLayer }) => without ?? withoutLayer ?? []);
    const wanted = [...OPTIONS, 'kit', 'team', 'close', 'area'];
    expect(wanted.filter((one) => !dear.includes(one))).toEqual([]);
  });
});

test.each([...files, TEMPLATE])('%s is printed as it stands', (file) => {
  const scenario = readLevel(file);
  expect(printScenario(scenario)).toBe(textOf(file));
  expect(checkScenario(scenario)).toEqual(ok(scenario));
});

test.each([...files, TEMPLATE].filter((file) => isSoak || isSmall(readLevel(file))))(
  '%s is proved, and does what its lesson requires',
  (file) => {
    const scenario = readLevel(file);
    const level = new Level(createGame(scenario), (game) => findPar(highs, game));
    expect(level.par.isProved).toBe(true);
    const verdicts = (scenario.campaign?.requires ?? []).map((one) => level.judge(one));
    expect(verdicts.filter(({ verdict }) => verdict !== 'holds')).toEqual([]);
  },
);

test('all but the flagship are small enough to be proved every day', () => {
  expect(files.filter((file) => !isSmall(readLevel(file)))).toEqual(['levels/benelux.json']);
});

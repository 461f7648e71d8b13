import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { outlook, plannedScore } from '../../src/analysis/planned-score';
import { playStrategy } from '../../src/analysis/strategies';
import { at } from '../../src/base/assert';
import { toNumber } from '../../src/base/fraction';
import { ok } from '../../src/base/result';
import { Level } from '../../src/cli/levels/level-report';
import { createGame } from '../../src/rules/game';
import { checkScenario } from '../../src/scenario/check';
import { printScenario, type Scenario } from '../../src/scenario/scenario';
import { OPTIONS, STORY, STRATEGIES } from '../../src/scenario/vocabulary';
import { findPar } from '../../src/solver/par';
import { viewCampaign } from '../../src/views/title/campaign';
import { isSoak } from '../scale';
import { english } from '../i18n/english';
import { CAMPAIGN, isSmall, LEVEL_FILES, proofOf, readLevel, textOf } from './files';

const highs = await loadHighs();
const TEMPLATE = 'docs/template-level.json';
const files = LEVEL_FILES;

const placed = files.flatMap((file) => readLevel(file).campaign ?? []);
const little = placed.filter(({ shelf }) => shelf === 'little');
const campaign = placed
  .filter(({ shelf }) => shelf === undefined)
  .sort((a, b) => a.place - b.place);

/** What no simple strategy may exceed in the levels from the one to the other, in per cent of par. */
const STEPS = [
  [4, 6, 90],
  [7, 9, 89],
  [10, 12, 86],
  [13, 14, 83],
  [15, 17, 82],
  [18, 18, 79],
  [19, 19, 74],
  [20, 20, 72],
] as const;

/** By how much the best simple strategy may do better than a level before, in per cent of par. */
const RISE = 1;

/** The flagship, from 0. */
const FLAGSHIP = CAMPAIGN.findIndex(({ id }) => id === 'benelux');

/** What the best of the simple strategies comes to, in per cent of the proved par. */
function bestStrategy(level: Scenario): number {
  const game = createGame(level);
  const { par } = proofOf(level);
  const scores = STRATEGIES.map((one) => toNumber(plannedScore(outlook(playStrategy(game, one)))));
  return (100 * Math.max(...scores)) / toNumber(par);
}

describe('the campaign', () => {
  test('has twenty levels, each in a place of its own; and so has the second shelf', () => {
    expect(campaign).toHaveLength(20);
    for (const shelf of [campaign, little]) {
      const places = shelf.map(({ place }) => place).sort((a, b) => a - b);
      expect(places).toEqual(shelf.map((_, i) => i + 1));
    }
  });

  test('begins with two minutes, and never grows shorter up to the twenty of the flagship', () => {
    const minutes = campaign.slice(0, FLAGSHIP + 1).map((level) => level.minutes);
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
    expect([minutes[0], minutes.at(-1)]).toEqual([2, 20]);
  });

  test('prompts in its first three levels alone', () => {
    expect(campaign.flatMap(({ prompts, place }) => (prompts ? place : []))).toEqual([1, 2, 3]);
  });

  test('brings in one new thing at a time, and none in the flagship', () => {
    const record = ({ campaign: place }: Scenario) => ({ best: undefined, par: undefined, place });
    const { levels } = viewCampaign(CAMPAIGN, record, english);
    const brings = levels.map((level) => level.brings ?? '');
    expect(brings.filter((text) => / and |,/.test(text.replace('up, no', '')))).toEqual([]);
    expect(brings[FLAGSHIP]).toBe(english.title.allTogether);
    expect(new Set(brings.slice(FLAGSHIP + 1))).toEqual(new Set([english.title.nothingNew]));
  });

  test('has three levels that whoever follows the gain wins', () => {
    for (const { requires } of campaign.slice(0, 3))
      expect(requires).toContainEqual({ strategy: 'greedy-gain', atLeast: 100 });
  });

  test.each(STEPS)('from %i to %i no simple strategy passes %i %%', (first, last, most) => {
    for (const { place, requires } of campaign.slice(first - 1, last)) {
      const trap = requires.find(({ strategy }) => strategy === 'any');
      expect(trap?.atMost, `${place}`).toBeLessThanOrEqual(most);
    }
  });

  test('falls from the fourth on: no simple strategy does better than a level before', () => {
    const best = CAMPAIGN.slice(3).map(bestStrategy);
    const rises = best.slice(1).map((percent, i) => percent - at(best, i));
    expect(Math.max(...rises)).toBeLessThanOrEqual(RISE);
    expect(at(best, 0)).toBeLessThanOrEqual(92);
    expect(Math.min(...best)).toBeLessThanOrEqual(78);
    expect(best.at(-1)).toBe(Math.min(...best));
  });

  test('has a way out of each trap: greedy that begins as the lesson says', () => {
    for (const { place, requires } of campaign.slice(3)) {
      const out = requires.find(({ beginning }) => beginning);
      expect(out?.atLeast, `${place}`).toBeGreaterThanOrEqual(92);
    }
  });

  test('tells every part of the story', () => {
    const told = new Set(campaign.flatMap((level) => level.story));
    expect(STORY.filter((part) => !told.has(part))).toEqual([]);
  });
});

test('for every layer and option some level requires 8 % of it or more', () => {
  const dear = placed
    .flatMap((level) => level.requires)
    .filter(({ atMost = Infinity }) => atMost <= 92)
    .flatMap(({ without, withoutLayer }) => without ?? withoutLayer ?? []);
  const wanted = [...OPTIONS, 'kit', 'team', 'close', 'area'];
  expect(wanted.filter((one) => !dear.includes(one))).toEqual([]);
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

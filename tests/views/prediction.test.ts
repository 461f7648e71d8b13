import { describe, expect, test } from 'vitest';
import type { GameSession } from '../../src/app/game/game-session';
import type { Prediction } from '../../src/rules/game-record';
import { viewPrediction } from '../../src/views/debrief/prediction';
import { viewPurchases } from '../../src/views/table/prediction';
import { english as words } from '../i18n/english';
import { seatedAt } from './game-session';
import { close, north, open, proved, session as finished, south } from './two-lamps';

const after = (prediction: Prediction, session: GameSession = finished) =>
  viewPrediction({ ...session, prediction }, proved(7), words);

// South in the first year holds 1 a year, North in the second 3: 5 of par’s 7, or 71 %. Without
// South 3 coins are saved, 1 point: 4. Without North as many: 3.
const SOUTH = { year: 0, item: south };
const NORTH = { year: 1, item: north };

test('who was not asked is told nothing', () => {
  expect(viewPrediction(finished, proved(7), words)).toBeUndefined();
});

describe('the purchase that counts most', () => {
  test.each<[string, Prediction, string[]]>([
    [
      'another',
      { purchase: SOUTH },
      [
        'You said: Lamp, South, 2025. Without it the plan is worth 1.0 points less.',
        'Most depends on: Lamp, North, 2026. Without it the plan is worth 2.0 points less.',
      ],
    ],
    [
      'that one',
      { purchase: NORTH },
      [
        'You said: Lamp, North, 2026. Without it the plan is worth 2.0 points less.',
        'You were right: no purchase counts more.',
      ],
    ],
    [
      'none',
      {},
      [
        'You did not know which purchase counts most.',
        'Most depends on: Lamp, North, 2026. Without it the plan is worth 2.0 points less.',
      ],
    ],
  ])('where the player said %s', (_, prediction, lines) => {
    expect(after(prediction)?.purchase).toEqual(lines);
    expect(after(prediction)?.hint).toBeDefined();
  });

  test('is none of a plan that bought nothing', () => {
    const idle = seatedAt(finished.scenario, [close, close]);
    expect(after({}, idle)).toMatchObject({
      purchase: ['The plan bought nothing.'],
      hint: undefined,
    });
  });

  test('is not always worth its coins', () => {
    // A single year: South holds 1, and its 3 coins would have been 1 point.
    const both = seatedAt({ ...finished.scenario, years: finished.scenario.years.slice(0, 1) }, [
      south,
      close,
    ]);
    expect(after({ purchase: SOUTH }, both)?.purchase).toEqual([
      'You said: Lamp, South, 2025. Without it the plan is worth as much.',
      'You were right: no purchase counts more.',
    ]);
  });
});

describe('the share of par', () => {
  test.each([
    [71, 'You were exactly right.'],
    [76, 'Very close: too high by 5 % of par.'],
    [66, 'Very close: too low by 5 % of par.'],
    [77, 'Not far off: too high by 6 % of par.'],
    [56, 'Not far off: too low by 15 % of par.'],
    [87, 'Far off: too high by 16 % of par.'],
    [0, 'Far off: too low by 71 % of par.'],
  ])('where %d %% was expected', (percent, off) => {
    expect(after({ percent })?.share).toEqual([
      `You expected ${percent} % of par.`,
      'It is 71 %.',
      off,
    ]);
  });

  test('where nothing was expected', () => {
    expect(after({})?.share).toEqual([
      'You did not know what share of par it would be.',
      'It is 71 %.',
    ]);
  });

  test.each([
    ['not known', undefined],
    ['not proved', open(6, 9)],
  ])('waits while par is %s', (_, par) => {
    const view = viewPrediction({ ...finished, prediction: { percent: 80 } }, par, words);
    expect(view?.share).toEqual([
      'You expected 80 % of par.',
      'Par is not proved yet: the answer comes with it.',
    ]);
  });

  test('is none where par is nothing', () => {
    const view = viewPrediction({ ...finished, prediction: { percent: 80 } }, proved(0), words);
    expect(view?.share).toEqual([
      'You expected 80 % of par.',
      'Par is nothing here, so there is no share of it.',
    ]);
  });
});

test('what can be said to count most is what was bought, year by year', () => {
  const again = { do: 'take-back', item: south } as const;
  const session = seatedAt(finished.scenario, [south, again, north, close]);
  expect(viewPurchases(session, words)).toEqual([
    { year: '2025', choices: [{ name: 'Lamp, North', purchase: { year: 0, item: north } }] },
  ]);
});

import { describe, expect, test } from 'vitest';
import {
  act,
  createGameSession,
  type GameSession,
  sessionAfter,
} from '../../../src/app/game/game-session';

import type { Deed } from '../../../src/app/tutorial/deed';
import {
  type Course,
  courseAfter,
  courseOf,
  LESSON_IDS,
  lessonDue,
  type LessonId,
  MOST_LESSONS,
} from '../../../src/app/tutorial/lessons';
import { unwrap } from '../../../src/base/result';
import type { Scenario } from '../../../src/scenario/scenario';
import type { Action } from '../../../src/rules/action';
import { LEVEL_FILES, readLevel } from '../../levels/files';
import { flagship } from '../seated';

/** The campaign in its order, and after it the little ones. */
const placeOf = ({ campaign: place }: Scenario): number =>
  (place?.place ?? 0) + (place?.shelf === 'little' ? 1000 : 0);
const campaign = LEVEL_FILES.map(readLevel)
  .filter(({ campaign: place }) => place !== undefined)
  .sort((a, b) => placeOf(a) - placeOf(b));

test('over the campaign each new thing is taught once, in the first level that has it', () => {
  const taught = new Set<string>();
  const times = new Map<string, number>();
  for (const level of campaign) {
    const course = courseOf(level, taught);
    // All that is new in a level is taught in it, and that is no more than a game teaches.
    expect(course.length, level.id).toBeLessThanOrEqual(MOST_LESSONS);
    for (const { id } of course) {
      taught.add(id);
      times.set(id, (times.get(id) ?? 0) + 1);
    }
  }
  expect([...times].sort()).toEqual(LESSON_IDS.map((id) => [id, 1]).sort());
});

const placed = (layer: string, wheels = false): Deed => ({
  did: 'piece-placed',
  layer,
  wheels,
  at: { x: 0, y: 0 },
});
const taken = (layer: string): Deed => ({ did: 'piece-taken', layer, wheels: false });

const only = (id: LessonId): Course => [{ id, step: 0 }];
const [coast] = campaign.filter(({ id }) => id === 'coast-road');
if (coast === undefined) throw new Error('the coast road is gone');
const on = (scenario: typeof flagship, actions: readonly Action[] = []): GameSession =>
  actions.reduce(
    (session, action) => unwrap(act(session, action)),
    createGameSession(scenario, 'FIRST'),
  );
/** The step that a lesson has come to after some deeds; none once it is done. */
const stepAfter = (id: LessonId, session: GameSession, ...deeds: readonly Deed[]) =>
  deeds.reduce((course, deed) => courseAfter(course, deed, session), only(id))[0]?.step;

describe('a lesson is done by what it asks for', () => {
  const board = on(flagship);
  const road = on(coast);
  const brussels = flagship.sites.find(({ id }) => id === 'brussels') ?? { x: -1, y: -1 };
  const look = { did: 'looked-at', at: brussels } as const;
  test.each<readonly [LessonId, GameSession, readonly Deed[]]>([
    ['kit', board, [taken('kit'), placed('kit')]],
    ['team', board, [taken('team'), placed('team')]],
    ['close', board, [taken('close'), placed('close')]],
    ['area', board, [taken('area'), placed('area')]],
    ['suits', board, [look]],
    ['pledges', board, [look]],
    ['picture', board, [{ did: 'considered', what: 'shared-picture' }, { did: 'read' }]],
    ['patrol', board, [{ did: 'considered', what: 'patrol' }, { did: 'read' }]],
    ['refits', board, [{ did: 'considered', what: 'seeker' }, { did: 'read' }]],
    ['joint-order', board, [{ did: 'bought', what: 'joint-order' }]],
    ['wheels', road, [placed('close', true), { did: 'piece-moved' }]],
    ['upkeep', road, [{ did: 'read' }]],
    ['borders', board, [{ did: 'read' }]],
    ['years', board, [{ did: 'read' }]],
    ['lead', board, [{ did: 'read' }]],
  ])('%s', (id, session, deeds) => {
    // Each of them is needed.
    for (let count = 0; count < deeds.length; count++)
      expect(stepAfter(id, session, ...deeds.slice(0, count))).toBe(count);
    expect(stepAfter(id, session, ...deeds)).toBeUndefined();
  });

  test('and by nothing else', () => {
    expect(stepAfter('kit', board, taken('team'), placed('team'))).toBe(0);
    expect(stepAfter('wheels', road, placed('close'))).toBe(0);
    expect(stepAfter('picture', board, { did: 'considered', what: 'patrol' })).toBe(0);
    // Sites of the likeliest kind in the flagship’s first year are bases, and Brussels is none.
    expect(stepAfter('omens', board, look)).toBe(0);
  });
});

describe('a course', () => {
  const board = on(flagship);
  const two: Course = [
    { id: 'kit', step: 0 },
    { id: 'suits', step: 0 },
  ];

  test('is done in any order by deeds, but a look counts only for what is on screen', () => {
    const look: Deed = { did: 'looked-at', at: flagship.sites[0] ?? { x: 0, y: 0 } };
    expect(courseAfter(two, look, board)).toBe(two);
    const kitted = courseAfter(courseAfter(two, taken('kit'), board), placed('kit'), board);
    expect(kitted).toEqual([{ id: 'suits', step: 0 }]);
    expect(courseAfter(kitted, look, board)).toEqual([]);
    const both: Course = [...two, { id: 'joint-order', step: 0 }];
    expect(courseAfter(both, { did: 'bought', what: 'joint-order' }, board)).toEqual(two);
  });

  test('ends what is on screen with planning, and keeps a second step for later years', () => {
    expect(courseAfter(two, { did: 'books-closed' }, board)).toEqual(two);
    expect(courseAfter(only('suits'), { did: 'books-closed' }, board)).toEqual([]);
  });

  test('asks for nothing that can’t be done', () => {
    const road = on(coast);
    const later: Course = [{ id: 'wheels', step: 1 }];
    expect(lessonDue(later, road)).toBeUndefined();
    const wheeled: Action = { do: 'order', layer: 'close', at: { x: 1, y: 1 }, wheels: true };
    const next = sessionAfter(coast, 'FIRST', [wheeled, { do: 'close-books' }]);
    expect(lessonDue(later, next)).toEqual({ id: 'wheels', step: 1, target: { at: 'board' } });
    // Of seven coins two are left, which pay for no close battery.
    expect(lessonDue(only('close'), on(coast, [wheeled]))).toBeUndefined();
    // What comes a year later is of no use in the last one.
    const last = sessionAfter(flagship, 'FIRST', [{ do: 'close-books' }, { do: 'close-books' }]);
    expect(lessonDue(only('area'), last)).toBeUndefined();
    expect(lessonDue(only('lead'), last)).toBeUndefined();
    expect(lessonDue(only('kit'), last)?.target).toEqual({ at: 'tray', layer: 'kit' });
  });
});

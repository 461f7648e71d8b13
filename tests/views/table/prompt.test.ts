import { describe, expect, test } from 'vitest';
import { createGameSession } from '../../../src/app/game/game-session';
import { LESSON_IDS, LESSONS, type LessonId } from '../../../src/app/tutorial/lessons';
import type { Due } from '../../../src/app/tutorial/tutorial';
import { viewGlossary } from '../../../src/views/help/glossary';
import { viewRules } from '../../../src/views/help/rules';
import { viewPrompt } from '../../../src/views/table/prompt';
import { flagship } from '../../app/seated';
import { english } from '../../i18n/english';
import { LEVEL_FILES, readLevel } from '../../levels/files';

const levels = LEVEL_FILES.map(readLevel);

/** A sentence has at most so many words. */
const LONGEST = 15;
const tooLong = (text: string): string[] =>
  text.split(/[.?!:]\s/).filter((sentence) => sentence.split(/\s+/).length > LONGEST);

/** What every step of a lesson says, in a level that has the thing. */
function sayings(id: LessonId, isTouch: boolean): string[] {
  const level = levels.find((scenario) => LESSONS[id].isIn(scenario));
  if (level === undefined) throw new Error(`no level teaches ${id}`);
  const session = createGameSession(level, 'FIRST');
  return LESSONS[id].steps.map((lesson, step) => {
    const target = lesson.target(session) ?? { at: 'board' };
    const due: Due = { says: { kind: 'lesson', id, step }, target, answer: undefined };
    return viewPrompt(due, session, english, { isTouch }).text;
  });
}

describe('what is taught', () => {
  test.each(LESSON_IDS)('of %s is said in short sentences', (id) => {
    for (const isTouch of [false, true]) {
      const said = sayings(id, isTouch);
      expect(said.every((text) => text.length > 20)).toBe(true);
      expect(said.flatMap(tooLong)).toEqual([]);
    }
  });

  test('names what this game has', () => {
    expect(sayings('close', false)[1]).toContain('up to 1 hex away');
    // The first level’s bag has three tokens for each of its grounds.
    expect(sayings('omens', false)).toEqual([
      'More likely to be met in 2025: grounds. Press one of them.',
    ]);
    expect(sayings('patrol', true)[0]).toContain('Press its card');
    expect(sayings('patrol', false)[0]).toContain('Point at its card');
  });

  test('on the page How to play is said in short sentences', () => {
    expect(viewRules(english).flatMap(({ text }) => tooLong(text))).toEqual([]);
    expect(viewGlossary(english).flatMap(({ means }) => tooLong(means))).toEqual([]);
  });
});

describe('an answer', () => {
  const session = createGameSession(flagship, 'FIRST');
  const answered = (answer: Due['answer']): string | undefined => {
    const says = { kind: 'lesson', id: 'kit', step: 0 } as const;
    return viewPrompt({ says, target: { at: 'tray' }, answer }, session, english, {
      isTouch: false,
    }).answer;
  };

  test('says what a piece reaches where it was put', () => {
    const [site] = flagship.sites;
    if (site === undefined) throw new Error('the flagship has no sites');
    expect(answered({ kind: 'elsewhere', layer: 'kit', at: site })).toBe(
      `It works here too: it reaches ${site.name.en}.`,
    );
    expect(answered({ kind: 'elsewhere', layer: 'kit', at: { x: 0, y: 0 } })).toBe(
      "From here it can't reach a site. Undo takes it back.",
    );
  });

  test('says what to take', () => {
    expect(answered({ kind: 'take-first', layer: 'kit' })).toBe('Take it in hand first: Kit.');
    expect(answered({ kind: 'other-piece', layer: 'team', meant: 'kit' })).toBe(
      'You took this: Team. Here it is about another: Kit.',
    );
    expect(answered(undefined)).toBeUndefined();
  });
});

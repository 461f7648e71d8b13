import { LessonSchema } from '../scenario/campaign';
import type { Lesson, LessonOf } from '../scenario/scenario';
import { readShape } from '../scenario/shape';

/** Of a level file what is only wanted after play: `build/level-parts.ts`. */
interface LessonPart {
  readonly id: string;
  readonly edition?: number;
  readonly lesson?: unknown;
}

const files = import.meta.glob<LessonPart>(['../../levels/*.json', '!../../levels/*.schema.json'], {
  eager: true,
  import: 'default',
  query: '?lesson',
});

const nameOf = ({ id, edition = 0 }: Pick<LessonPart, 'id' | 'edition'>): string =>
  `${id}/${edition}`;

const lessons = new Map(
  Object.values(files).flatMap((part): [string, Lesson][] => {
    const read = readShape(LessonSchema, part.lesson);
    return read.ok ? [[nameOf(part), read.value]] : [];
  }),
);

/** The lesson of a shipped level, or that which a scenario of one's own brings. */
export const lessonOf: LessonOf = (scenario) => lessons.get(nameOf(scenario)) ?? scenario.campaign;

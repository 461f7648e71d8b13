import { useEffect, useState } from 'preact/hooks';
import type { Lesson, LessonOf, Scenario } from '../../scenario/scenario';
import { useServices } from '../context';

/** What a level has taught, once it has arrived; without it the report says all the rest. */
export function useLesson(scenario: Scenario): Lesson | undefined {
  const { lessons } = useServices().levels;
  const [lessonOf, setLessonOf] = useState<LessonOf>();
  useEffect(() => {
    lessons.read().then((read) => setLessonOf(() => read), console.error);
  }, [lessons]);
  return lessonOf?.(scenario);
}

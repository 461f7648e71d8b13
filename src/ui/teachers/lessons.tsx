import { useServices, useWords } from '../context';
import { Button } from '../controls/button';

/** What a lesson sets its class, as its plan says. */
export interface LessonTask {
  readonly level: string;
  readonly thinksFirst: boolean;
}

interface Lesson {
  readonly name: string;
  readonly text: string;
  readonly task?: LessonTask;
}

/** The lessons in short, each with the task that is set in it. */
export function Lessons({ onTake }: { onTake: (task: LessonTask) => void }) {
  const { scenarios } = useServices().levels;
  const words = useWords();
  const { assignment } = words;
  const benelux = scenarios.find(({ id }) => id === 'benelux');
  const title = words.text(benelux?.title ?? { en: '' });
  // Of a task there is one player: the table of several is set on the title.
  const lessons: readonly Lesson[] = [
    {
      name: assignment.lesson15,
      text: assignment.lesson15Text,
      task: { level: 'between-the-towns', thinksFirst: false },
    },
    {
      name: assignment.lesson30,
      text: assignment.lesson30Text,
      task: { level: 'seen-together', thinksFirst: true },
    },
    {
      name: assignment.lesson60,
      text: assignment.lesson60Text({ title }),
      task: { level: 'benelux', thinksFirst: false },
    },
    { name: assignment.lessonMinistries, text: assignment.lessonMinistriesText({ title }) },
  ];
  return (
    <>
      <p class="hint">{assignment.lessonsAbout}</p>
      <ul class="lessons">
        {lessons.map(({ name, text, task }) => {
          const scenario = scenarios.find(({ id }) => id === task?.level);
          return (
            <li key={name}>
              <h3>{name}</h3>
              <p>{text}</p>
              {task && scenario && (
                <Button onClick={() => onTake(task)}>
                  {assignment.lessonSet({ title: words.text(scenario.title) })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <p class="hint">{assignment.whatStays}</p>
    </>
  );
}

import { useServices, useWords } from '../context';
import { Button } from '../controls/button';

/** The lessons in short, each with the level that is set in it. */
export function Lessons({ onTake }: { onTake: (level: string) => void }) {
  const { scenarios } = useServices().levels;
  const words = useWords();
  const { assignment } = words;
  const benelux = scenarios.find(({ id }) => id === 'benelux');
  const title = words.text(benelux?.title ?? { en: '' });
  // Of a task there is one player: the table of several is set on the title.
  const lessons = [
    { name: assignment.lesson15, text: assignment.lesson15Text, level: 'between-the-towns' },
    { name: assignment.lesson30, text: assignment.lesson30Text, level: 'seen-together' },
    {
      name: assignment.lesson60,
      text: assignment.lesson60Text({ title }),
      level: 'benelux',
    },
    {
      name: assignment.lessonMinistries,
      text: assignment.lessonMinistriesText({ title }),
      level: undefined,
    },
  ];
  return (
    <>
      <p class="hint">{assignment.lessonsAbout}</p>
      <ul class="lessons">
        {lessons.map(({ name, text, level }) => {
          const scenario = scenarios.find(({ id }) => id === level);
          return (
            <li key={name}>
              <h3>{name}</h3>
              <p>{text}</p>
              {scenario && (
                <Button onClick={() => onTake(scenario.id)}>
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

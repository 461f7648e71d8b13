import type { AfterView } from '../../../views/debrief/after-level';
import { useWords } from '../../context';

/** What a level was about, and something to talk about. */
export function Lesson({ view: { lesson, questions } }: { view: AfterView }) {
  const words = useWords();
  if (lesson === undefined) return null;
  return (
    <section class="panel after-lesson" aria-label={words.debrief.lesson}>
      <h2>{words.debrief.lesson}</h2>
      <p class="lesson">{lesson}</p>
      <h2>{words.debrief.questions}</h2>
      <ul class="questions">
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  );
}

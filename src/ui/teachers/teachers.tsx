import './teachers.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { draftOf, onBoard, type TaskDraft } from '../../views/teachers/draft';
import { useServices, useStores, useWords } from '../context';
import { Button } from '../controls/button';
import { Sign } from '../controls/sign';
import { BACK_PATH } from '../../views/style/mark-paths';
import { GiveTask } from './give-task';
import { Handouts } from './handouts';
import { Lessons, type LessonTask } from './lessons';
import { TaskForm } from './task-form';

/** Where a teacher makes a task for a class, and finds what to do with it. */
export function Teachers() {
  const { navigation, game } = useStores();
  const { levels, newSeed } = useServices();
  const words = useWords();
  const { assignment } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const table = game.session.peek()?.scenario;
  const [draft, setDraft] = useState<TaskDraft | undefined>(() => {
    const [first] = levels.scenarios;
    const scenario = levels.scenarios.find(({ id }) => id === 'benelux') ?? first ?? table;
    return scenario && draftOf(scenario, newSeed(), '');
  });
  const [isReading, setReading] = useState(false);
  const form = useRef<HTMLElement>(null);
  const take = ({ level, thinksFirst }: LessonTask): void => {
    const scenario = levels.scenarios.find(({ id }) => id === level);
    if (draft && scenario) {
      const { terms, ...others } = onBoard(draft, scenario);
      setDraft({ ...others, terms: { ...terms, thinksFirst } });
    }
    form.current?.scrollIntoView();
    form.current?.querySelector('select')?.focus();
  };
  return (
    <main class="teachers">
      <header class="settings-head">
        <Button onClick={navigation.goBack}>
          <Sign d={BACK_PATH} size={16} /> {assignment.back}
        </Button>
        <h1 ref={heading} tabIndex={-1}>
          {assignment.teachersTitle}
        </h1>
      </header>
      <div class="teachers-about">
        <p>{assignment.teachersAbout}</p>
        <Button data-way="class" onClick={navigation.toClass}>
          {words.page.openClass}
        </Button>
      </div>
      <section class="card teachers-card">
        <h2>{assignment.lessonsTitle}</h2>
        <Lessons onTake={take} />
        <div class="task-acts">
          <Button onClick={() => setReading(true)}>{assignment.handoutsOpen}</Button>
        </div>
        {isReading && <Handouts onClose={() => setReading(false)} />}
      </section>
      {draft && (
        <div class="teachers-parts">
          <section ref={form} class="card teachers-card" aria-label={assignment.makeTitle}>
            <h2>{assignment.makeTitle}</h2>
            <TaskForm draft={draft} table={table} onChange={setDraft} />
          </section>
          <section class="card teachers-card teachers-give" aria-label={assignment.giveTitle}>
            <h2>{assignment.giveTitle}</h2>
            <GiveTask draft={draft} />
          </section>
        </div>
      )}
    </main>
  );
}

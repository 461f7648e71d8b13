import '../debrief/charts.css';
import '../debrief/plan-board.css';
import './class.css';
import './class-charts.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClassModel } from '../../app/class/class-model';
import { scenarioOf } from '../../app/class/class-collection';
import { type ClassOnBoard, openBoard } from '../../views/class/on-board';
import type { Naming } from '../../views/class/naming';
import { BACK_PATH } from '../../views/style/mark-paths';
import { boardWithout } from '../../rules/board-without';
import { leavesOut, NOTHING_LEFT_OUT } from '../../rules/left-out';
import { useServices, useStores, useWords } from '../context';
import { Button } from '../controls/button';
import { LateWords, useLate } from '../controls/late';
import { Sign } from '../controls/sign';
import { ClassActs } from './class-acts';
import { ClassControls } from './class-controls';
import { ClassViews } from './class-views';
import { PutIn } from './put-in';

/** The plans of a class side by side. */
export function ClassScreen() {
  const { navigation, assignments } = useStores();
  const { fetchClass } = useServices();
  const words = useWords();
  const late = useLate('class', async () => {
    const model = await fetchClass();
    await model.store.restore();
    return model;
  });
  // A search goes on while other views are looked at, and ends with the screen.
  useEffect(() => () => late.value?.study.stop(), [late.value]);
  const { value: brought } = assignments.forClass;
  useEffect(() => {
    if (brought === undefined || !late.value) return;
    assignments.forClass.value = undefined;
    void late.value.store.add(brought, 'link');
  }, [brought, late.value]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="class-screen">
      <header class="class-head">
        <Button onClick={navigation.goBack}>
          <Sign d={BACK_PATH} size={16} /> {words.classBoard.back}
        </Button>
        <h1 ref={heading} tabIndex={-1}>
          {words.classBoard.title}
        </h1>
      </header>
      {late.value ? (
        <Board model={late.value} />
      ) : (
        <section class="card class-card">
          <LateWords late={late} />
        </section>
      )}
    </main>
  );
}

/** The class as its charts see it, viewed anew only where something of it has changed. */
export function useBoard({ store, study }: ClassModel, naming: Naming): ClassOnBoard | undefined {
  const words = useWords();
  const collection = store.collection.value;
  const { counts, least } = store.settings.value;
  const { par } = study.state.value;
  const scenario = scenarioOf(collection);
  const leftOut = collection.task?.assignment.leftOut;
  const measure = scenario && boardWithout(scenario, leftOut ?? NOTHING_LEFT_OUT);
  useEffect(() => {
    if (measure)
      study
        .open(measure)
        .catch((error: unknown) => console.warn('The proof of the board did not arrive.', error));
  }, [measure]);
  return useMemo(
    () =>
      scenario &&
      measure &&
      openBoard(
        { scenario, measure, asked: collection.task?.assignment },
        collection.collected.map(({ result }) => result),
        par && { value: par.value, plan: par.plan },
        { naming, counts, least },
        words,
      ),
    [collection, par, naming, counts, least, words],
  );
}

function Board({ model }: { model: ClassModel }) {
  const words = useWords();
  const [naming, setNaming] = useState<Naming>('names');
  const board = useBoard(model, naming);
  const { task, collected } = model.store.collection.value;
  const title = board && words.text(board.scenario.title);
  return (
    <>
      <PutIn model={model} isFirst={collected.length === 0} />
      {board && (
        <>
          <section class="card class-card">
            <p class="class-task">
              <b>
                {task
                  ? words.classBoard.task({
                      title: task.assignment.title || (title ?? ''),
                      board: title ?? '',
                    })
                  : title}
              </b>{' '}
              {!task && <small>{words.classBoard.noTask}</small>}
            </p>
            {task && leavesOut(task.assignment.leftOut) && (
              <p class="hint">{words.classBoard.measuredWithout}</p>
            )}
            {!board.par && (
              <p class="hint" role="status">
                {model.study.state.value.isSeekingPar
                  ? words.classBoard.seekingPar
                  : words.classBoard.noPar}
              </p>
            )}
            <ClassControls model={model} naming={naming} onNaming={setNaming} />
            <ClassActs model={model} board={board} />
          </section>
          {collected.length > 0 && <ClassViews model={model} board={board} />}
        </>
      )}
    </>
  );
}

import './assignment.css';
import { useEffect, useRef } from 'preact/hooks';
import { gameOf, goOnWith, logOf, startTry } from '../../app/assignment/assignment-acts';
import type { GivenAssignment } from '../../app/assignment/assigned-try';
import { viewAssignment } from '../../views/assignment/assignment';
import { useServices, useStores, useWords } from '../context';
import { Button } from '../controls/button';
import { MiniBoard } from '../title/mini-board';
import { viewMiniBoard } from '../../views/title/campaign';
import { HandIn } from './hand-in';
import { WordForm } from './word-form';

/** What a teacher asks, what may be done about it now, and handing in what was played. */
export function AssignmentSheet({ given }: { given: GivenAssignment }) {
  const stores = useStores();
  const { assignments } = stores;
  const { levels, newSeed } = useServices();
  const { scenarios } = levels;
  const words = useWords();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const game = gameOf(stores, given.print);
  const view = viewAssignment(given, logOf(stores).entryOf(given.print), game, scenarios, words);
  const leaveTo = (go: () => void): void => {
    assignments.show(undefined);
    go();
  };
  return (
    <div class="task-sheet">
      <section class="task-brief">
        <div class="brief-art" aria-hidden="true">
          <MiniBoard board={viewMiniBoard(given.scenario)} />
        </div>
        <div>
          <h3>{view.title}</h3>
          {view.message !== '' && <p class="task-message">{view.message}</p>}
        </div>
      </section>
      <section>
        <h4>{words.assignment.whatCounts}</h4>
        <ul class="task-facts">
          {view.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </section>
      {view.begun !== undefined && <p class="hint">{view.begun}</p>}
      <div class="task-acts">
        {view.goOn !== undefined && (
          <Button
            ref={first}
            kind="primary"
            onClick={() => leaveTo(() => goOnWith(stores, given.print))}
          >
            {view.goOn}
          </Button>
        )}
        {view.start !== undefined && (
          <Button
            ref={view.goOn === undefined ? first : null}
            {...(view.goOn === undefined && { kind: 'primary' })}
            onClick={() => leaveTo(() => startTry(stores, given, newSeed))}
          >
            {view.start}
          </Button>
        )}
      </div>
      {view.asksForWord && <WordForm given={given} />}
      {game?.assigned && <HandIn session={game} assigned={game.assigned} />}
    </div>
  );
}

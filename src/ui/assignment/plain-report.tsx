import '../debrief/debrief.css';
import './assignment.css';
import { useEffect, useMemo } from 'preact/hooks';
import { opensByWord } from '../../app/assignment/assigned-try';
import { logOf } from '../../app/assignment/assignment-acts';
import { givenOf } from '../../app/assignment/given-of';
import type { GameSession } from '../../app/game/game-session';
import { viewPlainReport } from '../../views/assignment/plain-report';
import { viewDebrief } from '../../views/debrief/debrief';
import { titleOf } from '../../views/names/game-name';
import { useServices, useStores, useWords } from '../context';
import { Button } from '../controls/button';
import { focusWayBack } from '../controls/focus';
import { CardByCard, PledgesKept, YearTable } from '../debrief/details/years';
import { WordForm } from './word-form';

interface PlainReportProps {
  readonly session: GameSession;
  readonly from: 'report' | 'board' | 'replay';
  readonly onSeeBoard: () => void;
}

/** The report of a game whose assignment holds back all that follows from a better plan. */
export function PlainReport({ session, from, onSeeBoard }: PlainReportProps) {
  useEffect(() => focusWayBack(from), []);
  const stores = useStores();
  const { assignments, navigation } = stores;
  const { scenarios } = useServices().levels;
  const words = useWords();
  const report = viewPlainReport(session, words);
  const years = useMemo(() => viewDebrief(session, words), [session]);
  const { scenario, seed } = session;
  const given = givenOf(session);
  const hasWord = given && logOf(stores).entryOf(given.print).hasWord === true;
  const isWaiting = given && opensByWord(given.terms, hasWord === true);
  // The word may have been given in another try of the same.
  useEffect(() => {
    if (hasWord) stores.game.openLocks();
  }, [hasWord]);
  return (
    <main class="debrief plain-report">
      <section class="panel report">
        <p class="hint">
          {titleOf(scenario, scenarios, words)} · {words.table.seedOf({ seed })}
          {session.isHinted && ` · ${words.debrief.withHints}`}
        </p>
        <h1 tabIndex={-1}>{report.headline}</h1>
        <p class="verdict">{report.verdict}</p>
        <p>{report.held}</p>
        <div class="task-acts">
          <Button kind="primary" className="go" onClick={() => assignments.show(givenOf(session))}>
            {words.table.handIn}
          </Button>
        </div>
        {isWaiting && <WordForm given={given} />}
      </section>
      <section class="panel all-years">
        <h2>{words.debrief.yearByYear}</h2>
        <YearTable view={years} />
        <p class="hint">{words.debrief.verdictHint}</p>
      </section>
      {years.pledges.length > 0 && <PledgesKept view={years} />}
      <CardByCard view={years} />
      <nav class="panel debrief-acts">
        <Button data-way="board" onClick={onSeeBoard}>
          {words.debrief.seeBoard}
        </Button>
        <Button onClick={navigation.toTitle}>{words.table.toTitle}</Button>
      </nav>
    </main>
  );
}

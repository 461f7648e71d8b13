import './debrief.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { givenOf } from '../../app/assignment/given-of';
import { viewAfter } from '../../views/debrief/after-level';
import { viewFirstTry } from '../../views/debrief/first-try';
import { viewLadder } from '../../views/debrief/ladder';
import { viewScale } from '../../views/debrief/scale';
import { searchedTask, viewSearch } from '../../views/debrief/search';
import { titleOf } from '../../views/names/game-name';
import type { GameSession } from '../../app/game/game-session';
import { focusWayBack } from '../controls/focus';
import { useApp, useServices, useStores, useWords } from '../context';
import { Button } from '../controls/button';
import { DailyResult } from './daily-result';
import { Details } from './details/details';
import { FewChanges } from './few-changes';
import { useLesson } from './use-lesson';
import { Prediction } from './prediction';
import { Rank } from './rank';
import { Scale } from './scale';
import { Search } from './search';
import { TryAgain } from './try-again';

export interface DebriefProps {
  readonly session: GameSession;
  /** What was looked at before. */
  readonly from: 'report' | 'board' | 'replay';
  readonly onSeeBoard: () => void;
  readonly onReplay: () => void;
}

/**
 * The report of a finished game: what the plan was worth and the luck, the few changes that would
 * have gained most, another try; and all the rest folded away.
 */
export function Debrief({ session, from, onSeeBoard, onReplay }: DebriefProps) {
  useEffect(() => focusWayBack(from), []);
  const { navigation, game, bestPlans, assignments } = useStores();
  const study = useApp().study.study.value;
  const { files, levels, saveModel } = useServices();
  const words = useWords();
  const { scenario, seed } = session;
  const par = study?.standings[0];
  const scale = viewScale(session, study, words);
  const after = viewAfter(
    session,
    par?.isProved ? par.value : undefined,
    bestPlans.bestOf(scenario),
    useLesson(scenario),
    words,
  );
  const isResting = searchedTask(study) === undefined;
  const ladder = useMemo(
    () => viewLadder(session, study, words),
    [session, par, study?.rungs, isResting],
  );
  const firstTry = useMemo(() => viewFirstTry(session, words), [session]);
  const [isOpen, setIsOpen] = useState(session.seats !== undefined);
  const details = useRef<HTMLDetailsElement>(null);
  const board = useRef<HTMLElement>(null);
  const showBestPlan = (): void => {
    // At once and not by the next rendering: what is folded away can't be focused.
    if (details.current) details.current.open = true;
    board.current?.focus();
  };
  const save = (): void => {
    const text = game.file();
    if (text !== undefined) files.save(`lowland-skies-${scenario.id}-${seed}.json`, text);
  };
  return (
    <main class="debrief">
      <section class="panel report">
        <p class="hint">
          {titleOf(scenario, levels.scenarios, words)} · {words.table.seedOf({ seed })}
          {session.isHinted && ` · ${words.debrief.withHints}`}
        </p>
        <h1 tabIndex={-1}>{scale.headline}</h1>
        <p class="verdict">{scale.verdict}</p>
        {firstTry !== undefined && <p class="first-try">{firstTry}</p>}
        <h2>{words.debrief.scaleTitle}</h2>
        <Scale view={scale} />
        <Search view={viewSearch(session, study, words)} onShow={showBestPlan} />
        <Rank view={after} />
        {session.assigned && (
          <Button
            kind="primary"
            className="hand-in-open"
            onClick={() => assignments.show(givenOf(session))}
          >
            {words.table.handIn}
          </Button>
        )}
      </section>
      <Prediction session={session} par={par} />
      <FewChanges session={session} view={ladder} />
      <TryAgain session={session} rung={ladder.first} />
      <DailyResult scenario={scenario} />
      <details
        ref={details}
        class="details"
        open={isOpen}
        onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      >
        <summary>
          <h2>{words.debrief.details}</h2>
        </summary>
        <Details session={session} study={study} after={after} ladder={ladder} board={board} />
      </details>
      <nav class="panel debrief-acts">
        <Button data-way="replay" onClick={onReplay}>
          {words.debrief.replayGame}
        </Button>
        <Button data-way="board" onClick={onSeeBoard}>
          {words.debrief.seeBoard}
        </Button>
        <Button title={words.page.shareHint} onClick={() => navigation.share(session)}>
          {words.page.share}
        </Button>
        <Button onClick={save}>{words.page.saveFile}</Button>
        <Button onClick={saveModel}>{words.debrief.saveModel}</Button>
        <Button onClick={navigation.toTitle}>{words.table.toTitle}</Button>
      </nav>
    </main>
  );
}

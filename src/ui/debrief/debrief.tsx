import './debrief.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { viewDebrief } from '../../views/debrief/debrief';
import { type RungView, viewLadder } from '../../views/debrief/ladder';
import { viewLosses } from '../../views/debrief/losses';
import { viewScale } from '../../views/debrief/scale';
import { searchedTask, viewSearch } from '../../views/debrief/search';
import { viewFrontier } from '../../views/debrief/frontier';
import { titleOf } from '../../views/names/game-name';
import type { GameSession } from '../../app/game/game-session';
import type { Study } from '../../app/study/study';
import { AfterLevel } from './details/after-level';
import { focusWayBack } from '../controls/focus';
import { useApp, useServices, useStores, useWords } from '../context';
import { Button } from '../controls/button';
import { DailyResult } from './details/daily-result';
import { DebriefBoard, type Step } from './details/debrief-board';
import { Ladder } from './details/ladder';
import { Losses } from './details/losses';
import { Scale } from './scale';
import { Search } from './search';
import { CardByCard, PledgesKept, YearTable } from './details/years';
import { Frontier } from './details/frontier';

export interface DebriefProps {
  readonly session: GameSession;
  /** What was looked at before. */
  readonly from: 'report' | 'board' | 'replay';
  readonly onSeeBoard: () => void;
  readonly onReplay: () => void;
}

const NOTHING: Pick<Study, 'standings' | 'decisions'> = { standings: [], decisions: [] };

/** The report of a finished game: the plan beside the best there is, luck after it and apart. */
export function Debrief({ session, from, onSeeBoard, onReplay }: DebriefProps) {
  useEffect(() => focusWayBack(from), []);
  const { navigation, game } = useStores();
  const study = useApp().study.study.value;
  const { files, levels, saveModel } = useServices();
  const words = useWords();
  const { standings, decisions } = study ?? NOTHING;
  const view = useMemo(() => viewDebrief(session, words), [session]);
  const scale = viewScale(session, study, words);
  const task = searchedTask(study);
  const losses = useMemo(
    () => viewLosses(session, standings, decisions, task, words),
    [session, standings, decisions, JSON.stringify(task)],
  );
  const frontier = viewFrontier(session, study, words);
  const canAsk = study !== undefined && study.fault === undefined;
  const ladder = useMemo(
    () => viewLadder(session, study, words),
    [session, standings[0], study?.rungs, task === undefined],
  );
  const [step, setStep] = useState<Step>(0);
  /** How many changes lead to the plan that the board shows; none for a best plan. */
  const [changes, setChanges] = useState<number | undefined>(undefined);
  const par = standings[0] && { ...standings[0], plan: ladder.nearest ?? standings[0].plan };
  const board = useRef<HTMLElement>(null);
  const show = (what: Step): void => {
    setStep(what);
    board.current?.focus();
  };
  const showRung = (rung: RungView): void => {
    setChanges(rung.isPar ? undefined : rung.changes);
    setStep(rung.year);
    board.current?.focus();
  };
  const { scenario, seed } = session;
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
        <h2>{words.debrief.scaleTitle}</h2>
        <Scale view={scale} />
        <Search view={viewSearch(session, study, words)} onShow={() => show(0)} />
      </section>
      <AfterLevel session={session} par={standings[0]} />
      <DailyResult scenario={scenario} />
      <Ladder view={ladder} onShow={showRung} />
      <div class="debrief-side">
        <section class="panel all-years">
          <h2>{words.debrief.yearByYear}</h2>
          <YearTable view={view} />
          <p class="hint">{words.debrief.verdictHint}</p>
        </section>
        {view.pledges.length > 0 && <PledgesKept view={view} />}
        <CardByCard view={view} />
        <Losses view={losses} canLook={canAsk} onShow={() => show('costliest')} />
      </div>
      <div class="debrief-side">
        <DebriefBoard
          session={session}
          par={par}
          costliest={losses.costliest}
          rung={ladder.rungs.find((rung) => rung.changes === changes)}
          onBest={() => setChanges(undefined)}
          step={step}
          onStep={setStep}
          panel={board}
        />
      </div>
      <Frontier view={frontier} canRefine={canAsk} />
      <nav class="panel debrief-acts">
        <Button
          kind="primary"
          title={words.debrief.againSameHint}
          onClick={() => game.start(scenario, seed)}
        >
          {words.debrief.againSame}
        </Button>
        <Button kind="primary" onClick={() => game.start(scenario, '')}>
          {words.debrief.againNew}
        </Button>
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

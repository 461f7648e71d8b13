import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { AfterView } from '../../../views/debrief/after-level';
import { viewDebrief } from '../../../views/debrief/debrief';
import { viewFrontier } from '../../../views/debrief/frontier';
import type { LadderView, RungView } from '../../../views/debrief/ladder';
import { viewJoining } from '../../../views/debrief/joining';
import { viewLosses } from '../../../views/debrief/losses';
import { searchedTask } from '../../../views/debrief/search';
import type { GameSession } from '../../../app/game/game-session';
import type { Study } from '../../../app/study/study';
import { useWords } from '../../context';
import { Luck } from '../../luck/luck';
import { DebriefBoard, type Step } from './debrief-board';
import { Frontier } from './frontier';
import { Joining } from './joining';
import { Ladder } from './ladder';
import { Lesson } from './lesson';
import { Losses } from './losses';
import { CardByCard, PledgesKept, YearTable } from './years';

interface DetailsProps {
  readonly session: GameSession;
  readonly study: Study | undefined;
  readonly after: AfterView;
  readonly ladder: LadderView;
  /** The panel with the board of plans. */
  readonly board: RefObject<HTMLElement | null>;
}

const NOTHING: Pick<Study, 'standings' | 'decisions'> = { standings: [], decisions: [] };

/** All that is known of a finished game, for those who want to look closer. */
export function Details({ session, study, after, ladder, board }: DetailsProps) {
  const words = useWords();
  const { standings, decisions } = study ?? NOTHING;
  const view = useMemo(() => viewDebrief(session, words), [session]);
  const task = searchedTask(study);
  const losses = useMemo(
    () => viewLosses(session, standings, decisions, task, words),
    [session, standings, decisions, JSON.stringify(task)],
  );
  const frontier = viewFrontier(session, study, words);
  const joining = useMemo(
    () => viewJoining(session, study, words),
    [session, study?.coalitions, study?.shortfall, study?.stable, standings[0]],
  );
  const canAsk = study !== undefined && study.fault === undefined;
  const [step, setStep] = useState<Step>(0);
  /** By how many changes the plan is found that the board shows, or whose it is; none for a best plan. */
  const [other, setOther] = useState<number | 'stable' | undefined>(undefined);
  const par = standings[0] && { ...standings[0], plan: ladder.nearest ?? standings[0].plan };
  const show = (what: Step): void => {
    setStep(what);
    board.current?.focus();
  };
  const showRung = (rung: RungView): void => {
    setOther(rung.isPar ? undefined : rung.changes);
    show(rung.year);
  };
  const showStable = (): void => {
    setOther('stable');
    show(0);
  };
  const worth = joining && <Joining session={session} view={joining} onShow={showStable} />;
  return (
    <div class="details-body">
      {/* Where nations were played, what joining was worth is what they ask first. */}
      {session.seats && worth}
      <Luck session={session} />
      <Lesson view={after} />
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
          other={
            other === 'stable'
              ? joining?.stable
              : ladder.rungs.find((rung) => rung.changes === other)
          }
          onBest={() => setOther(undefined)}
          step={step}
          onStep={setStep}
          panel={board}
        />
      </div>
      {!session.seats && worth}
      <Frontier view={frontier} canRefine={canAsk} />
    </div>
  );
}

import './few-changes.css';
import { useMemo, useState } from 'preact/hooks';
import type { GameSession } from '../../app/game/game-session';
import type { LadderView, RungView } from '../../views/debrief/ladder';
import { viewPlanYear } from '../../views/debrief/plan-board';
import { useWords } from '../context';
import { TabList, TabPanel } from '../controls/tabs';
import { Legend } from './legend';
import { PlanBoard } from './plan-board';
import { Why } from './why';

interface FewChangesProps {
  readonly session: GameSession;
  readonly view: LadderView;
}

/** The better plan that gains most for its size: what it changes, and where. */
export function FewChanges({ session, view: { first, remark, share } }: FewChangesProps) {
  const words = useWords();
  return (
    <section class="panel few-changes" aria-labelledby="few-changes-title">
      <h2 id="few-changes-title">{first?.title ?? words.debrief.ladderTitle}</h2>
      {first ? (
        <>
          <div>
            <Why rung={first} under="h3" />
            {share !== undefined && <p class="few-changes-share">{share}</p>}
          </div>
          <RungBoard key={first.changes} session={session} rung={first} />
        </>
      ) : (
        <p>{remark}</p>
      )}
    </section>
  );
}

/** A better plan beside the player's own on the board, from the first year that differs. */
function RungBoard({ session, rung }: { session: GameSession; rung: RungView }) {
  const words = useWords();
  const [year, setYear] = useState(rung.year);
  const { firstYear, years } = session.scenario;
  const view = useMemo(
    () => viewPlanYear(session, rung.plan, year, words),
    [session, JSON.stringify(rung.plan), year],
  );
  return (
    <div class="few-changes-board">
      <TabList
        id="rung-year"
        className="steps"
        label={rung.title}
        tabs={years.map((_, key) => ({ key, name: firstYear + key }))}
        selected={year}
        onSelect={setYear}
        panel="rung-panel"
      />
      <TabPanel id="rung-panel" tab={`rung-year-${year}`}>
        <PlanBoard view={view.board} />
        <Legend view={view} />
      </TabPanel>
    </div>
  );
}

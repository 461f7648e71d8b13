import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Costliest } from '../../../views/debrief/losses';
import {
  type PlanSide,
  type PlanYearView,
  type ShownPlan,
  viewPlanYear,
} from '../../../views/debrief/plan-board';
import type { GameSession } from '../../../app/game/game-session';
import type { KnownBest } from '../../../app/study/study';
import { useWords } from '../../context';
import { Button } from '../../controls/button';
import { ChartTable } from '../../controls/chart-table';
import { type Tab, TabList, TabPanel } from '../../controls/tabs';
import { Legend } from '../legend';
import { PlanBoard } from '../plan-board';

/** What the report's board shows: a year of a best plan, or the costliest decision. */
export type Step = number | 'costliest';

interface BoardProps {
  readonly session: GameSession;
  readonly par: KnownBest | undefined;
  readonly costliest: Costliest | undefined;
  /** A plan to be shown in place of a best one. */
  readonly other: ShownPlan | undefined;
  readonly onBest: () => void;
  readonly step: Step;
  readonly onStep: (step: Step) => void;
  readonly panel: RefObject<HTMLElement | null>;
}

/** A best plan laid out beside the player's own, year by year. */
export function DebriefBoard(props: BoardProps) {
  const { session, par, costliest, other, onBest, step, onStep, panel } = props;
  const words = useWords();
  const isCostliest = step === 'costliest' && costliest !== undefined;
  const year = step === 'costliest' ? (costliest?.year ?? 0) : step;
  const shown: Step = isCostliest ? 'costliest' : year;
  const plan = isCostliest ? costliest.plan : (other?.plan ?? par?.plan);
  const marked = isCostliest ? { own: costliest.decision, better: costliest.instead } : undefined;
  const view = useMemo(
    () => plan && viewPlanYear(session, plan, year, words, marked),
    [session, JSON.stringify(plan), year, isCostliest],
  );
  const title = isCostliest
    ? words.debrief.betterPlan
    : other
      ? other.name
      : par?.isProved
        ? words.debrief.thatPlan
        : words.debrief.foundPlan;
  const heading = words.debrief.plansTitle({ isProved: par?.isProved !== false });
  const hint = !par?.isProved ? words.debrief.plansHintUnproved : words.debrief.plansHint;
  return (
    <section class="panel plans" ref={panel} tabIndex={-1} aria-labelledby="plans-title">
      <h2 id="plans-title">{heading}</h2>
      <p class="hint">{par ? hint : words.debrief.plansWait}</p>
      {view && (
        <>
          <Steps
            label={heading}
            years={session.scenario.years.map((_, i) => session.scenario.firstYear + i)}
            step={shown}
            hasCostliest={costliest !== undefined}
            onStep={onStep}
          />
          <TabPanel id="plans-panel" tab={`step-${shown}`}>
            {isCostliest && (
              <div class="plans-note">
                <p>
                  <b>{costliest.sentence}</b> {costliest.better}
                </p>
              </div>
            )}
            {other && !isCostliest && (
              <div class="plans-note">
                <p>
                  <b>{words.debrief.rungOnBoard({ title: other.title })}</b>
                </p>
                <Button onClick={onBest}>{words.debrief.showBestAgain}</Button>
              </div>
            )}
            <PlanBoard view={view.board} />
            <Legend view={view} />
            <div class="sides">
              <Side title={title} side={view.better} whose="better" />
              <Side title={words.debrief.yourPlan} side={view.own} whose="own" />
            </div>
            <StandsTable view={view} />
          </TabPanel>
        </>
      )}
    </section>
  );
}

interface StepsProps {
  readonly label: string;
  readonly years: readonly number[];
  readonly step: Step;
  readonly hasCostliest: boolean;
  readonly onStep: (step: Step) => void;
}

function Steps({ label, years, step, hasCostliest, onStep }: StepsProps) {
  const words = useWords();
  const byYear = years.map((name, key): Tab<Step> => ({ key, name }));
  const costliest: Tab<Step> = { key: 'costliest', name: words.debrief.costliestOnBoard };
  return (
    <TabList
      id="step"
      className="steps"
      label={label}
      tabs={hasCostliest ? [...byYear, costliest] : byYear}
      selected={step}
      onSelect={onStep}
      panel="plans-panel"
    />
  );
}

interface SideProps {
  readonly title: string;
  readonly side: PlanSide;
  readonly whose: 'own' | 'better';
}

function Side({ title, side, whose }: SideProps) {
  const words = useWords();
  return (
    <section class={`side ${whose}`}>
      <h3>{title}</h3>
      <ul>
        {side.items.map(({ name, isShared }) => (
          <li key={name} class={isShared ? 'shared' : ''}>
            {name}
            {isShared && <small>{words.debrief.inBoth}</small>}
          </li>
        ))}
        {side.items.length === 0 && <li>{words.debrief.nothingDone}</li>}
      </ul>
      <dl>
        <div>
          <dt>{words.debrief.billOf}</dt>
          <dd>{words.number(side.bill)}</dd>
        </div>
        <div>
          <dt>{words.debrief.leftOf}</dt>
          <dd>{words.number(side.left)}</dd>
        </div>
        <div>
          <dt>{words.debrief.heldOnAverage}</dt>
          <dd>{words.points(side.held)}</dd>
        </div>
        {side.end && (
          <>
            <div>
              <dt>{words.table.pledges}</dt>
              <dd>{words.number(side.end.pledges)}</dd>
            </div>
            <div>
              <dt>{words.table.savings}</dt>
              <dd>{words.number(side.end.savings)}</dd>
            </div>
            <div>
              <dt>{words.debrief.wholePlan}</dt>
              <dd>{words.points(side.end.planned)}</dd>
            </div>
          </>
        )}
      </dl>
    </section>
  );
}

function StandsTable({ view }: { view: PlanYearView }) {
  const words = useWords();
  const names = {
    both: words.debrief.bothPlans,
    better: words.debrief.onlyBetter,
    own: words.debrief.onlyOwn,
  };
  return (
    <ChartTable
      summary={words.debrief.standsTable}
      columns={[words.debrief.place, words.debrief.piece, words.debrief.inWhose]}
    >
      {view.board.tokens.map(({ key, place, piece, whose, isPending }) => (
        <tr key={key}>
          <th scope="row">{place}</th>
          <td class="text">
            {piece}
            {isPending && <small>{words.debrief.onItsWay}</small>}
          </td>
          <td class="text">{names[whose]}</td>
        </tr>
      ))}
    </ChartTable>
  );
}

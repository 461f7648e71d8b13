import { viewTreasury } from '../../views/table/treasury';
import './replay.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { momentPlace } from '../../views/replay/replay';
import type { GameSession } from '../../app/game/game-session';
import { type Moment, momentsOf } from '../../app/game/replay';
import { BoardHost } from '../table/board/board-host';
import { PlanItems } from '../controls/plan-items';
import { useStores, useWords } from '../context';
import { Header } from '../table/header';
import { HexInspector } from '../table/board/hex-inspector';
import { Incidents } from '../table/incidents/incidents';
import { Ledger } from '../table/incidents/ledger';
import { Pledges } from '../table/planning/pledges';
import { isWide, useRoom } from '../viewport';
import { ReplayBar } from './replay-bar';
import type { Voice } from '../table/live-region';

interface ReplayProps {
  readonly finished: GameSession;
  readonly voice: Voice;
  readonly onKeys: () => void;
  readonly onReport: () => void;
}

/** A finished game to be leafed through; nothing in it can be changed. */
export function Replay({ finished, voice, onKeys, onReport }: ReplayProps) {
  const { game, settings } = useStores();
  const hasMargin = useRoom(isWide);
  const words = useWords();
  const moments = useMemo(() => momentsOf(finished), [finished]);
  const [index, setIndex] = useState(0);
  const moment = moments[index];
  // The board is drawn from outside: it is told what to draw, and told when that ends.
  useEffect(() => {
    game.showMoment(moment?.session);
  }, [moment]);
  useEffect(() => () => game.showMoment(undefined), []);
  if (moment === undefined) throw new Error(`a replay has no moment ${index}`);
  const { session } = moment;
  return (
    <main class={`table ${hasMargin ? 'wide' : 'narrow'}`} data-phase="replay">
      <section class="board-frame">
        <div class="board-place">
          <BoardHost session={session} voice={voice} />
        </div>
        {hasMargin && (
          <aside class="margin" aria-label={words.table.besideBoard}>
            <Header session={session} onKeys={onKeys} />
            <Pledges session={session} />
            <HexInspector session={session} isReadOnly />
          </aside>
        )}
      </section>
      <aside class="column" aria-label={words.table.yourDesk}>
        {!hasMargin && <Header session={session} onKeys={onKeys} />}
        {moment.kind === 'plan' ? (
          <PlanMade moment={moment} />
        ) : moment.kind === 'card' ? (
          <Incidents session={session} />
        ) : (
          <Ledger session={session} />
        )}
      </aside>
      <ReplayBar
        place={momentPlace(moment, words)}
        moments={moments}
        index={index}
        isStill={settings.isStill.value}
        onMove={setIndex}
        onReport={onReport}
      />
    </main>
  );
}

/** What was planned for a year, as its books were closed, with the bill. */
function PlanMade({ moment: { year, session } }: { moment: Moment }) {
  const words = useWords();
  const { planOf, nothing } = words.replay;
  const { treasury, bill, left, items, lines, planned } = viewTreasury(session, words);
  return (
    <section class="panel plan-made">
      <h2>{planOf({ year: session.scenario.firstYear + year })}</h2>
      <PlanItems items={items} none={nothing} />
      <table class="sums">
        <tbody>
          <tr>
            <th scope="row">{words.table.treasury}</th>
            <td>{words.number(treasury)}</td>
          </tr>
          {lines.map(({ name, coins }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{words.signed(-coins)}</td>
            </tr>
          ))}
          <tr class="total">
            <th scope="row">{words.table.bill}</th>
            <td>{words.number(bill)}</td>
          </tr>
          <tr class="total">
            <th scope="row">{words.table.leftInTreasury}</th>
            <td>{words.number(left)}</td>
          </tr>
        </tbody>
      </table>
      {planned && (
        <p class="hint">
          {words.table.plannedSoFar}: <b>{words.points(planned)}</b>
        </p>
      )}
    </section>
  );
}

import './index.css';
import { boundsOf } from '../../hex/regions';
import { hexOf } from '../../rules/setup';
import { viewProgrammes } from '../../views/table/planning/programmes';
import { phaseOf, type GameSession } from '../../app/game/game-session';
import type { Words } from '../../i18n/words';
import { useStores, useWords } from '../context';
import { useAfterPaint } from '../controls/after-paint';
import { isSmall, isWide, useRoom } from '../viewport';
import { OddsPanel } from '../luck/odds-panel';
import { ActionBar } from './action-bar';
import { BoardHost } from './board/board-host';
import { BoardList } from './board/board-list';
import { OddsLegend } from './board/odds-legend';
import { HexInspector } from './board/hex-inspector';
import { Forecasts } from './forecast';
import { Header, type ListSwitch } from './header';
import { HintPanel } from './planning/hints';
import { Incidents } from './incidents/incidents';
import { Ledger } from './incidents/ledger';
import { Spoken, type Voice } from './live-region';
import { PanelTabs } from './panel-tabs';
import { hasAside, isHigh, isTall } from './room';
import { Pledges } from './planning/pledges';
import { Programmes } from './planning/programmes';
import { SeatsPanel } from '../seats/seats-parts';
import { Tray } from './planning/tray';
import { Treasury } from './planning/treasury';
import { TutorialPrompt } from './tutorial';

interface TableProps {
  readonly session: GameSession;
  readonly voice: Voice;
  readonly list: ListSwitch;
  readonly onKeys: () => void;
  readonly onReport: () => void;
}

/** Cards in the tray, programmes and pledges up to which all that is said of them has room in the column. */
const FEW = 3;

/** Whether a level has so little to plan with that the board needs no margin beside it. */
function hasFew(session: GameSession, words: Words): boolean {
  const { layers, wheels, pledges } = session.scenario;
  const cards = layers.length + (wheels === undefined ? 0 : 1);
  return cards + pledges.length + viewProgrammes(session, words).length <= FEW;
}

/** How wide a board's land is, as a share of its height. */
function boardRatio({ game: { setup } }: GameSession): number {
  const { left, right, top, bottom } = boundsOf(setup.land.map((cell) => hexOf(setup, cell)));
  return (right - left) / (bottom - top);
}

/** What is in the margin beside the board: pledges and the hex looked at, or on a projector the forecast. */
type Beside = 'hex' | 'forecast' | 'nothing';

/** The board with what lies around it. */
export function Table({ session, voice, list, onKeys, onReport }: TableProps) {
  const words = useWords();
  const isBroad = useRoom(isWide);
  const hasRoomBeside = useRoom(hasAside);
  const { isProjected } = useStores().settings.inForce.value;
  const beside = isBroad
    ? hasFew(session, words)
      ? 'nothing'
      : 'hex'
    : isProjected && hasRoomBeside
      ? 'forecast'
      : 'nothing';
  const phase = phaseOf(session);
  const painted = useAfterPaint(
    session,
    (old) => old.scenario === session.scenario && phaseOf(old) === phase,
  );
  const header = <Header session={session} onKeys={onKeys} list={list} />;
  return (
    <>
      <Spoken voice={voice} />
      <main
        class={`table ${isBroad ? 'wide' : 'narrow'}`}
        data-phase={phase}
        style={{ '--board-ratio': boardRatio(session) }}
      >
        <TutorialPrompt session={session} />
        <section class="board-frame">
          <div class="board-place">
            <BoardHost session={painted} voice={voice} />
            {list.isOpen && <BoardList session={session} onClose={list.toggle} />}
          </div>
          {beside !== 'nothing' && (
            <aside class="margin" aria-label={words.table.besideBoard}>
              {beside === 'forecast' ? (
                <Forecasts session={painted} />
              ) : (
                <>
                  {header}
                  {session.seats && <SeatsPanel session={session} />}
                  <Pledges session={painted} />
                  <OddsLegend session={painted} />
                  <HexInspector session={painted} />
                </>
              )}
            </aside>
          )}
        </section>
        <aside class="column" aria-label={words.table.yourDesk}>
          {beside !== 'hex' && header}
          <Column session={session} painted={painted} beside={beside} />
        </aside>
        <ActionBar session={session} onReport={onReport} />
      </main>
    </>
  );
}

interface ColumnProps {
  readonly session: GameSession;
  /** The session before what was done last is painted where it shows first: board, bar, treasury. */
  readonly painted: GameSession;
  readonly beside: Beside;
}

/** What belongs to the phase: the plan and what to plan with, the cards, or the closed year. */
function Column({ session, painted, beside }: ColumnProps) {
  const words = useWords();
  const seesAll = useRoom(isTall);
  const isPhone = useRoom(isSmall);
  const isHighEnough = useRoom(isHigh);
  const { isProjected } = useStores().settings.inForce.value;
  const hasMargin = beside === 'hex';
  // Who looks on from afar can't ask for another tab.
  const isAbove = isHighEnough || (!isPhone && (isProjected || hasFew(session, words)));
  const seesForecast = isAbove && beside !== 'forecast';
  const phase = phaseOf(session);
  if (phase === 'ledger') return <Ledger session={session} hasPledges={!hasMargin} />;
  if (phase === 'incidents')
    return (
      <>
        <Incidents session={session} />
        {seesForecast && <Forecasts session={session} />}
        {seesAll && !hasMargin && (
          <div class="panel">
            <HexInspector session={painted} />
          </div>
        )}
      </>
    );
  return (
    <>
      {phase === 'planning' && <Treasury session={session} />}
      {phase === 'planning' && !isPhone && <HintPanel />}
      {seesAll && <OddsPanel session={session} />}
      {seesForecast && <Forecasts session={painted} />}
      {seesAll ? (
        <>
          <Tray session={painted} />
          <Programmes session={painted} />
          {!hasMargin && session.seats && <SeatsPanel session={session} />}
          {!hasMargin && (
            <div class="panel">
              <Pledges session={painted} />
              <HexInspector session={painted} />
            </div>
          )}
        </>
      ) : (
        <PanelTabs
          session={painted}
          hasInspector={!hasMargin}
          hasForecast={!isAbove}
          isPhone={isPhone}
          isLong={!hasFew(session, words)}
        />
      )}
    </>
  );
}

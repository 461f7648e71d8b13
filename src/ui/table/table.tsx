import './index.css';
import { viewProgrammes } from '../../views/table/programmes';
import { phaseOf, type GameSession } from '../../app/game/game-session';
import type { Words } from '../../i18n/words';
import { useWords } from '../context';
import { useAfterPaint } from '../controls/after-paint';
import { isHigh, isSmall, isTall, isWide, useRoom } from '../viewport';
import { OddsPanel } from '../luck/odds-panel';
import { ActionBar } from './action-bar';
import { BoardHost } from './board/board-host';
import { BoardList } from './board/board-list';
import { HexInspector } from './board/hex-inspector';
import { Forecasts } from './forecast';
import { Header, type ListSwitch } from './header';
import { HintPanel } from './planning/hints';
import { Incidents } from './incidents/incidents';
import { Ledger } from './incidents/ledger';
import { Spoken, type Voice } from './live-region';
import { PanelTabs } from './panel-tabs';
import { Pledges } from './planning/pledges';
import { Programmes } from './planning/programmes';
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

/** The board with what lies around it. */
export function Table({ session, voice, list, onKeys, onReport }: TableProps) {
  const words = useWords();
  const isBroad = useRoom(isWide);
  const hasMargin = isBroad && !hasFew(session, words);
  const phase = phaseOf(session);
  const painted = useAfterPaint(
    session,
    (old) => old.scenario === session.scenario && phaseOf(old) === phase,
  );
  const header = <Header session={session} onKeys={onKeys} list={list} />;
  return (
    <>
      <Spoken voice={voice} />
      <main class={`table ${isBroad ? 'wide' : 'narrow'}`} data-phase={phase}>
        <TutorialPrompt session={session} />
        <section class="board-frame">
          <div class="board-place">
            <BoardHost session={painted} voice={voice} />
            {list.isOpen && <BoardList session={session} onClose={list.toggle} />}
          </div>
          {hasMargin && (
            <aside class="margin" aria-label={words.table.besideBoard}>
              {header}
              <Pledges session={painted} />
              <HexInspector session={painted} />
            </aside>
          )}
        </section>
        <aside class="column" aria-label={words.table.yourDesk}>
          {!hasMargin && header}
          <Column session={session} painted={painted} hasMargin={hasMargin} />
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
  /** Whether pledges and the hex looked at are beside the board. */
  readonly hasMargin: boolean;
}

/** What belongs to the phase: the plan and what to plan with, the cards, or the closed year. */
function Column({ session, painted, hasMargin }: ColumnProps) {
  const words = useWords();
  const seesAll = useRoom(isTall);
  const isPhone = useRoom(isSmall);
  const isHighEnough = useRoom(isHigh);
  const seesForecast = isHighEnough || (!isPhone && hasFew(session, words));
  const phase = phaseOf(session);
  if (phase === 'ledger') return <Ledger session={session} />;
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
          hasForecast={!seesForecast}
          isPhone={isPhone}
        />
      )}
    </>
  );
}

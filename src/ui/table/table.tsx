import './index.css';
import { phaseOf, type Sitting } from '../../app/game/game-session';
import { useWords } from '../context';
import { isHigh, isSmall, isTall, isWide, useRoom } from '../viewport';
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
  readonly sitting: Sitting;
  readonly voice: Voice;
  readonly list: ListSwitch;
  readonly onKeys: () => void;
  readonly onReport: () => void;
}

/** The board with what lies around it. */
export function Table({ sitting, voice, list, onKeys, onReport }: TableProps) {
  const words = useWords();
  const hasMargin = useRoom(isWide);
  const phase = phaseOf(sitting);
  const header = <Header sitting={sitting} onKeys={onKeys} list={list} />;
  return (
    <>
      <Spoken voice={voice} />
      <main class={`table ${hasMargin ? 'wide' : 'narrow'}`} data-phase={phase}>
        <TutorialPrompt sitting={sitting} />
        <section class="board-frame">
          <div class="board-place">
            <BoardHost sitting={sitting} voice={voice} />
            {list.isOpen && <BoardList sitting={sitting} onClose={list.toggle} />}
          </div>
          {hasMargin && (
            <aside class="margin" aria-label={words.table.besideBoard}>
              {header}
              <Pledges sitting={sitting} />
              <HexInspector sitting={sitting} />
            </aside>
          )}
        </section>
        <aside class="column" aria-label={words.table.yourDesk}>
          {!hasMargin && header}
          <Column sitting={sitting} />
        </aside>
        <ActionBar sitting={sitting} onReport={onReport} />
      </main>
    </>
  );
}

/** What belongs to the phase: the plan and what to plan with, the cards, or the closed year. */
function Column({ sitting }: { sitting: Sitting }) {
  const hasMargin = useRoom(isWide);
  const seesAll = useRoom(isTall);
  const seesForecast = useRoom(isHigh);
  const isPhone = useRoom(isSmall);
  const phase = phaseOf(sitting);
  if (phase === 'ledger') return <Ledger sitting={sitting} />;
  if (phase === 'incidents')
    return (
      <>
        <Incidents sitting={sitting} />
        {seesForecast && <Forecasts sitting={sitting} />}
      </>
    );
  return (
    <>
      {phase === 'planning' && <Treasury sitting={sitting} />}
      {phase === 'planning' && !isPhone && <HintPanel />}
      {seesForecast && <Forecasts sitting={sitting} />}
      {seesAll ? (
        <>
          <Tray sitting={sitting} />
          <Programmes sitting={sitting} />
        </>
      ) : (
        <PanelTabs
          sitting={sitting}
          hasInspector={!hasMargin}
          hasForecast={!seesForecast}
          isPhone={isPhone}
        />
      )}
    </>
  );
}

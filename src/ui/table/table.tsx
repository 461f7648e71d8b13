import { viewProgrammes } from '../../views/table/programmes';
import './index.css';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { focusWayBack, useArrival, useWayBack } from '../controls/focus';
import type { PromptPlace } from '../../scenario/vocabulary';
import { phaseOf, type Sitting } from '../../app/game/game-session';
import type { State } from '../../app/state';
import { Bar } from './action-bar';
import { BoardHost } from './board/board-host';
import { BoardList } from './board/board-list';
import { Coach } from './tutorial';
import { usePage } from '../context';
import { part } from '../controls/lazy';
import { Forecasts } from './forecast';
import { Here } from './board/hex-inspector';
import { Hints } from './hints';
import { Incidents } from './incidents';
import { useKeys } from './keyboard';
import { Ledger } from './ledger';
import { isHigh, isSmall, isTall, isWide, useRoom } from '../viewport';
import { useSignalValue } from '../controls/use-signal-value';
import { Head } from './header';
import { Pledges } from './pledges';
import { Programmes } from './programmes';
import { Treasury } from './treasury';
import { Tray } from './tray';
import { Spoken, useVoice } from './live-region';

export interface SeatProps {
  readonly state: State;
  readonly sitting: Sitting;
}

const KeySheet = part(async () => (await import('./key-sheet')).KeySheet, 'div');
const Debrief = part(async () => (await import('../debrief/debrief')).Debrief);
const Replay = part(async () => (await import('../replay/replay')).Replay);

/** What is looked at once the game of a sitting is over, and what was before. */
interface Look {
  readonly of: Sitting;
  readonly at: 'report' | 'board' | 'replay';
  readonly from: Look['at'];
}

const REPORT = { at: 'report', from: 'report' } as const;

/** The table in play, or the report once the game is over. */
export function Table({ state, sitting }: SeatProps) {
  const { words } = usePage();
  const phase = phaseOf(sitting);
  const [look, setLook] = useState<Look>();
  const hasMargin = useRoom(isWide);
  const seesAll = useRoom(isTall);
  const seesForecast = useRoom(isHigh);
  const isPhone = useRoom(isSmall);
  const voice = useVoice();
  const [showsKeys, setShowsKeys] = useState(false);
  const openKeys = useCallback(() => setShowsKeys(true), []);
  const sheet = showsKeys && <KeySheet onClose={() => setShowsKeys(false)} />;
  const [isListed, setListed] = useState(false);
  const list = { isOpen: isListed, toggle: () => setListed(!isListed) };
  useKeys(voice, openKeys);
  useArrival(phase);
  useWayBack(state.from);
  const { at: looksAt, from } = look?.of === sitting ? look : REPORT;
  const lookAt = (at: Look['at']): void => setLook({ of: sitting, at, from: looksAt });
  const toReport = (): void => lookAt('report');
  useEffect(() => {
    if (looksAt === 'board') focusWayBack();
  }, [looksAt]);
  if (phase === 'debrief' && looksAt === 'report')
    return (
      <>
        <Coach sitting={sitting} />
        <Debrief
          sitting={sitting}
          from={from}
          onSeeBoard={() => lookAt('board')}
          onReplay={() => lookAt('replay')}
        />
        {sheet}
      </>
    );
  const seat = { state, sitting };
  if (phase === 'debrief' && looksAt === 'replay')
    return (
      <>
        <Replay {...seat} isWide={hasMargin} voice={voice} onKeys={openKeys} onReport={toReport} />
        {sheet}
      </>
    );
  return (
    <>
      <Spoken voice={voice} />
      <main class={`table ${hasMargin ? 'wide' : 'narrow'}`} data-phase={phase}>
        <Coach sitting={sitting} />
        <section class="board-frame">
          <div class="board-place">
            <BoardHost {...seat} voice={voice} />
            {isListed && <BoardList {...seat} onClose={() => setListed(false)} />}
          </div>
          {hasMargin && (
            <aside class="margin" aria-label={words.besideBoard}>
              <Head sitting={sitting} onKeys={openKeys} list={list} />
              <Pledges sitting={sitting} />
              <Here {...seat} />
            </aside>
          )}
        </section>
        <aside class="column" aria-label={words.yourDesk}>
          {!hasMargin && <Head sitting={sitting} onKeys={openKeys} list={list} />}
          {phase === 'planning' || phase === 'debrief' ? (
            <>
              {phase === 'planning' && <Treasury sitting={sitting} />}
              {phase === 'planning' && !isPhone && <Hints {...seat} />}
              {seesForecast && <Forecasts sitting={sitting} />}
              {seesAll ? (
                <>
                  <Tray {...seat} />
                  <Programmes sitting={sitting} />
                </>
              ) : (
                <Tabs
                  {...seat}
                  hasHere={!hasMargin}
                  hasForecast={!seesForecast}
                  isPhone={isPhone}
                />
              )}
            </>
          ) : phase === 'incidents' ? (
            <>
              <Incidents sitting={sitting} />
              {seesForecast && <Forecasts sitting={sitting} />}
            </>
          ) : (
            <Ledger sitting={sitting} />
          )}
        </aside>
        <Bar {...seat} onReport={toReport} />
      </main>
      {sheet}
    </>
  );
}

const TABS = ['pieces', 'programmes', 'forecast', 'here'] as const;

/** The tab behind which the things are that a prompt can point at. */
const TAB_OF: Partial<Record<PromptPlace, (typeof TABS)[number]>> = {
  tray: 'pieces',
  board: 'pieces',
  programmes: 'programmes',
  forecast: 'forecast',
  pledges: 'forecast',
};

/** One panel at a time, where there is no room for all. */
function Tabs({
  state,
  sitting,
  hasHere,
  hasForecast,
  isPhone,
}: SeatProps & { hasHere: boolean; hasForecast: boolean; isPhone: boolean }) {
  const { words, coach } = usePage();
  const [chosen, setTab] = useState<(typeof TABS)[number]>('pieces');
  const { focus, tool } = state;
  const has = {
    pieces: true,
    programmes: viewProgrammes(sitting, words).length > 0,
    forecast: hasForecast,
    here: hasHere,
  };
  const names = TABS.filter((name) => has[name]);
  // What was chosen may have come into sight elsewhere.
  const tab = has[chosen] ? chosen : 'pieces';
  useEffect(() => {
    if (focus && !tool && hasHere) setTab('here');
  }, [focus]);
  const due = useSignalValue(coach.due);
  useEffect(() => {
    const meant = due && TAB_OF[due.prompt.at];
    if (meant) setTab(meant);
  }, [due]);
  const move = (by: number): void => {
    const next = names[(names.indexOf(tab) + by + names.length) % names.length] ?? 'pieces';
    setTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  if (names.length === 1) return <Tray state={state} sitting={sitting} />;
  return (
    <div class="tabs">
      <div role="tablist" class="tablist">
        {names.map((name) => (
          <button
            key={name}
            id={`tab-${name}`}
            type="button"
            role="tab"
            aria-selected={name === tab}
            aria-controls="tab-panel"
            tabIndex={name === tab ? 0 : -1}
            onClick={() => setTab(name)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowRight') move(1);
              if (event.key === 'ArrowLeft') move(-1);
            }}
          >
            {words[name]}
          </button>
        ))}
      </div>
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${tab}`} class="tabpanel">
        {isPhone && <Hints state={state} sitting={sitting} />}
        {tab === 'pieces' && <Tray state={state} sitting={sitting} />}
        {tab === 'programmes' && <Programmes sitting={sitting} />}
        {tab === 'forecast' && (
          <>
            <Forecasts sitting={sitting} />
            {hasHere && <Pledges sitting={sitting} />}
          </>
        )}
        {tab === 'here' && <Here state={state} sitting={sitting} />}
      </div>
    </div>
  );
}

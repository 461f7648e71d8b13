import { useEffect, useState } from 'preact/hooks';
import type { GameSession } from '../../app/game/game-session';
import type { PromptPlace } from '../../scenario/vocabulary';
import { viewProgrammes } from '../../views/table/programmes';
import { useApp, useStores, useWords } from '../context';
import { TabList, TabPanel } from '../controls/tabs';
import { OddsPanel } from '../luck/odds-panel';
import { HexInspector } from './board/hex-inspector';
import { Forecasts } from './forecast';
import { HintPanel } from './planning/hints';
import { Pledges } from './planning/pledges';
import { Programmes } from './planning/programmes';
import { Tray } from './planning/tray';

const TABS = ['pieces', 'programmes', 'forecast', 'here'] as const;

/** The tab behind which the things are that a prompt can point at. */
const TAB_OF: Partial<Record<PromptPlace, (typeof TABS)[number]>> = {
  tray: 'pieces',
  board: 'pieces',
  programmes: 'programmes',
  forecast: 'forecast',
  pledges: 'forecast',
};

interface PanelTabsProps {
  readonly session: GameSession;
  readonly hasInspector: boolean;
  readonly hasForecast: boolean;
  readonly isPhone: boolean;
}

/** One panel at a time, where there is no room for all. */
export function PanelTabs({ session, hasInspector, hasForecast, isPhone }: PanelTabsProps) {
  const { selection } = useStores();
  const { tutorial } = useApp();
  const words = useWords();
  const [chosen, setTab] = useState<(typeof TABS)[number]>('pieces');
  const focus = selection.focus.value;
  const has = {
    pieces: true,
    programmes: viewProgrammes(session, words).length > 0,
    forecast: hasForecast,
    here: hasInspector,
  };
  const names = TABS.filter((name) => has[name]);
  // What was chosen may have come into sight elsewhere.
  const tab = has[chosen] ? chosen : 'pieces';
  useEffect(() => {
    if (focus && !selection.tool.peek() && hasInspector) setTab('here');
  }, [focus]);
  const due = tutorial.due.value;
  useEffect(() => {
    const meant = due && TAB_OF[due.prompt.at];
    if (meant) setTab(meant);
  }, [due]);
  if (names.length === 1)
    return (
      <>
        <OddsPanel session={session} />
        <Tray session={session} />
      </>
    );
  return (
    <div class="tabs">
      <TabList
        id="tab"
        className="tablist"
        tabs={names.map((key) => ({ key, name: words.table[key] }))}
        selected={tab}
        onSelect={setTab}
        panel="tab-panel"
      />
      <TabPanel id="tab-panel" tab={`tab-${tab}`} className="tabpanel">
        {isPhone && <HintPanel />}
        <OddsPanel session={session} />
        {tab === 'pieces' && <Tray session={session} />}
        {tab === 'programmes' && <Programmes session={session} />}
        {tab === 'forecast' && (
          <>
            <Forecasts session={session} />
            {hasInspector && <Pledges session={session} />}
          </>
        )}
        {tab === 'here' && (
          <>
            {!hasForecast && <Pledges session={session} />}
            <HexInspector session={session} />
          </>
        )}
      </TabPanel>
    </div>
  );
}

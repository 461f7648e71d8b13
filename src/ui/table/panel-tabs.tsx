import { useEffect, useState } from 'preact/hooks';
import type { GameSession } from '../../app/game/game-session';
import type { PromptPlace } from '../../scenario/vocabulary';
import { viewProgrammes } from '../../views/table/planning/programmes';
import { tutorialOf } from '../../app/tutorial/tutorial';
import { useStores, useWords } from '../context';
import { TabList, TabPanel } from '../controls/tabs';
import { OddsPanel } from '../luck/odds-panel';
import { HexInspector } from './board/hex-inspector';
import { Forecasts } from './forecast';
import { HintPanel } from './planning/hints';
import { Pledges } from './planning/pledges';
import { Programmes } from './planning/programmes';
import { Tray } from './planning/tray';

const TABS = ['pieces', 'programmes', 'forecast', 'pledges', 'here'] as const;

/** The tab behind which the things are that a prompt can point at. */
const TAB_OF: Partial<Record<PromptPlace, (typeof TABS)[number]>> = {
  tray: 'pieces',
  board: 'pieces',
  programmes: 'programmes',
  forecast: 'forecast',
  pledges: 'pledges',
};

interface PanelTabsProps {
  readonly session: GameSession;
  readonly hasInspector: boolean;
  readonly hasForecast: boolean;
  readonly isPhone: boolean;
}

/** One panel at a time, where there is no room for all. */
export function PanelTabs({ session, hasInspector, hasForecast, isPhone }: PanelTabsProps) {
  const stores = useStores();
  const { selection } = stores;
  const words = useWords();
  const [chosen, setTab] = useState<(typeof TABS)[number]>('pieces');
  const focus = selection.focus.value;
  const hasPledges = session.scenario.pledges.length > 0;
  const has = {
    pieces: true,
    programmes: viewProgrammes(session, words).length > 0,
    forecast: hasForecast,
    pledges: hasInspector,
    here: hasInspector,
  };
  const names = TABS.filter((name) => has[name]);
  // What was chosen may have come into sight elsewhere.
  const tab = has[chosen] ? chosen : 'pieces';
  useEffect(() => {
    if (focus && !selection.tool.peek() && hasInspector) setTab('here');
  }, [focus]);
  const target = tutorialOf(stores).due.value?.target;
  const meant = target && TAB_OF[target.at];
  useEffect(() => {
    if (meant) setTab(meant);
  }, [target]);
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
        tabs={names.map((key) => ({
          key,
          name: key === 'pledges' && !hasPledges ? words.table.savings : words.table[key],
        }))}
        selected={tab}
        onSelect={setTab}
        panel="tab-panel"
      />
      <TabPanel id="tab-panel" tab={`tab-${tab}`} className="tabpanel">
        {isPhone && <HintPanel />}
        <OddsPanel session={session} />
        {tab === 'pieces' && <Tray session={session} />}
        {tab === 'programmes' && <Programmes session={session} />}
        {tab === 'forecast' && <Forecasts session={session} />}
        {tab === 'pledges' && <Pledges session={session} />}
        {tab === 'here' && <HexInspector session={session} />}
      </TabPanel>
    </div>
  );
}

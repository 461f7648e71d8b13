import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GameSession } from '../../app/game/game-session';
import { viewProgrammes } from '../../views/table/planning/programmes';
import { isUpright, useRoom } from '../viewport';
import { useStores, useWords } from '../context';
import { useTutorial } from './use-tutorial';
import { TabList, TabPanel } from '../controls/tabs';
import { OddsPanel } from '../luck/odds-panel';
import { isFinger } from './finger';
import { TAB_OF } from './prompt-target';
import { HexInspector } from './board/hex-inspector';
import { Forecasts } from './forecast';
import { HintPanel } from './planning/hints';
import { Pledges } from './planning/pledges';
import { Programmes } from './planning/programmes';
import { SeatsPanel } from '../seats/seats-parts';
import { Tray } from './planning/tray';

const TABS = ['pieces', 'programmes', 'forecast', 'pledges', 'here', 'seats'] as const;

interface PanelTabsProps {
  readonly session: GameSession;
  readonly hasInspector: boolean;
  readonly hasForecast: boolean;
  readonly isPhone: boolean;
  /** Whether the sheet begins folded, for the board's sake, where fingers play on a phone. */
  readonly isLong: boolean;
}

/** One panel at a time, where there is no room for all. */
export function PanelTabs(props: PanelTabsProps) {
  const { session, hasInspector, hasForecast, isPhone, isLong } = props;
  const { selection } = useStores();
  const words = useWords();
  const [chosen, setChosen] = useState<(typeof TABS)[number]>('pieces');
  const [isFolded, setFolded] = useState(isLong && isFinger.peek());
  const canFold = useRoom(isUpright) && isFinger.value;
  // What a mouse or a key has opened stays where it is under the next finger.
  useEffect(() => {
    if (!canFold) setFolded(false);
  }, [canFold]);
  const open = (next: (typeof TABS)[number]): void => {
    setFolded(false);
    setChosen(next);
  };
  const hasHand = selection.tool.value !== undefined;
  // Who has chosen a piece looks at the board next, and at the pieces once it is let go.
  useEffect(() => {
    if (!hasHand || !isFinger.peek()) return undefined;
    setFolded(true);
    return () => setFolded(false);
  }, [hasHand]);
  const hasLens = selection.lens.value !== 'none';
  // Odds and hints are read beside the board.
  useEffect(() => {
    if (hasLens) setFolded(false);
  }, [hasLens]);
  const focus = selection.focus.value;
  const hasPledges = session.scenario.pledges.length > 0;
  const has = {
    pieces: true,
    programmes: viewProgrammes(session, words).length > 0,
    forecast: hasForecast,
    pledges: hasInspector,
    here: hasInspector,
    seats: hasInspector && session.seats !== undefined,
  };
  const names = TABS.filter((name) => has[name]);
  // What was chosen may have come into sight elsewhere.
  const tab = has[chosen] ? chosen : 'pieces';
  const lookedAt = useRef(focus);
  useEffect(() => {
    if (focus && focus !== lookedAt.current && !selection.tool.peek() && hasInspector) open('here');
    lookedAt.current = focus;
  }, [focus]);
  // What else is shown is read from its beginning.
  useLayoutEffect(() => document.getElementById('tab-panel')?.scrollTo(0, 0), [tab, focus]);
  const target = useTutorial().due.value?.target;
  useEffect(() => {
    const meant = target && TAB_OF[target.at];
    if (meant) open(meant);
  }, [target]);
  if (names.length === 1)
    return (
      <>
        <OddsPanel session={session} />
        <Tray session={session} />
      </>
    );
  return (
    <div class={`tabs ${canFold ? 'drawer' : ''} ${canFold && isFolded ? 'folded' : ''}`}>
      <TabList
        id="tab"
        className="tablist"
        tabs={names.map((key) => ({
          key,
          name: key === 'pledges' && !hasPledges ? words.table.savings : words.table[key],
        }))}
        selected={tab}
        onSelect={(next) => (canFold && next === tab && !isFolded ? setFolded(true) : open(next))}
        panel="tab-panel"
      />
      <TabPanel id="tab-panel" tab={`tab-${tab}`} className="tabpanel">
        {isPhone && <HintPanel />}
        <OddsPanel session={session} />
        {tab === 'pieces' && <Tray session={session} />}
        {tab === 'programmes' && <Programmes session={session} />}
        {tab === 'forecast' && <Forecasts session={session} />}
        {tab === 'pledges' && <Pledges session={session} />}
        {tab === 'seats' && <SeatsPanel session={session} />}
        {tab === 'here' && <HexInspector session={session} />}
      </TabPanel>
    </div>
  );
}

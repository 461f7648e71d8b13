import { useCallback, useEffect, useState } from 'preact/hooks';
import { phaseOf, type GameSession } from '../../app/game/game-session';
import { useStores } from '../context';
import { focusWayBack, useArrival, useWayBack } from '../controls/focus';
import { part } from '../controls/lazy';
import { PrintSheet, usePrinting } from '../print/print-sheet';
import { useFinger } from './finger';
import { useKeys } from './keyboard';
import { useVoice } from './live-region';
import { Table } from './table';
import { TutorialPrompt } from './tutorial';

const KeySheet = part(async () => (await import('./key-sheet')).KeySheet, ['table'], 'div');
const Debrief = part(
  async () => (await import('../debrief/debrief')).Debrief,
  ['table', 'debrief', 'daily', 'luck', 'prediction'],
);
const PlainReport = part(
  async () => (await import('../assignment/plain-report')).PlainReport,
  ['assignment', 'table', 'debrief'],
);
const Seated = part(
  async () => (await import('../seats/seated')).Seated,
  ['table', 'seats', 'share', 'codes'],
);
const Replay = part(async () => (await import('../replay/replay')).Replay, ['table', 'replay']);

/** What is looked at once a game is over, and what was before. */
interface Look {
  readonly of: GameSession;
  readonly at: 'report' | 'board' | 'replay';
  readonly from: Look['at'];
}

const REPORT = { at: 'report', from: 'report' } as const;

/** The game on the table; of one with seats, between two turns what has to be read or said first. */
export function TableScreen({ session }: { session: GameSession }) {
  const table = <Play session={session} />;
  return session.seats ? <Seated session={session}>{table}</Seated> : table;
}

/** The table in play; once the game is over its report, its replay, or the board as it was left. */
function Play({ session }: { session: GameSession }) {
  const { navigation } = useStores();
  const phase = phaseOf(session);
  const [look, setLook] = useState<Look>();
  const voice = useVoice();
  const isPrinting = usePrinting();
  const [showsKeys, setShowsKeys] = useState(false);
  const openKeys = useCallback(() => setShowsKeys(true), []);
  const sheet = showsKeys && <KeySheet onClose={() => setShowsKeys(false)} />;
  const [isListed, setListed] = useState(false);
  const list = { isOpen: isListed, toggle: () => setListed(!isListed) };
  useFinger();
  useKeys(voice, openKeys);
  useArrival(phase);
  useWayBack(navigation.from.peek());
  const { at: looksAt, from } = look?.of === session ? look : REPORT;
  const lookAt = (at: Look['at']): void => setLook({ of: session, at, from: looksAt });
  const toReport = (): void => lookAt('report');
  useEffect(() => {
    if (looksAt === 'board') focusWayBack();
  }, [looksAt]);
  // Where a better plan may not be shown, nothing that could show one is made.
  if (phase === 'debrief' && session.locks?.par && looksAt !== 'board')
    return (
      <>
        <PlainReport session={session} from={from} onSeeBoard={() => lookAt('board')} />
        {sheet}
      </>
    );
  if (phase === 'debrief' && looksAt === 'report')
    return (
      <>
        <TutorialPrompt session={session} />
        <Debrief
          session={session}
          from={from}
          onSeeBoard={() => lookAt('board')}
          onReplay={() => lookAt('replay')}
        />
        {sheet}
      </>
    );
  if (phase === 'debrief' && looksAt === 'replay')
    return (
      <>
        <Replay finished={session} voice={voice} onKeys={openKeys} onReport={toReport} />
        {sheet}
      </>
    );
  return (
    <>
      {isPrinting && <PrintSheet session={session} />}
      <Table session={session} voice={voice} list={list} onKeys={openKeys} onReport={toReport} />
      {sheet}
    </>
  );
}

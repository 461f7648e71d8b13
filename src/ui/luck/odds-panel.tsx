import { phaseOf, type GameSession } from '../../app/game/game-session';
import { useStores } from '../context';
import { OddsLegend } from '../table/board/odds-legend';
import { isWide, useRoom } from '../viewport';
import { part } from '../controls/lazy';

const Odds = part(async () => (await import('./odds')).Odds, ['luck'], 'div');

/** What the plan so far may score, for who looks at the odds. */
export function OddsPanel({ session }: { session: GameSession }) {
  const { selection } = useStores();
  const isShown = selection.lens.value === 'odds' && phaseOf(session) === 'planning';
  // Where the board has a margin, the legend stands there.
  const hasMargin = useRoom(isWide);
  if (!isShown) return null;
  return (
    <>
      {!hasMargin && <OddsLegend session={session} />}
      <Odds session={session} />
    </>
  );
}

import { phaseOf, type GameSession } from '../../app/game/game-session';
import { useStores } from '../context';
import { part } from '../controls/lazy';

const Odds = part(async () => (await import('./odds')).Odds, ['luck'], 'div');

/** What the plan so far may score, for who looks at the odds. */
export function OddsPanel({ session }: { session: GameSession }) {
  const { selection } = useStores();
  const isShown = selection.lens.value === 'odds' && phaseOf(session) === 'planning';
  return isShown ? <Odds session={session} /> : null;
}

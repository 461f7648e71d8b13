import type { GameSession } from '../../app/game/game-session';
import { useServices, useStores, useWords } from '../context';
import { Dialog } from '../controls/dialog';
import { LateWords, useLate } from '../controls/late';
import { part } from '../controls/lazy';

const Share = part(async () => (await import('./share')).Share, ['share', 'codes', 'table'], 'div');

const SendPlan = part(
  async () => (await import('../seats/send-plan')).SendPlan,
  ['table', 'seats', 'share', 'codes'],
  'div',
);

/** The dialog for what is being shared, if anything is. */
export function ShareDialog() {
  const { navigation } = useStores();
  const words = useWords();
  const session = navigation.shared.value;
  if (session === undefined) return null;
  const title = session.seats ? words.table.sendPlan : words.page.share;
  return (
    <Dialog title={title} kind="share" onClose={() => navigation.share(undefined)}>
      {session.seats ? <SendPlan /> : <LateShare session={session} />}
    </Dialog>
  );
}

/** What is shared of a game, once its links are written. */
function LateShare({ session }: { readonly session: GameSession }) {
  const { shareCodec } = useServices();
  const late = useLate(session, () => shareCodec.fragmentsOf(session));
  if (!late.value) return <LateWords late={late} />;
  return <Share session={session} fragments={late.value} />;
}

import { useEffect, useState } from 'preact/hooks';
import type { GameSession } from '../../app/game/game-session';
import type { ShareFragments } from '../../app/import/import-result';
import { useServices, useStores, useWords } from '../context';
import { Dialog } from '../controls/dialog';
import { part } from '../controls/lazy';

const Share = part(async () => (await import('./share')).Share, ['share', 'codes', 'table'], 'div');

/** The dialog for what is being shared, if anything is. */
export function ShareDialog() {
  const { navigation } = useStores();
  const { shareCodec } = useServices();
  const words = useWords();
  const session = navigation.shared.value;
  const [made, setMade] = useState<{ of: GameSession; fragments: ShareFragments }>();
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    if (session === undefined) return;
    setLost(false);
    shareCodec.fragmentsOf(session).then(
      (fragments) => setMade({ of: session, fragments }),
      () => setLost(true),
    );
  }, [session]);
  if (session === undefined) return null;
  return (
    <Dialog title={words.page.share} kind="share" onClose={() => navigation.share(undefined)}>
      {made?.of === session ? (
        <Share session={session} fragments={made.fragments} />
      ) : (
        <p role="status">{isLost ? words.page.partFailed : words.page.partLoading}</p>
      )}
    </Dialog>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { Sharing } from '../../app/import/import-result';
import { useServices, useStores, useWords } from '../context';
import { Dialog } from '../controls/dialog';
import { part } from '../controls/lazy';

const Share = part(async () => (await import('./share')).Share, ['share', 'codes', 'table'], 'div');

/** The dialog for what is being shared, if anything is. */
export function ShareDialog() {
  const { navigation } = useStores();
  const { fetchSharing } = useServices();
  const words = useWords();
  const session = navigation.shared.value;
  const [sharing, setSharing] = useState<Sharing>();
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    if (session === undefined) return;
    setLost(false);
    fetchSharing().then(setSharing, () => setLost(true));
  }, [session]);
  if (session === undefined) return null;
  return (
    <Dialog title={words.page.share} kind="share" onClose={() => navigation.share(undefined)}>
      {sharing ? (
        <Share session={session} sharing={sharing} />
      ) : (
        <p role="status">{isLost ? words.page.partFailed : words.page.partLoading}</p>
      )}
    </Dialog>
  );
}

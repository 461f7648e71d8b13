import { useEffect, useState } from 'preact/hooks';
import type { ShareCodec } from '../../app/import/import-result';
import { useServices, useStores, useWords } from '../context';
import { Dialog } from '../controls/dialog';
import { part } from '../controls/lazy';

const Share = part(async () => (await import('./share')).Share, ['share', 'codes', 'table'], 'div');

/** The dialog for what is being shared, if anything is. */
export function ShareDialog() {
  const { navigation } = useStores();
  const { fetchShareCodec } = useServices();
  const words = useWords();
  const session = navigation.shared.value;
  const [codec, setCodec] = useState<ShareCodec>();
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    if (session === undefined) return;
    setLost(false);
    fetchShareCodec().then(setCodec, () => setLost(true));
  }, [session]);
  if (session === undefined) return null;
  return (
    <Dialog title={words.page.share} kind="share" onClose={() => navigation.share(undefined)}>
      {codec ? (
        <Share session={session} codec={codec} />
      ) : (
        <p role="status">{isLost ? words.page.partFailed : words.page.partLoading}</p>
      )}
    </Dialog>
  );
}

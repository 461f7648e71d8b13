import { useEffect, useState } from 'preact/hooks';
import type { Sharing } from '../../app/import/import-result';
import { usePage } from '../context';
import { Dialog } from '../controls/dialog';
import { part } from '../controls/lazy';
import { useSignalValue } from '../controls/use-signal-value';

const Share = part(async () => (await import('./share')).Share, 'div');

/** The dialog for what is being shared, if anything is. */
export function ShareDialog() {
  const { words, share, sharing: fetch } = usePage();
  const subject = useSignalValue(share);
  const [sharing, setSharing] = useState<Sharing>();
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    if (subject === undefined) return;
    setLost(false);
    fetch().then(setSharing, () => setLost(true));
  }, [subject]);
  if (subject === undefined) return null;
  return (
    <Dialog title={words.share} kind="share" onClose={() => (share.value = undefined)}>
      {sharing ? (
        <Share subject={subject} sharing={sharing} />
      ) : (
        <p role="status">{isLost ? words.partFailed : words.partLoading}</p>
      )}
    </Dialog>
  );
}

import { useServices, useStores, useWords } from '../context';
import { Dialog } from '../controls/dialog';
import { LateWords, useLate } from '../controls/late';
import { part } from '../controls/lazy';

const Share = part(async () => (await import('./share')).Share, ['share', 'codes', 'table'], 'div');

/** The dialog for what is being shared, if anything is. */
export function ShareDialog() {
  const { navigation } = useStores();
  const { shareCodec } = useServices();
  const words = useWords();
  const session = navigation.shared.value;
  const late = useLate(session, async () => session && shareCodec.fragmentsOf(session));
  if (session === undefined) return null;
  return (
    <Dialog title={words.page.share} kind="share" onClose={() => navigation.share(undefined)}>
      {late.value ? <Share session={session} fragments={late.value} /> : <LateWords late={late} />}
    </Dialog>
  );
}

import { useEffect } from 'preact/hooks';
import { pageTitle } from '../views/names/game-name';
import type { State } from '../app/state';
import { Arrivals } from './drop-paste';
import { type Page, PageContext } from './context';
import { Notices } from './notices';
import { part } from './controls/lazy';
import { ShareDialog } from './share/share-dialog';
import { Title } from './title/title';

const Codex = part(async () => (await import('./codex/codex')).Codex);
const Settings = part(async () => (await import('./settings/settings')).Settings);
const Table = part(async () => (await import('./table/table')).Table);

/** The whole page as the state has it. */
export function App({ page, state }: { page: Page; state: State }) {
  const { sitting } = state;
  const title = pageTitle(state, page.scenarios, page.words);
  useEffect(() => void (document.title = title), [title]);
  useEffect(Table.fetch, []);
  return (
    <PageContext value={page}>
      {state.screen === 'codex' ? (
        <Codex />
      ) : state.screen === 'settings' ? (
        <Settings />
      ) : state.screen === 'table' && sitting ? (
        <Table state={state} sitting={sitting} />
      ) : (
        <Title state={state} />
      )}
      <Notices state={state} />
      <Arrivals />
      <ShareDialog />
    </PageContext>
  );
}

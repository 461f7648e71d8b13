import { useEffect } from 'preact/hooks';
import { viewNotice } from '../present/notice';
import type { Notice, State } from '../session/state';
import { type Page, PageContext, usePage } from './context';
import { part } from './part';
import { Title } from './title';

const Codex = part(async () => (await import('./codex')).Codex);
const Settings = part(async () => (await import('./settings')).Settings);
const Table = part(async () => (await import('./table')).Table);

/** The whole page as the state has it. */
export function App({ page, state }: { page: Page; state: State }) {
  const { sitting } = state;
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
    </PageContext>
  );
}

/** What the player has to know now, with what can be done about it. */
function Notices({ state }: { state: State }) {
  const { session, words, files } = usePage();
  const save = (notice: Notice): void => {
    const text = 'text' in notice ? notice.text : session.file();
    if (text !== undefined) files.save(`lowland-skies-${notice.kind}.json`, text);
  };
  return (
    <div class="notice-place" role="alert">
      {state.notices.map((notice) => {
        const { text, offer } = viewNotice(notice, state.sitting?.scenario, words);
        return (
          <div key={notice.kind} class="notice">
            <p>{text}</p>
            <div class="notice-acts">
              {offer && (
                <button type="button" class="button" onClick={() => save(notice)}>
                  {offer === 'damaged' ? words.saveWhatWasThere : words.saveFile}
                </button>
              )}
              <button type="button" class="button quiet" onClick={() => session.dismiss(notice)}>
                {words.close}
              </button>
            </div>
          </div>
        );
      })}
    </div>
  );
}

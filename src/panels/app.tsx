import { viewNotice } from '../present/notice';
import type { State } from '../session/state';
import { type Page, PageContext, usePage } from './context';
import { Table } from './table';
import { Title } from './title';

/** The whole page as the state has it. */
export function App({ page, state }: { page: Page; state: State }) {
  const { sitting } = state;
  return (
    <PageContext value={page}>
      {state.screen === 'table' && sitting ? (
        <Table state={state} sitting={sitting} />
      ) : (
        <Title state={state} />
      )}
      <NoticeBar state={state} />
    </PageContext>
  );
}

/** What the player has to know now, with what can be done about it. */
function NoticeBar({ state }: { state: State }) {
  const { session, words, files } = usePage();
  const { notice, sitting } = state;
  const view = notice && viewNotice(notice, sitting?.scenario, words);
  const save = (): void => {
    const text = notice?.kind === 'damaged' ? notice.text : session.file();
    if (text !== undefined) files.save(`lowland-skies-${notice?.kind}.json`, text);
  };
  return (
    <div class="notice-place" role="alert">
      {view && (
        <div class="notice">
          <p>{view.text}</p>
          <div class="notice-acts">
            {view.offer && (
              <button type="button" class="button" onClick={save}>
                {view.offer === 'damaged' ? words.saveWhatWasThere : words.saveFile}
              </button>
            )}
            <button type="button" class="button quiet" onClick={() => session.tell(undefined)}>
              {words.close}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

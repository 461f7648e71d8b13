import { viewNotice } from '../views/notices/notice';
import type { Notice, State } from '../app/state';
import { usePage } from './context';
import { useSignalValue } from './controls/use-signal-value';

/** What the player has to know now, with what can be done about it. */
export function Notices({ state }: { state: State }) {
  const { session, words, files, scenarios, codes: codesWords } = usePage();
  const codes = useSignalValue(codesWords);
  const context = { words, codes, levels: scenarios, scenario: state.sitting?.scenario };
  const save = (notice: Notice): void => {
    const text = 'text' in notice ? notice.text : session.file();
    if (text !== undefined) files.save(`lowland-skies-${notice.kind}.json`, text);
  };
  const actOn = (notice: Notice): void => {
    if (notice.kind === 'opened' && notice.kept) session.bringBack(notice.kept);
    else if (notice.kind === 'put-away') session.keepAgain(notice.sitting);
    else save(notice);
  };
  return (
    <div class="notice-place" role="alert">
      {state.notices.map((notice, index) => {
        const { text, act } = viewNotice(notice, context);
        return (
          <div key={`${notice.kind} ${index}`} class={`notice ${notice.kind}`}>
            <p>{text}</p>
            <div class="notice-acts">
              {act && (
                <button type="button" class="button" onClick={() => actOn(notice)}>
                  {act.words}
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

import { useComputed } from '@preact/signals';
import { ok } from '../../base/result';
import { viewNotice } from '../../views/notices/notice';
import type { Notice } from '../../app/stores/notice-store';
import { useApp, useServices, useStores, useWords } from '../context';
import { Button } from '../controls/button';
import { useComeback } from '../controls/late';
import { FoundCodes } from './found-codes';
import { Unsaved } from './unsaved';

/** What the player has to know now, with what can be done about it. */
export function NoticeList() {
  const { game, savedGames, notices } = useStores();
  const { importer } = useApp();
  const { files, levels } = useServices();
  const words = useWords();
  const scenario = useComputed(() => game.session.value?.scenario).value;
  const context = { words, levels: levels.scenarios, scenario };
  const save = (notice: Notice): void => {
    const text = 'text' in notice ? notice.text : game.file();
    if (text !== undefined) files.save(`lowland-skies-${notice.kind}.json`, text);
  };
  const readAgain = ({ source, text }: Notice & { kind: 'not-read' }): void =>
    void importer.bring(source, ok(text));
  const unread = notices.all.value.find((notice) => notice.kind === 'not-read');
  useComeback(unread && 'not-arrived', () => unread && readAgain(unread));
  const actOn = (notice: Notice): void => {
    if (notice.kind === 'opened' && notice.kept) game.bringBack(notice.kept);
    else if (notice.kind === 'put-away') savedGames.keepAgain(notice.session);
    else if (notice.kind === 'not-read') readAgain(notice);
    else if (notice.kind === 'new-version') notice.open();
    else save(notice);
  };
  return (
    <>
      {notices.all.value.map((notice, index) => {
        const { text, act } = viewNotice(notice, context);
        const fault = notice.kind === 'not-opened' ? notice.fault : undefined;
        return (
          <div key={`${notice.kind} ${index}`} class={`notice ${notice.kind}`}>
            <p>{text}</p>
            {notice.kind === 'unsaved' && <Unsaved text={notice.text} />}
            <div class="notice-acts">
              {fault?.code === 'several-codes' && (
                <FoundCodes found={fault.found} onOpen={() => notices.dismiss(notice)} />
              )}
              {act && <Button onClick={() => actOn(notice)}>{act.words}</Button>}
              <Button kind="quiet" onClick={() => notices.dismiss(notice)}>
                {words.page.close}
              </Button>
            </div>
          </div>
        );
      })}
    </>
  );
}

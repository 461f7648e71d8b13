import { useStores } from '../context';
import { part } from '../controls/lazy';

/** Exported so that the page can fetch it before there is anything to tell. */
export const NoticeList = part(
  async () => (await import('./notice-list')).NoticeList,
  ['table'],
  'div',
);

/** Where notices appear: it is on the page before the first of them, so that each is announced. */
export function Notices() {
  const { notices } = useStores();
  return (
    <div class="notice-place" role="alert">
      {notices.all.value.length > 0 && <NoticeList />}
    </div>
  );
}

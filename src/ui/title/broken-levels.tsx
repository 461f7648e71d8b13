import { viewNotice } from '../../views/notices/notice';
import { useServices, useWords } from '../context';

/** The level files that can't be played, each with its reason. */
export function BrokenLevels() {
  const { scenarios, broken } = useServices().levels;
  const words = useWords();
  const context = { words, levels: scenarios, scenario: undefined };
  return (
    <>
      {broken.map((notice) => (
        <p key={notice.file} class="card broken">
          {viewNotice(notice, context).text}
        </p>
      ))}
    </>
  );
}

import { useWords } from '../context';
import { Button } from '../controls/button';
import { LateWords } from '../controls/late';
import type { Counted } from './use-distribution';

/** What is said in the place of a distribution that is long in coming, with what can be done. */
export function Counting({ counted }: { counted: Counted }) {
  const { late, isSlow, isStopped, stop, goOn } = counted;
  const words = useWords();
  if (late.fault !== undefined) return <LateWords late={late} failed={words.luck.failed} />;
  if (!isSlow && !isStopped) return null;
  return (
    <div class="luck-wait">
      <p role="status">{isStopped ? words.luck.stopped : words.luck.counting}</p>
      <Button onClick={isStopped ? goOn : stop}>
        {isStopped ? words.luck.goOn : words.table.stop}
      </Button>
    </div>
  );
}

import { useRef } from 'preact/hooks';
import { type SearchView, type Stretch, stretchOf } from '../../views/debrief/search';
import { useApp, useWords } from '../context';
import { Button } from '../controls/button';
import { useComeback } from '../controls/late';

interface SearchProps {
  readonly view: SearchView;
  /** Shows the best plan found on the board. */
  readonly onShow: () => void;
}

/** What can be done about a search. */
interface Act {
  readonly name: string;
  readonly hint?: string;
  readonly run: () => void;
}

/** What is being searched, and how its two numbers close in on each other. */
export function Search({ view, onShow }: SearchProps) {
  const { study } = useApp();
  useComeback(study.study.value?.fault, study.goOn);
  const words = useWords();
  const stretch = useRef<Stretch | undefined>(undefined);
  stretch.current = stretchOf(stretch.current, view);
  const { state, sentence, progress, hasPlan } = view;
  const span = stretch.current;
  // One button with changing words, so that the focus stays on it.
  const acts: Partial<Record<SearchView['state'], Act>> = {
    searching: { name: words.table.stop, hint: words.debrief.stopHint, run: study.stop },
    paused: { name: words.debrief.goOnSearching, run: study.goOn },
    fault: { name: words.page.tryAgain, run: study.goOn },
  };
  const act = acts[state];
  const place = (points: number): number =>
    span ? ((points - span.from) / (span.to - span.from)) * 100 : 0;
  return (
    <section class={`search is-${state}`} aria-label={words.debrief.searchTitle}>
      <p class="search-task" aria-live="polite">
        {sentence}
      </p>
      {progress && span && (
        <div class="search-progress">
          <div class="search-bar" aria-hidden="true">
            {progress.low !== undefined && (
              <span class="search-found" style={{ width: `${place(progress.low)}%` }} />
            )}
            <span
              class="search-gap"
              style={{
                left: `${progress.low === undefined ? 0 : place(progress.low)}%`,
                right: `${100 - place(progress.high)}%`,
              }}
            />
          </div>
          <p class="search-figures">
            <span>
              {words.debrief.bestSoFar} <b>{progress.lowText}</b>
            </span>
            {progress.gapText !== undefined && <b>{progress.gapText}</b>}
            <span>
              {words.debrief.nothingExceeds} <b>{progress.highText}</b>
            </span>
          </p>
          <p class="search-effort">{progress.effort}</p>
        </div>
      )}
      <div class="search-acts">
        {hasPlan && <Button onClick={onShow}>{words.debrief.showFoundPlan}</Button>}
        {act && (
          <Button title={act.hint} onClick={act.run}>
            {act.name}
          </Button>
        )}
      </div>
    </section>
  );
}

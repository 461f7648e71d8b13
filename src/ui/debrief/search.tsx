import { useRef } from 'preact/hooks';
import { type SearchView, type Stretch, stretchOf } from '../../views/debrief/search';
import { useApp, useWords } from '../context';
import { Button } from '../controls/button';
import { useComeback } from '../controls/late';

/** What is being searched, and how its two numbers close in on each other. */
export function Search({ view }: { view: SearchView }) {
  const { study } = useApp();
  useComeback(study.study.value?.fault, study.goOn);
  const words = useWords();
  const stretch = useRef<Stretch | undefined>(undefined);
  stretch.current = stretchOf(stretch.current, view);
  const { state, sentence, progress } = view;
  const span = stretch.current;
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
            <span class="search-effort">{progress.effort}</span>
            <span>
              {words.debrief.nothingExceeds} <b>{progress.highText}</b>
            </span>
          </p>
        </div>
      )}
      {state === 'searching' && (
        <Button title={words.debrief.stopHint} onClick={study.stop}>
          {words.table.stop}
        </Button>
      )}
      {state === 'fault' && <Button onClick={study.goOn}>{words.page.tryAgain}</Button>}
      {state === 'stopped' && <Button onClick={study.goOn}>{words.debrief.goOnSearching}</Button>}
    </section>
  );
}

import { viewAdvice } from '../../views/table/hint';
import { usePage } from '../context';
import type { SeatProps } from './table';

/** The best next purchase, for who has asked for hints. */
export function Hints({ state }: SeatProps) {
  const { session, words, adviser } = usePage();
  if (state.lens !== 'value') return null;
  const advice = adviser.advice.value;
  const view = advice && viewAdvice(advice, words);
  const take = (): void => {
    if (view?.item) session.act(view.item);
  };
  return (
    <section class="panel hints" aria-label={words.hints}>
      <div class="hints-acts">
        {view?.isBusy ? (
          <button type="button" class="button" onClick={adviser.stop}>
            {words.stop}
          </button>
        ) : (
          <button type="button" class="button" title={words.bestNextHint} onClick={adviser.ask}>
            {words.bestNext}
          </button>
        )}
        {view?.item && (
          <button type="button" class="button primary" onClick={take}>
            {words.takeIt}
          </button>
        )}
      </div>
      <p aria-live="polite">{view?.text}</p>
      {view?.remark && <p class="hint">{view.remark}</p>}
    </section>
  );
}

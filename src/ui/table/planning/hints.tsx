import { viewAdvice } from '../../../views/table/hint';
import { useApp, useStores, useWords } from '../../context';
import { Button } from '../../controls/button';
import { useComeback } from '../../controls/late';

/** The best next purchase, for who has asked for hints. */
export function HintPanel() {
  const { game, selection } = useStores();
  const { hints } = useApp();
  const words = useWords();
  const advice = hints.advice.value;
  const isShown = selection.lens.value === 'value';
  useComeback(isShown ? advice?.fault : undefined, hints.ask);
  if (!isShown) return null;
  const view = advice && viewAdvice(advice, words);
  const take = (): void => {
    if (view?.item) game.act(view.item);
  };
  return (
    <section class="panel hints" aria-label={words.table.hints}>
      <div class="hints-acts">
        {view?.isBusy ? (
          <Button onClick={hints.stop}>{words.table.stop}</Button>
        ) : (
          <Button title={words.table.bestNextHint} onClick={hints.ask}>
            {words.table.bestNext}
          </Button>
        )}
        {view?.item && (
          <Button kind="primary" onClick={take}>
            {words.table.takeIt}
          </Button>
        )}
      </div>
      <p aria-live="polite">{view?.text}</p>
      {view?.remark && <p class="hint">{view.remark}</p>}
    </section>
  );
}
